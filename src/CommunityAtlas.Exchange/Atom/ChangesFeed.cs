using System.Globalization;
using System.Text;
using System.Xml;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Exchange.Identifiers;

namespace CommunityAtlas.Exchange.Atom;

/// <summary>feeds/changes.xml, Atom (RFC 4287): what was checked, paused, ended or begun. No values, no persons.</summary>
public static class ChangesFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const string Address = "feeds/changes.xml";
    private const int Newest = 100;

    /// <summary>The newest hundred changes, newest first. Delicate entries and those not checked for two years are left out.</summary>
    public static OutputFile Write(Catalogue catalogue, Permalinks permalinks, DateOnly today)
    {
        var changes = catalogue.Entries
            .Where(entry => IsPublished(catalogue, entry, today))
            .SelectMany(ChangesOf)
            .Where(change => change.Day <= today)
            .OrderByDescending(change => change.Day)
            .ThenBy(change => change.Entry.Slug, StringComparer.Ordinal)
            .ThenBy(change => change.Word, StringComparer.Ordinal)
            .Take(Newest)
            .ToList();

        using var buffer = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };
        using (var xml = XmlWriter.Create(buffer, settings))
        {
            xml.WriteStartElement("feed", Namespace);
            Element(xml, "id", "urn:uuid:" + NameBasedUuid.Create(catalogue.Site.IdNamespace, "feed:changes"));
            Element(xml, "title", catalogue.Site.Title + " 新しく確かめた情報");
            Element(xml, "updated", Timestamp(changes.Count == 0 ? today : changes[0].Day));
            xml.WriteStartElement("author", Namespace);
            Element(xml, "name", catalogue.Site.Title);
            xml.WriteEndElement();
            Element(xml, "rights", catalogue.Site.Attribution is { } attribution ? $"{catalogue.Site.License} {attribution}" : catalogue.Site.License);
            Link(xml, "self", permalinks.Absolute(Address), "application/atom+xml");
            Link(xml, "alternate", permalinks.Absolute(""), "text/html");
            foreach (var change in changes) Write(xml, catalogue, permalinks, change);
            xml.WriteEndElement();
        }

        return new OutputFile(Address, buffer.ToArray(), "the feed of changes");
    }

    private static void Write(XmlWriter xml, Catalogue catalogue, Permalinks permalinks, Change change)
    {
        var day = change.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        xml.WriteStartElement("entry", Namespace);
        Element(xml, "id", "urn:uuid:" + NameBasedUuid.Create(catalogue.Site.IdNamespace, $"chg:{change.Entry.FirstId}:{day}:{change.Word}"));
        Element(xml, "title", $"{change.Word}: {change.Entry.Name}");
        Element(xml, "updated", Timestamp(change.Day));
        Link(xml, "alternate", permalinks.Absolute(Permalinks.Entry(change.Entry.Slug)), "text/html");
        var kind = catalogue.Taxonomies.Kinds.Get(change.Entry.Kind);
        xml.WriteStartElement("category", Namespace);
        xml.WriteAttributeString("term", kind.Code);
        xml.WriteAttributeString("label", kind.Label);
        xml.WriteEndElement();
        Element(xml, "summary", $"{catalogue.Taxonomies.FindArea(change.Entry.AreaKey)?.Name}、{kind.Label}");
        xml.WriteEndElement();
    }

    private static IEnumerable<Change> ChangesOf(Entry entry)
    {
        if (entry.Verified.Date is { } check) yield return new Change(entry, check, "確認");
        if (entry.StatusOn is not { } on) yield break;
        var word = entry.Status switch
        {
            EntryStatus.Paused => "休止",
            EntryStatus.Closed => "終了",
            EntryStatus.Starting => "新規",
            _ => "変更",
        };
        yield return new Change(entry, on, word);
    }

    private static bool IsPublished(Catalogue catalogue, Entry entry, DateOnly today)
    {
        var kind = catalogue.Taxonomies.Kinds.Get(entry.Kind);
        return !kind.IsSensitive
            && kind.InDefaultResults
            && !entry.Needs.Any(need => catalogue.Taxonomies.Needs.Get(need).IsSensitive)
            && FreshnessRule.Of(entry, kind, today) != Freshness.Archived;
    }

    private static string Timestamp(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00+09:00";

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, text);

    private static void Link(XmlWriter xml, string relation, string address, string type)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private sealed record Change(Entry Entry, DateOnly Day, string Word);
}
