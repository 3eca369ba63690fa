using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Exchange.JsonLd;

namespace CommunityAtlas.Site.Pages.Entries;

/// <summary>The schema.org block of an entry's page.</summary>
internal static class EntryJsonLd
{
    /// <summary>Nothing for delicate entries, and none for those nobody has checked for two years.</summary>
    public static SafeHtml Of(SiteIndex index, PlannedEntry planned) => planned.IsSensitive || planned.Freshness == Freshness.Archived
        ? default
        : SiteModels.Markup(SchemaOrgWriter.Write(planned.Entry, index.Catalogue, index.Permalinks, index.Today));
}
