using System.Collections.Immutable;
using CommunityAtlas.Exchange.OpenData.Reports;

namespace CommunityAtlas.Exchange.OpenData.Merging;

/// <summary>Near misses: a new row that may be a place that is already there. They are told, never merged.</summary>
internal static class PossibleDoubles
{
    public static void Report(ImmutableArray<MatchedRow> matches, ImportLock known, ImmutableArray<ContentText> files, ReportBuilder report)
    {
        var imported = known.Entries.Select(e => e.Slug).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var written = files
            .Where(f => !imported.Contains(SlugOf(f.Path)))
            .Select(f => (Name: NameOf(f.Text), Area: FolderOf(f.Path), f.Path))
            .Where(f => f.Name.Length > 0)
            .ToLookup(f => (f.Area, f.Name));
        var locked = known.Entries.ToLookup(e => (e.Identity.Area, e.Identity.Name));
        var addresses = known.Entries.Where(e => e.Identity.AddressHash.Length > 0).ToLookup(e => e.Identity.AddressHash, StringComparer.Ordinal);
        var inFile = matches.ToLookup(m => (m.Draft.Identity.Area, m.Draft.Identity.Name));
        foreach (var match in matches.Where(m => m.Entry is null))
        {
            var (draft, id) = (match.Draft, match.Draft.Identity);
            var twins = locked[(id.Area, id.Name)].Select(e => e.Slug)
                .Concat(addresses[id.AddressHash].Where(e => AreAlike(e.Identity.Name, id.Name)).Select(e => e.Slug))
                .Concat(written[(draft.Area.Key, id.Name)].Select(f => f.Path))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .ToArray();
            if (twins.Length > 0) report.Add(ReportClass.Double, draft.Row, "", draft.Name, string.Join("、", twins));

            var others = inFile[(id.Area, id.Name)].Where(m => m.Draft.Row != draft.Row).Select(m => m.Draft.Row).Order().ToArray();
            if (others.Length > 0) report.Add(ReportClass.Double, draft.Row, "", draft.Name, $"同じ名前の行：{string.Join("、", others)}");
        }
    }

    private static bool AreAlike(string first, string second) =>
        first != second && (first.Contains(second, StringComparison.Ordinal) || second.Contains(first, StringComparison.Ordinal));

    private static string NameOf(string text)
    {
        var file = EntryFileText.Cut(text);
        var body = (file.Find("name") ?? file.Find("名称"))?.Body;
        return body is null ? "" : IdentityText.Name(body[(body.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim().Trim('"', '\''));
    }

    private static string SlugOf(string path) => path[(path.LastIndexOf('/') + 1)..path.LastIndexOf('.')];

    private static string FolderOf(string path) => path.Split('/') is [_, var folder, _] ? folder : "";
}
