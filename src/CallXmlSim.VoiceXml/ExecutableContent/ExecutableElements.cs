using System.Collections.Frozen;
using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Data;
using CallXmlSim.VoiceXml.Prompts;
using CallXmlSim.VoiceXml.Transitions;

namespace CallXmlSim.VoiceXml.ExecutableContent;

/// <summary>How the elements of executable content are bound (VoiceXML 2.0, 5.3).</summary>
internal static class ExecutableElements
{
    private static readonly FrozenDictionary<string, Func<ElementBinding, ContentNode>> ByName =
        new Dictionary<string, Func<ElementBinding, ContentNode>>
        {
            ["assign"] = AssignNode.Bind,
            ["audio"] = PromptNode.OfPart,
            ["clear"] = ClearNode.Bind,
            ["data"] = DataNode.Bind,
            ["disconnect"] = DisconnectNode.Bind,
            ["enumerate"] = PromptNode.OfPart,
            ["exit"] = ExitNode.Bind,
            ["foreach"] = ForeachNode.Bind,
            ["goto"] = GotoNode.Bind,
            ["if"] = IfNode.Bind,
            ["log"] = LogNode.Bind,
            ["prompt"] = PromptNode.Bind,
            ["reprompt"] = RepromptNode.Bind,
            ["return"] = ReturnNode.Bind,
            ["script"] = ScriptNode.Bind,
            ["submit"] = SubmitNode.Bind,
            ["throw"] = ThrowNode.Bind,
            ["value"] = PromptNode.OfPart,
            ["var"] = VarNode.Bind,
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Binds an element; <c>null</c> when it is no executable content, which the structure check has reported.</summary>
    public static ContentNode? Bind(ElementBinding element) =>
        ByName.TryGetValue(element.Name, out var bind) ? bind(element) : null;
}
