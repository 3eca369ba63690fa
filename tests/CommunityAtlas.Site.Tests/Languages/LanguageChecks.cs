using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CommunityAtlas.Site.Languages;
using CommunityAtlas.Site.Tests.Samples;
using System.Text;

namespace CommunityAtlas.Site.Tests.Languages;

/// <summary>What holds for every page of a language, whatever the site.</summary>
internal static class LanguageChecks
{
    /// <summary>Kanji stand under a reading, except in headings of lists; titles and attributes carry none.</summary>
    public static void Easy(BuiltSite site)
    {
        foreach (var (path, page) in Pages(site, "ja-easy/"))
        {
            Assert.DoesNotContain("<rt>", page.Title, StringComparison.Ordinal);
            foreach (var heading in page.QuerySelectorAll(".card h3, .day-row h3"))
            {
                Assert.Empty(heading.QuerySelectorAll("rt"));
                heading.Remove();
            }

            foreach (var ruby in page.QuerySelectorAll("ruby").ToArray())
            {
                Assert.Equal(2, ruby.QuerySelectorAll("rp").Length);
                Assert.NotEmpty(ruby.QuerySelector("rt")!.TextContent);
                ruby.Remove();
            }

            var bare = string.Concat(page.Body!.TextContent.Where(RubyMarkup.IsKanji));
            Assert.True(bare.Length == 0, $"{path}: {bare}");
            foreach (var element in page.All)
            {
                foreach (var attribute in element.Attributes) Assert.False(attribute.Value.Contains("<rt", StringComparison.Ordinal), path);
            }
        }
    }

    /// <summary>Japanese letters stand in elements that say so.</summary>
    public static void Foreign(BuiltSite site, string tag)
    {
        foreach (var (path, page) in Pages(site, tag + "/"))
        {
            Assert.Equal(tag, page.DocumentElement.GetAttribute("lang"));
            foreach (var marked in page.QuerySelectorAll("body [lang=ja]").ToArray()) marked.Remove();
            var left = string.Concat(page.Body!.TextContent.Where(c => RubyMarkup.IsKanji(c) || c is (>= 'ぁ' and <= 'ゖ') or (>= 'ァ' and <= 'ヺ')));
            Assert.True(left.Length == 0, $"{path}: {left}");
        }
    }

    public static string WithoutReadings(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (var reading in copy.QuerySelectorAll("rt, rp").ToArray()) reading.Remove();
        return copy.TextContent.Trim();
    }

    private static IEnumerable<(string Path, IDocument Page)> Pages(BuiltSite site, string folder)
    {
        var parser = new HtmlParser();
        var pages = site.Files.Files.Where(f => f.Path.StartsWith(folder, StringComparison.Ordinal) && f.Path.EndsWith(".html", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(pages);
        return pages.Select(f => (f.Path, (IDocument)parser.ParseDocument(Encoding.UTF8.GetString(f.Content.Span))));
    }
}
