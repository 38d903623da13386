using Jint;
using Jint.Native;
using Jint.Runtime.Descriptors;

namespace CallXmlSim.Scripting;

/// <summary>The globals <c>Node</c> and <c>DOMException</c> with their constants (DOM Level 2 Core, appendix E).</summary>
internal static class DomConstants
{
    private static readonly (string Name, int Value)[] NodeTypes =
    [
        ("ELEMENT_NODE", 1), ("ATTRIBUTE_NODE", 2), ("TEXT_NODE", 3), ("CDATA_SECTION_NODE", 4),
        ("ENTITY_REFERENCE_NODE", 5), ("ENTITY_NODE", 6), ("PROCESSING_INSTRUCTION_NODE", 7), ("COMMENT_NODE", 8),
        ("DOCUMENT_NODE", 9), ("DOCUMENT_TYPE_NODE", 10), ("DOCUMENT_FRAGMENT_NODE", 11), ("NOTATION_NODE", 12),
    ];

    private static readonly (string Name, int Value)[] ExceptionCodes =
    [
        ("INDEX_SIZE_ERR", 1), ("DOMSTRING_SIZE_ERR", 2), ("HIERARCHY_REQUEST_ERR", 3), ("WRONG_DOCUMENT_ERR", 4),
        ("INVALID_CHARACTER_ERR", 5), ("NO_DATA_ALLOWED_ERR", 6), ("NO_MODIFICATION_ALLOWED_ERR", 7), ("NOT_FOUND_ERR", 8),
        ("NOT_SUPPORTED_ERR", 9), ("INUSE_ATTRIBUTE_ERR", 10), ("INVALID_STATE_ERR", 11), ("SYNTAX_ERR", 12),
        ("INVALID_MODIFICATION_ERR", 13), ("NAMESPACE_ERR", 14), ("INVALID_ACCESS_ERR", 15),
    ];

    /// <summary>Declares them; they are made when a script first reads them.</summary>
    public static void AddTo(Engine engine)
    {
        engine.Advanced.AddLazyGlobal("Node", static made => Constants(made, NodeTypes), PropertyFlag.NonEnumerable);
        engine.Advanced.AddLazyGlobal("DOMException", static made => Constants(made, ExceptionCodes), PropertyFlag.NonEnumerable);
    }

    private static JsObject Constants(Engine engine, (string Name, int Value)[] constants)
    {
        var made = new JsObject(engine);
        foreach (var (name, value) in constants)
            made.FastSetProperty(name, new PropertyDescriptor(JsNumber.Create(value), PropertyFlag.OnlyEnumerable));
        return made;
    }
}
