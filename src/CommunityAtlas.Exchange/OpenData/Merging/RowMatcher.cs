using System.Collections.Immutable;
using CommunityAtlas.Exchange.OpenData.Rows;

namespace CommunityAtlas.Exchange.OpenData.Merging;

/// <summary>Finds which entry of earlier imports each row is. Every row and every entry is used once; doubtful ones are never merged.</summary>
public static class RowMatcher
{
    /// <summary>Rows with the entry they are, or null for new ones; in the order of <see cref="EntryDraft.SortKey"/>.</summary>
    public static ImmutableArray<MatchedRow> Match(ImmutableArray<EntryDraft> drafts, ImportLock known)
    {
        var rows = drafts.OrderBy(d => d.SortKey, StringComparer.Ordinal).ToArray();
        var found = new LockedEntry?[rows.Length];
        var free = known.Entries.ToDictionary(e => e.Key, StringComparer.Ordinal);

        Pair(rows, found, free, SamePlace);
        Pair(rows, found, free, SameRowId);
        var namesInFile = CountNames(rows.Select(r => r.Identity));
        var namesInLock = CountNames(known.Entries.Select(e => e.Identity));
        Pair(rows, found, free, identity => NameKey(identity) is var key && namesInFile.GetValueOrDefault(key) <= 1 && namesInLock.GetValueOrDefault(key) <= 1 ? [key] : []);
        return [.. rows.Select((row, i) => new MatchedRow(row, found[i]))];
    }

    // 1: normalised name and address.
    private static IEnumerable<string> SamePlace(RowIdentity identity) =>
        [identity.AddressHash.Length > 0 ? $"{identity.Name}\n{identity.AddressHash}" : $"{identity.Name}\n\n{identity.Area}"];

    // 2: publisher and id, and the name or the address besides: ids are reused for other places.
    private static IEnumerable<string> SameRowId(RowIdentity identity)
    {
        if (identity.RowId.Length == 0 || identity.Publisher.Length == 0) yield break;
        yield return $"{identity.Publisher}\n{identity.RowId}\nname {identity.Name}";
        if (identity.AddressHash.Length > 0) yield return $"{identity.Publisher}\n{identity.RowId}\naddress {identity.AddressHash}";
    }

    private static void Pair(EntryDraft[] rows, LockedEntry?[] found, Dictionary<string, LockedEntry> free, Func<RowIdentity, IEnumerable<string>> keysOf)
    {
        var entries = new Dictionary<string, List<LockedEntry>>(StringComparer.Ordinal);
        foreach (var entry in free.Values.OrderBy(e => e.Key, StringComparer.Ordinal))
        {
            foreach (var key in keysOf(entry.Identity))
            {
                if (!entries.TryGetValue(key, out var same)) entries.Add(key, same = []);
                same.Add(entry);
            }
        }

        var candidates = new List<(int Row, LockedEntry Entry, int Likeness)>();
        for (var i = 0; i < rows.Length; i++)
        {
            if (found[i] is not null) continue;
            foreach (var entry in keysOf(rows[i].Identity).SelectMany(k => entries.GetValueOrDefault(k) ?? []).Distinct())
            {
                candidates.Add((i, entry, Likeness(rows[i], entry)));
            }
        }

        // Two lines of one place (two sittings, two groups) are told apart by how much else is unchanged.
        foreach (var (row, entry, _) in candidates.OrderByDescending(c => c.Likeness).ThenBy(c => c.Row).ThenBy(c => c.Entry.Key, StringComparer.Ordinal))
        {
            if (found[row] is not null || !free.Remove(entry.Key)) continue;
            found[row] = entry;
        }
    }

    private static int Likeness(EntryDraft row, LockedEntry entry)
    {
        var sameId = row.Identity.RowId.Length > 0 && row.Identity.RowId == entry.Identity.RowId && row.Identity.Publisher == entry.Identity.Publisher ? 1_000 : 0;
        return sameId + row.ToText(entry.Key).Count(f => entry.Fields.GetValueOrDefault(f.Key) == FieldHash.Of(f.Body));
    }

    private static Dictionary<string, int> CountNames(IEnumerable<RowIdentity> identities) =>
        identities.GroupBy(NameKey, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);

    private static string NameKey(RowIdentity identity) => $"{identity.Area}\n{identity.Name}";
}

/// <summary>A row and the entry it is, or null.</summary>
public sealed record MatchedRow(EntryDraft Draft, LockedEntry? Entry);
