using CommunityAtlas.Content.Entries;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Content.Validation;

/// <summary>A pause of more than six months is probably an end.</summary>
internal sealed class StatusRule : IEntryRule
{
    private const int LongestPauseMonths = 6;

    public void Check(ParsedEntry parsed, DraftCatalogue draft, DiagnosticBag diagnostics)
    {
        if (parsed.Entry is not { Status: EntryStatus.Paused, StatusOn: { } since } || draft.Today <= since.AddMonths(LongestPauseMonths)) return;
        diagnostics.Add(StatePolicyDiagnostics.LongPaused, parsed.Locations["status"], parsed.Entry.Name, JapaneseDate.Print(since));
    }
}
