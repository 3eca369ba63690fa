using System.Collections.Immutable;
using System.Text;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Exchange.OpenData.Merging;

/// <summary>What earlier imports of a dataset made: which row became which entry, and a fingerprint of every field they wrote.</summary>
/// <param name="Entries">By key, ordinal; keys are unique.</param>
public sealed record ImportLock(ImmutableArray<LockedEntry> Entries)
{
    private const string Title = "# atlas import: どの行がどの活動になったかの記録です。手で直さないでください。\n";
    private const string FieldPrefix = "  ";
    private const int KeyLength = 8;

    /// <summary>No import yet.</summary>
    public static ImportLock Empty { get; } = new([]);

    /// <summary>Reads a lock file; a line that is none is AT6010 and gives null, for guessing here would make doubles.</summary>
    public static ImportLock? Read(string text, string displayPath, DiagnosticBag diagnostics)
    {
        var entries = ImmutableArray.CreateBuilder<LockedEntry>();
        var fields = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        LockedEntry? entry = null;
        var lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.Length == 0 || line[0] == '#') continue;
            if (line.StartsWith(FieldPrefix, StringComparison.Ordinal))
            {
                var space = line.LastIndexOf(' ');
                if (entry is not null && space > FieldPrefix.Length && TryAddField(ref entry, fields, line[FieldPrefix.Length..space], line[(space + 1)..])) continue;
            }
            else if (line.Split(' ') is [{ Length: KeyLength } key, var slug] && key.All(char.IsAsciiHexDigitLower) && Slug.IsValid(slug))
            {
                if (entry is not null) entries.Add(entry with { Fields = fields.ToImmutable() });
                fields.Clear();
                entry = new LockedEntry(key, slug, new RowIdentity("", "", "", "", ""), ImmutableSortedDictionary<string, string>.Empty);
                continue;
            }

            diagnostics.Add(ImportDiagnostics.DamagedLock, new SourceLocation(displayPath, i + 1), line);
            return null;
        }

        if (entry is not null) entries.Add(entry with { Fields = fields.ToImmutable() });
        return new ImportLock([.. entries.OrderBy(e => e.Key, StringComparer.Ordinal)]);
    }

    /// <summary>The lock file: one line an entry, below it one line a field; sorted, LF.</summary>
    public string Write()
    {
        var text = new StringBuilder(Title);
        foreach (var entry in Entries.OrderBy(e => e.Key, StringComparer.Ordinal))
        {
            text.Append('\n').Append(entry.Key).Append(' ').Append(entry.Slug).Append('\n');
            Line(text, "=area", entry.Identity.Area);
            Line(text, "=name", Quote(entry.Identity.Name));
            Line(text, "=address", entry.Identity.AddressHash);
            Line(text, "=publisher", entry.Identity.Publisher);
            Line(text, "=row", Quote(entry.Identity.RowId));
            foreach (var field in entry.Fields) Line(text, field.Key, field.Value);
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, string key, string value)
    {
        if (value.Length > 0) text.Append(FieldPrefix).Append(key).Append(' ').Append(value).Append('\n');
    }

    private static bool TryAddField(ref LockedEntry entry, ImmutableSortedDictionary<string, string>.Builder fields, string key, string value)
    {
        var identity = entry.Identity;
        switch (key)
        {
            case "=area": identity = identity with { Area = value }; break;
            case "=name": identity = identity with { Name = Unquote(value) }; break;
            case "=address": identity = identity with { AddressHash = value }; break;
            case "=publisher": identity = identity with { Publisher = value }; break;
            case "=row": identity = identity with { RowId = Unquote(value) }; break;
            default: return !key.StartsWith('=') && fields.TryAdd(key, value);
        }

        entry = entry with { Identity = identity };
        return true;
    }

    // Names hold no blank after normalising; ids might.
    private static string Quote(string value) => value.Replace("%", "%25", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal);

    private static string Unquote(string value) => value.Replace("%20", " ", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal);
}

/// <summary>One entry an import made.</summary>
/// <param name="Key">8 hex digits, made once.</param>
/// <param name="Slug">Made once, so that a new name or address keeps the page's address.</param>
/// <param name="Identity">How its row was known at the last import.</param>
/// <param name="Fields">Top-level field to the fingerprint of what the last import wrote.</param>
public sealed record LockedEntry(string Key, string Slug, RowIdentity Identity, ImmutableSortedDictionary<string, string> Fields)
{
    /// <inheritdoc/>
    public bool Equals(LockedEntry? other) =>
        other is not null && Key == other.Key && Slug == other.Slug && Identity == other.Identity && Fields.SequenceEqual(other.Fields);

    /// <inheritdoc/>
    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);
}

/// <summary>How a row is known again.</summary>
/// <param name="Area">Code of the municipality.</param>
/// <param name="Name">Normalised name.</param>
/// <param name="AddressHash">Fingerprint of the normalised address; empty when there is none or it is not public.</param>
/// <param name="Publisher">Code or name of the publishing body.</param>
/// <param name="RowId">The row's own id, or empty.</param>
public sealed record RowIdentity(string Area, string Name, string AddressHash, string Publisher, string RowId);
