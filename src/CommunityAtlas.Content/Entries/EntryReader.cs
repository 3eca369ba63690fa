using CommunityAtlas.Content.Entries.Fields;
using CommunityAtlas.Content.Entries.Messages;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Entries;
using F = CommunityAtlas.Content.Entries.EntryFields;

namespace CommunityAtlas.Content.Entries;

/// <summary>Makes the entry of its top-level fields.</summary>
internal static class EntryReader
{
    private static readonly Place Undisclosed = new() { Disclosure = Disclosure.OnContact };

    /// <summary>The entry; null when something it cannot be without is missing or unreadable, which has been reported. All fields are read in any case.</summary>
    /// <param name="body">The body of a Markdown file, or null.</param>
    public static Entry? Read(FieldScope scope, EntryAddress address, Description? body)
    {
        ReportMissing(scope);
        CheckAddress(scope, address);
        if (body is not null && scope.IsWritten(F.Description)) scope.Report(EntryFileDiagnostics.TwoDescriptions, scope.KeyLocationOf(F.Description), scope.KeyOf(F.Description));
        var name = scope.Find(F.Name);
        var kind = scope.Find(F.Kind);
        var summary = scope.Find(F.Summary);
        var contact = scope.Find(F.Contact);
        var verified = scope.Find(F.Verified);
        var serves = scope.FindOr(F.Serves, []);
        var age = scope.Find(F.Age);
        var imported = scope.Find(F.Imported);
        CheckContact(scope);
        var entry = new Entry
        {
            Slug = address.Slug,
            AreaKey = address.AreaKey,
            SourcePath = address.Path,
            Name = name ?? "",
            NameKana = scope.Find(F.NameKana),
            AlsoKnownAs = scope.FindOr(F.AlsoKnownAs, []),
            FormerIds = scope.FindOr(F.FormerIds, []),
            Kind = kind ?? "",
            Summary = summary ?? "",
            SummaryEasy = scope.Find(F.SummaryEasy),
            Description = body ?? scope.Find(F.Description),
            Translations = scope.FindOr(F.I18n, []),
            Languages = scope.FindOr(F.Languages, []),
            Organization = scope.Find(F.Organization),
            Serves = serves.IsEmpty ? [address.AreaKey] : serves,
            Mode = scope.FindOr(F.Mode, []) is { IsEmpty: false } mode ? mode : ["in_person"],
            IctLevel = scope.Find(F.IctLevel),
            // A place that is written but unreadable might be a secret one.
            Place = scope.IsWritten(F.Place) ? scope.FindOr(F.Place, Undisclosed) : Place.None,
            Contact = contact ?? new Contact(),
            Schedule = scope.FindOr(F.Schedule, []),
            ScheduleNote = scope.Find(F.ScheduleNote),
            ScheduleUrl = scope.Find(F.ScheduleUrl),
            Status = ReadStatus(scope),
            StatusOn = scope.FindValue(F.StatusOn),
            Alert = scope.Find(F.Alert),
            Needs = scope.FindOr(F.Needs, []),
            LifeAreas = scope.FindOr(F.LifeAreas, []),
            Activities = scope.FindOr(F.Activities, []),
            Equipment = scope.FindOr(F.Equipment, []),
            Audience = scope.FindOr(F.Audience, []),
            MinimumAge = age?.Min,
            MaximumAge = age?.Max,
            Gender = scope.Find(F.Gender),
            Eligibility = scope.Find(F.Eligibility),
            NotSuitableFor = scope.Find(F.NotSuitableFor),
            Company = scope.FindOr(F.Company, []),
            Cost = scope.FindOr(F.Cost, Cost.Unknown),
            Food = scope.Find(F.Food),
            Referral = scope.FindOr(F.Referral, Referral.Unknown),
            FirstVisit = scope.FindOr(F.FirstVisit, FirstVisit.Unknown),
            Accessibility = scope.FindOr(F.Accessibility, []),
            ChildrenOk = scope.FindOr(F.ChildrenOk, Answer.Unknown),
            PetsOk = scope.FindOr(F.PetsOk, Answer.Unknown),
            Smoking = scope.FindOr(F.Smoking, Answer.Unknown),
            Peer = scope.FindOr(F.Peer, Peer.None),
            AlsoConnectsTo = scope.FindOr(F.AlsoConnectsTo, []),
            Partners = scope.FindOr(F.Partners, []),
            Accreditations = scope.FindOr(F.Accreditations, []),
            Safeguards = scope.FindOr(F.Safeguards, []),
            Assurance = scope.FindOr(F.Assurance, Assurance.None),
            LookingFor = scope.FindOr(F.LookingFor, []),
            NeedsSpace = scope.FindOr(F.NeedsSpace, []),
            SpaceAvailable = scope.Find(F.SpaceAvailable),
            Verified = verified ?? new Verification(null, "", null),
            VerifiedFields = scope.FindOr(F.VerifiedFields, []),
            RecheckMonths = scope.FindValue(F.RecheckMonths),
            Sources = scope.FindOr(F.Sources, []),
            License = scope.Find(F.License) ?? (imported is null ? "CC-BY-4.0" : null),
            Imported = imported,
        };
        CheckLists(scope, entry);
        CheckFormerIds(scope, entry);
        return name is null || kind is null || summary is null || contact is null || verified is null || entry.Sources.IsEmpty ? null : entry;
    }

    private static void ReportMissing(FieldScope scope)
    {
        var missing = scope.Missing().Select(f => f.Title).ToList();
        if (!scope.IsAnyWritten(F.Schedule, F.ScheduleNote)) missing.Add($"{F.Schedule.Title}または {F.ScheduleNote.Title}");
        if (missing.Count > 0) scope.Report(ShapeDiagnostics.MissingFields, scope.Reading.Start, ListArgument.Of(missing));
    }

    private static void CheckAddress(FieldScope scope, EntryAddress address)
    {
        if (scope.Find(F.Id) is { } id && id != address.Slug) scope.Report(EntryFileDiagnostics.IdDisagrees, scope.LocationOf(F.Id), id, address.Slug);
        if (scope.Find(F.Area) is { } area && area != address.AreaKey) scope.Report(EntryFileDiagnostics.AreaDisagrees, scope.LocationOf(F.Area), area, address.Folder);
    }

    private static void CheckContact(FieldScope scope)
    {
        if (!scope.IsWritten(F.Contact) || F.ContactParts.Channels.Any(c => scope.Reading.IsNoted($"{F.Contact.Code}.{c.Code}"))) return;
        // Something other than keys has been reported as such.
        if (!scope.IsMapping(F.Contact)) return;
        var isNoteOfImport = scope.IsWritten(F.Imported) && scope.Reading.IsNoted($"{F.Contact.Code}.{F.ContactParts.Note.Code}");
        scope.Report(isNoteOfImport ? ContactDiagnostics.NoteAlone : ContactDiagnostics.NoChannel, scope.KeyLocationOf(F.Contact), scope.KeyOf(F.Contact));
    }

    private static EntryStatus ReadStatus(FieldScope scope)
    {
        var status = scope.FindOr(F.Status, EntryStatus.Active);
        if (status != EntryStatus.Active && !scope.IsWritten(F.StatusOn))
        {
            scope.Report(StateDiagnostics.StatusWithoutDay, scope.LocationOf(F.Status), EntryCodes.Statuses.First(s => s.Meaning == status).Written.Label.Ja);
        }

        return status;
    }

    // 「sources: []」 is there, but says nothing.
    private static void CheckLists(FieldScope scope, Entry entry)
    {
        if (entry.Sources.IsEmpty && scope.IsEmptyList(F.Sources)) scope.Report(VerificationDiagnostics.NoSource, scope.KeyLocationOf(F.Sources), scope.KeyOf(F.Sources));
        if (scope.IsEmptyList(F.Schedule) && !scope.IsWritten(F.ScheduleNote)) scope.Report(ScheduleFieldDiagnostics.NoItems, scope.KeyLocationOf(F.Schedule), scope.KeyOf(F.Schedule));
    }

    private static void CheckFormerIds(FieldScope scope, Entry entry)
    {
        if (entry.FormerIds.Contains(entry.Slug)) scope.Report(ValueDiagnostics.OwnId, scope.LocationOf(F.FormerIds), entry.Slug);
    }
}
