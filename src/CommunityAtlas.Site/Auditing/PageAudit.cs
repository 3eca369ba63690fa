using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Policies;
using CommunityAtlas.Site.Themes;

namespace CommunityAtlas.Site.Auditing;

/// <summary>Audits one finished page as text. Knows nothing of templates or models: only what a page must and must not be.</summary>
internal sealed class PageAudit
{
    private static readonly FrozenSet<string> Elements = FrozenSet.ToFrozenSet(
        [
            "html", "head", "meta", "title", "link", "script", "body", "header", "nav", "main", "footer", "section", "article", "div", "p", "span",
            "a", "ul", "ol", "li", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "strong", "em", "br", "wbr", "time", "img", "blockquote",
            "table", "caption", "thead", "tbody", "tr", "th", "td", "svg", "g", "path", "circle", "rect", "text",
            "ruby", "rt", "rp",
            "form", "label", "input", "button", "fieldset", "legend", "details", "summary",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Void = FrozenSet.ToFrozenSet(["meta", "link", "br", "wbr", "img", "input"], StringComparer.Ordinal);

    private static readonly SearchValues<char> Dialled = SearchValues.Create("0123456789#%+");

    private readonly string _page;
    private readonly string _path;
    private readonly SiteLinks _site;
    private readonly MarkupScanner _scanner;
    private readonly List<string> _open = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<PageLink> _links = [];
    private readonly HashSet<string> _places = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Diagnostic>.Builder _findings = ImmutableArray.CreateBuilder<Diagnostic>();
    private int _elementCount;
    private int _mainHeadings;
    private int _lastHeading;
    private int _dataBlocks;
    private bool _isDataBlock;

    private readonly string _language;

    private PageAudit(string path, string page, SiteLinks site, string language)
    {
        (_path, _page, _site, _language) = (path, page, site, language);
        _scanner = new MarkupScanner(page);
    }

    /// <summary>Reads a page to its end, or to the first thing a browser would have to guess about.</summary>
    public static PageFacts Of(string path, string page, string policy, SiteLinks site, string language = "ja")
    {
        var audit = new PageAudit(path, page, site, language);
        audit.Read(policy);
        return new PageFacts(path, [.. audit._ids], [.. audit._links], [.. audit._places.Where(place => !audit._ids.Contains(place))], audit._findings.ToImmutable());
    }

    private ReadOnlySpan<char> Text => _page.AsSpan()[_scanner.Span];

    private void Read(string policy)
    {
        while (_scanner.Read())
        {
            switch (_scanner.Token)
            {
                case MarkupToken.Malformed:
                    Add(AuditDiagnostics.Malformed, _scanner.Start, Text.ToString());
                    return;
                case MarkupToken.Text:
                    CheckText(_scanner.Span);
                    break;
                case MarkupToken.Raw:
                    CheckScript();
                    break;
                case MarkupToken.Start:
                    if (!OpenElement(policy)) return;
                    break;
                default:
                    if (!CloseElement()) return;
                    break;
            }
        }

        if (_open.Count > 0) Add(AuditDiagnostics.Malformed, _page.Length, "</" + _open[^1] + ">");
        if (_mainHeadings != 1) Add(AuditDiagnostics.Headings, 0, "h1");
    }

    private bool OpenElement(string policy)
    {
        var span = Text;
        var name = Elements.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(span, out var known) ? known : span.ToString();
        // The one form there is asks for words that never leave the browser.
        if (known is null || (name == "form" && !Attribute("role").SequenceEqual("search"))) Add(AuditDiagnostics.ForbiddenElement, _scanner.Start, name);
        _elementCount++;
        CheckHead(name, policy);
        foreach (var attribute in _scanner.Attributes) CheckAttribute(name, attribute);
        CheckHeading(name);
        if (name == "script") CheckScriptTag();
        var isForeign = name is "path" or "circle" or "rect";
        if (Void.Contains(name) || (isForeign && _scanner.IsSelfClosed)) return true;
        if (_scanner.IsSelfClosed)
        {
            Add(AuditDiagnostics.Malformed, _scanner.Start, "<" + name + "/>");
            return false;
        }

        _open.Add(name);
        return true;
    }

    private bool CloseElement()
    {
        if (_open.Count > 0 && Text.SequenceEqual(_open[^1]))
        {
            _open.RemoveAt(_open.Count - 1);
            return true;
        }

        Add(AuditDiagnostics.Malformed, _scanner.Start, "</" + Text.ToString() + ">");
        return false;
    }

    // html, head, charset, policy: the first four elements of every page, in this order. The policy covers only what follows it.
    private void CheckHead(string name, string policy)
    {
        switch (_elementCount)
        {
            case 1 when name != "html" || !Attribute("lang").SequenceEqual(_language):
                Add(AuditDiagnostics.MissingLanguage, _scanner.Start);
                break;
            case 2 when name != "head":
            case 3 when name != "meta" || !Attribute("charset").SequenceEqual("utf-8"):
            case 4 when name != "meta" || !Attribute("http-equiv").SequenceEqual("Content-Security-Policy") || !Attribute("content").SequenceEqual(policy):
                Add(AuditDiagnostics.WrongPolicy, _scanner.Start);
                break;
            case > 4 when name == "meta" && Attribute("http-equiv").Equals("Content-Security-Policy", StringComparison.OrdinalIgnoreCase):
                Add(AuditDiagnostics.WrongPolicy, _scanner.Start);
                break;
            default:
                break;
        }
    }

    private void CheckAttribute(string element, MarkupAttribute attribute)
    {
        var name = _page.AsSpan()[attribute.Name];
        var value = _page.AsSpan()[attribute.Value];
        // A control without a name is not sent, whatever becomes of the scripts.
        var wouldBeSent = name is "name" && _open.Contains("form");
        if (name is "action" && element == "form")
        {
            CheckResource(value);
        }
        else if (wouldBeSent || name is "style" or "srcdoc" or "srcset" or "action" or "formaction" or "ping" or "background" || name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
        {
            Add(AuditDiagnostics.ForbiddenAttribute, _scanner.Start, name.ToString());
        }
        else if (name is "id")
        {
            if (!_ids.Add(_site.Id(value))) Add(AuditDiagnostics.DuplicateId, _scanner.Start, value.ToString());
        }
        else if (name is "src")
        {
            CheckResource(value);
        }
        else if (name is "href")
        {
            if (element == "link" && !Attribute("rel").SequenceEqual("canonical") && Attribute("hreflang").IsEmpty) CheckResource(value);
            else CheckAddress(value);
        }
        else if (name is "content" && element == "meta" && Attribute("http-equiv").SequenceEqual("refresh"))
        {
            CheckRefresh(value);
        }
        else
        {
            CheckText(attribute.Value);
        }
    }

    private void CheckHeading(string name)
    {
        if (name.Length != 2 || name[0] != 'h' || !char.IsAsciiDigit(name[1])) return;
        var level = name[1] - '0';
        if (level == 1) _mainHeadings++;
        if (level > _lastHeading + 1 && !(level == 1)) Add(AuditDiagnostics.Headings, _scanner.Start, name);
        _lastHeading = level;
    }

    private void CheckScriptTag()
    {
        _isDataBlock = _scanner.Attributes.Count == 1 && Attribute("type").SequenceEqual("application/ld+json");
        if (_isDataBlock && ++_dataBlocks == 1) return;
        var isModule = Attribute("type").SequenceEqual("module") && !Attribute("src").IsEmpty;
        if (!isModule) Add(AuditDiagnostics.InlineScript, _scanner.Start, "<script>");
    }

    private void CheckScript()
    {
        var text = Text;
        if (!_isDataBlock)
        {
            if (!text.IsWhiteSpace()) Add(AuditDiagnostics.InlineScript, _scanner.Start, text[..Math.Min(40, text.Length)].ToString());
            return;
        }

        CheckText(_scanner.Span);
        try
        {
            using var document = JsonDocument.Parse(text.ToString());
        }
        catch (JsonException)
        {
            Add(AuditDiagnostics.InlineScript, _scanner.Start, text[..Math.Min(40, text.Length)].ToString());
        }
    }

    private void CheckResource(ReadOnlySpan<char> address)
    {
        if (_site.IsWithin(address)) CheckAddress(address);
        else Add(AuditDiagnostics.ForeignResource, _scanner.Start, address.ToString());
    }

    private void CheckRefresh(ReadOnlySpan<char> content)
    {
        const string Start = "0; url=";
        if (content.StartsWith(Start, StringComparison.Ordinal)) CheckResource(content[Start.Length..]);
        else Add(AuditDiagnostics.ForbiddenAttribute, _scanner.Start, "http-equiv");
    }

    private void CheckAddress(ReadOnlySpan<char> address)
    {
        if (address.StartsWith("#", StringComparison.Ordinal))
        {
            _places.Add(_site.Id(address[1..]));
        }
        else if (_site.IsWithin(address))
        {
            _links.Add(_site.Of(address));
        }
        else if (!IsOutside(address))
        {
            Add(AuditDiagnostics.UnsafeAddress, _scanner.Start, address.ToString());
        }
    }

    private static bool IsOutside(ReadOnlySpan<char> address) =>
        (address.StartsWith("https://", StringComparison.Ordinal) && address.Length > 8 && char.IsAsciiLetterOrDigit(address[8]) && IsVisibleAscii(address))
        || (address.StartsWith("tel:", StringComparison.Ordinal) && !address[4..].ContainsAnyExcept(Dialled))
        || (address.StartsWith("mailto:", StringComparison.Ordinal) && IsVisibleAscii(address));

    private static bool IsVisibleAscii(ReadOnlySpan<char> address) => !address.ContainsAnyExceptInRange('!', '~') && !address.Contains('\\');

    private void CheckText(Range range)
    {
        if (IsOrdinary(_page.AsSpan()[range])) return;
        var (offset, _) = range.GetOffsetAndLength(_page.Length);
        foreach (var finding in TextPolicy.Check(_page[range])) Add(AuditDiagnostics.ForbiddenCharacter, offset + finding.Offset, finding.CodePointName);
    }

    // ASCII, kana, common kanji, full-width forms: nearly every text of a page, decided in one pass.
    private static bool IsOrdinary(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is not ((>= ' ' and <= '~') or '\n' or (>= '\u3000' and <= '\u3029') or (>= '\u3041' and <= '\u3096')
                or (>= '\u3099' and <= '\u30FF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uFF01' and <= '\uFF9F')))
            {
                return false;
            }
        }

        return true;
    }

    private ReadOnlySpan<char> Attribute(string name)
    {
        foreach (var (key, value) in _scanner.Attributes)
        {
            if (_page.AsSpan()[key].SequenceEqual(name)) return HtmlText(_page.AsSpan()[value]);
        }

        return [];
    }

    // The only escape that stands in values compared here is the quote of the policy.
    private static ReadOnlySpan<char> HtmlText(ReadOnlySpan<char> value) =>
        value.Contains('&') ? value.ToString().Replace("&#39;", "'", StringComparison.Ordinal) : value;

    private void Add(DiagnosticDescriptor descriptor, int offset, params ReadOnlySpan<string> arguments) =>
        _findings.Add(descriptor.At(new LineCounter(_page).LocationOf(Math.Min(offset, _page.Length), _path), arguments));
}
