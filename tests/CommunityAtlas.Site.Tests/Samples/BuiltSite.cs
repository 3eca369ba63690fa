using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Themes;

namespace CommunityAtlas.Site.Tests.Samples;

/// <summary>A site built in memory.</summary>
internal sealed class BuiltSite
{
    private static readonly Lazy<Theme> SharedTheme = new(() => ReadTheme(FictionalCity.ThemeFolder));

    private BuiltSite(OutputSet files, DiagnosticBag diagnostics)
    {
        Files = files;
        Diagnostics = diagnostics;
    }

    public OutputSet Files { get; }

    public DiagnosticBag Diagnostics { get; }

    public static BuiltSite Of(Catalogue catalogue, BuildOptions? options = null)
    {
        var diagnostics = new DiagnosticBag();
        return new BuiltSite(SiteBuilder.Build(catalogue, SharedTheme.Value, options ?? FictionalCity.Options(), diagnostics), diagnostics);
    }

    public static Theme ReadTheme(string folder)
    {
        var diagnostics = new DiagnosticBag();
        var theme = ThemeReader.Read(folder, diagnostics);
        Assert.Empty(diagnostics.ToSorted().Select(d => $"{d.Location} {d.Id} {d.Message(DiagnosticLanguage.English)}"));
        return theme!;
    }

    /// <summary>A file as it is read: without the marks between phrases, which no reader sees.</summary>
    public string Text(string path) => TextOf(Files.Files.Single(f => f.Path == path));

    public static string TextOf(OutputFile file) => Encoding.UTF8.GetString(file.Content.Span).Replace("<wbr>", "", StringComparison.Ordinal);

    public IDocument Page(string path) => new HtmlParser().ParseDocument(Text(path));
}
