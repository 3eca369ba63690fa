using System.Collections.Immutable;
using CommunityAtlas.Content.Entries;
using CommunityAtlas.Content.Settings;
using CommunityAtlas.Content.Vocabularies;
using CommunityAtlas.Content.Validation;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content;

/// <summary>Makes a catalogue of a content folder: settings and lists first, then entries, then the rules that look at all of them.</summary>
public static class CatalogueBuilder
{
    /// <summary>Builds the catalogue. Everything that is wrong is found in one go; what follows from an earlier finding is not reported again.</summary>
    /// <param name="today">The day in Asia/Tokyo, by which ages of checks are counted.</param>
    /// <param name="isScheduledBuild">Whether the build runs unattended to refresh dates; see <see cref="CrisisDiagnostics.CheckOverdue"/>.</param>
    public static CatalogueResult Build(ContentFolder folder, DateOnly today, bool isScheduledBuild = false)
    {
        var diagnostics = new DiagnosticBag();
        var taxonomies = TaxonomyReader.Read(folder, diagnostics);
        var site = SiteConfigReader.Read(folder, taxonomies.Needs, diagnostics);
        var holidays = HolidayReader.Read(folder, today, diagnostics);
        var organizations = OrganizationReader.Read(folder, site, today, diagnostics);
        var references = new EntryReferences(taxonomies, organizations, holidays, site.Config, today);

        var files = EntryFiles.Of(folder);
        var entries = EntryFiles.Parse(files, references, diagnostics);
        EntryFiles.CheckSlugs(files, diagnostics);
        var draft = new DraftCatalogue(folder, references, site.IsDemo, entries, EntryFiles.Slugs(files));
        EntryRules.Check(draft, diagnostics);

        var catalogue = new Catalogue
        {
            Site = site.Config,
            Taxonomies = taxonomies,
            Entries = [.. entries.Select(e => e.Entry).OrderBy(e => e.Slug, StringComparer.Ordinal)],
            CrisisLines = CrisisReader.Read(folder, site, today, isScheduledBuild, diagnostics),
            Finder = FinderReader.Read(folder, taxonomies, diagnostics),
            Holidays = holidays,
            Organizations = organizations,
            SpellingGroups = SynonymReader.Read(folder, diagnostics),
            Pages = PageReader.Read(folder, site.Config.AllowedInternationalHosts, diagnostics),
        };
        return new CatalogueResult(diagnostics.HasErrors ? null : catalogue, diagnostics.ToSorted());
    }
}

/// <summary>What came of a content folder.</summary>
/// <param name="Catalogue">Null exactly when one of the diagnostics is an error.</param>
/// <param name="Diagnostics">In the order of their places.</param>
public sealed record CatalogueResult(Catalogue? Catalogue, ImmutableArray<Diagnostic> Diagnostics);
