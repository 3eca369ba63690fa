namespace CommunityAtlas.Search.Scoring;

/// <summary>Every number of the ranking. Written into the manifest, so that all readers of an index rank alike.</summary>
public sealed record ScoringOptions
{
    /// <summary>Our ranking.</summary>
    public static ScoringOptions Default { get; } = new();

    /// <summary>Plain BM25 as Lucene computes it: fields count alike, no bonus, no state.</summary>
    public static ScoringOptions Plain { get; } = new()
    {
        NameBoost = 1,
        LabelsBoost = 1,
        AreaBoost = 1,
        SummaryBoost = 1,
        BodyBoost = 1,
        NameB = 0,
        PartWeight = 0,
        NamePhraseBonus = 0,
        TextPhraseBonus = 0,
        NearBonus = 0,
        WholeNameBonus = 0,
        LateFactor = 1,
        ClosedFactor = 1,
    };

    /// <summary>How fast further occurrences stop counting.</summary>
    public double K1 { get; init; } = 1.2;

    /// <summary>How much a long text is held against a body occurrence, 0–1.</summary>
    public double B { get; init; } = 0.75;

    /// <summary>How much a long name is held against a name occurrence, 0–1.</summary>
    public double NameB { get; init; } = 0.4;

    /// <summary>An occurrence in the name.</summary>
    public double NameBoost { get; init; } = 5;

    /// <summary>An occurrence in labels of kind, needs, life areas, audiences, activities.</summary>
    public double LabelsBoost { get; init; } = 2;

    /// <summary>An occurrence in area or public place.</summary>
    public double AreaBoost { get; init; } = 1.5;

    /// <summary>An occurrence in the summary.</summary>
    public double SummaryBoost { get; init; } = 2;

    /// <summary>An occurrence in the body.</summary>
    public double BodyBoost { get; init; } = 1;

    /// <summary>A word inside a longer word.</summary>
    public double PartWeight { get; init; } = 0.4;

    /// <summary>A word that only begins as the query does.</summary>
    public double PrefixWeight { get; init; } = 0.5;

    /// <summary>A word that only sounds as the query does.</summary>
    public double ReadingWeight { get; init; } = 0.8;

    /// <summary>The special term of a recognised phrase.</summary>
    public double LabelWeight { get; init; } = 1;

    /// <summary>A literal find that no word explains.</summary>
    public double LiteralWeight { get; init; } = 0.6;

    /// <summary>Two words of the query side by side in the name.</summary>
    public double NamePhraseBonus { get; init; } = 2;

    /// <summary>Two words of the query side by side in the text.</summary>
    public double TextPhraseBonus { get; init; } = 1;

    /// <summary>Two words of the query near each other in the text; falls to 0 at <see cref="NearDistance"/>.</summary>
    public double NearBonus { get; init; } = 0.6;

    /// <summary>From so many positions on words are not near.</summary>
    public int NearDistance { get; init; } = 8;

    /// <summary>The query is the whole name.</summary>
    public double WholeNameBonus { get; init; } = 5;

    /// <summary>Factor of an entry whose check is overdue.</summary>
    public double LateFactor { get; init; } = 0.95;

    /// <summary>Factor of an entry that is paused or closed.</summary>
    public double ClosedFactor { get; init; } = 0.3;

    /// <summary>A partial match counts from this share of the best one.</summary>
    public double PartialShare { get; init; } = 0.5;

    /// <summary>Most words an unfinished word becomes.</summary>
    public int MostExpansions { get; init; } = 8;

    /// <summary>Most text blocks a query reads to look for characters.</summary>
    public int MostBlocks { get; init; } = 16;
}
