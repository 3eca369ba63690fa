namespace CommunityAtlas.Search.Postings;

/// <summary>Where in a document a term stands. The numbers are stored.</summary>
[Flags]
public enum SearchFields
{
    /// <summary>Nowhere; what a special term has.</summary>
    None = 0,

    /// <summary>Name, other names, kana.</summary>
    Name = 1,

    /// <summary>Labels of kind, needs, life areas, audiences; activities, equipment.</summary>
    Labels = 2,

    /// <summary>Municipality, prefecture, public place and address.</summary>
    Area = 4,

    /// <summary>Summary.</summary>
    Summary = 8,

    /// <summary>Body and notes.</summary>
    Body = 16,

    /// <summary>The term stands only inside longer words.</summary>
    Part = 32,
}
