using System.Collections.Frozen;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CommunityAtlas.Cli.Reports;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Cli.Serving;

/// <summary>From a request path to an answer, out of memory alone: nothing on the disk can be asked for.</summary>
internal static class SiteAnswers
{
    /// <summary>What belongs to the preview itself, below the base path; no address of a site begins with an underscore.</summary>
    internal const string OwnFolder = "__atlas/";

    private const string Html = "text/html; charset=utf-8";
    private const string Text = "text/plain; charset=utf-8";

    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly FrozenDictionary<string, string> ContentTypes = new Dictionary<string, string>
    {
        [".html"] = Html,
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".mjs"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json; charset=utf-8",
        [".jsonld"] = "application/ld+json; charset=utf-8",
        [".geojson"] = "application/geo+json; charset=utf-8",
        [".webmanifest"] = "application/manifest+json; charset=utf-8",
        [".xml"] = "application/xml; charset=utf-8",
        [".atom"] = "application/atom+xml; charset=utf-8",
        [".txt"] = Text,
        [".csv"] = "text/csv; charset=utf-8",
        [".ics"] = "text/calendar; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".webp"] = "image/webp",
        [".ico"] = "image/x-icon",
        [".woff2"] = "font/woff2",
        [".pdf"] = "application/pdf",
        [".zip"] = "application/zip",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The answer for a decoded path such as <c>/atlas/places/x/</c>; addresses behave as on GitHub Pages.</summary>
    internal static Answer For(LiveSite site, string path)
    {
        if (!path.StartsWith(site.BasePath, StringComparison.Ordinal))
        {
            return path == "/" || path + "/" == site.BasePath ? new Answer(302, Html, default, site.BasePath) : NotFound(site);
        }

        var wanted = path[site.BasePath.Length..];
        if (wanted == OwnFolder + "preview.js") return new Answer(200, ContentTypes[".js"], Encoding.UTF8.GetBytes(PreviewScript.Script));
        if (wanted == OwnFolder + "preview.css") return new Answer(200, ContentTypes[".css"], Encoding.UTF8.GetBytes(PreviewScript.Style));
        if (site.Files.Count == 0) return new Answer(503, Html, PreviewPage(site, ProblemPage(site)));
        var file = wanted.Length == 0 || wanted.EndsWith('/') ? wanted + "index.html" : wanted;
        if (site.Files.TryGetValue(file, out var content)) return Found(site, file, content);
        return site.Files.ContainsKey(wanted + "/index.html") ? new Answer(301, Html, default, Escaped(path) + "/") : NotFound(site);
    }

    /// <summary>The state as one line of JSON for the script in the page.</summary>
    internal static string State(LiveSite site, Func<Diagnostic, string> print) => JsonSerializer.Serialize(
        new { version = site.Version, problems = site.Problems.Select(print).ToArray() }, OneLine);

    private static Answer Found(LiveSite site, string file, ReadOnlyMemory<byte> content)
    {
        var type = ContentTypes.GetValueOrDefault(Path.GetExtension(file), "application/octet-stream");
        return new Answer(200, type, type == Html ? PreviewPage(site, content) : content);
    }

    private static Answer NotFound(LiveSite site) => site.Files.TryGetValue("404.html", out var page)
        ? new Answer(404, Html, PreviewPage(site, page))
        : new Answer(404, Text, Encoding.UTF8.GetBytes("ありません / Not found\n"));

    // The script is added and the policy widened here alone: what `atlas build` writes has neither.
    private static ReadOnlyMemory<byte> PreviewPage(LiveSite site, ReadOnlyMemory<byte> page)
    {
        var html = Encoding.UTF8.GetString(page.Span)
            .Replace("connect-src 'none'", "connect-src 'self'", StringComparison.Ordinal)
            .Replace("connect-src &#39;none&#39;", "connect-src &#39;self&#39;", StringComparison.Ordinal);
        var listed = site.Files.Count == 0 ? " data-problems=\"listed\"" : "";
        var script = $"<script src=\"{site.BasePath}{OwnFolder}preview.js\" data-version=\"{site.Version}\"{listed} defer></script>";
        var end = html.LastIndexOf("</body>", StringComparison.OrdinalIgnoreCase);
        return Encoding.UTF8.GetBytes(end < 0 ? html + script : html.Insert(end, script));
    }

    private static byte[] ProblemPage(LiveSite site)
    {
        var text = new StringBuilder("<!doctype html><html lang=\"ja\"><head><meta charset=\"utf-8\"><title>エラーがあります</title></head><body><main>")
            .Append("<h1>まだサイトを作れません</h1>")
            .Append("<p>直して保存すると、このページは自動で開きなおします。<br><span lang=\"en\">The site cannot be built yet. Save a correction and this page reloads.</span></p><ul>");
        foreach (var problem in site.Problems)
        {
            text.Append("<li><code>").Append(WebUtility.HtmlEncode(SourceExcerpt.Visible(problem.Location.ToString()))).Append("</code><br>")
                .Append(WebUtility.HtmlEncode(problem.Message(DiagnosticLanguage.Japanese))).Append("<br>")
                .Append(WebUtility.HtmlEncode(problem.Hint(DiagnosticLanguage.Japanese))).Append("</li>");
        }

        return Encoding.UTF8.GetBytes(text.Append("</ul></main></body></html>").ToString());
    }

    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
