using System.Collections.Frozen;
using System.Collections.Immutable;
using CommunityAtlas.Core.Output;
using HandlebarsDotNet;

namespace CommunityAtlas.Site.Themes;

/// <summary>How pages look: compiled layouts, the texts of the interface, and the files every page loads.</summary>
public sealed class Theme
{
    private readonly FrozenDictionary<string, HandlebarsTemplate<TextWriter, object, object>> _layouts;

    internal Theme(
        FrozenDictionary<string, HandlebarsTemplate<TextWriter, object, object>> layouts,
        ImmutableArray<OutputFile> assets,
        string stylesheet,
        string icon)
    {
        _layouts = layouts;
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

    /// <summary>Writes a layout filled from a view model. Safe to call from many threads.</summary>
    internal void Render(string layout, object model, TextWriter target) => _layouts[layout](target, model);
}
