using System.Collections.Frozen;
using System.Collections.Immutable;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Policies;
using CommunityAtlas.Exchange.OpenData.Cells;

namespace CommunityAtlas.Exchange.OpenData.Areas;

/// <summary>Finds the municipality of each row: by its name, whose code is the one most rows of that name carry, never by the publisher alone.</summary>
public sealed class AreaResolver
{
    private readonly ImmutableArray<Area> _known;
    private readonly FrozenDictionary<string, string> _codes;

    private AreaResolver(ImmutableArray<Area> known, FrozenDictionary<string, string> codes)
    {
        _known = known;
        _codes = codes;
    }

    /// <summary>Learns which code stands for which name from all rows.</summary>
    /// <param name="known">Areas of areas.yml and import/areas.yml.</param>
    public static AreaResolver Learn(ImmutableArray<Area> known, IEnumerable<AreaCells> rows)
    {
        var pairs = rows
            .Select(r => (Name: MunicipalityName.Normalise(r.Municipality), Code: MunicipalCode(r.PlaceCode) ?? MunicipalCode(r.PublisherCode)))
            .Where(p => p.Code is not null && MunicipalityName.IsPlausible(p.Name))
            .GroupBy(p => (p.Name, Code: p.Code!))
            .Select(g => (g.Key.Name, g.Key.Code, Count: g.Count()))
            .ToArray();

        // A code stands for the name most of its rows carry, and a name for the code most of its rows carry; only where both agree is it a fact.
        var nameOfCode = pairs.GroupBy(p => p.Code, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.OrderByDescending(p => p.Count).ThenBy(p => p.Name, StringComparer.Ordinal).First().Name, StringComparer.Ordinal);
        var codes = pairs
            .GroupBy(p => p.Name, StringComparer.Ordinal)
            .Select(g => g.OrderByDescending(p => p.Count).ThenBy(p => p.Code, StringComparer.Ordinal).First())
            .Where(p => string.Equals(nameOfCode[p.Code], p.Name, StringComparison.Ordinal))
            .ToFrozenDictionary(p => p.Name, p => p.Code, StringComparer.Ordinal);
        return new AreaResolver(known, codes);
    }

    /// <summary>The area of a row, or null when not even the prefecture is known.</summary>
    public AreaChoice? Resolve(AreaCells row)
    {
        var address = row.Address;
        var prefecture = NonEmpty(row.Prefecture) ?? Prefectures.NameAtStart(address)
            ?? Prefectures.NameOf(Code(row.PlaceCode) ?? Code(row.PublisherCode) ?? "");
        var name = MunicipalityName.Normalise(row.Municipality);
        if (!MunicipalityName.IsPlausible(name)) name = NameInAddress(address, prefecture) ?? "";
        if (name.Length > 0)
        {
            if (FindKnown(name, prefecture) is { } known) return AreaChoice.Of(known, name);
            if (_codes.TryGetValue(name, out var code)) return Municipal(code, name, prefecture);
        }
        else if (MunicipalCode(row.PlaceCode) is { } placeCode && NameOf(placeCode) is { } placeName)
        {
            return Municipal(placeCode, placeName, prefecture);
        }
        else if (MunicipalityName.Normalise(row.PublisherName) is var publisher && (FindKnown(publisher, prefecture) is not null || _codes.ContainsKey(publisher)))
        {
            // A municipality lists what lies in it; only a row that names no municipality at all falls back to that.
            return FindKnown(publisher, prefecture) is { } own ? AreaChoice.Of(own, publisher) : Municipal(_codes[publisher], publisher, prefecture);
        }
        else if (MunicipalCode(row.PublisherCode) is { } publisherCode && NameOf(publisherCode) is { } publisherName)
        {
            return Municipal(publisherCode, publisherName, prefecture);
        }

        if (prefecture is null || Prefectures.CodeOf(prefecture) is not { } prefectureCode) return null;
        var area = _known.FirstOrDefault(a => string.Equals(a.LocalGovernmentCode, prefectureCode, StringComparison.Ordinal));
        return new AreaChoice(area?.Key ?? prefectureCode, prefectureCode, prefecture, prefecture, AreaLevel.Prefecture, name, IsKnown: area is not null);
    }

    /// <summary>The code of a municipality's name, or null.</summary>
    public string? CodeOf(string municipality) => _codes.GetValueOrDefault(MunicipalityName.Normalise(municipality));

    /// <summary>A code with a right check digit, a lost leading zero put back; else null.</summary>
    public static string? Code(string cell)
    {
        var digits = CellText.Ascii(cell);
        if (digits.Length == 5) digits = "0" + digits;
        return LocalGovernmentCode.TryParse(digits, out var code) ? code : null;
    }

    private static string? MunicipalCode(string cell) => Code(cell) is { } code && !Prefectures.IsPrefecture(code) ? code : null;

    private AreaChoice Municipal(string code, string name, string? prefecture)
    {
        var known = _known.FirstOrDefault(a => string.Equals(a.LocalGovernmentCode, code, StringComparison.Ordinal));
        return known is not null
            ? AreaChoice.Of(known, name)
            : new AreaChoice(code, code, name, Prefectures.NameOf(code) ?? prefecture, AreaLevel.Municipality, name, IsKnown: false);
    }

    private Area? FindKnown(string name, string? prefecture) => _known.FirstOrDefault(a => a.Level == AreaLevel.Municipality
        && string.Equals(MunicipalityName.Normalise(a.Name), name, StringComparison.Ordinal)
        && (prefecture is null || a.Prefecture is null || string.Equals(a.Prefecture, prefecture, StringComparison.Ordinal)));

    private string? NameOf(string code) =>
        _known.FirstOrDefault(a => string.Equals(a.LocalGovernmentCode, code, StringComparison.Ordinal))?.Name
        ?? _codes.FirstOrDefault(p => string.Equals(p.Value, code, StringComparison.Ordinal)).Key;

    // The longest known name an address begins with, after the prefecture and the district.
    private string? NameInAddress(string address, string? prefecture)
    {
        var text = Prefectures.NameAtStart(address) is { } start ? address[start.Length..] : address;
        var district = text.IndexOf('郡', StringComparison.Ordinal);
        var afterDistrict = district is > 0 and <= 5 ? text[(district + 1)..] : null;
        return _codes.Keys
            .Concat(_known.Where(a => a.Level == AreaLevel.Municipality && (prefecture is null || a.Prefecture is null || a.Prefecture == prefecture)).Select(a => MunicipalityName.Normalise(a.Name)))
            .Where(n => text.StartsWith(n, StringComparison.Ordinal) || afterDistrict?.StartsWith(n, StringComparison.Ordinal) == true)
            .OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    private static string? NonEmpty(string cell) => CellText.IsEmpty(cell) ? null : cell.Trim();
}

/// <summary>The cells of a row that say where it lies, as written; empty where there are none.</summary>
public sealed record AreaCells(string Prefecture, string Municipality, string PlaceCode, string PublisherCode, string PublisherName, string Address);

/// <summary>The area of a row.</summary>
/// <param name="Key">Folder.</param>
/// <param name="Code">6 digits.</param>
/// <param name="Name">Name of the area, as in 「◯◯のこども食堂です。」.</param>
/// <param name="Prefecture">Its prefecture, or null.</param>
/// <param name="Municipality">Municipality the row names, which may be one whose code nobody knows; may be empty.</param>
/// <param name="IsKnown">Whether areas.yml has it.</param>
public sealed record AreaChoice(string Key, string Code, string Name, string? Prefecture, AreaLevel Level, string Municipality, bool IsKnown)
{
    /// <summary>A known area.</summary>
    public static AreaChoice Of(Area area, string municipality) =>
        new(area.Key, area.LocalGovernmentCode, area.Name, area.Prefecture, area.Level, municipality, IsKnown: true);

    /// <summary>The area as import/areas.yml will have it.</summary>
    public Area ToArea() => new() { Key = Key, LocalGovernmentCode = Code, Name = Name, Prefecture = Prefecture, Level = Level };
}
