using System.Collections.Immutable;
using CommunityAtlas.Search.Analysis;
using CommunityAtlas.Search.Grams;
using CommunityAtlas.Search.Shards;
using CommunityAtlas.Search.Store;

namespace CommunityAtlas.Search.Reading;

/// <summary>The texts themselves: finds characters wherever they stand, and gives the lines a snippet is taken from.</summary>
public sealed class TextLookup(ShardSource source, SearchManifest manifest, TextNormalizer normalizer, int mostBlocks)
{
    // An index of so few blocks is read whole when it must be.
    private const int FewBlocks = 64;
    private const int MostGrams = 6;

    private readonly Dictionary<string, ImmutableArray<int>> _found = new(StringComparer.Ordinal);
    private readonly Dictionary<int, ImmutableArray<string>> _normalized = [];

    /// <summary>Documents with a line that holds these characters, rising. Looks at no more blocks than a query may cost.</summary>
    /// <param name="characters">Normalised, without spaces.</param>
    public ImmutableArray<int> Containing(string characters)
    {
        if (_found.TryGetValue(characters, out var known)) return known;
        var docs = ImmutableArray.CreateBuilder<int>();
        foreach (var block in BlocksOf(characters))
        {
            var count = Block(block).Documents.Length;
            for (var i = 0; i < count; i++)
            {
                var doc = (block * TextBlock.Size) + i;
                if (Normalized(doc).Any(line => line.Contains(characters, StringComparison.Ordinal))) docs.Add(doc);
            }
        }

        return _found[characters] = docs.ToImmutable();
    }

    /// <summary>The lines of a document.</summary>
    public ImmutableArray<TextLine> Lines(int doc) => Block(doc / TextBlock.Size).Documents[doc % TextBlock.Size];

    private ImmutableArray<string> Normalized(int doc)
    {
        if (_normalized.TryGetValue(doc, out var lines)) return lines;
        return _normalized[doc] = [.. Lines(doc).Select(line => normalizer.Normalize(line.Text))];
    }

    // Pairs that do not overlap, and the last: enough to rule out nearly every block, as each text is looked at anyway.
    private IEnumerable<int> BlocksOf(string characters)
    {
        var grams = GramKey.All(characters).ToList();
        if (grams.Count == 0) return manifest.Texts.Length <= FewBlocks ? Enumerable.Range(0, manifest.Texts.Length) : [];
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

        var most = manifest.Texts.Length <= FewBlocks ? FewBlocks : mostBlocks;
        return blocks!.Where(block => block < manifest.Texts.Length).Order().Take(most).ToList();
    }

    private int[] BlocksOf(long gram)
    {
        if (manifest.Grams.IsEmpty) return [];
        var range = manifest.Grams[ShardRange.IndexOf(manifest.Grams, GramKey.ToText(gram))];
        return source.Shard(ShardFamily.Grams, range.Hash, payload => GramShard.Read(payload)).Find(gram).ToArray();
    }

    private TextBlock Block(int number)
    {
        var name = manifest.Texts[number];
        if (manifest.TextPrefix is not { } prefix) return source.Shard(ShardFamily.Texts, name, payload => Checked(TextBlock.Read(payload), number));
        var prefixFile = source.File(ShardFamily.TextPrefix, prefix);
        return source.Shard(ShardFamily.Texts, name, file => Checked(TextBlock.Read(TextPrefix.Unpack(prefixFile, file)), number), isFramed: false);
    }

    private TextBlock Checked(TextBlock block, int number)
    {
        var expected = Math.Min(TextBlock.Size, manifest.DocCount - (number * TextBlock.Size));
        return block.Documents.Length == expected ? block : throw new ShardFormatException("the shard holds another number of documents");
    }
}
