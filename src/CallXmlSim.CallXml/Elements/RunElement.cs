using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Binding;
using CallXmlSim.CallXml.Calls;
using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Execution;
using CallXmlSim.CallXml.Requests;
using CallXmlSim.Sessions;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Fetching;
using CallXmlSim.Sessions.Inputs;

namespace CallXmlSim.CallXml.Elements;

/// <summary><c>run</c>: starts a new session (CallXML 3.0 reference, 2.26, 5.1).</summary>
internal sealed class RunElement() : ElementDefinition("run", "cache", "method", "submit", "value", "var")
{
    public override ProgramNode Bind(ElementBinding element)
    {
        element.ExpectNoContent();
        return new RunNode(
            element.Header(), element.RequiredValue(AttributeTypes.Text), element.Request(), element.Variable("var"));
    }
}

/// <summary>Fetches a document and starts a session on it; this session goes on at once.</summary>
internal sealed class RunNode(
    NodeHeader header, AttributeValue<string> document, RequestAttributes request, AttributeValue<string>? variable)
    : ProgramNode(header)
{
    public override Progress Begin(CallXmlSession session)
    {
        if (!document.TryRead(session, out var text, out var failure)
            || (variable is not null && !session.TryReadVariable(variable, out _, out failure)))
        {
            return failure;
        }

        // The document must be named, even if it is the present one.
        var target = NavigationTarget.Parse(text);
        if (target.Document.Length == 0 || !DocumentUrl.TryResolve(session, target.Document, out _))
            return session.RaiseError(ErrorType.Execution, $"\"{text}\" names no document");
        if (!request.TryBuild(session, target.Document, FetchPurpose.Document, out var wanted, out failure))
            return failure;
        session.Frames.Top.State = new Launch(target.Label, SubmittedVariables.Of(wanted));
        return session.Fetch(wanted);
    }

    public override Progress Fetched(CallXmlSession session, FetchOutcome outcome)
    {
        var launch = (Launch)session.Frames.Top.State!;
        if (!outcome.TryGetBody(out var reply, out var problem))
            return session.RaiseError(ErrorType.Execution, problem);
        if (session.BindDocument(reply) is not { } program)
            return session.RaiseError(ErrorType.Document, $"\"{reply.Url}\" is no CallXML document");
        ICallApplication application = program;
        if (launch.Label.Length > 0)
        {
            if (program.Labels.Find(launch.Label) is not { } start || start.Parent != program.Root)
                return session.RaiseError(ErrorType.Document, $"\"{reply.Url}\" has no outermost container \"{launch.Label}\"");
            application = new ProgramAtLabel(program, start);
        }

        return session.Ask(token => new LaunchSessionEffect(token, application, launch.Variables));
    }

    public override Progress Answered(CallXmlSession session, SessionInput answer)
    {
        if (answer is not SessionLaunchedInput launched)
            return session.RaiseError(ErrorType.ServerBusy, "no session is free");
        if (variable is not null)
        {
            if (!session.TryReadVariable(variable, out var name, out var failure))
                return failure;
            session.Variables.Set(name, launched.SessionId);
        }

        return session.Complete();
    }

    /// <summary>What is kept while the document is fetched.</summary>
    private sealed record Launch(string Label, IReadOnlyList<KeyValuePair<string, string>> Variables);
}
