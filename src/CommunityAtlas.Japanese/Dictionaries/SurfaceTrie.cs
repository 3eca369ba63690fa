using System.Runtime.CompilerServices;

namespace CommunityAtlas.Japanese.Dictionaries;

/// <summary>
/// All surfaces as a trie. Nodes stand level by level, so that the children of node n are the nodes
/// <c>FirstChild[n] … FirstChild[n + 1] − 1</c> and its words <c>FirstWord[n] … FirstWord[n + 1] − 1</c>.
/// </summary>
internal sealed class SurfaceTrie
{
    /// <summary>Longest surface in UTF-16 units: the lattice keeps so much room.</summary>
    public const int LongestSurface = 256;

    private const int MostWords = 1 << 24;

    private SurfaceTrie(char[] labels, int[] firstChild, int[] firstWord)
    {
        (Labels, FirstChild, FirstWord) = (labels, firstChild, firstWord);
        for (var node = firstChild[0]; node < firstChild[1]; node++) Roots[labels[node]] = (ushort)node;
    }

    /// <summary>Character by which a node is reached; sorted among siblings.</summary>
    public char[] Labels { get; }

    /// <summary>First child of each node; one element more than there are nodes.</summary>
    public int[] FirstChild { get; }

    /// <summary>First word of each node; one element more than there are nodes.</summary>
    public int[] FirstWord { get; }

    /// <summary>Node reached from the root by each UTF-16 unit; 0 where there is none. The root has at most 65,535 children, as no surface begins with U+0000.</summary>
    public ushort[] Roots { get; } = new ushort[char.MaxValue + 1];

    /// <summary>A trie of surfaces; words are numbered level by level.</summary>
    /// <param name="surfaces">Sorted (ordinal), not empty; equal ones keep their order.</param>
    /// <param name="order">For each word of the trie its index in <paramref name="surfaces"/>.</param>
    public static SurfaceTrie Build(IReadOnlyList<string> surfaces, out int[] order)
    {
        var (labels, firstChild, firstWord, words) = (new List<char> { '\0' }, new List<int>(), new List<int>(), new List<int>(surfaces.Count));
        var level = new List<(int Start, int End)> { (0, surfaces.Count) };
        for (var depth = 0; level.Count > 0; depth++)
        {
            var next = new List<(int, int)>();
            foreach (var (start, end) in level)
            {
                firstWord.Add(words.Count);
                firstChild.Add(labels.Count);
                var first = start;
                while (first < end && surfaces[first].Length == depth) words.Add(first++);
                while (first < end)
                {
                    var label = surfaces[first][depth];
                    var childStart = first;
                    while (first < end && surfaces[first][depth] == label) first++;
                    labels.Add(label);
                    next.Add((childStart, first));
                }
            }

            level = next;
        }

        firstChild.Add(labels.Count);
        firstWord.Add(words.Count);
        order = [.. words];
        return new SurfaceTrie([.. labels], [.. firstChild], [.. firstWord]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // runs once, at start
    public static SurfaceTrie Read(ReadOnlySpan<byte> section)
    {
        var reader = new ByteReader(section);
        var count = reader.Varint();
        if (count == 0 || count > section.Length) throw ByteReader.Damaged();
        var firstChild = Sums(ref reader, count, 1);
        var firstWord = Sums(ref reader, count, 0);
        if (firstChild[count] != count || firstChild[1] > char.MaxValue + 1) throw ByteReader.Damaged();
        var high = reader.Take(count - 1);
        var low = reader.Take(count - 1);
        var labels = GC.AllocateUninitializedArray<char>(count);
        labels[0] = '\0';
        for (var i = 0; i < high.Length; i++) labels[i + 1] = (char)((high[i] << 8) | low[i]);

        // A child must come after its parent, so that no walk can go round in a circle.
        for (var node = 1; node < count; node++)
        {
            if (firstChild[node] <= node) throw ByteReader.Damaged();
        }

        // Level by level from the root: deeper than the longest surface means damage.
        var levels = 0;
        for (int start = 0, end = 1; start < end; (start, end) = (end, firstChild[end]))
        {
            if (levels++ > LongestSurface) throw ByteReader.Damaged();
        }

        return new SurfaceTrie(labels, firstChild, firstWord);
    }

    /// <summary>The child of a node by a character, or 0.</summary>
    public int Child(int node, char label)
    {
        var first = FirstChild[node];
        var at = Labels.AsSpan(first, FirstChild[node + 1] - first).IndexOf(label);
        return at < 0 ? 0 : first + at;
    }

    /// <summary>For each word its rank in the order of surfaces, which is how features are stored.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // runs once, at the first reading
    public int[] RanksBySurface()
    {
        var (firstChild, firstWord) = (FirstChild, FirstWord);

        // First the words of each node and below: children stand behind their parent.
        var below = new int[Labels.Length];
        for (var node = below.Length - 1; node >= 0; node--)
        {
            var count = firstWord[node + 1] - firstWord[node];
            for (var child = firstChild[node]; child < firstChild[node + 1]; child++) count += below[child];
            below[node] = count;
        }

        // Then, from the root on, the rank of the first of them, in the same places.
        var ranks = new int[firstWord[^1]];
        below[0] = 0;
        for (var node = 0; node < below.Length; node++)
        {
            var rank = below[node];
            for (var word = firstWord[node]; word < firstWord[node + 1]; word++) ranks[word] = rank++;
            for (var child = firstChild[node]; child < firstChild[node + 1]; child++) (below[child], rank) = (rank, rank + below[child]);
        }

        return ranks;
    }

    // Counts become first indices.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // runs once, at start
    private static int[] Sums(ref ByteReader reader, int count, int first)
    {
        var sums = GC.AllocateUninitializedArray<int>(count + 1);
        var next = first;
        for (var node = 0; node < count; node++)
        {
            sums[node] = next;
            next += reader.Varint();
            if ((uint)next > MostWords) throw ByteReader.Damaged();
        }

        sums[count] = next;
        return sums;
    }
}
