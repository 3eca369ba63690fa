using System.Collections.Immutable;

namespace CommunityAtlas.Search.Queries;

/// <summary>A spelling of a reading.</summary>
/// <param name="Text">Normalised.</param>
/// <param name="Documents">In how many documents it stands.</param>
/// <param name="IsInName">Whether it stands in a name.</param>
/// <param name="Target">The terms it is cut into, joined by spaces; "" when all of it is dropped.</param>
public sealed record ReadingSpelling(string Text, int Documents, bool IsInName, string Target)
{
    /// <summary>The terms it is cut into.</summary>
    public ImmutableArray<string> Terms => [.. Target.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}

/// <summary>How words of the index are read.</summary>
public interface IReadingTable
{
    /// <summary>Spellings of a reading (in reading form), most documents first.</summary>
    IReadOnlyList<ReadingSpelling> Find(string reading);

    /// <summary>Spellings of the readings that begin so, most documents first.</summary>
    IReadOnlyList<ReadingSpelling> Beginning(string prefix, int most);
}
