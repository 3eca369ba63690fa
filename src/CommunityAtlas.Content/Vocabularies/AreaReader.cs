using System.Text.RegularExpressions;
using CommunityAtlas.Content.Settings;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Content.Vocabularies;

/// <summary>Reads an area of areas.yml or import/areas.yml.</summary>
internal static partial class AreaReader
{
    // The nation has no code of its own; prefecture 00 is nobody's, and its check digit is 1.
    private const string NationCode = "000001";

    /// <summary>An area; null once a missing key or code has been reported.</summary>
    public static Area? Read(MappingReader reader, DiagnosticBag diagnostics)
    {
        var key = ReadKey(reader, diagnostics);
        var name = reader.RequiredText("name", 40);
        var level = reader.Choice(
            "level", ("municipality", AreaLevel.Municipality), ("prefecture", AreaLevel.Prefecture), ("nation", AreaLevel.Nation)) ?? AreaLevel.Municipality;
        var code = level == AreaLevel.Nation && !reader.Has("code") ? NationCode : ReadLocalGovernmentCode(reader, diagnostics);
        if (level == AreaLevel.Municipality) reader.RequireKey("prefecture");
        var (point, radius) = ReadPoint(reader.Mapping("point"), key?.Value ?? "point", diagnostics);
        var kana = reader.Text("kana");
        var prefecture = reader.Text("prefecture", 10);
        var neighbours = reader.Texts("neighbours");
        var aliases = TermReader.ReadAliases(reader);
        var deprecatedBy = reader.Text("deprecated_by");
        if (key is not { } k || code is not { } c) return null;
        if (SixDigits().IsMatch(k.Value) && k.Value != c)
        {
            diagnostics.Add(TaxonomyDiagnostics.KeyIsAnotherCode, k.Location, k.Value, c);
        }

        foreach (var self in neighbours.Where(n => n.Value == k.Value))
        {
            diagnostics.Add(TaxonomyDiagnostics.OwnNeighbour, self.Location, self.Value);
        }

        return new Area
        {
            Key = k.Value,
            LocalGovernmentCode = c,
            Name = name?.Value ?? k.Value,
            Kana = kana,
            Prefecture = level == AreaLevel.Nation ? null : prefecture ?? name?.Value,
            Level = level,
            Neighbours = [.. neighbours.Select(n => n.Value).Where(n => n != k.Value)],
            Point = point,
            RadiusKilometres = radius,
            // Imported entries may lie in a folder named by the code, and people may write the code for the name.
            Aliases = aliases.Add(c),
            DeprecatedBy = deprecatedBy,
        };
    }

    private static Located<string>? ReadKey(MappingReader reader, DiagnosticBag diagnostics)
    {
        if (reader.RequiredText("key") is not { } key) return null;
        if (KeyPattern().IsMatch(key.Value)) return key;
        diagnostics.Add(TaxonomyDiagnostics.MalformedCode, key.Location, key.Value, "-", "aozora");
        return null;
    }

    private static string? ReadLocalGovernmentCode(MappingReader reader, DiagnosticBag diagnostics)
    {
        if (reader.RequiredText("code") is not { } code) return null;
        if (LocalGovernmentCode.TryParse(code.Value, out var valid)) return valid;
        diagnostics.Add(TaxonomyDiagnostics.BadLocalGovernmentCode, code.Location, code.Value);
        return null;
    }

    private static (GeoPoint? Point, double? Radius) ReadPoint(MappingReader? reader, string area, DiagnosticBag diagnostics)
    {
        if (reader is null) return (null, null);
        var latitude = reader.Number("lat", 20, 46);
        var longitude = reader.Number("lng", 122, 154);
        var radius = reader.Number("radius_km", 0.1, 500);
        var complete = reader.Has("lat") && reader.Has("lng");
        reader.RefuseOtherKeys();
        if (!complete) diagnostics.Add(TaxonomyDiagnostics.PointIncomplete, reader.Location, area);
        return latitude is { } lat && longitude is { } lng ? (new GeoPoint(lat, lng), radius) : (null, null);
    }

    [GeneratedRegex("^(?=.{1,40}$)[a-z0-9]+(?:-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex KeyPattern();

    [GeneratedRegex("^[0-9]{6}$", RegexOptions.CultureInvariant)]
    private static partial Regex SixDigits();
}
