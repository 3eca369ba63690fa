using System.Collections.Immutable;
using CommunityAtlas.Cli.Consoles;
using CommunityAtlas.Cli.Reports;
using CommunityAtlas.Content;
using CommunityAtlas.Content.Changes;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Japanese.Dictionaries;
using CommunityAtlas.Site.Words;

namespace CommunityAtlas.Cli.Builds;

/// <summary>A content folder after reading and checking.</summary>
/// <param name="Folder">The files as read.</param>
/// <param name="Catalogue">Null when there is an error.</param>
/// <param name="Words">The words of words.csv that can be used.</param>
/// <param name="Diagnostics">All findings, in order of place.</param>
internal sealed record CheckedContent(ContentFolder Folder, Catalogue? Catalogue, UserDictionary Words, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>How many entry files there are, good or bad.</summary>
    internal int EntryFiles => Folder.Under("entries/").Count();

    /// <summary>Reads and checks.</summary>
    /// <param name="content">Full path of the content folder.</param>
    /// <param name="today">The day of the build.</param>
    /// <param name="isScheduled">Whether nobody is there to answer (<c>--scheduled</c>).</param>
    /// <param name="earlier">An earlier version to compare with, or null.</param>
    internal static CheckedContent Read(Terminal terminal, string content, DateOnly today, bool isScheduled, EarlierContent? earlier = null)
    {
        var findings = new DiagnosticBag();
        var folder = ContentReader.Read(content, findings, terminal.Shown(content));
        var result = CatalogueBuilder.Build(folder, today, isScheduled);
        findings.AddRange(result.Diagnostics);
        if (earlier is not null) findings.AddRange(EntryChanges.Find(earlier, folder, new SourceLocation(terminal.Shown(Path.Combine(content, "entries")))));
        var words = OwnWords.Read(folder, findings);
        var placed = findings.ToSorted().Select(d => d with { Location = d.Location with { Path = Plain(terminal, d.Location.Path) } });
        return new CheckedContent(folder, findings.HasErrors ? null : result.Catalogue, words, [.. placed]);
    }

    /// <summary>The texts that findings point into.</summary>
    internal SourceTexts Sources(Terminal terminal) => new(Folder.Files.Select(file => (Plain(terminal, file.DisplayPath), file.Text)), terminal.FullPath);

    // Seen from inside the content folder a path would go up and come down again.
    private static string Plain(Terminal terminal, string path) =>
        path.StartsWith("../", StringComparison.Ordinal) ? terminal.Shown(terminal.FullPath(path)) : path;
}
