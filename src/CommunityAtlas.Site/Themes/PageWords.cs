using System.Collections.Immutable;

namespace CommunityAtlas.Site.Themes;

/// <summary>What pages say that is put together in code: texts of i18n/ja.json, so that a town can say it in its own words.</summary>
internal sealed class PageWords(ImmutableDictionary<string, string> texts)
{
    /// <summary>Every key that code asks for; a theme without one is told so.</summary>
    public static ImmutableArray<string> Keys { get; } =
    [
        "assurance.claims", "assurance.continuity", "assurance.declared", "assurance.evidence", "assurance.evidence.kind",
        "assurance.evidence.method", "assurance.evidence.subjects", "assurance.funding", "assurance.fundingKind", "assurance.ifWeStop",
        "assurance.interests", "assurance.missing", "assurance.objectivity", "assurance.openness", "assurance.operator", "assurance.privacy",
        "assurance.published", "assurance.rules", "assurance.staff", "assurance.successor", "card.holiday", "card.onContact", "card.stale",
        "card.tentative", "check.issue", "check.office", "checked.months", "contact.form", "contact.free", "contact.mobile", "contact.navi",
        "contact.web", "contribute.heading", "days.afternoon", "days.area.heading", "days.areas.heading", "days.areas.note", "days.areas.others",
        "days.count.none", "days.day.title", "days.description", "days.evening", "days.heading", "days.holiday.note", "days.holiday.unsure",
        "days.morning", "days.noTime", "days.none", "days.open", "days.span", "days.today.order", "days.undated", "directory.areas",
        "directory.areas.note", "directory.around", "directory.kinds", "directory.kinds.note", "directory.municipalities", "directory.needs",
        "directory.needs.note", "directory.wide", "directory.within", "entry.firstTalk", "entry.firstVisit", "facts.accreditation", "facts.activities", "facts.company", "facts.devices",
        "facts.equipment", "facts.food.allergy", "facts.food.amount", "facts.food.id", "facts.food.serve", "facts.lookingFor", "facts.needsSpace",
        "facts.peer.certified", "facts.peer.engagement", "facts.peer.led", "facts.peer.recovery", "facts.peer.setting", "facts.peer.stage",
        "facts.peer.topics", "facts.peer.types", "facts.safeguards", "facts.since", "facts.space", "facts.space.capacity", "facts.year",
        "filter.access", "filter.area", "filter.audience", "filter.cost", "filter.date", "filter.day", "filter.first", "filter.kind",
        "filter.language", "filter.life", "filter.mode", "filter.need", "filter.referral", "filter.time", "filter.time.am", "filter.time.eve",
        "filter.time.pm", "find.found", "find.found.first", "find.found.title", "find.heading", "find.lists", "find.none", "find.number", "find.or",
        "find.partly", "find.title", "first.anonymous_ok", "first.can_just_sit", "first.can_leave_anytime", "first.come_with_someone",
        "first.entrance", "first.greets", "first.happens", "first.people", "first.talk.can_just_sit", "first.talk.can_leave_anytime",
        "first.talk.come_with_someone", "flags.children", "flags.no", "flags.pets", "flags.smoking", "flags.unknown", "flags.yes", "footer.about",
        "footer.accessibility", "footer.checked", "gaps.caption", "gaps.caption.area", "gaps.caption.districts", "gaps.district", "gaps.heading",
        "gaps.heading.of", "gaps.kind", "gaps.municipalities", "gaps.total", "interview.heading", "language.name", "list.area", "list.areaAndKind",
        "list.byArea", "list.byKind", "list.byName", "list.dated", "list.empty.area", "list.empty.kind", "list.empty.need", "list.empty.wide",
        "list.kind", "list.neutral", "list.notRunning", "list.others", "list.rest", "list.seeAlso", "list.stale", "list.stale.order",
        "list.title.page", "list.undated", "map.area", "map.description", "map.everything", "map.heading", "map.place", "map.rough",
        "map.sketch.label", "memo.heading", "memo.hours", "memo.next", "memo.times.ask", "missing.heading", "names.heading", "names.heading.rest",
        "names.order", "nav.home", "notice.late", "notice.news", "now.clock", "now.description", "now.heading", "offline.heading",
        "organization.partners", "organization.since", "organization.type", "place.anywhere", "place.areaOnly", "place.onContact", "place.unknown",
        "plan.ask", "plan.checked", "plan.holiday", "plan.holiday.sentence", "plan.holiday.some", "plan.holiday.tentative", "plan.later",
        "plan.meeting", "plan.meeting.sentence", "plan.next", "plan.open", "plan.tentative", "plan.today", "plan.unknown", "question.accepting", "question.accepting.talk",
        "question.booking", "question.company", "question.company.talk", "question.cost", "question.from", "question.holidays", "question.leave", "question.leave.talk", "question.name",
        "question.next", "question.sit", "question.sit.talk", "question.toilet", "question.until", "question.wheelchair", "saving.list", "saving.list.note",
        "search.day.note", "search.description", "search.heading", "search.unknowns", "sheet.heading", "weekday.0", "weekday.1",
        "weekday.2", "weekday.3", "weekday.4", "weekday.5", "weekday.6",
    ];

    /// <summary>The text of a key.</summary>
    public string this[string key] => texts[key];

    /// <summary>A text with its gaps filled in: <c>{0}</c> is the first value.</summary>
    public string Of(string key, params ReadOnlySpan<string> values)
    {
        var text = texts[key];
        var filled = new System.Text.StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            // A value that looks like a gap stays as it is.
            if (at + 2 < text.Length && text[at] == '{' && text[at + 2] == '}' && text[at + 1] - '0' is var gap and >= 0 && gap < values.Length)
            {
                filled.Append(values[gap]);
                at += 2;
            }
            else
            {
                filled.Append(text[at]);
            }
        }

        return filled.ToString();
    }
}
