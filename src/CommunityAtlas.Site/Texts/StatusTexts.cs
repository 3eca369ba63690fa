using CommunityAtlas.Core.Entries;

namespace CommunityAtlas.Site.Texts;

/// <summary>Whether an activity runs, in words.</summary>
internal static class StatusTexts
{
    /// <summary>A word for a card, or null while it runs.</summary>
    public static string? Badge(EntryStatus status) => status switch
    {
        EntryStatus.Paused => "お休み中",
        EntryStatus.Closed => "終わりました",
        EntryStatus.Starting => "これから始まります",
        _ => null,
    };

    /// <summary>A sentence with its day.</summary>
    public static string Sentence(EntryStatus status, DateOnly? on)
    {
        var day = on is { } date ? JapaneseDates.Plain(date) : "";
        return status switch
        {
            EntryStatus.Paused => $"{day}からお休みしています。",
            EntryStatus.Closed => $"{day}に終わりました。",
            EntryStatus.Starting => $"{day}から始まる予定です。",
            _ => "",
        };
    }
}
