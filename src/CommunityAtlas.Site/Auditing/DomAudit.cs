using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Site.Themes;

namespace CommunityAtlas.Site.Auditing;

/// <summary>
/// Parses a page as browsers do and compares it, element by element and attribute by attribute, with what the scanner read.
/// While both agree, everything the scan has checked holds for the page a browser makes of it.
/// </summary>
internal static class DomAudit
{
    /// <summary>The first difference, or null. Costs several times what making the page does.</summary>
    public static Diagnostic? Compare(string path, string page)
    {
        using var document = new HtmlParser(new HtmlParserOptions { IsScripting = true }).ParseDocument(page);
        using var elements = document.All.GetEnumerator();
        var scanner = new MarkupScanner(page);
        while (scanner.Read())
        {
            if (scanner.Token == MarkupToken.Malformed) return null;
            if (scanner.Token != MarkupToken.Start) continue;
            if (!elements.MoveNext() || !IsSame(elements.Current, scanner, page)) return At(scanner.Start);
        }

        return elements.MoveNext() ? At(page.Length) : null;

        Diagnostic At(int offset) => AuditDiagnostics.ReadsOtherwise.At(
            new LineCounter(page).LocationOf(offset, path), page.Substring(offset, Math.Min(40, page.Length - offset)));
    }

    private static bool IsSame(IElement element, MarkupScanner scanner, string page)
    {
        var text = page.AsSpan();
        if (!text[scanner.Span].SequenceEqual(element.LocalName) || element.Attributes.Length != scanner.Attributes.Count) return false;
        foreach (var (name, value) in scanner.Attributes)
        {
            if (element.GetAttribute(text[name].ToString()) is not { } read || HtmlDecoding.Decode(text[value]) != read) return false;
        }

        return true;
    }
}
