using CommunityAtlas.Core.Output;
using HandlebarsDotNet;

namespace CommunityAtlas.Site.Helpers;

/// <summary>What templates can call.</summary>
internal static class TemplateHelpers
{
    /// <summary><c>safeHtml</c> writes markup that was checked before; it takes nothing else.</summary>
    public static void Register(IHandlebars handlebars) =>
        handlebars.RegisterHelper("safeHtml", (in EncodedTextWriter target, in HelperOptions _, in Context _, in Arguments arguments) =>
            target.WriteSafeString(arguments[0] is SafeHtml markup ? markup.Html : null));
}
