using CommunityAtlas.Search.Shards;
using CommunityAtlas.Search.Store;

namespace CommunityAtlas.Search.Terms;

/// <summary>Sorted keys, each as what it shares with the key before it and the rest.</summary>
public static class KeyColumn
{
    /// <summary>Longest key in UTF-16 units.</summary>
    public const int LongestKey = 255;

    /// <summary>Writes keys: all shared lengths (UTF-16 units, one byte each), then all rests.</summary>
    /// <param name="keys">Sorted (UTF-16), each once, at most <see cref="LongestKey"/> long.</param>
    public static void Write(PayloadWriter writer, IEnumerable<string> keys)
    {
        var rests = new List<string>();
        var before = "";
        foreach (var key in keys)
        {
            if (key.Length > LongestKey) throw new ArgumentException($"「{key}」 is longer than a key may be", nameof(keys));
            if (rests.Count > 0 && string.CompareOrdinal(before, key) >= 0) throw new ArgumentException($"「{key}」 is not in order", nameof(keys));
            var shared = Shared(before, key);
            writer.Byte(shared);
            rests.Add(key[shared..]);
            before = key;
        }

        TextColumn.Write(writer, rests);
    }

    /// <summary>Reads so many keys.</summary>
    /// <exception cref="ShardFormatException">Damaged, or not in order.</exception>
    public static string[] Read(ref PayloadReader reader, int count)
    {
        var shared = reader.Bytes(count);
        var rests = TextColumn.Read(ref reader, count);
        var keys = new string[count];
        var before = "";
        for (var i = 0; i < count; i++)
        {
            if (shared[i] > before.Length || shared[i] + rests[i].Length > LongestKey) throw new ShardFormatException();
            var key = string.Concat(before.AsSpan(0, shared[i]), rests[i]);
            if (i > 0 && string.CompareOrdinal(before, key) >= 0) throw new ShardFormatException("keys are not in order");
            before = keys[i] = key;
        }

        return keys;
    }

    private static int Shared(string before, string key)
    {
        var shared = 0;
        while (shared < before.Length && shared < key.Length && before[shared] == key[shared]) shared++;

        // Half a character has no UTF-8.
        return shared > 0 && char.IsHighSurrogate(key[shared - 1]) ? shared - 1 : shared;
    }
}
