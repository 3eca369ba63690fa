using System.Collections.Immutable;
using System.Text;

namespace CommunityAtlas.Exchange.OpenData.Merging;

/// <summary>An entry file cut into its top-level fields, each kept as the text it is: comments, order and spelling survive.</summary>
/// <param name="Fence"><c>---</c> line of a Markdown file, or empty.</param>
/// <param name="Fields">In file order.</param>
/// <param name="Tail">Comments after the last field and, in a Markdown file, the closing fence and the body.</param>
public sealed record EntryFileText(string Fence, ImmutableArray<FieldText> Fields, string Tail)
{
    private const string FenceLine = "---\n";

    /// <summary>Cuts a file; every character but carriage returns and a byte order mark is kept somewhere.</summary>
    public static EntryFileText Cut(string text)
    {
        var rest = text.TrimStart('\uFEFF').ReplaceLineEndings("\n");
        var fence = rest.StartsWith(FenceLine, StringComparison.Ordinal) ? FenceLine : "";
        rest = rest[fence.Length..];
        if (rest.Length > 0 && !rest.EndsWith('\n')) rest += "\n";

        var fields = ImmutableArray.CreateBuilder<FieldText>();
        var lead = new StringBuilder();
        string? key = null;
        var body = new StringBuilder();
        var keyLead = "";
        var tail = "";
        for (var start = 0; start < rest.Length;)
        {
            var end = rest.IndexOf('\n', start) + 1;
            var line = rest[start..end];
            if (fence.Length > 0 && line is "---\n" or "...\n")
            {
                tail = rest[start..];
                break;
            }

            start = end;
            if (IsLoose(line) || (key is null && KeyOf(line) is null))
            {
                lead.Append(line);
            }
            else if (KeyOf(line) is { } next)
            {
                if (key is not null) fields.Add(new FieldText(key, keyLead, body.ToString()));
                (key, keyLead) = (next, lead.ToString());
                lead.Clear();
                body.Clear().Append(line);
            }
            else
            {
                // What stood loose in the middle of a field (a blank line of a block text) belongs to it after all.
                body.Append(lead).Append(line);
                lead.Clear();
            }
        }

        if (key is not null) fields.Add(new FieldText(key, keyLead, body.ToString()));
        return new EntryFileText(fence, fields.ToImmutable(), lead + tail);
    }

    /// <summary>The field of a key, or null.</summary>
    public FieldText? Find(string key) => Fields.FirstOrDefault(f => string.Equals(f.Key, key, StringComparison.Ordinal));

    /// <summary>The file again.</summary>
    public string Join()
    {
        var text = new StringBuilder(Fence);
        foreach (var field in Fields) text.Append(field.Lead).Append(field.Body);
        return text.Append(Tail).ToString();
    }

    // A blank line or a comment at the left edge: it goes with the field below it.
    private static bool IsLoose(string line) => line[0] == '#' || string.IsNullOrWhiteSpace(line);

    // A key stands at the left edge; list items, closing brackets and everything indented continue the field above.
    private static string? KeyOf(string line)
    {
        if (line[0] is ' ' or '\t' or '-' or ']' or '}' or '[' or '{') return null;
        var quote = line[0] is '"' or '\'' ? line[0] : '\0';
        var from = quote == '\0' ? 0 : line.IndexOf(quote, 1) + 1;
        if (from < 0) return null;
        for (var i = from; i < line.Length - 1; i++)
        {
            if (line[i] == ':' && line[i + 1] is ' ' or '\n') return line[..i].Trim().Trim('"', '\'');
        }

        return null;
    }
}

/// <summary>One top-level field as text.</summary>
/// <param name="Lead">Comments and blank lines above it.</param>
/// <param name="Body">The key's line and what belongs to it, each line ended by LF.</param>
public sealed record FieldText(string Key, string Lead, string Body);
