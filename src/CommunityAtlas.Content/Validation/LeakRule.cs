using System.Text.RegularExpressions;
using CommunityAtlas.Content.Entries;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Content.Validation;

/// <summary>Where the place is not public, no text may tell it: 〒, 丁目, 番地, 1-2-3 after a place name, map links, the way from a station.</summary>
internal sealed partial class LeakRule : IEntryRule
{
    public void Check(ParsedEntry parsed, DraftCatalogue draft, DiagnosticBag diagnostics)
    {
        var entry = parsed.Entry;
        if (entry.Place.Disclosure == Disclosure.Public) return;
        var descriptor = entry.Place.Disclosure == Disclosure.OnContact ? DisclosureDiagnostics.Leak : DisclosureDiagnostics.PossibleLeak;
        foreach (var (path, text) in EntryTexts.Of(entry))
        {
            if (Find(text) is { } leak) diagnostics.Add(descriptor, parsed.PlaceOf(path, leak), leak);
        }

        foreach (var link in EntryLinks.Of(entry).Where(l => l.Path != "description"))
        {
            if (PersonalText.Find(link.Address).Any(f => f.Kind == PersonalKind.MapLink)) diagnostics.Add(descriptor, parsed.Locations[link.Path], link.Address);
        }
    }

    // The first part of a text that tells where something is.
    private static string? Find(string text)
    {
        if (PersonalText.Find(text).FirstOrDefault(f => f.IsLocation) is { } found) return found.Text;
        var match = BesideStation().Match(text);
        return match.Success ? match.Value : null;
    }

    // A way from the station that names no feet: 駅前, 駅から5分, 駅のとなり.
    [GeneratedRegex(@"(?:駅|バス停|停留所)(?:前|の(?:前|となり|隣|すぐ|近く|そば)|から(?:すぐ|[0-9０-９]{1,2}分)|すぐ)", RegexOptions.CultureInvariant)]
    private static partial Regex BesideStation();
}
