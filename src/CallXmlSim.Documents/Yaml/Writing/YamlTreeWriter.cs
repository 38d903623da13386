using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CallXmlSim.Documents.Yaml.Writing;

/// <summary>Writes a tree as YAML text: one key or item a line, text in quotes where it needs them.</summary>
internal static class YamlTreeWriter
{
    // No line is folded, so that texts stay as they are and differences show line by line.
    private static readonly EmitterSettings Layout =
        new EmitterSettings().WithBestWidth(int.MaxValue).WithIndentedSequences().WithNewLine("\n");

    internal static string Write(YamlNode root)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var emitter = new Emitter(output, Layout);
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        Write(root, emitter);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return output.ToString();
    }

    private static void Write(YamlNode node, Emitter emitter)
    {
        switch (node)
        {
            case YamlMapping mapping:
                emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, MappingStyle.Block));
                foreach (var (key, value) in mapping.Entries)
                {
                    Write(key, emitter);
                    Write(value, emitter);
                }

                emitter.Emit(new MappingEnd());
                break;
            case YamlSequence sequence:
                emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Block));
                foreach (var item in sequence.Items)
                    Write(item, emitter);
                emitter.Emit(new SequenceEnd());
                break;
            case YamlScalar scalar:
                // Text that would be read as nothing, or has line breaks, keeps its shape in double quotes only.
                var needsQuotes = scalar.IsQuoted && (scalar with { IsQuoted = false }).IsNull;
                var style = needsQuotes || scalar.Value.Contains('\n') ? ScalarStyle.DoubleQuoted : ScalarStyle.Any;
                emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, scalar.Value, style, isPlainImplicit: true, isQuotedImplicit: true));
                break;
        }
    }
}
