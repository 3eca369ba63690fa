namespace CommunityAtlas.Search.Shards;

/// <summary>
/// Decides where a sorted family is cut into shards. Whether a cut may stand before a key depends on the key alone, so that an
/// edit moves at most the cuts next to it.
/// </summary>
/// <param name="Minimum">No shard but the last is smaller, in the unit of the sizes given.</param>
/// <param name="Target">Mean size aimed at.</param>
/// <param name="Maximum">From here on a cut is forced.</param>
public sealed record ShardCutter(int Minimum, int Target, int Maximum)
{
    /// <summary>About 5 KB before deflate: a query wants a record or two of a shard, and a name in the manifest costs eight bytes.</summary>
    public static ShardCutter Small { get; } = new(2500, 5000, 12_000);

    /// <summary>Cuts a sorted list.</summary>
    /// <param name="count">How many keys.</param>
    /// <param name="key">Key by index, rising.</param>
    /// <param name="size">Size by index.</param>
    /// <returns>Index ranges that fill 0 … <paramref name="count"/>; none when there is no key.</returns>
    public IReadOnlyList<Range> Cut(int count, Func<int, string> key, Func<int, int> size)
    {
        var ranges = new List<Range>();
        if (count == 0) return ranges;

        // A cut is allowed before one key in so many that the mean shard, minimum included, has the target's size.
        var total = 0L;
        for (var i = 0; i < count; i++) total += size(i);
        var divisor = Divisor(total / Math.Max(1, count));
        var (start, filled) = (0, 0);
        for (var i = 0; i < count; i++)
        {
            var next = size(i);
            if (i > start && (filled + next > Maximum || (filled >= Minimum && Hash(key(i)) % divisor == 0)))
            {
                ranges.Add(start..i);
                (start, filled) = (i, 0);
            }

            filled += next;
        }

        ranges.Add(start..count);
        return ranges;
    }

    /// <summary>The shortest prefix of a key that is greater than the key before it; never half a character.</summary>
    public static string Separator(string before, string key)
    {
        var common = 0;
        while (common < before.Length && before[common] == key[common]) common++;
        var length = common + 1;
        if (char.IsHighSurrogate(key[length - 1]) && length < key.Length) length++;
        return key[..length];
    }

    // A power of two, so that a small change of the mean does not move all cuts.
    private uint Divisor(long mean)
    {
        var wanted = (Target - Minimum) / Math.Max(1, mean);
        var divisor = 1u;
        while (divisor * 2 <= wanted) divisor *= 2;
        return divisor;
    }

    // FNV-1a with a final mix, as its low bits alone are weak.
    private static uint Hash(string key)
    {
        var hash = 2166136261u;
        foreach (var c in key)
        {
            hash = (hash ^ (byte)c) * 16777619;
            hash = (hash ^ (byte)(c >> 8)) * 16777619;
        }

        hash ^= hash >> 16;
        hash *= 0x85EBCA6B;
        return hash ^ (hash >> 13);
    }
}
