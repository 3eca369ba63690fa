using System.Text;
using System.Text.Json;

namespace CommunityAtlas.Testing;

/// <summary>The data files of tests/vectors, which C# and JavaScript tests share: rows of input, decision and reason.</summary>
public static class Vectors
{
    /// <summary>All rows of a file, named without its ending.</summary>
    public static IReadOnlyList<JsonElement> Read(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(RepositoryRoot.Path, "tests", "vectors", name + ".json")));
        return [.. document.RootElement.Clone().EnumerateArray()];
    }

    /// <summary>A member of a row as text; the exact UTF-16 units, lone surrogates included.</summary>
    public static string Text(this JsonElement row, string member) => Unescape(row.GetProperty(member).GetRawText());

    /// <summary>Whether a row has a member.</summary>
    public static bool Has(this JsonElement row, string member) => row.TryGetProperty(member, out _);

    /// <summary>A list of texts in a row; empty when absent.</summary>
    public static IReadOnlyList<string> Texts(this JsonElement row, string member) =>
        row.TryGetProperty(member, out var list) ? [.. list.EnumerateArray().Select(item => item.GetString()!)] : [];

    // The reader refuses to hand out half a character, and that is what some rows are about; so the escapes are read here.
    private static string Unescape(string json)
    {
        var text = new StringBuilder();
        for (var i = 1; i < json.Length - 1; i++)
        {
            if (json[i] != '\\')
            {
                text.Append(json[i]);
            }
            else if (json[++i] != 'u')
            {
                text.Append(json[i] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', var c => c });
            }
            else
            {
                text.Append((char)Convert.ToInt32(json.Substring(i + 1, 4), 16));
                i += 4;
            }
        }

        return text.ToString();
    }
}
