using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CommunityAtlas.Cli.Consoles;
using CommunityAtlas.Cli.Reports;
using CommunityAtlas.Content;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Policies;
using CommunityAtlas.Exchange.OpenData;
using CommunityAtlas.Exchange.OpenData.Decoding;
using CommunityAtlas.Exchange.OpenData.HeaderMaps;
using CommunityAtlas.Exchange.OpenData.Reports;
using JsonReport = CommunityAtlas.Exchange.OpenData.Reports.JsonReport;

namespace CommunityAtlas.Cli.Imports;

/// <summary>One <c>atlas import opendata</c>: reads, has it all worked out, and only then writes.</summary>
internal sealed class ImportRun(Terminal terminal, ImportOrder order, LanguageChoice language)
{
    private static readonly SourceLocation Place = new("atlas");

    /// <summary>Imports all files, the later ones upon what the earlier ones made, and gives the exit code. Nothing is written if one of them cannot be used.</summary>
    internal int Run()
    {
        var diagnostics = new DiagnosticBag();
        var folder = ContentReader.Read(order.Content, diagnostics, terminal.Shown(order.Content));
        if (ReadSite(folder, diagnostics) is not { } site || diagnostics.HasErrors) return Print(diagnostics.ToSorted());
        var maps = HeaderMapFiles.Read(diagnostics);
        var kind = order.Kind is null ? null : FindKind(site.Taxonomies, order.Kind, diagnostics);
        if (diagnostics.HasErrors) return Refuse(diagnostics.ToSorted());

        var files = folder.Under("entries/").Concat(folder.Under("import/")).ToImmutableDictionary(f => f.Path, f => new ContentText(f.Path, f.Text), StringComparer.Ordinal);
        var areas = site.Taxonomies.Areas.Terms;
        var changed = new SortedDictionary<string, ContentText>(StringComparer.Ordinal);
        var results = new List<ImportResult>();
        foreach (var path in order.Files)
        {
            if (ReadBytes(path, diagnostics) is not { } bytes) continue;
            var result = OpenDataImport.Run(Request(path, bytes, kind, maps, site) with { Areas = areas, Files = [.. files.Values.OrderBy(f => f.Path, StringComparer.Ordinal)] });
            diagnostics.AddRange(result.Diagnostics.Select(d => d.Location.Path == Path.GetFileName(path) ? d with { Location = d.Location with { Path = terminal.Shown(path) } } : d));
            results.Add(result);
            areas = areas.AddRange(result.NewAreas);
            foreach (var file in result.Files)
            {
                files = files.SetItem(file.Path, file);
                changed[file.Path] = file;
            }
        }

        if (diagnostics.HasErrors) return Refuse(diagnostics.ToSorted());
        var reports = results.Select(r => r.Report!).ToImmutableArray();
        if (!TryWrite([.. changed.Values], reports, diagnostics)) return Print(diagnostics.ToSorted());
        WriteSummary(reports, changed.Count);
        return results.Max(r => r.ExitCode(order.IsStrict));
    }

    // The lists alone: a mistake in an entry does not keep anybody from importing.
    private Catalogue? ReadSite(ContentFolder folder, DiagnosticBag diagnostics)
    {
        string[] lists = ["site.yml", "holidays.yml", "import/areas.yml"];
        var result = CatalogueBuilder.Build(new ContentFolder(folder.Files.Where(f => lists.Contains(f.Path, StringComparer.Ordinal) || f.Path.StartsWith("taxonomies/", StringComparison.Ordinal))), terminal.Today, isScheduledBuild: true);
        if (result.Catalogue is null) diagnostics.AddRange(result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));
        return result.Catalogue;
    }

    private static string? FindKind(Taxonomies terms, string typed, DiagnosticBag diagnostics)
    {
        var known = terms.Kinds.Terms.Where(term => term.DeprecatedBy is null).ToArray();
        if (known.FirstOrDefault(term => term.Code == typed || term.Label == typed || term.Aliases.Contains(typed)) is { } kind) return kind.Code;
        var nearest = NearestName.Find(typed, known.Select(term => term.Code)) ?? "childrens_cafeteria";
        diagnostics.Add(CommandLineDiagnostics.UnknownKind, Place, typed, nearest, ListArgument.Of(known.Select(term => $"{term.Code}（{term.Label}）")));
        return null;
    }

    private ImportRequest Request(string path, byte[] bytes, string? kind, ImmutableArray<HeaderMap> maps, Catalogue site) => new()
    {
        FileName = Path.GetFileName(path),
        Content = bytes,
        Maps = maps,
        Dataset = order.Dataset,
        Kind = kind,
        Published = order.Published,
        Licence = order.Licence,
        Attribution = order.Attribution,
        KnownAreasOnly = order.OnlyKnownAreas,
        Holidays = site.Holidays,
    };

    private byte[]? ReadBytes(string path, DiagnosticBag diagnostics)
    {
        try
        {
            using var stream = File.OpenRead(path);
            var bytes = new byte[(int)Math.Min(stream.Length, TextDecoder.LargestFile + 1L)];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(ImportDiagnostics.Unreadable, Place, terminal.Shown(path), failure.Message);
            return null;
        }
    }

    private bool TryWrite(ImmutableArray<ContentText> changed, ImmutableArray<ImportReport> reports, DiagnosticBag diagnostics)
    {
        var shown = "";
        try
        {
            if (!order.IsDryRun)
            {
                var content = new ContentFiles(order.Content);
                foreach (var file in changed.OrderBy(ContentFiles.Rank).ThenBy(f => f.Path, StringComparer.Ordinal))
                {
                    shown = terminal.Shown(Path.Combine(order.Content, file.Path));
                    content.Write(file);
                }
            }

            if (order.Report is null) return true;
            shown = terminal.Shown(order.Report);
            File.WriteAllBytes(order.Report, Encoding.UTF8.GetBytes(order.Report.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? JsonReport.Write(reports) : Markdown(reports)));
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(CommandLineDiagnostics.CannotWrite, Place, shown, failure.Message);
            return false;
        }
    }

    private static string Markdown(ImmutableArray<ImportReport> reports) => string.Join("\n", reports.Select(MarkdownReport.Write));

    private void WriteSummary(ImmutableArray<ImportReport> reports, int files)
    {
        if (order.Report is null) terminal.Output.Write(Markdown(reports) + "\n");
        var refused = reports.Sum(r => r.Counts.Refused);
        var japanese = order.IsDryRun
            ? string.Create(CultureInfo.InvariantCulture, $"書き込みませんでした（--dry-run）。書き込むと、{files} 個のファイルが変わります。")
            : string.Create(CultureInfo.InvariantCulture, $"{files} 個のファイルを書きました。つぎに: atlas check");
        var english = order.IsDryRun
            ? string.Create(CultureInfo.InvariantCulture, $"Nothing was written (--dry-run); {files} files would change.")
            : string.Create(CultureInfo.InvariantCulture, $"Wrote {files} files. Next: atlas check");
        if (refused > 0)
        {
            japanese += string.Create(CultureInfo.InvariantCulture, $"（取り込めない行 {refused}）");
            english += string.Create(CultureInfo.InvariantCulture, $" ({refused} rows refused)");
        }

        foreach (var line in language.Lines(new(english, japanese))) terminal.Output.Write(line + "\n");
    }

    private int Print(IReadOnlyList<Diagnostic> diagnostics) => UsageReport.Print(diagnostics, language, terminal);

    private int Refuse(IReadOnlyList<Diagnostic> diagnostics)
    {
        Print(diagnostics);
        return ExitCodes.Usage;
    }
}
