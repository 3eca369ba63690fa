namespace CommunityAtlas.Japanese.Dictionaries.Compilation;

/// <summary>Surfaces as a trie whose nodes stand level by level, so that the children of a node stand together.</summary>
internal static class TrieBuilder
{
    /// <summary>The trie section, and the entries in the order of their nodes.</summary>
    /// <param name="entries">Sorted by surface (UTF-16).</param>
    public static (byte[] Bytes, IReadOnlyList<IpadicEntry> Words) Build(IReadOnlyList<IpadicEntry> entries)
    {
        var childCounts = new List<int>();
        var labels = new List<char>();
        var wordCounts = new List<int>();
        var words = new List<IpadicEntry>(entries.Count);
        var level = new List<(int Start, int End, int Depth)> { (0, entries.Count, 0) };
        while (level.Count > 0)
        {
            var next = new List<(int, int, int)>();
            foreach (var (start, end, depth) in level)
            {
                var first = start;
                while (first < end && entries[first].Surface.Length == depth) words.Add(entries[first++]);
                wordCounts.Add(first - start);
                var children = 0;
                for (var i = first; i < end; children++)
                {
                    var label = entries[i].Surface[depth];
                    var childStart = i;
                    while (i < end && entries[i].Surface[depth] == label) i++;
                    labels.Add(label);
                    next.Add((childStart, i, depth + 1));
                }

                childCounts.Add(children);
            }

            level = next;
        }

        var writer = new ByteWriter();
        writer.Varint(childCounts.Count);
        foreach (var count in childCounts) writer.Varint(count);
        foreach (var count in wordCounts) writer.Varint(count);
        foreach (var label in labels) writer.Byte(label >> 8);
        foreach (var label in labels) writer.Byte(label & 0xFF);
        return (writer.ToArray(), words);
    }
}
