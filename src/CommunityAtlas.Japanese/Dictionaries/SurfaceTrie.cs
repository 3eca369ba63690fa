using System.Runtime.CompilerServices;

namespace CommunityAtlas.Japanese.Dictionaries;

/// <summary>
/// All surfaces as a trie. Nodes stand level by level, so that the children of node n are the nodes
/// <c>FirstChild[n] … FirstChild[n + 1] − 1</c> and its words <c>FirstWord[n] … FirstWord[n + 1] − 1</c>.
/// </summary>
internal sealed class SurfaceTrie
{
    /// <summary>Character by which a node is reached; sorted among siblings.</summary>
    public required char[] Labels { get; init; }

    /// <summary>First child of each node; one element more than there are nodes.</summary>
    public required int[] FirstChild { get; init; }

    /// <summary>First word of each node; one element more than there are nodes.</summary>
    public required int[] FirstWord { get; init; }

    /// <summary>Node reached from the root by each UTF-16 unit; 0 where there is none.</summary>
    public required ushort[] Roots { get; init; }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // runs once, at start
    public static SurfaceTrie Read(ReadOnlySpan<byte> section)
    {
        var reader = new ByteReader(section);
        var count = reader.Varint();
        if (count is 0 or > 1 << 24) throw ByteReader.Damaged();
        var firstChild = new int[count + 1];
        var next = 1;
        for (var node = 0; node < count; node++)
        {
            firstChild[node] = next;
            next += reader.Varint();
        }

        if (next != count) throw ByteReader.Damaged();
        firstChild[count] = next;
        var firstWord = new int[count + 1];
        next = 0;
        for (var node = 0; node < count; node++)
        {
            firstWord[node] = next;
            next += reader.Varint();
        }

        firstWord[count] = next;
        var high = reader.Take(count - 1);
        var low = reader.Take(count - 1);
        var labels = new char[count];
        for (var i = 0; i < high.Length; i++) labels[i + 1] = (char)((high[i] << 8) | low[i]);
        var roots = new ushort[char.MaxValue + 1];
        for (var node = firstChild[0]; node < firstChild[1]; node++) roots[labels[node]] = checked((ushort)node);
        return new SurfaceTrie { Labels = labels, FirstChild = firstChild, FirstWord = firstWord, Roots = roots };
    }

    /// <summary>The child of a node by a character, or 0.</summary>
    public int Child(int node, char label)
    {
        var first = FirstChild[node];
        var at = Labels.AsSpan(first, FirstChild[node + 1] - first).IndexOf(label);
        return at < 0 ? 0 : first + at;
    }

    /// <summary>For each word its rank in the order of surfaces, which is how features are stored.</summary>
    public int[] RanksBySurface()
    {
        var ranks = new int[FirstWord[^1]];
        var rank = 0;
        var path = new Stack<int>();
        path.Push(0);
        while (path.TryPop(out var node))
        {
            for (var word = FirstWord[node]; word < FirstWord[node + 1]; word++) ranks[word] = rank++;
            for (var child = FirstChild[node + 1] - 1; child >= FirstChild[node]; child--) path.Push(child);
        }

        return ranks;
    }
}
