using CallXmlSim.Documents.Markup;
using CallXmlSim.VoiceXml.Binding;
using CallXmlSim.VoiceXml.Prompts;

namespace CallXmlSim.VoiceXml.FormItems;

/// <summary>The prompts of a form item: its <c>prompt</c> elements, and what is spoken beside them (VoiceXML 2.0, 4.1).</summary>
internal static class ItemPrompts
{
    public static IReadOnlyList<PromptNode> Bind(ElementBinding element)
    {
        var prompts = new List<PromptNode>();
        foreach (var group in InlineRuns.Of(element))
        {
            if (group is not [MarkupElement single])
                prompts.Add(PromptNode.OfRun(group, element.Binder));
            else if (single.LocalName == "prompt")
                prompts.Add(PromptNode.Bind(new ElementBinding(single, element.Binder)));
            else if (single.LocalName is "audio" or "value" or "enumerate")
                prompts.Add(PromptNode.OfRun(group, element.Binder));
        }

        return prompts;
    }
}
