using CommunityAtlas.Core.Entries;

namespace CommunityAtlas.Content.Validation;

/// <summary>Every text of an entry that people wrote freely, with the path of its field.</summary>
internal static class EntryTexts
{
    /// <summary>All texts except those of <c>place</c>.</summary>
    public static IEnumerable<EntryText> Of(Entry entry) =>
        Written(entry).Where(t => !string.IsNullOrEmpty(t.Text)).Select(t => new EntryText(t.Path, t.Text!));

    /// <summary>The texts of <c>place</c>.</summary>
    public static IEnumerable<EntryText> OfPlace(Entry entry)
    {
        var place = entry.Place;
        (string, string?)[] texts =
        [
            ("place.address", place.Address), ("place.building", place.Building), ("place.district", place.District),
            ("place.landmark", place.Landmark), ("place.access", place.Access), ("place.parking", place.Parking.Note),
        ];
        return texts.Where(t => !string.IsNullOrEmpty(t.Item2)).Select(t => new EntryText(t.Item1, t.Item2!));
    }

    private static IEnumerable<(string Path, string? Text)> Written(Entry entry)
    {
        yield return ("name", entry.Name);
        foreach (var pair in List("also_known_as", entry.AlsoKnownAs)) yield return pair;
        yield return ("summary", entry.Summary);
        yield return ("summary_easy", entry.SummaryEasy);
        yield return ("description", entry.Description?.Markdown);
        foreach (var translation in entry.Translations)
        {
            yield return ($"i18n.{translation.Language}.name", translation.Name);
            yield return ($"i18n.{translation.Language}.summary", translation.Summary);
            yield return ($"i18n.{translation.Language}.description", translation.Description);
        }

        for (var i = 0; i < entry.Languages.Length; i++) yield return ($"languages[{i}]", entry.Languages[i].Note);
        foreach (var pair in OrganizationTexts(entry)) yield return pair;
        foreach (var pair in ContactTexts(entry.Contact)) yield return pair;
        for (var i = 0; i < entry.Schedule.Length; i++) yield return ($"schedule[{i}].label", entry.Schedule[i].Label);
        yield return ("schedule_note", entry.ScheduleNote);
        yield return ("alert.text", entry.Alert?.Text);
        foreach (var pair in AttendanceTexts(entry)) yield return pair;
        foreach (var pair in AnswerTexts(entry)) yield return pair;
        foreach (var pair in List("partners", entry.Partners)) yield return pair;
        for (var i = 0; i < entry.Accreditations.Length; i++)
        {
            yield return ($"accreditations[{i}].name", entry.Accreditations[i].Name);
            yield return ($"accreditations[{i}].issuer", entry.Accreditations[i].Issuer);
        }

        yield return ("assurance.objectivity.evidence_kind", entry.Assurance.Objectivity.EvidenceKind);
        yield return ("assurance.objectivity.subjects", entry.Assurance.Objectivity.Subjects);
        yield return ("assurance.objectivity.method", entry.Assurance.Objectivity.Method);
        yield return ("assurance.continuity.if_we_stop", entry.Assurance.Continuity.IfWeStop);
        yield return ("assurance.continuity.successor_contact_role", entry.Assurance.Continuity.SuccessorContactRole);
        foreach (var pair in List("looking_for", entry.LookingFor)) yield return pair;
        foreach (var pair in List("needs_space", entry.NeedsSpace)) yield return pair;
        yield return ("space_available.times", entry.SpaceAvailable?.Times);
        foreach (var pair in List("space_available.equipment", entry.SpaceAvailable?.Equipment ?? [])) yield return pair;
        yield return ("verified.by", entry.Verified.By);
        for (var i = 0; i < entry.Sources.Length; i++)
        {
            yield return ($"sources[{i}].title", entry.Sources[i].Title);
            yield return ($"sources[{i}].attribution", entry.Sources[i].Attribution);
        }

        foreach (var cell in entry.Imported?.Raw ?? []) yield return ($"imported.raw.{cell.Label}", cell.Text);
    }

    private static IEnumerable<(string Path, string? Text)> OrganizationTexts(Entry entry)
    {
        if (entry.Organization is not { Key: null } organization) yield break;
        yield return ("organization.name", organization.Name);
        yield return ("organization.description", organization.Description);
        foreach (var pair in List("organization.partners", organization.Partners)) yield return pair;
    }

    private static IEnumerable<(string Path, string? Text)> ContactTexts(Contact contact)
    {
        for (var i = 0; i < contact.Phones.Length; i++) yield return ($"contact.phone[{i}].label", contact.Phones[i].Label);
        for (var i = 0; i < contact.Faxes.Length; i++) yield return ($"contact.fax[{i}].label", contact.Faxes[i].Label);
        yield return ("contact.phone_hours", contact.PhoneHours);
        yield return ("contact.note", contact.Note);
    }

    private static IEnumerable<(string Path, string? Text)> AttendanceTexts(Entry entry)
    {
        foreach (var pair in List("activities", entry.Activities)) yield return pair;
        foreach (var pair in List("equipment", entry.Equipment)) yield return pair;
        yield return ("eligibility", entry.Eligibility);
        yield return ("not_suitable_for", entry.NotSuitableFor);
        yield return ("cost.note", entry.Cost.Note);
        for (var i = 0; i < entry.Cost.Amounts.Length; i++) yield return ($"cost.amounts[{i}].who", entry.Cost.Amounts[i].Who);
        yield return ("food.per_household", entry.Food?.PerHousehold);
        yield return ("referral.note", entry.Referral.Note);
        foreach (var pair in List("referral.documents", entry.Referral.Documents)) yield return pair;
        yield return ("first_visit.who_greets", entry.FirstVisit.WhoGreets);
        yield return ("first_visit.how_many_people", entry.FirstVisit.HowManyPeople);
        yield return ("first_visit.what_happens", entry.FirstVisit.WhatHappens);
        yield return ("first_visit.entrance_note", entry.FirstVisit.EntranceNote);
    }

    private static IEnumerable<(string Path, string? Text)> AnswerTexts(Entry entry)
    {
        foreach (var flag in entry.Accessibility) yield return ($"accessibility.{flag.Key}.note", flag.Answer.Note);
        yield return ("children_ok.note", entry.ChildrenOk.Note);
        yield return ("pets_ok.note", entry.PetsOk.Note);
        yield return ("smoking.note", entry.Smoking.Note);
        yield return ("food.allergy_info.note", entry.Food?.AllergyInfo.Note);
        yield return ("food.needs_id.note", entry.Food?.NeedsId.Note);
        yield return ("referral.warm_handover.note", entry.Referral.WarmHandover.Note);
        yield return ("first_visit.can_just_sit.note", entry.FirstVisit.CanJustSit.Note);
        yield return ("first_visit.can_leave_anytime.note", entry.FirstVisit.CanLeaveAnytime.Note);
        yield return ("first_visit.come_with_someone.note", entry.FirstVisit.ComeWithSomeone.Note);
        yield return ("first_visit.anonymous_ok.note", entry.FirstVisit.AnonymousOk.Note);
        yield return ("peer.led_by_peers.note", entry.Peer.LedByPeers.Note);
        yield return ("assurance.transparency.operator_named.note", entry.Assurance.Transparency.OperatorNamed.Note);
    }

    private static IEnumerable<(string Path, string? Text)> List(string path, IReadOnlyList<string> items)
    {
        for (var i = 0; i < items.Count; i++) yield return ($"{path}[{i}]", items[i]);
    }
}

/// <summary>A text with the path of its field.</summary>
internal sealed record EntryText(string Path, string Text);
