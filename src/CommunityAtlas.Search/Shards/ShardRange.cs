using System.Collections.Immutable;

namespace CommunityAtlas.Search.Shards;

/// <summary>One shard of a family sorted by key.</summary>
/// <param name="FirstKey">Not greater than its first key and greater than the last key before it; "" for the first shard.</param>
/// <param name="Hash">Its name.</param>
public sealed record ShardRange(string FirstKey, string Hash)
{
    /// <summary>Which shard holds a key if any does, or −1 if there are no shards.</summary>
    public static int IndexOf(ImmutableArray<ShardRange> ranges, ReadOnlySpan<char> key)
    {
        var (low, high) = (0, ranges.Length);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (key.SequenceCompareTo(ranges[middle].FirstKey) < 0) high = middle;
            else low = middle + 1;
        }

        return Math.Max(low - 1, Math.Min(0, ranges.Length - 1));
    }

    /// <summary>The shards that hold keys with a prefix, from the first to the one behind the last.</summary>
    public static Range OfPrefix(ImmutableArray<ShardRange> ranges, string prefix)
    {
        if (ranges.IsEmpty) return 0..0;
        var first = IndexOf(ranges, prefix);
        var end = first + 1;
        while (end < ranges.Length && ranges[end].FirstKey.StartsWith(prefix, StringComparison.Ordinal)) end++;
        return first..end;
    }
}
