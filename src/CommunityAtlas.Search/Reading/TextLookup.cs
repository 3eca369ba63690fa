using System.Collections.Immutable;
using CommunityAtlas.Search.Analysis;
using CommunityAtlas.Search.Grams;
using CommunityAtlas.Search.Postings;
using CommunityAtlas.Search.Scoring;
using CommunityAtlas.Search.Shards;
using CommunityAtlas.Search.Store;

namespace CommunityAtlas.Search.Reading;

/// <summary>The texts themselves: finds characters wherever they stand, and gives the lines a snippet is taken from.</summary>
public sealed class TextLookup(ShardSource source, SearchManifest manifest, TextNormalizer normalizer, int mostBlocks)
{
    // An index of so few blocks is read whole when it must be.
    private const int FewBlocks = 64;
    private const int MostGrams = 6;

    private readonly Lazy<SearchManifest> _manifest = new(() => source.Shard(ShardFamily.Letters, manifest.Letters, payload => Checked(manifest.WithLetters(payload))));
    private readonly Dictionary<(string Characters, bool IsThorough), LiteralFinds> _found = [];
    private readonly Dictionary<int, ImmutableArray<string>> _normalized = [];

    /// <summary>How many blocks of texts there are.</summary>
    public int BlockCount => (manifest.DocCount + TextBlock.Size - 1) / TextBlock.Size;

    /// <summary>Documents with a line that holds these characters, rising.</summary>
    /// <param name="characters">Normalised.</param>
    /// <param name="isThorough">Whether every block that may hold them is read, or no more than a query may cost.</param>
    public LiteralFinds Find(string characters, bool isThorough = false)
    {
        if (_found.TryGetValue((characters, isThorough), out var known)) return known;
        var blocks = BlocksOf(characters);
        var most = isThorough ? int.MaxValue : BlockCount <= FewBlocks ? FewBlocks : mostBlocks;
        var hits = ImmutableArray.CreateBuilder<LiteralHit>();
        foreach (var block in blocks.Take(most))
        {
            var count = Block(block).Documents.Length;
            for (var i = 0; i < count; i++)
            {
                if (HitOf((block * TextBlock.Size) + i, characters) is { } hit) hits.Add(hit);
            }
        }

        return _found[(characters, isThorough)] = new LiteralFinds(hits.ToImmutable(), blocks.Count <= most);
    }

    /// <summary>The lines of a document.</summary>
    public ImmutableArray<TextLine> Lines(int doc) => Block(doc / TextBlock.Size).Documents[doc % TextBlock.Size];

    private LiteralHit? HitOf(int doc, string characters)
    {
        var isHere = false;
        var (written, normalized) = (Lines(doc), Normalized(doc));
        for (var i = 0; i < normalized.Length; i++)
        {
            if (!normalized[i].Contains(characters, StringComparison.Ordinal)) continue;
            if (written[i].Field == SearchFields.Name) return new LiteralHit(doc, IsInName: true);
            isHere = true;
        }

        return isHere ? new LiteralHit(doc, IsInName: false) : null;
    }

    private ImmutableArray<string> Normalized(int doc)
    {
        if (_normalized.TryGetValue(doc, out var lines)) return lines;
        return _normalized[doc] = [.. Lines(doc).Select(line => normalizer.Normalize(line.Text))];
    }

    // Pairs that do not overlap, and the last: enough to rule out nearly every block, as each text is looked at anyway.
    private List<int> BlocksOf(string characters)
    {
        var grams = GramKey.All(characters).ToList();
        if (grams.Count == 0) return BlockCount <= FewBlocks ? [.. Enumerable.Range(0, BlockCount)] : [];
        var chosen = new List<long>();
        for (var i = 0; i < grams.Count && chosen.Count < MostGrams; i += 2) chosen.Add(grams[i]);
        if (!chosen.Contains(grams[^1])) chosen.Add(grams[^1]);
        HashSet<int>? blocks = null;
        foreach (var gram in chosen)
        {
            var holding = BlocksOf(gram);
            if (blocks is null) blocks = [.. holding];
            else blocks.IntersectWith(holding);
            if (blocks.Count == 0) return [];
        }

        return [.. blocks!.Where(block => block < BlockCount).Order()];
    }

    private int[] BlocksOf(long gram)
    {
        if (_manifest.Value.Grams.IsEmpty) return [];
        var range = _manifest.Value.Grams[ShardRange.IndexOf(_manifest.Value.Grams, GramKey.ToText(gram))];
        return source.Shard(ShardFamily.Grams, range.Hash, payload => GramShard.Read(payload)).Find(gram).ToArray();
    }

    private TextBlock Block(int number)
    {
        var name = _manifest.Value.Texts[number];
        if (manifest.TextPrefix is not { } prefix) return source.Shard(ShardFamily.Texts, name, payload => Checked(TextBlock.Read(payload), number));
        var prefixFile = source.File(ShardFamily.TextPrefix, prefix);
        return source.Shard(ShardFamily.Texts, name, file => Checked(TextBlock.Read(TextPrefix.Unpack(prefixFile, file)), number), isFramed: false);
    }

    private static SearchManifest Checked(SearchManifest manifest) =>
        manifest.Texts.Length == (manifest.DocCount + TextBlock.Size - 1) / TextBlock.Size ? manifest : throw new ShardFormatException("the manifest and its texts differ");

    private TextBlock Checked(TextBlock block, int number)
    {
        var expected = Math.Min(TextBlock.Size, manifest.DocCount - (number * TextBlock.Size));
        return block.Documents.Length == expected ? block : throw new ShardFormatException("the shard holds another number of documents");
    }
}

/// <summary>Documents that hold characters.</summary>
/// <param name="Hits">Rising.</param>
/// <param name="IsComplete">Whether every text that may hold them was looked at.</param>
public sealed record LiteralFinds(ImmutableArray<LiteralHit> Hits, bool IsComplete);
