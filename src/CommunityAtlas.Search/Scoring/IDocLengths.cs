namespace CommunityAtlas.Search.Scoring;

/// <summary>What ranking asks of a document.</summary>
public interface IDocLengths
{
    /// <summary>Terms of the document.</summary>
    double Length(int doc);

    /// <summary>Terms of its name.</summary>
    int NameLength(int doc);

    /// <summary>0 checked within its interval, 1 overdue, 2 paused or closed.</summary>
    int State(int doc);
}
