using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Texts;

namespace CommunityAtlas.Site.Pages;

/// <summary>sitemap.xml (sitemaps.org 0.9): pages search engines should know; delicate ones are left out.</summary>
internal static class SitemapFile
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const int MostUrls = 50_000;

    public static OutputFile Write(SiteIndex index, ImmutableArray<SitePage> pages)
    {
        using var buffer = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, IndentChars = "", NewLineChars = "\n" };
        using (var xml = XmlWriter.Create(buffer, settings))
        {
            xml.WriteStartElement("urlset", Namespace);
            foreach (var page in pages.Where(p => p.IsInSitemap).OrderBy(p => p.Permalink, StringComparer.Ordinal).Take(MostUrls))
            {
                xml.WriteStartElement("url", Namespace);
                xml.WriteElementString("loc", Namespace, index.Permalinks.Absolute(page.Permalink));
                if (page.LastChecked is { } day) xml.WriteElementString("lastmod", Namespace, JapaneseDates.Iso(day));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return new OutputFile(PageAddresses.Sitemap, buffer.ToArray(), "the sitemap");
    }
}

/// <summary>robots.txt: everything may be read; delicate pages are not named here, as that would point at them.</summary>
internal static class RobotsFile
{
    public static OutputFile Write(Permalinks permalinks) => new(
        PageAddresses.Robots,
        Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"User-agent: *\nAllow: {permalinks.BasePath}\nSitemap: {permalinks.Absolute(PageAddresses.Sitemap)}\n")),
        "robots.txt");
}
