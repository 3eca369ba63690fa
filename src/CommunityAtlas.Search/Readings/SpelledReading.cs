namespace CommunityAtlas.Search.Readings;

/// <summary>A spelling with one reading, counted.</summary>
internal sealed record SpelledReading(string Spelled, string Reading)
{
    /// <summary>Whether it is only met as a run of words.</summary>
    public bool IsRun { get; set; }

    /// <summary>In how many documents.</summary>
    public int Documents { get; set; }

    /// <summary>The last document it was counted in.</summary>
    public int LastDoc { get; set; } = -1;

    /// <summary>Whether it stands in a name.</summary>
    public bool IsInName { get; set; }
}
