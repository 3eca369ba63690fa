using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Settings;

/// <summary>Reads content/synonyms.yml: groups of spellings, rewritten to the first of the group before a text is cut into words.</summary>
internal static class SynonymReader
{
    /// <summary>The file.</summary>
    public const string Path = "synonyms.yml";

    private const int LongestForm = 40;

    /// <summary>The groups in file order; no file, no groups.</summary>
    public static ImmutableArray<ImmutableArray<string>> Read(ContentFolder folder, DiagnosticBag diagnostics)
    {
        var file = SettingsFile.Read(folder, Path, diagnostics);
        if (MappingReader.Of(file.Root, Path, diagnostics) is not { } reader) return [];
        var groups = reader.Lists("spelling", LongestForm);
        reader.RefuseOtherKeys();
        foreach (var group in groups) CheckGroup(group, diagnostics);
        CheckForms(groups, diagnostics);
        return [.. groups.Where(g => g.Length > 1).Select(g => g.Select(f => f.Value).ToImmutableArray())];
    }

    private static void CheckGroup(ImmutableArray<Located<string>> group, DiagnosticBag diagnostics)
    {
        if (group is [var alone]) diagnostics.Add(SynonymDiagnostics.Alone, alone.Location, alone.Value);
        foreach (var form in group.Where(f => IsTooShort(f.Value))) diagnostics.Add(SynonymDiagnostics.TooShort, form.Location, form.Value);
    }

    // A lone kanji such as 癌 is a word; a lone kana or letter is a piece of most words.
    private static bool IsTooShort(string form)
    {
        var info = new StringInfo(form);
        if (info.LengthInTextElements > 1) return false;
        var rune = form.Length == 0 ? default : Rune.GetRuneAt(form, 0);
        return rune.Value < 0x3400 || rune.Value is >= 0xFF00 and <= 0xFFEF;
    }

    private static void CheckForms(ImmutableArray<ImmutableArray<Located<string>>> groups, DiagnosticBag diagnostics)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        var rewritten = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in groups.Where(g => g.Length > 0))
        {
            var first = group[0].Value;
            foreach (var form in group)
            {
                var folded = Fold(form.Value);
                if (!owners.TryAdd(folded, first) && owners[folded] != first) diagnostics.Add(SynonymDiagnostics.FormTwice, form.Location, form.Value, owners[folded], first);
                else if (folded != Fold(first)) rewritten.TryAdd(folded, first);
            }
        }

        foreach (var first in groups.Where(g => g.Length > 0).Select(g => g[0]))
        {
            if (FindPart(Fold(first.Value), rewritten) is not { } part) continue;
            if (part == Fold(first.Value)) continue; // the same form in two groups, reported as such
            diagnostics.Add(SynonymDiagnostics.FirstRewritten, first.Location, first.Value, part, rewritten[part]);
        }
    }

    // Forms are short, so looking every part of one up costs less than comparing it with all others.
    private static string? FindPart(string form, Dictionary<string, string> rewritten)
    {
        for (var length = form.Length; length > 0; length--)
        {
            for (var start = 0; start + length <= form.Length; start++)
            {
                var part = form.Substring(start, length);
                if (rewritten.ContainsKey(part)) return part;
            }
        }

        return null;
    }

    private static string Fold(string form) => form.Normalize(NormalizationForm.FormKC).ToLowerInvariant();
}
