using System.Globalization;
using CommunityAtlas.Content.Entries;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Validation;

/// <summary>summary_easy keeps to easy Japanese; each sort of slip once, and only as a warning.</summary>
internal sealed class EasyJapaneseRule : IEntryRule
{
    public void Check(ParsedEntry parsed, DraftCatalogue draft, DiagnosticBag diagnostics)
    {
        var entry = parsed.Entry;
        if (entry.SummaryEasy is not { } text) return;
        var place = parsed.Locations["summary_easy"];
        string[] names = [entry.Name, .. entry.AlsoKnownAs, entry.Organization?.Name ?? "", draft.Taxonomies.FindArea(entry.AreaKey)?.Name ?? ""];
        foreach (var finding in EasyJapanese.Check(text, names).DistinctBy(f => f.Descriptor.Id, StringComparer.Ordinal))
        {
            diagnostics.Add(finding.Descriptor, place, finding.Text, finding.Count.ToString(CultureInfo.InvariantCulture));
        }
    }
}
