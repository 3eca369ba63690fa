using CommunityAtlas.Site.Languages;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages;

/// <summary>Which part of the site a page belongs to; the header marks it.</summary>
internal enum SiteSection
{
    /// <summary>None of those named in the header.</summary>
    Other,

    /// <summary>さがす.</summary>
    Search,

    /// <summary>その日に行ける.</summary>
    Days,

    /// <summary>地図.</summary>
    Map,

    /// <summary>困りごとから.</summary>
    Needs,

    /// <summary>地域から.</summary>
    Areas,

    /// <summary>種別から.</summary>
    Kinds,

    /// <summary>情報をのせる.</summary>
    Contribute,

    /// <summary>いますぐ.</summary>
    Now,
}

/// <summary>A page that is to be written. Its models are made when it is written, by whichever worker does so.</summary>
/// <param name="Permalink">Address from the site root.</param>
/// <param name="Origin">What it is made from, in words.</param>
/// <param name="Section">What the header marks.</param>
/// <param name="Content">Makes what it shows.</param>
internal sealed record SitePage(string Permalink, string Origin, SiteSection Section, Func<PageContent> Content)
{
    /// <summary>Whether search engines are told of it.</summary>
    public bool IsInSitemap { get; init; } = true;

    /// <summary>The language it is in; null for ordinary Japanese.</summary>
    public SiteLanguage? Language { get; init; }

    /// <summary>The address of the same page in ordinary Japanese; its own for such a page.</summary>
    public string Standard { get; init; } = Permalink;

    /// <summary>Day of the last check of an entry page.</summary>
    public DateOnly? LastChecked { get; init; }
}

/// <summary>What a page shows.</summary>
/// <param name="Layout">One of <see cref="Themes.Layouts"/>.</param>
/// <param name="Model">Of the type that layout is given.</param>
/// <param name="Head">What it says to browsers; null for a layout that is a whole document.</param>
internal sealed record PageContent(string Layout, object Model, HeadModel? Head);
