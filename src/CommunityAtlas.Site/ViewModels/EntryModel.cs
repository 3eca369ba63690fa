using System.Collections.Immutable;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Texts;

namespace CommunityAtlas.Site.ViewModels;

/// <summary>The page of an entry, in the order of the page.</summary>
internal sealed record EntryModel
{
    public required SiteModel Site { get; init; }

    public required TrailModel Trail { get; init; }

    public string? ExitHref { get; init; }

    public CrisisCardModel? Crisis { get; init; }

    public required string Name { get; init; }

    public string? Kana { get; init; }

    public required ImmutableArray<string> OtherNames { get; init; }

    public required string Kind { get; init; }

    public required string Area { get; init; }

    /// <summary>What must be known before anything else: late check, pause, end, notice.</summary>
    public required ImmutableArray<NoticeModel> Notices { get; init; }

    public required string Summary { get; init; }

    public string? SummaryEasy { get; init; }

    /// <summary>Number to call first, or null where no call is possible.</summary>
    public PhoneModel? FirstPhone { get; init; }

    public required PlanModel Plan { get; init; }

    public required ContactModel Contact { get; init; }

    public required PlaceModel Place { get; init; }

    public required ImmutableArray<string> Cost { get; init; }

    public required ImmutableArray<string> Booking { get; init; }

    public required ImmutableArray<string> Audience { get; init; }

    public required ImmutableArray<string> Languages { get; init; }

    public required string FirstVisitHeading { get; init; }

    public required ImmutableArray<FactModel> FirstVisit { get; init; }

    public required ImmutableArray<AnswerModel> FirstVisitAnswers { get; init; }

    public SafeHtml Description { get; init; }

    public bool HasDescription => Description.Html is not null;

    public required ImmutableArray<AnswerGroupModel> Flags { get; init; }

    public required ImmutableArray<string> Questions { get; init; }

    public string? NotSuitableFor { get; init; }

    public required ImmutableArray<FactModel> Referral { get; init; }

    /// <summary>Who runs it.</summary>
    public OperatorModel? Operator { get; init; }

    public required ImmutableArray<FactModel> About { get; init; }

    public required ImmutableArray<string> Tags { get; init; }

    public required ImmutableArray<FactGroupModel> Assurance { get; init; }

    public required ImmutableArray<LinkModel> Connections { get; init; }

    public required CheckModel Check { get; init; }

    /// <summary>Its days for the reader's own calendar, or null where there is no such file.</summary>
    public string? CalendarHref { get; init; }

    public required PaperModel Paper { get; init; }

    /// <summary>Whether the printed sheet needs smaller letters.</summary>
    public bool IsFullSheet => SheetLength.IsFull(this);

    public required ImmutableArray<TranslationModel> Translations { get; init; }

    public required ImmutableArray<CountedLinkModel> Related { get; init; }
}

/// <summary>A notice above the page: its level in a word, its text.</summary>
/// <param name="Kind"><c>note</c>, <c>warning</c>: the look.</param>
internal sealed record NoticeModel(string Kind, string Level, string Text, DateModel? Until);

/// <summary>When it takes place.</summary>
internal sealed record PlanModel
{
    /// <summary>「次は 11月25日（水）の予定です」, or why there are no dates.</summary>
    public required string Status { get; init; }

    public required ImmutableArray<PlanItemModel> Items { get; init; }

    public string? Note { get; init; }

    public string? Url { get; init; }

    public string? Host { get; init; }

    /// <summary>At most three.</summary>
    public required ImmutableArray<OccurrenceModel> Next { get; init; }

    /// <summary>Whether the next are all at one time, with nothing to remark.</summary>
    public bool SharesTime => Next.Length > 1 && Next.All(o => o.Time == Next[0].Time && o.Label == Next[0].Label && o.Remark is null);

    /// <summary>「次の3回」.</summary>
    public required string NextHeading { get; init; }

    /// <summary>Those after.</summary>
    public required ImmutableArray<OccurrenceModel> Later { get; init; }
}

/// <summary>One item of the schedule: its days and times in words, and what goes with them.</summary>
internal sealed record PlanItemModel(string Rule, string? Remarks);

/// <summary>A planned day, with all its times.</summary>
internal sealed record OccurrenceModel(DateModel Date, string Time, string? Label, string? Remark);

/// <summary>A telephone number.</summary>
internal sealed record PhoneModel(string Number, string Href, string? Label, string? Note);

/// <summary>Channels in their fixed order.</summary>
internal sealed record ContactModel
{
    public required ImmutableArray<PhoneModel> Phones { get; init; }

    public string? PhoneHours { get; init; }

    public required ImmutableArray<PhoneModel> Faxes { get; init; }

    public required bool TakesVisits { get; init; }

    public string? Email { get; init; }

    public string? EmailHref { get; init; }

    public required ImmutableArray<WebLinkModel> Web { get; init; }

    public string? Note { get; init; }

    public string? ReplyTime { get; init; }

    public required bool HasNone { get; init; }
}

/// <summary>A page elsewhere; its host is written beside the label.</summary>
internal sealed record WebLinkModel(string Label, string Href, string Host);

/// <summary>Where. For a place that is not public, only <see cref="Area"/> and <see cref="Hidden"/>.</summary>
internal sealed record PlaceModel
{
    public required string Area { get; init; }

    public string? Address { get; init; }

    public string? Building { get; init; }

    public string? PostalCode { get; init; }

    public string? District { get; init; }

    public string? Landmark { get; init; }

    public string? Access { get; init; }

    public string? Parking { get; init; }

    /// <summary>Why no address stands here.</summary>
    public string? Hidden { get; init; }

    public string? Mode { get; init; }

    public string? Serves { get; init; }
}

/// <summary>A fact: label and text, with a link where it can be read.</summary>
internal sealed record FactModel(string Label, string Text, string? Href = null, string? Host = null);

/// <summary>Facts under a heading.</summary>
internal sealed record FactGroupModel(string Heading, ImmutableArray<FactModel> Facts);

/// <summary>A three-state answer.</summary>
/// <param name="State"><c>yes</c>, <c>no</c>, <c>unknown</c>: the look.</param>
internal sealed record AnswerModel(string Label, string State, string Text, string? Note);

/// <summary>Answers of one state.</summary>
internal sealed record AnswerGroupModel(string Heading, string State, ImmutableArray<AnswerModel> Answers);

/// <summary>Who runs it.</summary>
internal sealed record OperatorModel(string Name, string? Href, string? Type, string? Since, string? Description, string? Url, string? Host);

/// <summary>Who checked what, when and how, and where to tell a mistake.</summary>
internal sealed record CheckModel
{
    public DateModel? Date { get; init; }

    /// <summary>What follows the date: 「に電話で確かめました（事務局）」; without a date the whole sentence.</summary>
    public required string Text { get; init; }

    public string? Late { get; init; }

    public required ImmutableArray<DatedFactModel> Fields { get; init; }

    public required ImmutableArray<SourceModel> Sources { get; init; }

    public required string License { get; init; }

    public string? EditHref { get; init; }

    public string? IssueHref { get; init; }

    /// <summary>The line to change for 「確認しました」.</summary>
    public string? ConfirmLine { get; init; }
}

/// <summary>To take it home on paper.</summary>
/// <param name="MemoHref">おすすめメモ with this entry in it.</param>
/// <param name="QrHref">A picture of <paramref name="Address"/>.</param>
/// <param name="Address">The page's absolute address.</param>
/// <param name="Note">Of which day the paper is, and until when it may be trusted.</param>
/// <param name="IsDelicate">Whether the paper itself may bring somebody into danger.</param>
internal sealed record PaperModel(string MemoHref, string QrHref, string Address, string Note, bool IsDelicate);

/// <summary>A field and the day it was checked.</summary>
internal sealed record DatedFactModel(string Label, DateModel Date);

/// <summary>Where facts come from.</summary>
internal sealed record SourceModel(string Title, string? Href, string? Host, DateModel? Date, string? Remark);

/// <summary>The entry in another language.</summary>
internal sealed record TranslationModel(string Language, string Heading, string? Name, string? Summary, string? Description);
