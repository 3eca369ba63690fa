using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;

namespace CommunityAtlas.Content.Validation;

/// <summary>What the lock files of imports say about the field <c>imported</c>: slug to the fingerprint of the text that the last import wrote.</summary>
/// <remarks>A lock file has a line <c>key slug</c> for each entry and below it, two blanks in, a line <c>field fingerprint</c> for each field (exchange.md A6).</remarks>
internal sealed class ImportFingerprints
{
    private const string Folder = "import/";
    private const string Ending = ".lock";
    private const string Field = "imported";
    private const int HashLength = 16;

    private readonly FrozenDictionary<string, string> _bySlug;

    private ImportFingerprints(FrozenDictionary<string, string> bySlug) => _bySlug = bySlug;

    /// <summary>Reads all lock files. Lines of another shape are the importer's to report.</summary>
    public static ImportFingerprints Read(ContentFolder folder)
    {
        var bySlug = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in folder.Under(Folder).Where(f => f.Path.EndsWith(Ending, StringComparison.Ordinal)))
        {
            var slug = "";
            foreach (var line in file.Text.Split('\n'))
            {
                if (line.StartsWith('#')) continue;
                var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                if (words.Length != 2) continue;
                if (!line.StartsWith(' ')) slug = words[1];
                else if (words[0] == Field && slug.Length > 0) bySlug[slug] = words[1];
            }
        }

        return new ImportFingerprints(bySlug.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>Whether an import wrote the field of this entry and the file holds another text now.</summary>
    public bool IsChanged(string slug, string fileText) =>
        _bySlug.TryGetValue(slug, out var written) && !string.Equals(written, FingerprintOf(fileText), StringComparison.Ordinal);

    /// <summary>16 hex digits of the SHA-256 of the field's lines as they stand in the file; of nothing if it is gone.</summary>
    internal static string FingerprintOf(string fileText) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(FieldText(fileText))))[..HashLength];

    // From the key to the next line that begins at the left edge; blank lines and comments before that line belong to it.
    private static string FieldText(string fileText)
    {
        var body = new StringBuilder();
        var loose = new StringBuilder();
        foreach (var line in fileText.Split('\n'))
        {
            if (body.Length == 0)
            {
                if (line.StartsWith(Field + ":", StringComparison.Ordinal)) body.Append(line).Append('\n');
            }
            else if (line.Length == 0 || line[0] == '#' || string.IsNullOrWhiteSpace(line))
            {
                loose.Append(line).Append('\n');
            }
            else if (line[0] is ' ' or '\t' or '-' or ']' or '}' or '[' or '{' && line != "---")
            {
                body.Append(loose).Append(line).Append('\n');
                loose.Clear();
            }
            else
            {
                break;
            }
        }

        return body.ToString();
    }
}
