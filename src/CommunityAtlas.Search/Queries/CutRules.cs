using System.Collections.Frozen;
using System.Collections.Immutable;
using CommunityAtlas.Search.Terms;

namespace CommunityAtlas.Search.Queries;

/// <summary>The cut table, ready to be asked: function words by surface, class of a character.</summary>
public sealed class CutRules
{
    private readonly FrozenDictionary<string, ImmutableArray<FunctionWord>> _functionWords;

    /// <summary>Prepares a table.</summary>
    public CutRules(CutTable table)
    {
        Table = table;
        _functionWords = table.FunctionWords
            .GroupBy(word => word.Surface, StringComparer.Ordinal)
            .ToFrozenDictionary(same => same.Key, same => same.ToImmutableArray(), StringComparer.Ordinal);
        LongestFunctionWord = table.FunctionWords.IsEmpty ? 0 : table.FunctionWords.Max(word => word.Surface.Length);
    }

    /// <summary>The table.</summary>
    public CutTable Table { get; }

    /// <summary>In UTF-16 units.</summary>
    public int LongestFunctionWord { get; }

    /// <summary>The function words of a surface, in the order of the table.</summary>
    public ImmutableArray<FunctionWord> FunctionWords(string surface) => _functionWords.TryGetValue(surface, out var words) ? words : [];

    /// <summary>The run a UTF-16 unit belongs to.</summary>
    public CharacterRun RunOf(char c)
    {
        var (low, high) = (0, Table.Characters.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >> 1;
            if (Table.Characters[middle].First <= c) low = middle;
            else high = middle - 1;
        }

        return Table.Characters[low];
    }

    /// <summary>How unknown words begin with a unit.</summary>
    public UnknownWords UnknownOf(char c) => Table.Unknown[(int)RunOf(c).Class];
}
