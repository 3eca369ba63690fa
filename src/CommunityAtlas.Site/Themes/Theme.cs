using System.Collections.Immutable;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Languages;

namespace CommunityAtlas.Site.Themes;

/// <summary>How pages look: compiled layouts, the texts of the interface, and the files every page loads.</summary>
public sealed class Theme
{
    internal Theme(
        LayoutSet layouts,
        ImmutableDictionary<string, string> texts,
        ImmutableArray<(SiteLanguage Language, LayoutSet Layouts)> languages,
        ImmutableArray<OutputFile> assets,
        string stylesheet,
        string icon)
    {
        Words = new PageWords(texts);
        Layouts = layouts;
        Languages = languages;
        Assets = assets;
        Stylesheet = stylesheet;
        Icon = icon;
    }

    /// <summary>The files pages load, named by their content.</summary>
    public ImmutableArray<OutputFile> Assets { get; }

    /// <summary>Path of the stylesheet from the site root.</summary>
    public string Stylesheet { get; }

    /// <summary>Path of the icon from the site root.</summary>
    public string Icon { get; }

    /// <summary>Layouts in ordinary Japanese.</summary>
    internal LayoutSet Layouts { get; }

    /// <summary>The other languages, easy Japanese first, then by tag.</summary>
    internal ImmutableArray<(SiteLanguage Language, LayoutSet Layouts)> Languages { get; }

    /// <summary>Texts of ordinary Japanese that no template holds.</summary>
    internal PageWords Words { get; }
}
