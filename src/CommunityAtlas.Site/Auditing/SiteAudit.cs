using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Languages;
using CommunityAtlas.Site.Pages;

namespace CommunityAtlas.Site.Auditing;

/// <summary>Reads the finished site again before anything is written (security.md §9). It shares no code with what made the pages.</summary>
internal static class SiteAudit
{
    private const long LargestSite = 1_000_000_000;
    private static readonly ImmutableArray<string> FileTypes = [".html", ".css", ".svg", ".xml", ".txt", ".json", ".js", ".ics", ".csv", ".geojson", ".webmanifest"];

    /// <summary>Audits every file and the links between them.</summary>
    public static void Check(OutputSet site, Catalogue catalogue, BuildOptions options, DiagnosticBag diagnostics, IEnumerable<string>? languages = null)
    {
        var folders = (languages ?? []).ToFrozenDictionary(tag => Permalinks.In(tag, ""), SiteLanguage.HtmlLanguageOf, StringComparer.Ordinal);
        var consented = ConsentedNumbers(catalogue);
        var pages = new PageFacts?[site.Files.Length];
        var links = new SiteLinks(options.Permalinks.BasePath);
        var findings = new ConcurrentBag<Diagnostic>();
        Parallel.For(0, site.Files.Length, new ParallelOptions { MaxDegreeOfParallelism = options.Threads }, i =>
        {
            var file = site.Files[i];
            CheckFile(file, findings);
            if (IsShard(file.Path)) return;
            var text = Encoding.UTF8.GetString(file.Content.Span);
            foreach (var number in MobileNumbers.Find(text, consented)) findings.Add(AuditDiagnostics.MobileNumber.At(new SourceLocation(file.Path), number[^4..]));
            if (!file.Path.EndsWith(".html", StringComparison.Ordinal)) return;
            pages[i] = PageAudit.Of(file.Path, text, ContentSecurityPolicies.Of(PermalinkOf(file.Path)), links, LanguageOf(file.Path, folders));
            if (options.ParsesPages && DomAudit.Compare(file.Path, text) is { } difference) findings.Add(difference);
        });

        diagnostics.AddRange(findings);
        CheckLinks(site, [.. pages.OfType<PageFacts>()], links, diagnostics);
        CheckFragments(catalogue, options.Threads, diagnostics);
        var bytes = site.Files.Sum(f => (long)f.Content.Length);
        if (bytes > LargestSite)
        {
            diagnostics.Add(AuditDiagnostics.TooBig, new SourceLocation("."), (bytes / 1_000_000).ToString(CultureInfo.InvariantCulture));
        }
    }

    private static string LanguageOf(string path, FrozenDictionary<string, string> folders) =>
        path.IndexOf('/', StringComparison.Ordinal) is var slash and > 0 ? folders.GetValueOrDefault(path[..(slash + 1)], "ja") : "ja";

    // Packed, and named by what it holds: search/index/words/3f-_Ab9z.bin. The words in it stand on pages too.
    private static bool IsShard(string path) => path.StartsWith(Permalinks.SearchIndex, StringComparison.Ordinal) && path.EndsWith(".bin", StringComparison.Ordinal)
        && path.AsSpan(Permalinks.SearchIndex.Length).Count('/') == 1 && path.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '-' or '_' or '.');

    private static void CheckFile(OutputFile file, ConcurrentBag<Diagnostic> findings)
    {
        if (IsShard(file.Path)) return;
        var isOrdinary = !file.Path.StartsWith('/') && !file.Path.Contains("..", StringComparison.Ordinal)
            && file.Path.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '/' or '-' or '.' or '_')
            && FileTypes.Any(type => file.Path.EndsWith(type, StringComparison.Ordinal));
        if (!isOrdinary) findings.Add(AuditDiagnostics.UnexpectedFile.At(new SourceLocation(file.Path), file.Path));
    }

    private static void CheckLinks(OutputSet site, ImmutableArray<PageFacts> pages, SiteLinks links, DiagnosticBag diagnostics)
    {
        var files = site.Files.Select(f => f.Path).ToFrozenSet(StringComparer.Ordinal);
        var ids = pages.ToFrozenDictionary(p => p.Path, p => p.Ids, StringComparer.Ordinal);
        var dead = links.All.Where(link => !files.Contains(link.Path)
            || (link.Fragment is { } place && !(ids.TryGetValue(link.Path, out var known) && known.Contains(place)))).ToHashSet();
        foreach (var page in pages)
        {
            diagnostics.AddRange(page.Findings);
            foreach (var place in page.MissingPlaces) diagnostics.Add(AuditDiagnostics.DeadFragment, new SourceLocation(page.Path), "#" + place);
            if (dead.Count == 0) continue;
            foreach (var link in page.Links.Where(dead.Contains))
            {
                diagnostics.Add(files.Contains(link.Path) ? AuditDiagnostics.DeadFragment : AuditDiagnostics.DeadLink, new SourceLocation(page.Path), link.Address);
            }
        }
    }

    private static void CheckFragments(Catalogue catalogue, int threads, DiagnosticBag diagnostics)
    {
        var hosts = catalogue.Site.AllowedInternationalHosts;
        diagnostics.AddRange(catalogue.Entries.AsParallel().WithDegreeOfParallelism(threads)
            .SelectMany(entry => entry.Description is { } description ? FragmentAudit.Check(description.Html, entry.SourcePath, hosts) : []));
        foreach (var page in catalogue.Pages) diagnostics.AddRange(FragmentAudit.Check(page.Body.Html, $"pages/{page.Slug}.md", hosts, allowsHeadings: true));
    }

    private static FrozenSet<string> ConsentedNumbers(Catalogue catalogue) => catalogue.Entries
        .SelectMany(e => e.Contact.Phones.Concat(e.Contact.Faxes))
        .Where(p => p is { Kind: PhoneKind.OrgMobile, ConsentOn: not null })
        .Select(p => p.Digits)
        .ToFrozenSet(StringComparer.Ordinal);

    private static string PermalinkOf(string path) => path.EndsWith("/index.html", StringComparison.Ordinal) || path == "index.html" ? path[..^"index.html".Length] : path;
}
