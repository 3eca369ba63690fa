using System.Collections.Immutable;
using System.Globalization;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Schedules;
using CommunityAtlas.Search.Postings;

namespace CommunityAtlas.Search.Store;

/// <summary>A line of an entry that can be searched, and where it stands.</summary>
/// <param name="Field">Exactly one field.</param>
/// <param name="Text">As written, without a line end.</param>
public readonly record struct TextLine(SearchFields Field, string Text);

/// <summary>
/// The searchable text of an entry: what its page shows and nothing else. Place and dates go through <see cref="IndexedEntry"/>; a
/// sensitive entry is not found by who runs it, as its operator's page does not name it either. Only a yes counts as a label.
/// </summary>
public static class SearchText
{
    /// <summary>The lines: names first, then labels, area, summary, body and notes.</summary>
    public static ImmutableArray<TextLine> Of(IndexedEntry indexed, Taxonomies taxonomies, DateOnly today)
    {
        var lines = ImmutableArray.CreateBuilder<TextLine>();
        var entry = indexed.Entry;
        Add(SearchFields.Name, [entry.Name, entry.NameKana, .. entry.AlsoKnownAs]);
        Add(SearchFields.Labels, Labels(entry, indexed.Kind, taxonomies));
        Add(SearchFields.Area, Places(indexed, taxonomies));
        Add(SearchFields.Summary, [entry.Summary, entry.SummaryEasy]);
        Add(SearchFields.Body, entry.Description is { } body ? body.PlainText.Split('\n') : []);
        Add(SearchFields.Body, Notes(entry));
        Add(SearchFields.Body, Dated(indexed, today));
        if (!indexed.IsSensitive) Add(SearchFields.Body, Operator(entry));
        Add(SearchFields.Body, entry.Translations.SelectMany(t => (IEnumerable<string?>)[t.Name, t.Summary, .. t.Description?.Split('\n') ?? []]));
        return lines.ToImmutable();

        void Add(SearchFields field, IEnumerable<string?> texts)
        {
            foreach (var text in texts)
            {
                if (!string.IsNullOrWhiteSpace(text)) lines.Add(new TextLine(field, text.ReplaceLineEndings(" ").Trim()));
            }
        }
    }

    private static IEnumerable<string?> Labels(Entry entry, Kind kind, Taxonomies taxonomies) =>
    [
        kind.Label,
        .. entry.Needs.Select(need => taxonomies.Needs.Get(need).Label),
        .. entry.LifeAreas.Select(area => taxonomies.LifeAreas.Get(area).Label),
        .. entry.Audience.Select(audience => taxonomies.Audiences.Get(audience).Label),
        .. entry.Activities,
        .. entry.Equipment,
        .. PeerLabels(entry.Peer, taxonomies),
        .. LabelsOf(EntryCodes.Modes, entry.Mode.Where(mode => mode != "in_person")),
        .. LabelsOf(EntryCodes.Company, entry.Company),
        .. LabelsOf(EntryCodes.FoodServe, entry.Food?.Serve ?? []),
        .. LabelsOf(EntryCodes.Languages, entry.Languages.Select(language => language.Code)),
        .. LabelsOf(EntryCodes.AccessibilityFlags, entry.Accessibility.Where(flag => flag.Answer.Value == TriState.Yes).Select(flag => flag.Key)),
    ];

    private static IEnumerable<string?> PeerLabels(Peer peer, Taxonomies taxonomies) =>
        new[] { ("types", peer.Types), ("topics", peer.Topics), ("engagement", peer.Engagement), ("stage", peer.Stage), ("recovery_focus", peer.RecoveryFocus), ("setting", peer.Setting) }
            .SelectMany(group => group.Item2.Select(code => taxonomies.PeerTerms.Find($"{group.Item1}/{code}")?.Label));

    private static IEnumerable<string?> Places(IndexedEntry indexed, Taxonomies taxonomies)
    {
        var place = indexed.PublicPlace;
        return
        [
            indexed.Area.Prefecture == indexed.Area.Name ? indexed.Area.Name : indexed.Area.Prefecture + indexed.Area.Name,
            place?.Address,
            place?.Building,
            place?.District,
            place?.Landmark,
            place?.Access,
            place?.PostalCode,
            place?.Parking.Note,
            .. indexed.Entry.Serves.Select(taxonomies.FindArea).Where(area => area is not null && area.Key != indexed.Area.Key).Select(area => area!.Name),
        ];
    }

    private static IEnumerable<string?> Notes(Entry entry) =>
    [
        entry.Eligibility,
        entry.NotSuitableFor,
        .. entry.Languages.Select(language => language.Note),
        .. entry.Cost.Amounts.Select(amount => string.Create(CultureInfo.InvariantCulture, $"{amount.Who} {amount.Yen}円")),
        entry.Cost.Note,
        entry.Food?.AllergyInfo.Note,
        entry.Food?.NeedsId.Note,
        entry.Food?.PerHousehold,
        entry.Referral.Note,
        .. entry.Referral.Documents,
        entry.Referral.WarmHandover.Note,
        entry.FirstVisit.WhoGreets,
        entry.FirstVisit.HowManyPeople,
        entry.FirstVisit.WhatHappens,
        entry.FirstVisit.EntranceNote,
        .. new[] { entry.FirstVisit.CanJustSit, entry.FirstVisit.CanLeaveAnytime, entry.FirstVisit.ComeWithSomeone, entry.FirstVisit.AnonymousOk }.Select(answer => answer.Note),
        .. entry.Accessibility.Select(flag => flag.Answer.Note),
        entry.ChildrenOk.Note,
        entry.PetsOk.Note,
        entry.Smoking.Note,
        entry.Peer.LedByPeers.Note,
        entry.Peer.CertifiedStaff.Note,
        entry.Peer.CertifiedStaff.Value == TriState.Yes ? entry.Peer.CertificationIssuer : null,
        .. entry.LookingFor,
        .. entry.NeedsSpace,
        entry.SpaceAvailable?.Times,
        .. entry.SpaceAvailable?.Equipment ?? [],
        .. entry.Contact.Phones.Concat(entry.Contact.Faxes).SelectMany(phone => new[] { phone.Number, phone.Label }),
        entry.Contact.PhoneHours,
        entry.Contact.Note,
        entry.Assurance.Continuity.IfWeStop,
    ];

    private static IEnumerable<string?> Dated(IndexedEntry indexed, DateOnly today)
    {
        var entry = indexed.Entry;
        if (indexed.SharesSchedule)
        {
            foreach (var item in entry.Schedule)
            {
                yield return item.Label;
                yield return SchedulePrinter.Print(item);
            }

            yield return entry.ScheduleNote;
        }

        if (entry.Alert is { } alert && alert.Until >= today) yield return alert.Text;
    }

    private static IEnumerable<string?> Operator(Entry entry) =>
    [
        entry.Organization?.Name,
        entry.Organization?.Description,
        .. entry.Partners,
        .. entry.Accreditations.SelectMany(accreditation => new[] { accreditation.Name, accreditation.Issuer }),
    ];

    private static IEnumerable<string?> LabelsOf(ImmutableArray<Code> codes, IEnumerable<string> values) =>
        values.Select(value => codes.FirstOrDefault(code => string.Equals(code.Value, value, StringComparison.Ordinal))?.Label.Ja);
}
