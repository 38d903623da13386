using CallXmlSim.VoiceXml.Binding;

namespace CallXmlSim.VoiceXml.FormItems;

/// <summary>How form items are bound (VoiceXML 2.0, 2.3).</summary>
internal static class FormItemElements
{
    /// <summary>Binds an element; <c>null</c> when it is no form item.</summary>
    public static FormItem? Bind(ElementBinding element, PropertyScope outer) => element.Name switch
    {
        "block" => BlockItem.Bind(element, outer),
        "field" => FieldItem.Bind(element, outer),
        "initial" => InitialItem.Bind(element, outer),
        "object" => ObjectItem.Bind(element, outer),
        "record" => RecordItem.Bind(element, outer),
        "subdialog" => SubdialogItem.Bind(element, outer),
        "transfer" => TransferItem.Bind(element, outer),
        _ => null,
    };
}
