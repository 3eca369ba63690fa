using System.Collections.Immutable;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Core.Policies;
using CommunityAtlas.Core.Schedules;

namespace CommunityAtlas.Core.Entries;

/// <summary>One activity, checked and complete. Fields and words are those of entry-model.md §4.</summary>
public sealed record Entry
{
    /// <summary>The id: the file's name, <c>^[a-z0-9]+(?:-[a-z0-9]+){0,7}$</c>.</summary>
    public required string Slug { get; init; }

    /// <summary>Key of the area whose folder holds the file.</summary>
    public required string AreaKey { get; init; }

    /// <summary>Path of the file from the content root, forward slashes: <c>entries/aozora/x.md</c>.</summary>
    public required string SourcePath { get; init; }

    /// <summary>Name exactly as written; never normalised.</summary>
    public required string Name { get; init; }

    /// <summary>Reading in kana, or null.</summary>
    public string? NameKana { get; init; }

    /// <summary>Other names.</summary>
    public ImmutableArray<string> AlsoKnownAs { get; init; } = [];

    /// <summary>Earlier slugs, oldest first.</summary>
    public ImmutableArray<string> FormerIds { get; init; } = [];

    /// <summary>A code of kinds.yml.</summary>
    public required string Kind { get; init; }

    /// <summary>ひとこと, at most 80 characters.</summary>
    public required string Summary { get; init; }

    /// <summary>やさしい日本語, or null.</summary>
    public string? SummaryEasy { get; init; }

    /// <summary>The body, or null.</summary>
    public Description? Description { get; init; }

    /// <summary>Texts in other languages, sorted by language tag.</summary>
    public ImmutableArray<EntryTranslation> Translations { get; init; } = [];

    /// <summary>Tags of the languages somebody wrote about it in, beside Japanese: easy Japanese first, then by tag. It has a page in each.</summary>
    public IEnumerable<string> WrittenLanguages
    {
        get
        {
            if (SummaryEasy is not null) yield return LanguageTag.EasyJapanese;
            foreach (var text in Translations)
            {
                if (text is { Summary: not null } or { Description: not null }) yield return text.Language;
            }
        }
    }

    /// <summary>What people there speak: tag and note.</summary>
    public ImmutableArray<SpokenLanguage> Languages { get; init; } = [];

    /// <summary>Who runs it, or null.</summary>
    public Organization? Organization { get; init; }

    /// <summary>Where.</summary>
    public Place Place { get; init; } = Place.None;

    /// <summary>Area keys it is for, or <c>anywhere</c>; never empty.</summary>
    public required ImmutableArray<string> Serves { get; init; }

    /// <summary>Codes of <see cref="EntryCodes.Modes"/>; never empty.</summary>
    public ImmutableArray<string> Mode { get; init; } = ["in_person"];

    /// <summary>Whether people go somewhere for it. A hotline, a chat or a visit at home has no door of its own.</summary>
    public bool IsGoneTo => Mode.Contains("in_person", StringComparer.Ordinal);

    /// <summary>A code of <see cref="EntryCodes.IctLevels"/>, or null.</summary>
    public string? IctLevel { get; init; }

    /// <summary>How to reach it.</summary>
    public required Contact Contact { get; init; }

    /// <summary>When it meets; empty when only <see cref="ScheduleNote"/> is given.</summary>
    public ImmutableArray<ScheduleItem> Schedule { get; init; } = [];

    /// <summary>The organiser's own words on when, never parsed.</summary>
    public string? ScheduleNote { get; init; }

    /// <summary>Where dates are announced, https.</summary>
    public string? ScheduleUrl { get; init; }

    /// <summary>Whether it runs.</summary>
    public EntryStatus Status { get; init; } = EntryStatus.Active;

    /// <summary>Since when the status holds; never null unless active.</summary>
    public DateOnly? StatusOn { get; init; }

    /// <summary>A notice with its last day, or null.</summary>
    public Alert? Alert { get; init; }

    /// <summary>Codes of needs.yml.</summary>
    public ImmutableArray<string> Needs { get; init; } = [];

    /// <summary>Codes of life-areas.yml.</summary>
    public ImmutableArray<string> LifeAreas { get; init; } = [];

    /// <summary>Free words, each at most 20 characters.</summary>
    public ImmutableArray<string> Activities { get; init; } = [];

    /// <summary>Free words, each at most 20 characters.</summary>
    public ImmutableArray<string> Equipment { get; init; } = [];

    /// <summary>Codes of audience.yml.</summary>
    public ImmutableArray<string> Audience { get; init; } = [];

    /// <summary>Youngest age in years, or null.</summary>
    public int? MinimumAge { get; init; }

    /// <summary>Oldest age in years, or null.</summary>
    public int? MaximumAge { get; init; }

    /// <summary>A code of <see cref="EntryCodes.Genders"/>, or null.</summary>
    public string? Gender { get; init; }

    /// <summary>Conditions in words.</summary>
    public string? Eligibility { get; init; }

    /// <summary>For whom it is not suitable.</summary>
    public string? NotSuitableFor { get; init; }

    /// <summary>Codes of <see cref="EntryCodes.Company"/>.</summary>
    public ImmutableArray<string> Company { get; init; } = [];

    /// <summary>What it costs.</summary>
    public Cost Cost { get; init; } = Cost.Unknown;

    /// <summary>How food is given, or null.</summary>
    public FoodOffer? Food { get; init; }

    /// <summary>How somebody is introduced.</summary>
    public Referral Referral { get; init; } = Referral.Unknown;

    /// <summary>はじめての日.</summary>
    public FirstVisit FirstVisit { get; init; } = FirstVisit.Unknown;

    /// <summary>Flags that were written, in the order of <see cref="EntryCodes.AccessibilityFlags"/>.</summary>
    public ImmutableArray<Flag> Accessibility { get; init; } = [];

    /// <summary>Whether children may come.</summary>
    public Answer ChildrenOk { get; init; } = Answer.Unknown;

    /// <summary>Whether pets may come.</summary>
    public Answer PetsOk { get; init; } = Answer.Unknown;

    /// <summary>Whether people smoke there.</summary>
    public Answer Smoking { get; init; } = Answer.Unknown;

    /// <summary>Peer support.</summary>
    public Peer Peer { get; init; } = Peer.None;

    /// <summary>Slugs of other entries.</summary>
    public ImmutableArray<string> AlsoConnectsTo { get; init; } = [];

    /// <summary>Names of partners.</summary>
    public ImmutableArray<string> Partners { get; init; } = [];

    /// <summary>Accreditations.</summary>
    public ImmutableArray<Accreditation> Accreditations { get; init; } = [];

    /// <summary>Codes of <see cref="EntryCodes.Safeguards"/>.</summary>
    public ImmutableArray<string> Safeguards { get; init; } = [];

    /// <summary>Published facts.</summary>
    public Assurance Assurance { get; init; } = Assurance.None;

    /// <summary>What the group looks for.</summary>
    public ImmutableArray<string> LookingFor { get; init; } = [];

    /// <summary>What kind of room it needs.</summary>
    public ImmutableArray<string> NeedsSpace { get; init; } = [];

    /// <summary>Room it can lend, or null.</summary>
    public SpaceOffer? SpaceAvailable { get; init; }

    /// <summary>Who checked it, when and how.</summary>
    public required Verification Verified { get; init; }

    /// <summary>Fields checked on another day, sorted by field.</summary>
    public ImmutableArray<FieldCheck> VerifiedFields { get; init; } = [];

    /// <summary>A shorter interval than the kind's, in months, or null.</summary>
    public int? RecheckMonths { get; init; }

    /// <summary>At least one.</summary>
    public required ImmutableArray<Source> Sources { get; init; }

    /// <summary>SPDX-like licence, <c>CC-BY-4.0</c> unless written; null for imported data whose terms nobody has stated.</summary>
    public string? License { get; init; } = "CC-BY-4.0";

    /// <summary>Where an imported entry came from, or null.</summary>
    public ImportOrigin? Imported { get; init; }

    /// <summary>The slug every exported id is derived from: the oldest one.</summary>
    public string FirstId => FormerIds.IsEmpty ? Slug : FormerIds[0];
}

/// <summary>The body of an entry.</summary>
/// <param name="Markdown">As written, line ends LF.</param>
/// <param name="PlainText">Text alone, blocks separated by LF.</param>
/// <param name="Html">Checked and rendered.</param>
public sealed record Description(string Markdown, string PlainText, SafeHtml Html);

/// <summary>Texts of an entry in another language.</summary>
public sealed record EntryTranslation(string Language, string? Name, string? Summary, string? Description);

/// <summary>A language spoken there: BCP 47 tag, or <c>ja-easy</c>, <c>sgn</c>.</summary>
public sealed record SpokenLanguage(string Code, string? Note);

/// <summary>Whether an activity runs.</summary>
public enum EntryStatus
{
    /// <summary>Runs.</summary>
    Active,

    /// <summary>休止中.</summary>
    Paused,

    /// <summary>終了.</summary>
    Closed,

    /// <summary>これから始まる.</summary>
    Starting,
}

/// <summary>A notice.</summary>
/// <param name="Text">At most 100 characters.</param>
/// <param name="Until">Last day it is shown.</param>
public sealed record Alert(string Text, DateOnly Until);

/// <summary>How food is given.</summary>
public sealed record FoodOffer(ImmutableArray<string> Serve, Answer AllergyInfo, Answer NeedsId, string? PerHousehold);

/// <summary>An accreditation with its proof.</summary>
public sealed record Accreditation(string Name, string Issuer, string Url, DateOnly? Date);

/// <summary>A room to lend.</summary>
public sealed record SpaceOffer(int? Capacity, string? Times, ImmutableArray<string> Equipment);

/// <summary>A field checked on a day of its own.</summary>
public sealed record FieldCheck(string Field, DateOnly Date);
