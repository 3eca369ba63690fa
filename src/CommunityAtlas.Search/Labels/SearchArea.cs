using System.Collections.Immutable;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Search.Shards;

namespace CommunityAtlas.Search.Labels;

/// <summary>An area that can be named or searched near to. All areas are the payload of the family <c>areas</c>.</summary>
/// <param name="Code">6-digit 全国地方公共団体コード.</param>
/// <param name="Name">As written.</param>
/// <param name="Reading">In <see cref="Analysis.ReadingForm"/>, or "".</param>
/// <param name="Prefecture">Name of its prefecture, or "".</param>
/// <param name="Parent">Position of its prefecture in the list, or −1.</param>
/// <param name="Level">What it is.</param>
/// <param name="Point">Its middle to four decimals, or null.</param>
public sealed record SearchArea(string Code, string Name, string Reading, string Prefecture, int Parent, AreaLevel Level, GeoPoint? Point)
{
    /// <summary>The areas of a catalogue, in the order of the taxonomy; a card names its area by the position here.</summary>
    public static ImmutableArray<SearchArea> Of(Taxonomies taxonomies)
    {
        var prefectures = taxonomies.Areas.Terms
            .Select((area, position) => (area, position))
            .Where(a => a.area.Level == AreaLevel.Prefecture)
            .DistinctBy(a => a.area.Name, StringComparer.Ordinal)
            .ToDictionary(a => a.area.Name, a => a.position, StringComparer.Ordinal);
        return [.. taxonomies.Areas.Terms.Select(area => new SearchArea(
            area.LocalGovernmentCode,
            area.Name,
            area.Kana is { } kana ? Analysis.ReadingForm.Of(kana) : "",
            area.Prefecture ?? "",
            area.Level == AreaLevel.Municipality && area.Prefecture is { } prefecture && prefectures.TryGetValue(prefecture, out var parent) ? parent : -1,
            area.Level,
            area.Point))];
    }

    /// <summary>The payload, column by column (FORMAT.md).</summary>
    public static byte[] Write(ImmutableArray<SearchArea> areas)
    {
        var writer = new PayloadWriter();
        writer.Varint(areas.Length);
        foreach (var area in areas) writer.Byte(((int)area.Level << 1) | (area.Point is null ? 0 : 1));
        foreach (var area in areas) writer.Varint(area.Parent + 1);
        foreach (var area in areas) writer.Text(area.Code);
        foreach (var texts in new Func<SearchArea, string>[] { a => a.Name, a => a.Reading, a => a.Prefecture }) Store.TextColumn.Write(writer, areas.Select(texts));
        var points = areas.Where(area => area.Point is not null).Select(area => area.Point!.Value);
        PointColumn.Write(writer, points.Select(PointColumn.Rounded));
        return writer.ToArray();
    }

    /// <summary>Reads a payload.</summary>
    /// <exception cref="ShardFormatException">Damaged.</exception>
    public static ImmutableArray<SearchArea> Read(ReadOnlySpan<byte> payload)
    {
        var reader = new PayloadReader(payload);
        var count = reader.Count(leastBytes: 3);
        var heads = reader.Bytes(count);
        var parents = new int[count];
        for (var i = 0; i < count; i++) parents[i] = reader.Varint() is var parent && parent <= count ? parent - 1 : throw new ShardFormatException();
        var codes = new string[count];
        for (var i = 0; i < count; i++) codes[i] = reader.Text();
        var names = Store.TextColumn.Read(ref reader, count);
        var readings = Store.TextColumn.Read(ref reader, count);
        var prefectures = Store.TextColumn.Read(ref reader, count);
        var pointCount = 0;
        foreach (var head in heads) pointCount += head & 1;
        var points = PointColumn.Read(ref reader, pointCount);
        reader.End();
        var areas = ImmutableArray.CreateBuilder<SearchArea>(count);
        var next = 0;
        for (var i = 0; i < count; i++)
        {
            if (heads[i] >> 1 > (int)AreaLevel.Nation) throw new ShardFormatException();
            GeoPoint? point = (heads[i] & 1) == 0 ? null : points[next++].ToPoint();
            areas.Add(new SearchArea(codes[i], names[i], readings[i], prefectures[i], parents[i], (AreaLevel)(heads[i] >> 1), point));
        }

        return areas.MoveToImmutable();
    }
}
