using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CommunityAtlas.Content.Vocabularies;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Content.Settings;

/// <summary>Reads content/organizations.yml: organisations that run several places and have a page of their own.</summary>
internal static partial class OrganizationReader
{
    /// <summary>The file.</summary>
    public const string Path = "organizations.yml";

    private const int EarliestYear = 500;

    /// <summary>The organisations by key (ordinal).</summary>
    public static ImmutableArray<Organization> Read(ContentFolder folder, SiteReading site, DateOnly today, DiagnosticBag diagnostics)
    {
        var file = SettingsFile.Read(folder, Path, diagnostics);
        var organizations = new SortedDictionary<string, Organization>(StringComparer.Ordinal);
        foreach (var reader in ListReader.Mappings(file.Root, Path, diagnostics))
        {
            var organization = ReadOne(reader, site, today, diagnostics);
            reader.RefuseOtherKeys();
            if (organization is not { Key: { } key }) continue;
            if (!organizations.TryAdd(key, organization)) diagnostics.Add(OrganizationDiagnostics.KeyTwice, reader.PlaceOf("key"), key);
        }

        return [.. organizations.Values];
    }

    private static Organization? ReadOne(MappingReader reader, SiteReading site, DateOnly today, DiagnosticBag diagnostics)
    {
        var key = reader.RequiredText("key", 64);
        if (key is { } written && !KeyPattern().IsMatch(written.Value))
        {
            diagnostics.Add(TaxonomyDiagnostics.MalformedCode, written.Location, written.Value, "-", "aozora-shakyo");
            key = null;
        }

        var name = reader.RequiredText("name", 60);
        var organization = new Organization
        {
            Key = key?.Value,
            Name = name?.Value ?? key?.Value ?? Path,
            Type = ReadType(reader),
            Description = reader.Text("description", 400),
            CorporateNumber = ReadCorporateNumber(reader, diagnostics),
            Url = ReadUrl(reader, site, diagnostics),
            Since = reader.Whole("since", EarliestYear, today.Year),
            Partners = reader.Words("partners", 60),
        };
        return key is null ? null : organization;
    }

    // As in entries, a type may be written as its code, its label or another usual word.
    private static string? ReadType(MappingReader reader)
    {
        var choices = EntryCodes.OrganizationTypes
            .SelectMany(code => code.Aliases.Prepend(code.Label.Ja).Prepend(code.Value).Select(word => (word, code.Value)))
            .DistinctBy(choice => choice.word, StringComparer.Ordinal);
        return reader.Code("type", [.. choices], EntryCodes.OrganizationTypes.Select(c => c.Value));
    }

    private static string? ReadCorporateNumber(MappingReader reader, DiagnosticBag diagnostics)
    {
        if (reader.LocatedText("corporate_number") is not { } text) return null;
        if (CorporateNumber.TryParse(text.Value, out var number)) return number;
        diagnostics.Add(OrganizationDiagnostics.BadCorporateNumber, text.Location, text.Value);
        return null;
    }

    private static string? ReadUrl(MappingReader reader, SiteReading site, DiagnosticBag diagnostics)
    {
        if (reader.Url("url", site.Config.AllowedInternationalHosts) is not { } url) return null;
        var isSample = SafeUrl.TryNormalise(url.Value, out var safe, site.Config.AllowedInternationalHosts) && SampleData.IsSampleHost(safe.Host);
        if (isSample && site.IsDemo == false) diagnostics.Add(OrganizationDiagnostics.SampleHost, url.Location, url.Value);
        else if (!isSample && site.IsDemo == true) diagnostics.Add(OrganizationDiagnostics.RealHost, url.Location, url.Value);
        return url.Value;
    }

    [GeneratedRegex("^[a-z0-9]+(?:-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex KeyPattern();
}
