using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Content.Vocabularies;

/// <summary>What the terms of one list say of each other.</summary>
internal static class TermReferences
{
    /// <summary>Reports references to unknown or retired terms, and spellings that two terms share.</summary>
    /// <param name="isComplete">Whether the list was read in full; if not, an unknown code may simply be one that failed.</param>
    public static void Check<TTerm>(ImmutableArray<WrittenTerm<TTerm>> terms, bool isComplete, DiagnosticBag diagnostics)
        where TTerm : ITerm
    {
        var byCode = terms.DistinctBy(t => t.Term.Code, StringComparer.Ordinal).ToFrozenDictionary(t => t.Term.Code, t => t.Term, StringComparer.Ordinal);
        CheckSpellings(terms, diagnostics);
        foreach (var (term, reader) in terms)
        {
            foreach (var code in reader.Recall("see_also")) Refer("see_also", code);
            foreach (var code in reader.Recall("neighbours")) Refer("neighbours", code);
            if (term.DeprecatedBy is not { } successor) continue;
            Refer("deprecated_by", new Located<string>(successor, reader.PlaceOf("deprecated_by")));
            if (byCode.TryGetValue(successor, out var next) && next.DeprecatedBy is not null)
            {
                diagnostics.Add(TaxonomyDiagnostics.DeprecatedByDeprecated, reader.PlaceOf("deprecated_by"), term.Code, successor);
            }

            void Refer(string key, Located<string> code)
            {
                if (isComplete && !byCode.ContainsKey(code.Value)) AddUnknown(key, code, byCode.Keys.Order(StringComparer.Ordinal), diagnostics);
            }
        }
    }

    /// <summary>Reports two areas with one code of local government.</summary>
    public static void CheckAreas(ImmutableArray<WrittenTerm<Area>> areas, DiagnosticBag diagnostics)
    {
        var byCode = new Dictionary<string, Area>(StringComparer.Ordinal);
        foreach (var (area, reader) in areas)
        {
            if (byCode.TryAdd(area.LocalGovernmentCode, area)) continue;
            diagnostics.Add(
                TaxonomyDiagnostics.AreaCodeTwice, reader.PlaceOf("code"), area.LocalGovernmentCode, byCode[area.LocalGovernmentCode].Key, area.Key);
        }
    }

    private static void AddUnknown(string key, Located<string> code, IEnumerable<string> known, DiagnosticBag diagnostics)
    {
        if (NearestName.Find(code.Value, known) is { } nearest)
        {
            diagnostics.Add(TaxonomyDiagnostics.UnknownReference, code.Location, key, code.Value, nearest);
        }
        else
        {
            diagnostics.Add(TaxonomyDiagnostics.DeadReference, code.Location, key, code.Value);
        }
    }

    // Areas may share a name (there are two 府中市); peer terms are looked up within their group.
    private static void CheckSpellings<TTerm>(ImmutableArray<WrittenTerm<TTerm>> terms, DiagnosticBag diagnostics)
        where TTerm : ITerm
    {
        if (typeof(TTerm) == typeof(Area)) return;
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (term, reader) in terms)
        {
            var slash = term.Code.IndexOf('/', StringComparison.Ordinal);
            var group = term.Code[..(slash + 1)];
            Claim(term.Code[(slash + 1)..], "code");
            Claim(term.Label, "label");
            foreach (var alias in reader.Recall("aliases")) Claim(alias.Value, "aliases", alias.Location);

            void Claim(string spelling, string key, SourceLocation? place = null)
            {
                var folded = group + spelling.Normalize(NormalizationForm.FormKC).ToLowerInvariant();
                if (owners.TryAdd(folded, term.Code) || owners[folded] == term.Code) return;
                diagnostics.Add(TaxonomyDiagnostics.SharedSpelling, place ?? reader.PlaceOf(key), spelling, owners[folded], term.Code);
            }
        }
    }
}
