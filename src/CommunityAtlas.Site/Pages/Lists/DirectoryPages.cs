using System.Collections.Immutable;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Texts;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Lists;

/// <summary>困りごとからさがす and 種別からさがす: the pages that lead to those lists.</summary>
internal static class DirectoryPages
{
    public static SitePage Needs(SiteIndex index, SiteModel site) => Page(
        index,
        site,
        SiteSection.Needs,
        PageAddresses.Needs,
        index.Words["directory.needs"],
        index.Words["directory.needs.note"],
        [.. index.Catalogue.Taxonomies.Needs.Terms
            .Where(n => n.DeprecatedBy is null || index.ByNeed.Contains(n.Code))
            .Select(n => ListTexts.Link(n.Label, index.Href(Permalinks.Need(n.Code)), index.ByNeed[n.Code].Count()))]);

    public static SitePage Kinds(SiteIndex index, SiteModel site) => Page(
        index,
        site,
        SiteSection.Kinds,
        PageAddresses.Kinds,
        index.Words["directory.kinds"],
        index.Words["directory.kinds.note"],
        [.. index.Catalogue.Taxonomies.Kinds.Terms
            .Where(k => k.DeprecatedBy is null || index.ByKind.Contains(k.Code))
            .Select(k => ListTexts.Link(k.Label, index.Href(Permalinks.Kind(k.Code)), index.ByKind[k.Code].Count()))]);

    private static SitePage Page(
        SiteIndex index, SiteModel site, SiteSection section, string permalink, string heading, string note, ImmutableArray<CountedLinkModel> links) =>
        new(permalink, "all lists of " + permalink, section, () =>
        {
            var model = new DirectoryModel
            {
                Site = site,
                Trail = SiteModels.Trail(index, heading),
                Heading = heading,
                Note = note,
                Jumps = [],
                Groups = [new LinkGroupModel(null, "all", links)],
            };
            return new PageContent(Layouts.Directory, model, SiteModels.Head(index, heading, permalink));
        });
}
