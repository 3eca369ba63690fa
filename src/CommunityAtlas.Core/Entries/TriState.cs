namespace CommunityAtlas.Core.Entries;

/// <summary>Unknown is not no. A missing key is <see cref="Unknown"/>.</summary>
public enum TriState
{
    /// <summary>Nobody has said: 「わかりません（電話で聞いてください）」.</summary>
    Unknown,

    /// <summary>はい.</summary>
    Yes,

    /// <summary>いいえ.</summary>
    No,
}

/// <summary>A three-state answer with the organiser's own words beside it.</summary>
public sealed record Answer(TriState Value, string? Note = null)
{
    /// <summary>Nothing said.</summary>
    public static Answer Unknown { get; } = new(TriState.Unknown);
}

/// <summary>A named answer, such as <c>wheelchair_ok: yes</c>.</summary>
/// <param name="Key">The field code of entry-model.md §6.</param>
public sealed record Flag(string Key, Answer Answer);
