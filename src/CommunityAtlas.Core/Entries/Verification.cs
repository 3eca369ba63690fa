using System.Collections.Immutable;

namespace CommunityAtlas.Core.Entries;

/// <summary>Who checked an entry, when and how.</summary>
/// <param name="Date">Day of the check; null for undated open data, which counts as stale.</param>
/// <param name="How">A code of <see cref="EntryCodes.VerificationMethods"/>.</param>
/// <param name="By">A role, never a person.</param>
public sealed record Verification(DateOnly? Date, string How, string? By);

/// <summary>Where the facts come from.</summary>
public sealed record Source(string Title, string? Url, DateOnly? Date, string? Permission, string? Licence, string? Attribution);

/// <summary>Freshness of an entry on a day, entry-model.md §7.</summary>
public enum Freshness
{
    /// <summary>Checked within the interval of its kind.</summary>
    Fresh,

    /// <summary>Past the interval.</summary>
    Due,

    /// <summary>Past twice the interval or 18 months: no dates are shown.</summary>
    Stale,

    /// <summary>Over 730 days: page kept, out of lists, search and exports.</summary>
    Archived,
}

/// <summary>Where an imported entry came from; written by <c>atlas import</c> alone.</summary>
public sealed record ImportOrigin
{
    /// <summary>The header map's name, <c>kodomo-shokudo</c>.</summary>
    public required string Dataset { get; init; }

    /// <summary>Code of the publishing body, or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>The row's own id, or null.</summary>
    public string? RowId { get; init; }

    /// <summary>Identity key in the lock file, 8 hex digits.</summary>
    public string? Key { get; init; }

    /// <summary>Day the data were published.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Fields the import worded itself.</summary>
    public ImmutableArray<string> Generated { get; init; } = [];

    /// <summary>Cells kept word for word, in file order.</summary>
    public ImmutableArray<LabelledText> Raw { get; init; } = [];
}

/// <summary>A text under a heading.</summary>
public sealed record LabelledText(string Label, string Text);
