using System.Collections.Frozen;
using System.Collections.Immutable;
using CommunityAtlas.Exchange.OpenData.Tables;

namespace CommunityAtlas.Exchange.OpenData.HeaderMaps;

/// <summary>A header map laid over the columns of one file.</summary>
/// <param name="Columns">Columns that are read, in the order of the file.</param>
/// <param name="Unknown">Columns no map knows; kept word for word.</param>
/// <param name="Personal">Columns that name persons.</param>
public sealed record HeaderBinding(
    HeaderMap Map,
    ImmutableArray<BoundColumn> Columns,
    ImmutableArray<BoundColumn> Unknown,
    ImmutableArray<BoundColumn> Personal)
{
    /// <summary>Lays a map over a table.</summary>
    public static HeaderBinding Bind(HeaderMap map, RawTable table)
    {
        var firstIndex = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < table.Headers.Length; i++) firstIndex.TryAdd(HeaderText.Normalise(table.Headers[i]), i);

        var taken = new SortedDictionary<int, BoundColumn>();
        foreach (var column in map.Columns)
        {
            var order = 0;
            foreach (var header in column.Headers)
            {
                if (!firstIndex.TryGetValue(header, out var index) || taken.ContainsKey(index)) continue;
                taken.Add(index, new BoundColumn(index, Shown(table.Headers[index]), column.Key, column.Role, column.IsRaw, column.Label, order++));
                if (!column.TakesAll) break;
            }
        }

        var silent = map.Ignored.Concat(map.Dropped).Concat(map.Columns.SelectMany(c => c.Headers)).ToFrozenSet(StringComparer.Ordinal);
        var unknown = ImmutableArray.CreateBuilder<BoundColumn>();
        var personal = ImmutableArray.CreateBuilder<BoundColumn>();
        for (var i = 0; i < table.Headers.Length; i++)
        {
            var header = HeaderText.Normalise(table.Headers[i]);
            var column = new BoundColumn(i, Shown(table.Headers[i]), header, ColumnRole.Remark, IsRaw: true, null, 0);
            if (map.Personal.Contains(header, StringComparer.Ordinal)) personal.Add(column);
            else if (!taken.ContainsKey(i) && header.Length > 0 && !silent.Contains(header)) unknown.Add(column);
        }

        return new HeaderBinding(map, [.. taken.Values], unknown.ToImmutable(), personal.ToImmutable());
    }

    private static string Shown(string header) => string.Join("", header.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>A column of a file with its meaning.</summary>
/// <param name="Index">0-based.</param>
/// <param name="Header">As written, without blanks and line breaks.</param>
/// <param name="Key">Key in the map.</param>
/// <param name="Order">Rank among the headers of the same key; 0 is the first choice.</param>
public sealed record BoundColumn(int Index, string Header, string Key, ColumnRole Role, bool IsRaw, string? Label, int Order);
