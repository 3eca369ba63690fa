using System.Collections.Frozen;
using System.Collections.Immutable;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages;

/// <summary>Fills layouts, many at once. Header and footer are the same on all pages of a section and are written once.</summary>
internal sealed class PageRenderer
{
    private readonly Theme _theme;
    private readonly SiteModel _site;
    private readonly ParallelOptions _threads;
    private readonly FrozenDictionary<SiteSection, SafeHtml> _headers;
    private readonly SafeHtml _footer;

    public PageRenderer(Theme theme, SiteModel site, int threads)
    {
        _theme = theme;
        _site = site;
        _threads = new ParallelOptions { MaxDegreeOfParallelism = threads };
        using var writer = new PageWriter();
        _headers = Enum.GetValues<SiteSection>().ToFrozenDictionary(section => section, section => Fragment(Layouts.Header, Header(section), writer));
        _footer = Fragment(Layouts.Footer, site, writer);
    }

    /// <summary>Fills one layout for each item; results are in the order of the items.</summary>
    public ImmutableArray<SafeHtml> RenderAll<T>(ImmutableArray<T> items, string layout, Func<T, object> model) =>
        ForAll(items, (item, writer) => Fragment(layout, model(item), writer));

    /// <summary>Writes pages; results are in the order of the pages.</summary>
    public ImmutableArray<OutputFile> Render(ImmutableArray<SitePage> pages) => ForAll(pages, Render);

    private OutputFile Render(SitePage page, PageWriter writer)
    {
        var content = page.Content();
        if (content.Head is { } head)
        {
            var frame = new FrameModel
            {
                Site = _site,
                Head = head,
                ContentSecurityPolicy = ContentSecurityPolicies.Of(page.Permalink),
                Header = _headers[page.Section],
                Footer = _footer,
                Body = Fragment(content.Layout, content.Model, writer),
            };
            _theme.Render(Layouts.Frame, frame, writer);
        }
        else
        {
            _theme.Render(content.Layout, content.Model, writer);
        }

        return new OutputFile(Permalinks.FileOf(page.Permalink), writer.TakeUtf8(), page.Origin);
    }

    private SafeHtml Fragment(string layout, object model, PageWriter writer)
    {
        _theme.Render(layout, model, writer);
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
        IsSearch = section == SiteSection.Search,
        IsDays = section == SiteSection.Days,
        IsMap = section == SiteSection.Map,
        IsNeeds = section == SiteSection.Needs,
        IsAreas = section == SiteSection.Areas,
        IsKinds = section == SiteSection.Kinds,
        IsContribute = section == SiteSection.Contribute,
        IsNow = section == SiteSection.Now,
    };
}
