using System.Collections.Immutable;
using CommunityAtlas.Search.Postings;
using CommunityAtlas.Search.Scoring;

namespace CommunityAtlas.Search.Reading;

/// <summary>For one query: finds characters wherever they stand, by looking at every text that may hold them.</summary>
/// <param name="texts">The texts.</param>
/// <param name="mostBlocks">Most blocks one query may read, unless the index has few or everything is wanted.</param>
/// <param name="isThorough">Whether everything is wanted.</param>
public sealed class LiteralFinder(TextLookup texts, int mostBlocks, bool isThorough)
{
    // An index of so few blocks is read whole when it must be.
    private const int FewBlocks = 48;

    private readonly int _most = isThorough ? int.MaxValue : Math.Max(texts.BlockCount <= FewBlocks ? FewBlocks : 0, mostBlocks);
    private readonly HashSet<int> _read = [];
    private readonly Dictionary<string, LiteralFinds> _found = new(StringComparer.Ordinal);

    /// <summary>Whether every block is read that may hold the characters.</summary>
    public bool IsThorough => isThorough;

    /// <summary>How many blocks of texts there are.</summary>
    public int BlockCount => texts.BlockCount;

    /// <summary>Documents with a line that holds these characters, rising.</summary>
    /// <param name="characters">Normalised.</param>
    public LiteralFinds Find(string characters)
    {
        if (_found.TryGetValue(characters, out var known)) return known;
        var blocks = texts.BlocksOf(characters) ?? (texts.BlockCount <= FewBlocks ? [.. Enumerable.Range(0, texts.BlockCount)] : []);
        var hits = ImmutableArray.CreateBuilder<LiteralHit>();
        var isComplete = true;
        foreach (var block in blocks)
        {
            if (!_read.Contains(block) && _read.Count >= _most)
            {
                isComplete = false;
                continue;
            }

            _read.Add(block);
            foreach (var doc in texts.DocsOf(block))
            {
                if (HitOf(doc, characters) is { } hit) hits.Add(hit);
            }
        }

        return _found[characters] = new LiteralFinds(hits.ToImmutable(), isComplete);
    }

    private LiteralHit? HitOf(int doc, string characters)
    {
        var isHere = false;
        var (written, normalized) = (texts.Lines(doc), texts.Normalized(doc));
        for (var i = 0; i < normalized.Length; i++)
        {
            if (!normalized[i].Contains(characters, StringComparison.Ordinal)) continue;
            if (written[i].Field == SearchFields.Name) return new LiteralHit(doc, IsInName: true);
            isHere = true;
        }

        return isHere ? new LiteralHit(doc, IsInName: false) : null;
    }
}

/// <summary>Documents that hold characters.</summary>
/// <param name="Hits">Rising.</param>
/// <param name="IsComplete">Whether every text that may hold them was looked at.</param>
public sealed record LiteralFinds(ImmutableArray<LiteralHit> Hits, bool IsComplete);
