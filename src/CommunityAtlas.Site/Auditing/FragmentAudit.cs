using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Site.Auditing;

/// <summary>Reads contributed markup as a browser would and holds it to the short list of what Markdown may become.</summary>
internal static class FragmentAudit
{
    /// <summary>Everything in a fragment that may not be there; what it belongs to is named by <paramref name="origin"/>.</summary>
    /// <param name="allowsHeadings">Whether it is a maintainers' page, which may have h2 and h3.</param>
    public static IEnumerable<Diagnostic> Check(SafeHtml fragment, string origin, IReadOnlyCollection<string> internationalHosts, bool allowsHeadings = false)
    {
        if (string.IsNullOrEmpty(fragment.Html)) yield break;
        var document = new HtmlParser().ParseDocument("<!doctype html><body>" + fragment.Html);
        foreach (var node in document.Body!.Descendants())
        {
            var refused = node switch
            {
                IElement element => Refused(element, internationalHosts, allowsHeadings),
                IText text => Refused(text.Data),
                _ => node.NodeName,
            };
            if (refused is not null) yield return AuditDiagnostics.ForbiddenFragment.At(new SourceLocation(origin), origin, refused);
        }

        // A head with anything in it means that the fragment opened one.
        if (document.Head!.HasChildNodes) yield return AuditDiagnostics.ForbiddenFragment.At(new SourceLocation(origin), origin, "head");
    }

    private static string? Refused(IElement element, IReadOnlyCollection<string> internationalHosts, bool allowsHeadings)
    {
        var isAllowedElement = element.LocalName is "p" or "ul" or "ol" or "li" or "strong" or "em" or "a" or "br" or "blockquote"
            || (allowsHeadings && element.LocalName is ("h2" or "h3"));
        if (!isAllowedElement) return "<" + element.LocalName + ">";
        foreach (var attribute in element.Attributes)
        {
            var isAllowed = (element.LocalName, attribute.Name) switch
            {
                ("a", "href") => SafeUrl.TryNormalise(attribute.Value, out _, internationalHosts),
                ("a", "rel") => attribute.Value == "noopener noreferrer nofollow ugc",
                ("ol", "start") => attribute.Value.Length is > 0 and < 10 && attribute.Value.All(char.IsAsciiDigit),
                _ => false,
            };
            if (!isAllowed) return $"{attribute.Name}=\"{attribute.Value}\"";
        }

        return null;
    }

    private static string? Refused(string text) => TextPolicy.Check(text) is [var first, ..] ? first.CodePointName : null;
}
