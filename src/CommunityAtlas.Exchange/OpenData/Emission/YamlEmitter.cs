using System.Text;

namespace CommunityAtlas.Exchange.OpenData.Emission;

/// <summary>Writes one field of an entry file: LF, two blanks of indent, one line where a person would write one line.</summary>
public static class YamlEmitter
{
    private const int LongestInline = 100;

    /// <summary>The lines of a top-level field, each ended by LF.</summary>
    public static string Field(string key, YamlValue value)
    {
        var text = new StringBuilder();
        WritePair(text, key, value, 0);
        return text.ToString();
    }

    /// <summary>A list item of a top-level list, ended by LF.</summary>
    public static string Item(YamlValue value)
    {
        var text = new StringBuilder();
        WriteItem(text, value, 0);
        return text.ToString();
    }

    private static void WritePair(StringBuilder text, string key, YamlValue value, int indent)
    {
        text.Append(' ', indent).Append(YamlScalars.Key(key)).Append(':');
        switch (value)
        {
            case YamlValue.Scalar scalar when indent == 0 && YamlScalars.FitsLiteral(scalar.Text):
                WriteLiteral(text, scalar.Text);
                break;
            case YamlValue.Mapping mapping when !IsInline(mapping, indent, key):
                text.Append('\n');
                foreach (var pair in mapping.Pairs) WritePair(text, pair.Key, pair.Value, indent + 2);
                break;
            case YamlValue.Sequence sequence when !IsInline(sequence, indent, key):
                text.Append('\n');
                foreach (var item in sequence.Items) WriteItem(text, item, indent + 2);
                break;
            default:
                text.Append(' ');
                WriteInline(text, value);
                text.Append('\n');
                break;
        }
    }

    private static void WriteItem(StringBuilder text, YamlValue value, int indent)
    {
        text.Append(' ', indent).Append("- ");
        if (value is YamlValue.Mapping mapping && !IsInline(mapping, indent + 2, ""))
        {
            // The first key stands beside the dash, the others below it.
            var body = new StringBuilder();
            foreach (var pair in mapping.Pairs) WritePair(body, pair.Key, pair.Value, indent + 2);
            text.Append(body, indent + 2, body.Length - indent - 2);
            return;
        }

        WriteInline(text, value);
        text.Append('\n');
    }

    private static bool IsInline(YamlValue value, int indent, string key)
    {
        if (value is YamlValue.Mapping { IsInline: false, Pairs.Length: > 0 }) return false;
        if (value is YamlValue.Sequence sequence && sequence.Items.Any(i => i is not YamlValue.Scalar)) return false;
        var line = new StringBuilder();
        WriteInline(line, value);
        return indent + key.Length + line.Length <= LongestInline;
    }

    private static void WriteInline(StringBuilder text, YamlValue value)
    {
        switch (value)
        {
            case YamlValue.Scalar scalar:
                text.Append(YamlScalars.Inline(scalar));
                break;
            case YamlValue.Sequence sequence:
                text.Append('[');
                for (var i = 0; i < sequence.Items.Length; i++)
                {
                    if (i > 0) text.Append(", ");
                    WriteInline(text, sequence.Items[i]);
                }

                text.Append(']');
                break;
            case YamlValue.Mapping mapping:
                text.Append('{');
                for (var i = 0; i < mapping.Pairs.Length; i++)
                {
                    if (i > 0) text.Append(", ");
                    text.Append(YamlScalars.Key(mapping.Pairs[i].Key)).Append(": ");
                    WriteInline(text, mapping.Pairs[i].Value);
                }

                text.Append('}');
                break;
            default:
                throw new InvalidOperationException("The union has three members.");
        }
    }

    private static void WriteLiteral(StringBuilder text, string value)
    {
        var endsWithBreak = value.EndsWith('\n');
        text.Append(endsWithBreak ? " |\n" : " |-\n");
        var lines = (endsWithBreak ? value[..^1] : value).Split('\n');
        foreach (var line in lines)
        {
            if (line.Length > 0) text.Append("  ").Append(line);
            text.Append('\n');
        }
    }
}
