using System.Collections.Immutable;
using System.Globalization;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Texts;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Lists;

/// <summary>Organisations of organizations.yml: who they are, and all their places.</summary>
internal static class OrganizationPages
{
    public static IEnumerable<SitePage> All(SiteIndex index, SiteModel site, ImmutableArray<SafeHtml> cards) =>
        index.Catalogue.Organizations.Where(o => o.Key is not null).Select(organization =>
        {
            var permalink = Permalinks.Organization(organization.Key!);
            return new SitePage(permalink, "organization " + organization.Key, SiteSection.Other, () => new PageContent(
                Layouts.Organization,
                new OrganizationModel
                {
                    Site = site,
                    Trail = SiteModels.Trail(index, organization.Name),
                    Name = organization.Name,
                    Description = organization.Description,
                    Facts = Facts(index, organization),
                    Partners = organization.Partners,
                    Cards = [.. Shown(index, organization).Select(e => cards[e.Position])],
                },
                SiteModels.Head(index, organization.Name, permalink, organization.Description)))
            {
                IsInSitemap = Shown(index, organization).Any(),
            };
        });

    /// <summary>Who runs an entry; with a link when the organisation has a page.</summary>
    public static OperatorModel? OperatorOf(SiteIndex index, Organization? organization) => organization is null ? null : new OperatorModel(
        organization.Name,
        organization.Key is { } key ? index.Href(Permalinks.Organization(key)) : null,
        organization.Type is { } type ? Labels.Of(EntryCodes.OrganizationTypes, type) : null,
        organization.Since is { } year ? index.Words.Of("organization.since", year.ToString(CultureInfo.InvariantCulture)) : null,
        organization.Description,
        organization.Url,
        organization.Url is { } url ? WebAddresses.Host(url) : null);

    // A delicate place is not tied to its operator's page: whoever runs a shelter would give its town away.
    private static IEnumerable<PlannedEntry> Shown(SiteIndex index, Organization organization) =>
        index.ByOrganization[organization.Key!].Where(e => !e.IsSensitive);

    private static ImmutableArray<FactModel> Facts(SiteIndex index, Organization organization)
    {
        var facts = ImmutableArray.CreateBuilder<FactModel>();
        if (organization.Type is { } type) facts.Add(new FactModel(index.Words["organization.type"], Labels.Of(EntryCodes.OrganizationTypes, type)));
        if (organization.Since is { } year) facts.Add(new FactModel(index.Words["facts.since"], index.Words.Of("facts.year", year.ToString(CultureInfo.InvariantCulture))));
        if (organization.Url is { } url) facts.Add(new FactModel(index.Words["contact.web"], organization.Name, url, WebAddresses.Host(url)));
        return facts.ToImmutable();
    }
}
