using CommunityAtlas.Search.Shards;

namespace CommunityAtlas.Search.Terms;

/// <summary>A target as it is stored: what is taken off the surface and what is put on.</summary>
internal readonly record struct StoredTarget(int Strip, string Append)
{
    public static StoredTarget Of(string key, string target)
    {
        if (target.Length == 0) return new StoredTarget(0, "");
        var common = 0;
        while (common < key.Length && common < target.Length && key[common] == target[common]) common++;

        // Half a character has no UTF-8.
        if (common > 0 && char.IsHighSurrogate(key[common - 1])) common--;
        return new StoredTarget(key.Length - common, target[common..]);
    }

    public static string Read(string key, int strip, string append)
    {
        if (strip > key.Length) throw new ShardFormatException();
        return strip == 0 && append.Length == 0 ? "" : string.Concat(key.AsSpan(0, key.Length - strip), append);
    }
}
