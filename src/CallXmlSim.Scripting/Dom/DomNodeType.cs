namespace CallXmlSim.Scripting;

/// <summary>The kinds of nodes, with the numbers of DOM Level 2 Core, interface Node.</summary>
internal enum DomNodeType
{
    Element = 1,
    Attribute = 2,
    Text = 3,
    CDataSection = 4,
    ProcessingInstruction = 7,
    Comment = 8,
    Document = 9,
}
