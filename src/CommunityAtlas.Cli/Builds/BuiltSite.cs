using System.Collections.Immutable;
using CommunityAtlas.Cli.Consoles;
using CommunityAtlas.Cli.Restores;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Japanese.Dictionaries;
using CommunityAtlas.Site;
using CommunityAtlas.Site.Maps;
using CommunityAtlas.Site.Themes;

namespace CommunityAtlas.Cli.Builds;

/// <summary>A site in memory, not yet written anywhere.</summary>
/// <param name="Content">What it was made from.</param>
/// <param name="Files">All files; null when there is an error.</param>
/// <param name="Permalinks">Its address; null when there is an error.</param>
/// <param name="Diagnostics">All findings of content, theme, pages and audit, in order of place.</param>
internal sealed record BuiltSite(CheckedContent Content, OutputSet? Files, Permalinks? Permalinks, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Content folder → catalogue → pages → audit. Findings of the theme are gathered even when the content has errors.</summary>
    internal static BuiltSite Build(Terminal terminal, BuildRequest request, IBuildProgress progress, MapRestore restore, CancellationToken cancellation)
    {
        progress.Begin(BuildStep.Reading, 0);
        var dictionary = new Lazy<JapaneseDictionary>(JapaneseDictionary.LoadEmbedded);
        _ = Task.Run(() => dictionary.Value, CancellationToken.None);
        var findings = new DiagnosticBag();
        // Templates are compiled one after another; the content has room beside them.
        var compiled = Task.Run(() => ReadTheme(terminal, request.Folders.Theme, findings), CancellationToken.None);
        var content = CheckedContent.Read(terminal, request.Folders.Content, request.Today, request.IsScheduled);
        var theme = compiled.GetAwaiter().GetResult();
        findings.AddRange(content.Diagnostics);
        cancellation.ThrowIfCancellationRequested();
        if (content.Catalogue is not { } catalogue || theme is null) return new BuiltSite(content, null, null, findings.ToSorted());
        cancellation.ThrowIfCancellationRequested();
        progress.Begin(BuildStep.Pages, 0);
        var permalinks = new Permalinks(request.Address(catalogue.Site.BaseUrl));
        var map = MapLibrary.IsUsedBy(catalogue) ? restore.Get(findings, cancellation) : null;
        var options = new BuildOptions(permalinks, request.Today) { Dictionary = dictionary, OwnWords = content.Words, Map = map };
        var files = SiteBuilder.Build(catalogue, theme, options, findings);
        return new BuiltSite(content, findings.HasErrors ? null : files, permalinks, findings.ToSorted());
    }

    private static Theme? ReadTheme(Terminal terminal, string folder, DiagnosticBag findings)
    {
        var own = new DiagnosticBag();
        var theme = ThemeReader.Read(folder, own);
        // A theme may extend one that lies beside it: what stands above both is what is shortened.
        var above = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(folder)) ?? "";
        var full = above.Replace('\\', '/');
        foreach (var finding in own.ToSorted())
        {
            var path = finding.Location.Path;
            var isBelow = above.Length > 0 && path.StartsWith(full + '/', StringComparison.Ordinal);
            findings.Add(isBelow ? finding with { Location = finding.Location with { Path = terminal.Shown(above) + path[full.Length..] } } : finding);
        }

        return theme;
    }
}
