using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.CallXml.Requests;
using CallXmlSim.Sessions.Fetching;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>fetch</c>: puts a document's text into a variable (CallXML 3.0 reference, 2.11, 7.3 to 7.5).</summary>
internal sealed class FetchElement() : ElementDefinition("fetch", "cache", "method", "submit", "value", "var")
{
    public override ProgramNode Bind(ElementBinding element)
    {
        element.ExpectNoContent();
        return new FetchNode(
            element.Header(), element.RequiredValue(AttributeTypes.Url), element.Request(), element.Variable("var"));
    }
}

/// <summary>Fetches a document; without a variable its reply is discarded.</summary>
internal sealed class FetchNode(
    NodeHeader header, AttributeValue<string> url, RequestAttributes request, AttributeValue<string>? variable)
    : ProgramNode(header)
{
    public override Progress Begin(CallXmlSession session)
    {
        if (!url.TryRead(session, out var value, out var failure)
            || (variable is not null && !session.TryReadVariable(variable, out _, out failure))
            || !request.TryBuild(session, value, FetchPurpose.Data, out var wanted, out failure))
        {
            return failure;
        }

        return session.Fetch(wanted);
    }

    public override Progress Fetched(CallXmlSession session, FetchOutcome outcome)
    {
        if (!outcome.TryGetBody(out var reply, out var problem))
            return session.RaiseError(ErrorType.Document, problem);
        if (variable is not null)
        {
            if (!session.TryReadVariable(variable, out var name, out var failure))
                return failure;
            var text = ReplyText.Decode(reply);
            session.Variables.Set(name, request.IsTextTransfer(session) ? text.Replace("\r\n", "\n", StringComparison.Ordinal) : text);
        }

        return session.Complete();
    }
}
