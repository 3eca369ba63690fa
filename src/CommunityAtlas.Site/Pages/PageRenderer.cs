using System.Collections.Frozen;
using System.Collections.Immutable;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Pages.Translations;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages;

/// <summary>Fills layouts, many at once. Header and footer are the same on all pages of a section, or of a language, and are written once.</summary>
internal sealed class PageRenderer
{
    private readonly Theme _theme;
    private readonly SiteModel _site;
    private readonly PhraseMarks _phrases;
    private readonly ParallelOptions _threads;
    private readonly FrozenDictionary<SiteSection, SafeHtml> _headers;
    private readonly SafeHtml _footer;
    private readonly FrozenDictionary<string, LocalFrame> _local;

    public PageRenderer(Theme theme, SiteModel site, ImmutableArray<LocalSite> languages, PhraseMarks phrases, int threads)
    {
        _theme = theme;
        _site = site;
        _phrases = phrases;
        _threads = new ParallelOptions { MaxDegreeOfParallelism = threads };
        using var writer = new PageWriter();
        _headers = Enum.GetValues<SiteSection>().ToFrozenDictionary(section => section, section => Fragment(theme.Layouts, Layouts.Header, Header(section), writer));
        _footer = Fragment(theme.Layouts, Layouts.Footer, site, writer);
        _local = languages.Zip(theme.Languages).ToFrozenDictionary(l => l.Second.Language.Tag, l => new LocalFrame(
            l.Second.Layouts,
            Local(l.First.Model, l.Second.Layouts, writer, PageAddresses.Home),
            Local(l.First.Model, l.Second.Layouts, writer, PageAddresses.Now),
            Local(l.First.Model, l.Second.Layouts, writer, PageAddresses.Search),
            Local(l.First.Model, l.Second.Layouts, writer, PageAddresses.Days),
            Local(l.First.Model, l.Second.Layouts, writer, null),
            Fragment(l.Second.Layouts, Layouts.LocalFooter, l.First.Model, writer)), StringComparer.Ordinal);
    }

    private static SafeHtml Local(LocalSiteModel site, LayoutSet layouts, PageWriter writer, string? page) => Fragment(layouts, Layouts.LocalHeader, new LocalHeaderModel(
        site, page is PageAddresses.Home, page is PageAddresses.Now, page is PageAddresses.Search, page is PageAddresses.Days), writer);

    private sealed record LocalFrame(LayoutSet Layouts, SafeHtml HomeHeader, SafeHtml NowHeader, SafeHtml SearchHeader, SafeHtml DaysHeader, SafeHtml Header, SafeHtml Footer)
    {
        public SafeHtml HeaderOf(SitePage page) => page.Standard switch
        {
            PageAddresses.Home => HomeHeader,
            PageAddresses.Now => NowHeader,
            PageAddresses.Search => SearchHeader,
            PageAddresses.Days => DaysHeader,
            _ => Header,
        };
    }

    /// <summary>Fills one layout for each item; results are in the order of the items.</summary>
    public ImmutableArray<SafeHtml> RenderAll<T>(ImmutableArray<T> items, string layout, Func<T, object> model) =>
        ForAll(items, (item, writer) => Fragment(_theme.Layouts, layout, model(item), writer));

    /// <summary>Writes pages; results are in the order of the pages.</summary>
    public ImmutableArray<OutputFile> Render(ImmutableArray<SitePage> pages, LanguageLinks links) => ForAll(pages, (page, writer) => Render(page, links, writer));

    private OutputFile Render(SitePage page, LanguageLinks links, PageWriter writer)
    {
        var content = page.Content();
        var local = page.Language is { } language ? _local[language.Tag] : null;
        var layouts = local?.Layouts ?? _theme.Layouts;
        if (content.Head is { } head)
        {
            var (languages, alternates) = links.Of(page);
            var frame = new FrameModel
            {
                Site = _site,
                Head = head,
                ContentSecurityPolicy = ContentSecurityPolicies.Of(page.Permalink),
                Language = page.Language?.HtmlLanguage ?? "ja",
                Languages = languages,
                Alternates = alternates,
                Header = local?.HeaderOf(page) ?? _headers[page.Section],
                Footer = local?.Footer ?? _footer,
                Body = Fragment(layouts, content.Layout, content.Model, writer),
            };
            layouts.Render(Layouts.Frame, frame, writer);
        }
        else
        {
            layouts.Render(content.Layout, content.Model, writer);
        }

        // Other languages part their words with blanks.
        if (local is null) _phrases.Write(writer.TakeText(), writer);
        return new OutputFile(Permalinks.FileOf(page.Permalink), writer.TakeBytes(), page.Origin);
    }

    private static SafeHtml Fragment(LayoutSet layouts, string layout, object model, PageWriter writer)
    {
        layouts.Render(layout, model, writer);
        return SiteModels.Markup(writer.TakeText());
    }

    private ImmutableArray<TResult> ForAll<T, TResult>(ImmutableArray<T> items, Func<T, PageWriter, TResult> make)
    {
        var results = new TResult[items.Length];
        Parallel.For(0, items.Length, _threads, static () => new PageWriter(), (i, _, writer) =>
        {
            results[i] = make(items[i], writer);
            return writer;
        }, static writer => writer.Dispose());
        return [.. results];
    }

    private HeaderModel Header(SiteSection section) => new()
    {
        Site = _site,
        IsSearch = section is SiteSection.Search or SiteSection.Needs or SiteSection.Areas or SiteSection.Kinds,
        IsDays = section == SiteSection.Days,
        IsMap = section == SiteSection.Map,
        IsContribute = section == SiteSection.Contribute,
        IsNow = section == SiteSection.Now,
    };
}
