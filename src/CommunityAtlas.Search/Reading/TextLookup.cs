using System.Collections.Immutable;
using CommunityAtlas.Search.Analysis;
using CommunityAtlas.Search.Grams;
using CommunityAtlas.Search.Shards;
using CommunityAtlas.Search.Store;

namespace CommunityAtlas.Search.Reading;

/// <summary>The texts themselves, and which blocks of them may hold some characters.</summary>
public sealed class TextLookup(ShardSource source, SearchManifest manifest, TextNormalizer normalizer)
{
    private const int MostGrams = 6;

    private readonly Lazy<SearchManifest> _manifest = new(() => source.Shard(ShardFamily.Letters, manifest.Letters, payload => Checked(manifest.WithLetters(payload))));
    private readonly Dictionary<int, ImmutableArray<string>> _normalized = [];

    /// <summary>How many blocks of texts there are.</summary>
    public int BlockCount => (manifest.DocCount + TextBlock.Size - 1) / TextBlock.Size;

    /// <summary>The documents of a block.</summary>
    public IEnumerable<int> DocsOf(int block) => Enumerable.Range(block * TextBlock.Size, Block(block).Documents.Length);

    /// <summary>The lines of a document.</summary>
    public ImmutableArray<TextLine> Lines(int doc) => Block(doc / TextBlock.Size).Documents[doc % TextBlock.Size];

    /// <summary>The same lines, normalised.</summary>
    public ImmutableArray<string> Normalized(int doc)
    {
        if (_normalized.TryGetValue(doc, out var lines)) return lines;
        return _normalized[doc] = [.. Lines(doc).Select(line => normalizer.Normalize(line.Text))];
    }

    /// <summary>The blocks that may hold normalised characters, rising; null when nothing can be said because they hold no pair.</summary>
    /// <remarks>Pairs that do not overlap, and the last: enough to rule out nearly every block, as each text is looked at anyway.</remarks>
    public IReadOnlyList<int>? BlocksOf(string characters)
    {
        var grams = GramKey.All(characters).ToList();
        if (grams.Count == 0) return null;
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
