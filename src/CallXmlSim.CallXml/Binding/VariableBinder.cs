using CallXmlSim.CallXml.Execution;
using CallXmlSim.CallXml.Text;
using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Markup;
using CallXmlSim.Documents.Text;

namespace CallXmlSim.CallXml.Binding;

/// <summary>Collects the variables that a document sets, and reports those that it cannot.</summary>
internal sealed class VariableBinder(DiagnosticBag diagnostics)
{
    private readonly HashSet<string> _set = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Name, TextSpan Span)> _read = [];

    /// <summary>A text reads a variable.</summary>
    public void Read(VariableReference variable, TextSpan span)
    {
        if (!variable.IsScripts)
            return;
        if (!variable.Name.Contains('.'))
            _read.Add((variable.Name, PlaceOf($"${variable.Name};", span)));
        else if (VariableName.IsReserved(variable.Name) && !IsErrorUrl(variable.Name))
            ReportUnknown(variable.Name, PlaceOf($"${variable.Name};", span));
    }

    /// <summary>Reports the variables that are read although no element of the document sets them.</summary>
    public void Check()
    {
        foreach (var (name, span) in _read.DistinctBy(read => read.Span))
        {
            if (_set.Contains(name))
                continue;
            var nearest = NearestName.Find(name, _set);
            diagnostics.Report(
                BindDiagnostics.UnsetVariable,
                span,
                [name],
                nearest is null
                    ? "Assign it before, or start the session with it."
                    : $"Did you mean \"${nearest};\"?");
        }
    }

    /// <summary>An element sets a variable.</summary>
    public void Set(string name, MarkupAttribute attribute)
    {
        _set.Add(name);
        if (!VariableName.IsReserved(name) || IsErrorUrl(name))
            return;
        diagnostics.Report(
            BindDiagnostics.ReservedVariable,
            attribute.ValueSpan,
            [name],
            "Use a name that begins with neither \"session.\" nor \"application.\".");
    }

    private void ReportUnknown(string name, TextSpan span)
    {
        var nearest = NearestName.Find(name, SystemVariables.Names);
        diagnostics.Report(
            BindDiagnostics.UnknownSystemVariable,
            span,
            [name],
            nearest is null ? "Use a variable of your own." : $"Did you mean \"${nearest};\"?");
    }

    private static bool IsErrorUrl(string name) => name.Equals(SystemVariables.ErrorUrl, StringComparison.OrdinalIgnoreCase);

    // The reference itself, where it is written as such; the whole text otherwise.
    private TextSpan PlaceOf(string reference, TextSpan span)
    {
        var index = diagnostics.Source[span].IndexOf(reference, StringComparison.OrdinalIgnoreCase);
        return index < 0 ? span : new TextSpan(span.Start + index, reference.Length);
    }
}
