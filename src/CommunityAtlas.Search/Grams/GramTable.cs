using System.Collections.Immutable;
using System.Text;
using CommunityAtlas.Search.Shards;

namespace CommunityAtlas.Search.Grams;

/// <summary>Collects the grams of all texts, line by line in the order of documents.</summary>
public sealed class GramTable
{
    // Open addressing: keys are few (some hundred thousand), questions many (each character of each text).
    private long[] _slotKeys = new long[1 << 16];
    private int[] _slotIds = new int[1 << 16];
    private readonly List<long> _keys = [];
    private readonly List<int> _lastBlocks = [];
    private readonly List<int> _counts = [];
    private readonly List<(int Id, int Block)> _found = [];

    /// <summary>Adds a normalised line of a text block; blocks never fall.</summary>
    public void Add(int block, ReadOnlySpan<char> line)
    {
        var before = -1;
        for (var i = 0; i < line.Length; i++)
        {
            int place;
            if (!char.IsSurrogate(line[i])) place = GramKey.IsCharacter(line[i]) ? GramKey.PlaceOf(line[i]) : -1;
            else if (Rune.DecodeFromUtf16(line[i..], out var rune, out var units) == System.Buffers.OperationStatus.Done)
            {
                place = GramKey.IsCharacter(rune) ? GramKey.PlaceOf(rune.Value) : -1;
                i += units - 1;
            }
            else place = -1;

            if (before >= 0 && place >= 0) Add(block, GramKey.Of(before, place));
            before = place;
        }
    }

    /// <summary>All grams by key.</summary>
    public ImmutableArray<GramRecord> Build()
    {
        var starts = new int[_keys.Count + 1];
        for (var i = 0; i < _keys.Count; i++) starts[i + 1] = starts[i] + _counts[i];
        var blocks = new int[_found.Count];
        var next = starts.AsSpan(0, _keys.Count).ToArray();
        foreach (var (id, block) in _found) blocks[next[id]++] = block;
        var keys = _keys.ToArray();
        var ids = Enumerable.Range(0, keys.Length).ToArray();
        Array.Sort(keys, ids);
        return [.. ids.Select((id, i) => new GramRecord(keys[i], [.. blocks.AsSpan(starts[id], _counts[id])]))];
    }

    /// <summary>Cuts the grams into shards.</summary>
    /// <returns>First key and payload of each.</returns>
    public static ImmutableArray<(string FirstKey, byte[] Payload)> Shards(ImmutableArray<GramRecord> grams, ShardCutter cutter)
    {
        var texts = new string[grams.Length];
        for (var i = 0; i < grams.Length; i++) texts[i] = GramKey.ToText(grams[i].Key);
        return [.. cutter.Cut(grams.Length, i => texts[i], i => 3 + grams[i].Blocks.Length).Select(range => (
            range.Start.Value == 0 ? "" : ShardCutter.Separator(texts[range.Start.Value - 1], texts[range.Start.Value]),
            GramShard.Write(grams.AsSpan()[range])))];
    }

    private void Add(int block, long key)
    {
        var id = IdOf(key);
        if (_lastBlocks[id] == block) return;
        _lastBlocks[id] = block;
        _counts[id]++;
        _found.Add((id, block));
    }

    // Fibonacci hashing: keys of neighbouring characters differ in their low bits only.
    private static int SlotOf(long key, int mask) => (int)(((ulong)key * 0x9E3779B97F4A7C15) >> 40) & mask;

    private int IdOf(long key)
    {
        var mask = _slotKeys.Length - 1;
        var slot = SlotOf(key, mask);
        for (; _slotIds[slot] != 0; slot = (slot + 1) & mask)
        {
            if (_slotKeys[slot] == key) return _slotIds[slot] - 1;
        }

        _keys.Add(key);
        _lastBlocks.Add(-1);
        _counts.Add(0);
        (_slotKeys[slot], _slotIds[slot]) = (key, _keys.Count);
        if (_keys.Count * 2 > mask) Grow();
        return _keys.Count - 1;
    }

    private void Grow()
    {
        (_slotKeys, _slotIds) = (new long[2 * _slotKeys.Length], new int[2 * _slotIds.Length]);
        var mask = _slotKeys.Length - 1;
        for (var id = 0; id < _keys.Count; id++)
        {
            var slot = SlotOf(_keys[id], mask);
            while (_slotIds[slot] != 0) slot = (slot + 1) & mask;
            (_slotKeys[slot], _slotIds[slot]) = (_keys[id], id + 1);
        }
    }
}
