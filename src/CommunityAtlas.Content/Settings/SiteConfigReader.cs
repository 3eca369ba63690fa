using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Configuration;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Content.Settings;

/// <summary>Reads content/site.yml.</summary>
internal static partial class SiteConfigReader
{
    /// <summary>The file.</summary>
    public const string Path = "site.yml";

    /// <summary>The settings; what is missing or refused has its default.</summary>
    /// <param name="needs">The needs that tiles may name.</param>
    public static SiteReading Read(ContentFolder folder, Taxonomy<Need> needs, DiagnosticBag diagnostics)
    {
        var file = SettingsFile.Read(folder, Path, diagnostics);
        if (!file.IsPresent) diagnostics.Add(SiteDiagnostics.NoSiteFile, file.Location, Path);
        if (MappingReader.Of(file.Root, Path, diagnostics) is not { } reader) return new SiteReading(new SiteConfig(), file.IsPresent ? null : false);

        var usual = new SiteConfig();
        var hosts = reader.Words("allowed_hosts");
        var written = reader.YesNoOrNull("demo");
        var isDemo = written ?? false;
        var site = new SiteConfig
        {
            IsDemo = isDemo,
            Title = reader.RequiredText("title", 60)?.Value ?? usual.Title,
            TitleIn = reader.Translations("title", 60),
            Tagline = reader.Text("tagline") ?? usual.Tagline,
            BaseUrl = ReadBaseUrl(reader, isDemo, diagnostics) ?? usual.BaseUrl,
            IdNamespace = ReadNamespace(reader, isDemo, diagnostics) ?? usual.IdNamespace,
            Repository = ReadRepository(reader, diagnostics),
            Branch = reader.Text("branch", 100) ?? usual.Branch,
            Operator = reader.Text("operator"),
            OperatorUrl = reader.Url("operator_url", hosts)?.Value,
            Host = reader.Text("host"),
            Office = ReadOffice(reader, isDemo, diagnostics),
            NeedTiles = ReadTiles(reader, needs, diagnostics),
            PageSize = reader.Whole("page_size", 5, 100) ?? usual.PageSize,
            ExitUrl = reader.Url("exit_url", hosts)?.Value ?? usual.ExitUrl,
            WorksOffline = reader.YesNoOrNull("offline") ?? usual.WorksOffline,
            License = reader.Text("license", 60) ?? usual.License,
            Attribution = reader.Text("attribution"),
            AllowedInternationalHosts = hosts,
        };
        CheckLanguages(site, reader, diagnostics);
        reader.RefuseOtherKeys();
        return new SiteReading(site, written ?? (reader.Has("demo") ? null : false));
    }

    private static string? ReadBaseUrl(MappingReader reader, bool isDemo, DiagnosticBag diagnostics)
    {
        if (reader.LocatedText("base_url", 200) is not { } text)
        {
            if (!isDemo && !reader.Has("base_url")) diagnostics.Add(SiteDiagnostics.NoBaseUrl, reader.Location, "base_url");
            return null;
        }

        if (!SafeUrl.TryNormalise(text.Value, out var url) || url.Url.AsSpan().IndexOfAny('?', '#') >= 0)
        {
            diagnostics.Add(SiteDiagnostics.BadBaseUrl, text.Location, text.Value);
            return null;
        }

        if (!isDemo && SampleData.IsSampleHost(url.Host)) diagnostics.Add(SiteDiagnostics.SampleValue, text.Location, "base_url", text.Value);
        return url.Url.EndsWith('/') ? url.Url : url.Url + "/";
    }

    private static Guid? ReadNamespace(MappingReader reader, bool isDemo, DiagnosticBag diagnostics)
    {
        if (reader.LocatedText("id_namespace") is not { } text)
        {
            if (!isDemo && !reader.Has("id_namespace")) diagnostics.Add(SiteDiagnostics.NoNamespace, reader.Location, "id_namespace");
            return null;
        }

        if (Guid.TryParseExact(text.Value, "D", out var id)) return id;
        diagnostics.Add(SiteDiagnostics.BadNamespace, text.Location, text.Value);
        return null;
    }

    private static string? ReadRepository(MappingReader reader, DiagnosticBag diagnostics)
    {
        if (reader.LocatedText("repository") is not { } text) return null;
        if (RepositoryPattern().IsMatch(text.Value)) return text.Value;
        diagnostics.Add(SiteDiagnostics.BadRepository, text.Location, text.Value);
        return null;
    }

    private static OfficeConfig ReadOffice(MappingReader site, bool isDemo, DiagnosticBag diagnostics)
    {
        if (site.Mapping("office") is not { } reader)
        {
            if (!site.Has("office")) diagnostics.Add(SiteDiagnostics.NoOfficePhone, site.Location, "office");
            return new OfficeConfig();
        }

        var office = new OfficeConfig
        {
            Name = reader.RequiredText("name", 60)?.Value ?? new OfficeConfig().Name,
            NameIn = reader.Translations("name", 60),
            Phone = ReadPhone(reader, isDemo, diagnostics),
            Hours = reader.Text("hours"),
            HoursIn = reader.Translations("hours"),
            Address = reader.Text("address"),
            Email = ReadEmail(reader, isDemo, diagnostics),
            ReplyTime = reader.Text("reply_time"),
        };
        if (!reader.Has("phone")) diagnostics.Add(SiteDiagnostics.NoOfficePhone, reader.Location, "office");
        reader.RefuseOtherKeys();
        return office;
    }

    // Whoever reads the title in a language reads the office in it; and a slip (title_eng) is no language of the site.
    private static void CheckLanguages(SiteConfig site, MappingReader reader, DiagnosticBag diagnostics)
    {
        (string Key, ImmutableArray<TranslatedText> In)[] texts =
            [("title", site.TitleIn), ("office.name", site.Office.NameIn), .. site.Office.Hours is null ? [] : new[] { ("office.hours", site.Office.HoursIn) }];
        foreach (var language in texts.SelectMany(text => text.In).Select(text => text.Language).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var ending = language == LanguageTag.EasyJapanese ? "easy" : language;
            var (having, lacking) = (texts.Where(Has).ToArray(), texts.Where(text => !Has(text)).ToArray());
            if (lacking.Length > 0) diagnostics.Add(SiteDiagnostics.HalfTranslated, PlaceOf($"{having[0].Key}_{ending}"), Keys(having), Keys(lacking));

            bool Has((string Key, ImmutableArray<TranslatedText> In) text) => text.In.Any(own => own.Language == language);
            SourceLocation PlaceOf(string key) => key.StartsWith("office.", StringComparison.Ordinal) ? reader.Mapping("office")!.PlaceOf(key["office.".Length..]) : reader.PlaceOf(key);
            string Keys((string Key, ImmutableArray<TranslatedText> In)[] some) => string.Join("・", some.Select(text => $"{text.Key}_{ending}"));
        }
    }

    private static string? ReadPhone(MappingReader reader, bool isDemo, DiagnosticBag diagnostics)
    {
        if (reader.LocatedText("phone") is not { } text) return null;
        if (JapanesePhone.Parse(text.Value).Phone is not { IsMobile: false } phone)
        {
            diagnostics.Add(SiteDiagnostics.BadPhone, text.Location, text.Value);
            return null;
        }

        if (!isDemo && SampleData.IsSampleNumber(phone.Number)) diagnostics.Add(SiteDiagnostics.SampleValue, text.Location, "phone", text.Value);
        return phone.Number;
    }

    private static string? ReadEmail(MappingReader reader, bool isDemo, DiagnosticBag diagnostics)
    {
        if (reader.LocatedText("email") is not { } text) return null;
        if (!EmailAddress.TryParse(text.Value, out var email))
        {
            diagnostics.Add(SiteDiagnostics.BadEmail, text.Location, text.Value);
            return null;
        }

        var address = email!.Address;
        var isSample = SampleData.IsSampleHost(address[(address.IndexOf('@', StringComparison.Ordinal) + 1)..]);
        if (!isDemo && isSample) diagnostics.Add(SiteDiagnostics.SampleValue, text.Location, "email", text.Value);
        return address;
    }

    private static ImmutableArray<string> ReadTiles(MappingReader reader, Taxonomy<Need> needs, DiagnosticBag diagnostics)
    {
        var tiles = ImmutableArray.CreateBuilder<string>();
        foreach (var tile in reader.Texts("need_tiles"))
        {
            if (needs.Find(tile.Value) is not null)
            {
                tiles.Add(tile.Value);
                continue;
            }

            if (!needs.IsComplete) continue;
            var nearest = NearestName.Find(tile.Value, needs.Terms.Select(n => n.Code)) ?? needs.Terms.Select(n => n.Code).FirstOrDefault("");
            diagnostics.Add(SiteDiagnostics.UnknownTile, tile.Location, tile.Value, nearest);
        }

        return tiles.ToImmutable();
    }

    [GeneratedRegex("^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})/[A-Za-z0-9._-]{1,100}$", RegexOptions.CultureInvariant)]
    private static partial Regex RepositoryPattern();
}
