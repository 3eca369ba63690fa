using System.Collections.Frozen;
using System.Collections.Immutable;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Languages;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Translations;

/// <summary>Which languages a page exists in: asked of the pages that are really written, so that no link leads nowhere.</summary>
internal sealed class LanguageLinks(SiteIndex index, ImmutableArray<SiteLanguage> languages, ImmutableArray<SitePage> pages)
{
    private const string Standard = "ja";
    private readonly LanguageText _standardName = LanguageText.Parse(index.Words["language.name"]);

    private readonly FrozenSet<string> _permalinks = pages.Select(p => p.Permalink).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Ordinary Japanese first. Empty when a page stands alone.</summary>
    public (ImmutableArray<LanguageLinkModel> Links, ImmutableArray<AlternateModel> Alternates) Of(SitePage page)
    {
        var others = languages.Where(l => _permalinks.Contains(Permalinks.In(l.Tag, page.Standard))).ToImmutableArray();
        var hasStandard = _permalinks.Contains(page.Standard);
        if (others.Length + (hasStandard ? 1 : 0) < 2) return ([], []);
        var links = ImmutableArray.CreateBuilder<LanguageLinkModel>();
        var alternates = ImmutableArray.CreateBuilder<AlternateModel>();
        if (hasStandard)
        {
            links.Add(new LanguageLinkModel(Standard, Name(_standardName, page), index.Href(page.Standard), page.Language is null));
            alternates.Add(new AlternateModel(Standard, index.Permalinks.Absolute(page.Standard)));
        }

        foreach (var language in others)
        {
            var permalink = Permalinks.In(language.Tag, page.Standard);
            links.Add(new LanguageLinkModel(language.HtmlLanguage, Name(language.NativeName, page), index.Href(permalink), page.Language == language));
            // Two pages cannot both be the one in Japanese.
            if (!language.IsEasyJapanese) alternates.Add(new AlternateModel(language.HtmlLanguage, index.Permalinks.Absolute(permalink)));
        }

        // Easy Japanese is named by its own address; a page that is no alternate of the others names none.
        return (links.ToImmutable(), alternates.Count < 2 || page.Language is { IsEasyJapanese: true } ? [] : alternates.ToImmutable());
    }

    // Only whoever reads easy Japanese sees readings.
    private static SafeHtml Name(LanguageText name, SitePage page) =>
        SiteModels.Markup(page.Language is { IsEasyJapanese: true } ? name.Html() : HtmlEncoder.Encode(name.Plain()));
}
