using CallXmlSim.CallXml.Execution;

namespace CallXmlSim.CallXml.Text;

/// <summary>A variable read by a text: one of the platform's, found when the document is bound, or the script's own.</summary>
internal abstract class VariableReference(string name)
{
    public string Name { get; } = name;

    /// <summary>Whether the script itself must have set the variable for it to have a value.</summary>
    public abstract bool IsScripts { get; }

    public static VariableReference To(string name) =>
        SystemVariables.Find(name) is { } system ? new SystemReference(name, system) : new ScriptReference(name);

    /// <summary>The present value; empty when the variable does not exist.</summary>
    public abstract string Read(CallXmlSession session);

    private sealed class SystemReference(string name, Func<CallXmlSession, string> read) : VariableReference(name)
    {
        public override bool IsScripts => false;

        public override string Read(CallXmlSession session) => read(session);
    }

    private sealed class ScriptReference(string name) : VariableReference(name)
    {
        public override bool IsScripts => true;

        // 5.1 [our reading]: it expands to nothing, with a line in the log.
        public override string Read(CallXmlSession session)
        {
            if (session.Variables.TryGet(Name, out var value))
                return value;
            session.Remark($"the variable \"{Name}\" is not set");
            return "";
        }
    }
}
