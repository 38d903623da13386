using CallXmlSim.CallXml.Elements;
using CallXmlSim.CallXml.Events;
using CallXmlSim.CallXml.Requests;
using CallXmlSim.CallXml.Text;
using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Fetching;

namespace CallXmlSim.CallXml.Execution;

/// <content>Going to a label or to another document (CallXML 3.0 reference, 1.9, 2.13).</content>
internal sealed partial class CallXmlSession
{
    private NavigationTarget? _destination;

    /// <summary>Follows <c>next</c>: a plain GET when it names another document.</summary>
    public Progress Navigate(TextTemplate target, ProgramNode from) => Navigate(target.Evaluate(this), from, RequestAttributes.None);

    /// <summary>Goes to <c>#label</c>, to a document, or to a label in a document.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="from">The element that leads there.</param>
    /// <param name="attributes">How a document is requested.</param>
    public Progress Navigate(string target, ProgramNode from, RequestAttributes attributes)
    {
        var destination = NavigationTarget.Parse(target);
        if (destination.Document.Length > 0)
        {
            if (!attributes.TryBuild(this, destination.Document, FetchPurpose.Document, out var request, out var failure))
                return failure;
            _destination = destination;
            return Fetch(request);
        }

        if (Program.Labels.Find(destination.Label) is not { } node)
            return RaiseError(ErrorType.Document, $"the document has no label \"{destination.Label}\"");
        if (node.Span.Start <= from.Span.Start && !CountStep(node))
            return StopRunaway();
        return JumpTo(node);
    }

    // 4.7: instead of the end. It is taken once, so that an error document that fails cannot load itself for ever.
    private bool TryGoToErrorDocument(out Progress progress)
    {
        progress = default;
        if (!Variables.TryGet(SystemVariables.ErrorUrl, out var url) || url.Length == 0)
            return false;
        Variables.Set(SystemVariables.ErrorUrl, "");
        progress = Navigate(url, Frames.Top.Node, RequestAttributes.None);
        return true;
    }

    /// <summary>Sends a request; the running element waits for its outcome.</summary>
    public Progress Fetch(FetchRequest request)
    {
        _waits.Fetch = _waits.Next();
        Emit(new FetchEffect(_waits.Fetch, request));
        return Progress.Wait;
    }

    private Progress Fetched(FetchOutcome outcome)
    {
        _waits.Fetch = default;
        if (_grammarLoad is { } load)
            return GrammarFetched(load, outcome);
        if (_destination is not { } destination)
            return Frames.Top.Node.Fetched(this, outcome);
        _destination = null;
        return Arrive(destination, outcome);
    }

    /// <summary>Binds a document that was fetched, and reports its errors; <c>null</c> when it is no CallXML document.</summary>
    public CallXmlProgram? BindDocument(FetchReply reply)
    {
        var binding = Program.Documents.Bind(reply.Url, ReplyText.Decode(reply));
        foreach (var diagnostic in binding.Diagnostics)
        {
            if (diagnostic.Severity == DiagnosticSeverity.Error)
                Emit(new DiagnosticEffect(diagnostic));
        }

        return binding.Program;
    }

    private Progress Arrive(NavigationTarget destination, FetchOutcome outcome)
    {
        if (!outcome.TryGetBody(out var reply, out var problem))
            return RaiseError(ErrorType.Document, problem);
        if (BindDocument(reply) is not { } program)
            return RaiseError(ErrorType.Document, $"\"{reply.Url}\" is no CallXML document");
        ProgramNode? node = program.Root;
        if (destination.Label.Length > 0 && (node = program.Labels.Find(destination.Label)) is null)
            return RaiseError(ErrorType.Document, $"\"{reply.Url}\" has no label \"{destination.Label}\"");
        EndWait();
        Frames.Unwind(0);
        Program = program;
        return JumpTo(node);
    }

    // Leaves what is not around the target, enters what is, and runs it. What stays active keeps its repetitions; what is
    // entered begins with its first. The frame at an index is always of an element with that many containers around it.
    private Progress JumpTo(ProgramNode node)
    {
        EndWait();
        var kept = node.Parent;
        while (kept is not null && !(kept.Depth < Frames.Count && Frames[kept.Depth].Node == kept))
            kept = kept.Parent;
        Frames.Unwind(kept is null ? 0 : kept.Depth + 1);
        while (Frames.Count < node.Depth)
        {
            var inner = AncestorAt(node, Frames.Count);
            if (Frames.Count > 0)
                Frames.Top.Index = inner.NextSibling;
            Frames.Push(inner);
            var progress = inner.Prepare(this);

            // What went wrong may be handled: then the handler is on top, here or further out.
            if (progress != Progress.Continue || Frames.Count == 0 || Frames.Top.Node != inner)
                return progress;
        }

        if (Frames.Count > 0)
            Frames.Top.Index = node.NextSibling;
        return Enter(node);
    }

    private static ProgramNode AncestorAt(ProgramNode node, int depth)
    {
        while (node.Depth > depth)
            node = node.Parent!;
        return node;
    }
}
