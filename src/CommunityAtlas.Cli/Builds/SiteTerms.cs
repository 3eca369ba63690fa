using CommunityAtlas.Cli.Consoles;
using CommunityAtlas.Content;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Cli.Builds;

/// <summary>The taxonomies of a content folder alone, so that a mistake in an entry does not keep anybody from starting another.</summary>
internal static class SiteTerms
{
    /// <summary>Null, with the errors added, when the lists themselves cannot be used.</summary>
    internal static Taxonomies? Read(Terminal terminal, string content, DiagnosticBag diagnostics)
    {
        var unread = new DiagnosticBag();
        var folder = ContentReader.Read(content, unread, terminal.Shown(content));
        var lists = new ContentFolder(folder.Under("taxonomies/").Concat(folder.Under("import/areas.yml")));
        var result = CatalogueBuilder.Build(lists, terminal.Today, isScheduledBuild: true);
        if (result.Catalogue is null) diagnostics.AddRange(result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));
        return result.Catalogue?.Taxonomies;
    }
}
