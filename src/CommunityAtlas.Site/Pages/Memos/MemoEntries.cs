using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Pages.Entries;
using CommunityAtlas.Site.Texts;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Memos;

/// <summary>What おすすめメモ shows of an entry: the words of its page, made there and written once more as a small file.</summary>
internal static class MemoEntries
{
    private const int DatesShown = 2;
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static OutputFile Of(SiteIndex index, SiteModel site, CrisisCardModel crisis, PlannedEntry planned)
    {
        var slug = planned.Entry.Slug;
        var bytes = new ArrayBufferWriter<byte>(2048);
        using (var json = new Utf8JsonWriter(bytes, Options)) Write(json, index, planned, EntryPages.Model(index, site, crisis, planned, false));
        return new OutputFile(Permalinks.MemoEntry(slug), bytes.WrittenMemory, "memo of " + slug);
    }

    private static void Write(Utf8JsonWriter json, SiteIndex index, PlannedEntry planned, EntryModel entry)
    {
        json.WriteStartObject();
        json.WriteString("id", planned.Entry.Slug);
        json.WriteString("name", entry.Name);
        json.WriteString("about", entry.Kind + "、" + entry.Area);
        json.WriteString("summary", entry.Summary);
        json.WriteString("page", index.Href(Permalinks.Entry(planned.Entry.Slug)));
        json.WriteString("address", entry.Paper.Address);
        json.WriteString("qr", entry.Paper.QrHref);
        Lines(json, "notices", entry.Notices.Select(n => $"{n.Level}: {n.Text}"));
        Lines(json, "phones", entry.Contact.Phones.Select(p => p.Number));
        Lines(json, "contact", Contact(index, entry.Contact));
        // Dates told on contact stand on the entry's own page alone.
        Lines(json, "times", planned.SharesDates ? Times(index, entry.Plan) : [index.Words["memo.times.ask"]]);
        Lines(json, "place", Place(entry.Place));
        Lines(json, "cost", entry.Cost);
        Lines(json, "booking", entry.Booking.Take(1));
        Lines(json, "first", FirstVisit(entry));
        Lines(json, "questions", entry.Questions);
        json.WriteString("checked", entry.Check.Date?.Text + entry.Check.Text);
        json.WriteString("made", JapaneseDates.Plain(index.Today));
        if (PaperTexts.Until(index.Today, planned) is { } due)
        {
            json.WriteString("until", JapaneseDates.Iso(due));
            json.WriteString("untilText", JapaneseDates.Plain(due));
        }

        json.WriteEndObject();
    }

    private static IEnumerable<string> Contact(SiteIndex index, ContactModel contact)
    {
        if (contact.PhoneHours is { } hours) yield return index.Words.Of("memo.hours", hours);
        if (contact.Phones.IsEmpty && contact.Email is { } mailbox) yield return mailbox;
        if (contact.Phones.IsEmpty && contact.Note is { } note) yield return note;
    }

    private static IEnumerable<string> Times(SiteIndex index, PlanModel plan)
    {
        foreach (var item in plan.Items) yield return item.Rule;
        var next = plan.Next.Take(DatesShown).Select(o => o.Date.Text).ToList();
        if (next.Count > 0) yield return index.Words.Of("memo.next", string.Join("、", next));
        else if (plan.Note is { } note) yield return note;
        else yield return plan.Status;
    }

    private static IEnumerable<string> Place(PlaceModel place)
    {
        yield return string.Join(' ', new[] { place.Address ?? place.Area, place.Building }.OfType<string>());
        if ((place.Landmark ?? place.Access) is { } way) yield return way;
        if (place.Hidden is { } hidden) yield return hidden;
    }

    private static IEnumerable<string> FirstVisit(EntryModel entry)
    {
        if (entry.FirstVisit.FirstOrDefault()?.Text is { } greeting) yield return greeting;
        var open = entry.FirstVisitAnswers.Where(a => a.State == "yes").Select(a => a.Label).ToList();
        if (open.Count > 0) yield return string.Join("。", open) + "。";
    }

    private static void Lines(Utf8JsonWriter json, string name, IEnumerable<string> lines)
    {
        json.WriteStartArray(name);
        foreach (var line in lines) json.WriteStringValue(line);
        json.WriteEndArray();
    }
}
