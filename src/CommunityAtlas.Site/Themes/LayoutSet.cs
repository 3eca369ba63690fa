using System.Collections.Frozen;
using HandlebarsDotNet;

namespace CommunityAtlas.Site.Themes;

/// <summary>Layouts compiled with the texts of one language.</summary>
internal sealed class LayoutSet(FrozenDictionary<string, HandlebarsTemplate<TextWriter, object, object>> layouts)
{
    /// <summary>Writes a layout filled from a view model. Safe to call from many threads.</summary>
    public void Render(string layout, object model, TextWriter target) => layouts[layout](target, model);
}
