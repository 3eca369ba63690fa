using System.Collections.Immutable;

namespace CommunityAtlas.Core.Configuration;

/// <summary>content/site.yml. Every member has a default, so that a folder of taxonomies and entries alone makes a site.</summary>
public sealed record SiteConfig
{
    /// <summary>Name of the site.</summary>
    public string Title { get; init; } = "地域のつながり先";

    /// <summary>The title in other languages: <c>title_en</c>, <c>title_easy</c>.</summary>
    public ImmutableArray<TranslatedText> TitleIn { get; init; } = [];

    /// <summary>One sentence below it.</summary>
    public string Tagline { get; init; } = "地域の活動や相談先をさがせます。";

    /// <summary>Whether only sample data may be published (entry-model.md §1).</summary>
    public bool IsDemo { get; init; }

    /// <summary>Absolute address of the site root with a closing slash; used in feeds, sitemap and canonical links.</summary>
    public string BaseUrl { get; init; } = "https://example.org/";

    /// <summary>Namespace of exported ids, made once and never changed.</summary>
    public Guid IdNamespace { get; init; } = new("8b70ab36-c78c-5045-89c9-d2d719340f5e");

    /// <summary><c>owner/name</c> of the repository that takes contributions, or null.</summary>
    public string? Repository { get; init; }

    /// <summary>Branch that takes contributions.</summary>
    public string Branch { get; init; } = "main";

    /// <summary>Who runs the site, shown under 「このサイトについて」; null when the office does.</summary>
    public string? Operator { get; init; }

    /// <summary>The operator's own page, https, or null.</summary>
    public string? OperatorUrl { get; init; }

    /// <summary>Who keeps the files on the net and so sees addresses and fetched files: 「GitHub Pages」; or null.</summary>
    public string? Host { get; init; }

    /// <summary>The office that answers for the site.</summary>
    public OfficeConfig Office { get; init; } = new();

    /// <summary>Codes of the need tiles on the home page, in order.</summary>
    public ImmutableArray<string> NeedTiles { get; init; } = [];

    /// <summary>Entries on a page of a list, 5–100.</summary>
    public int PageSize { get; init; } = 20;

    /// <summary>Where 「このページから離れる」 leads, https.</summary>
    public string ExitUrl { get; init; } = "https://www.jma.go.jp/";

    /// <summary>Whether readers may keep pages and find an offline page; false publishes the worker that removes itself.</summary>
    public bool WorksOffline { get; init; } = true;

    /// <summary>Licence of the site's texts.</summary>
    public string License { get; init; } = "CC-BY-4.0";

    /// <summary>Who is named as source.</summary>
    public string? Attribution { get; init; }

    /// <summary>Hosts with an xn-- name that links may lead to.</summary>
    public ImmutableArray<string> AllowedInternationalHosts { get; init; } = [];
}

/// <summary>事務局: where residents ask.</summary>
public sealed record OfficeConfig
{
    /// <summary>Name of the office.</summary>
    public string Name { get; init; } = "事務局";

    /// <summary>The name in other languages: <c>name_en</c>, <c>name_easy</c>.</summary>
    public ImmutableArray<TranslatedText> NameIn { get; init; } = [];

    /// <summary>Telephone as printed, or null.</summary>
    public string? Phone { get; init; }

    /// <summary>When it is answered.</summary>
    public string? Hours { get; init; }

    /// <summary>The hours in other languages: <c>hours_en</c>, <c>hours_easy</c>.</summary>
    public ImmutableArray<TranslatedText> HoursIn { get; init; } = [];

    /// <summary>Postal address or counter, or null.</summary>
    public string? Address { get; init; }

    /// <summary>Role mailbox, or null.</summary>
    public string? Email { get; init; }

    /// <summary>Usual time until an answer.</summary>
    public string? ReplyTime { get; init; }
}
