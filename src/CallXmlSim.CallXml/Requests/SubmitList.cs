using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.CallXml.Text;
using CallXmlSim.Sessions.Fetching;

namespace CallXmlSim.CallXml.Requests;

/// <summary>
/// The attribute <c>submit</c> (CallXML 3.0 reference, 7.4): <c>*</c> or <c>all</c> for every variable of the script, a
/// list of names, or <c>nothing</c>. Fields keep the order and spelling of the list.
/// </summary>
internal sealed class SubmitList(TextTemplate template)
{
    public bool TryRead(CallXmlSession session, out IReadOnlyList<FetchField> fields, out Progress failure)
    {
        failure = default;
        var names = ListText.Split(template.Evaluate(session));
        var list = new List<FetchField>(names.Length);
        fields = list;
        if (names is ["*"] || Is(names, "all"))
        {
            foreach (var (name, value) in session.Variables.All)
            {
                if (!VariableName.IsReserved(name))
                    list.Add(new FetchField(name, value));
            }

            return true;
        }

        if (Is(names, "nothing"))
            return true;
        foreach (var name in names)
        {
            if (SystemVariables.Find(name) is { } system)
                list.Add(new FetchField(name, system(session)));
            else if (session.Variables.TryGet(name, out var value))
                list.Add(new FetchField(name, value));
            else
                return Fail(session, name, out failure);
        }

        return true;
    }

    private static bool Is(string[] names, string word) =>
        names.Length == 1 && names[0].Equals(word, StringComparison.OrdinalIgnoreCase);

    // A name that does not exist is fatal.
    private static bool Fail(CallXmlSession session, string name, out Progress failure)
    {
        failure = session.RaiseError(ErrorType.Document, $"the variable \"{name}\" of \"submit\" does not exist");
        return false;
    }
}
