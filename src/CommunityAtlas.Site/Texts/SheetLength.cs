using System.Text.RegularExpressions;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Texts;

/// <summary>About how many lines of 12 pt an entry takes on paper (handout.css), so that a full sheet is set in smaller letters.</summary>
internal static partial class SheetLength
{
    // Letters that fit on a line: of the sheet, and beside the labels of its table.
    private const double Line = 40;
    private const double Cell = 32;
    private const double Foot = 6.5;
    private const double Heading = 1.4;
    private const double RowEdge = 0.25;
    private const double LinesOfSheet = 43;
    private const double LinesOfSheetWithReadings = 36.5;

    public static bool IsFull(EntryModel entry) => Lines(entry) > LinesOfSheet;

    public static bool IsFull(LocalEntryModel entry, bool hasReadings) => Lines(entry) > (hasReadings ? LinesOfSheetWithReadings : LinesOfSheet);

    private static double Lines(EntryModel entry)
    {
        var contact = entry.Contact;
        var plan = entry.Plan;
        var place = entry.Place;
        var days = plan.Next.Select(o => o.Date.Text + (plan.SharesTime ? "" : o.Time + o.Label + o.Remark)).ToList();
        var greeting = string.Concat(entry.FirstVisit.Select(f => $"{f.Label}: {f.Text}　"));
        var answers = string.Concat(entry.FirstVisitAnswers.Select(a => $"{a.Label} ○ {a.Text}{a.Note}　"));
        return Foot + 3.5
            + entry.Notices.Sum(n => Wrapped(n.Level + n.Text + n.Until?.Text + "（まで）", Line - 2) + 0.5)
            + (entry.Crisis is { } crisis ? Wrapped(string.Concat(crisis.Lines.Select(l => $"{l.Label} {l.Number} {l.Hours}、{l.Cost}　")) + "つらくて今すぐ話したいとき", Line - 2) + 1.5 : 0)
            + Wrapped(entry.Summary, Line)
            + (entry.FirstPhone is null ? 0 : 1.7)
            + Row([.. contact.Phones.Skip(1).Select(p => p.Number + p.Label + p.Note), contact.PhoneHours, .. contact.Faxes.Select(f => f.Number), contact.TakesVisits ? "窓口: 直接行くこともできます" : null, contact.Email, contact.Note, contact.ReplyTime])
            + plan.Items.Sum(i => Wrapped(i.Rule, Cell) + Wrapped(i.Remarks, Cell)) + Wrapped(plan.Note, Cell) + RowEdge
            + (plan.SharesTime ? Wrapped("次の3回（予定）: " + string.Join("、", days) + plan.Next[0].Time, Cell) : days.Sum(d => Wrapped(d, Cell)) + (days.Count > 0 ? 1 : 0))
            + Row([place.Address ?? place.Area, place.PostalCode, place.Building, place.Landmark, place.Access, place.Parking, place.Hidden, place.Mode, place.Serves, "目じるし: 行き方: 駐車場: "])
            + Row(entry.Cost) + Row(entry.Booking) + Row(entry.Audience) + Row(entry.Languages)
            + Heading + Wrapped(greeting, Line) + Wrapped(answers, Line)
            + Heading + 1 + entry.Flags.Where(g => g.State != "unknown").Sum(g => Wrapped(string.Concat(g.Answers.Select(a => a.Label + a.Note + "（、）")), Line - 5))
            + (entry.Questions.IsEmpty ? 0 : Heading + Wrapped(string.Concat(entry.Questions.Take(4).Select(q => "・" + q + "　　")), Line))
            + (entry.NotSuitableFor is { } unsuited ? Heading + Wrapped(unsuited, Line) : 0);
    }

    private static double Lines(LocalEntryModel entry) =>
        Foot + 2 + 1.5
        + entry.Notices.Sum(n => Wrapped(Plain(n), Line - 2) + 0.5)
        + (entry.Crisis is { } crisis ? Wrapped(string.Concat(crisis.Lines.Select(l => $"{Plain(l.Name)} {l.Number} {Plain(l.Short)}　")) + "つらくて今すぐ話したいとき", Line - 2) + 1.5 : 0)
        + entry.Lead.Sum(l => Wrapped(Plain(l), Line))
        + entry.Facts.Sum(f => Row(f.Lines.Select(l => (string?)Plain(l))))
        + 1.7 + (entry.Phone?.Notes.Sum(n => Wrapped(Plain(n), Line)) ?? 0) + entry.Channels.Length
        + (entry.Phrases.IsEmpty ? 0 : 1.2) + entry.Phrases.Sum(p => Wrapped(Plain(p.Japanese) + "　" + Plain(p.Help), Line))
        + (entry.FirstVisit.IsEmpty ? 0 : Heading + Wrapped(string.Concat(entry.FirstVisit.Select(v => Plain(v) + "　　　")), Line));

    private static double Row(IEnumerable<string?> lines) => Math.Max(1, Wrapped(string.Join('　', lines.OfType<string>()), Cell)) + RowEdge;

    // A letter of Latin is about half as wide as one of Japanese.
    private static double Wrapped(string? text, double letters) => text is null ? 0 : Math.Ceiling(text.Sum(c => c < '\u2000' ? 0.55 : 1) / letters);

    private static string Plain(SafeHtml html) => Marks().Replace(html.Html ?? "", "");

    [GeneratedRegex("<r[tp]>.*?</r[tp]>|<[^>]+>")]
    private static partial Regex Marks();
}
