using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using CommunityAtlas.Content.Entries.Fields;
using CommunityAtlas.Content.Entries.Messages;
using CommunityAtlas.Content.Schemas;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Documents;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Content.Entries.Types;

/// <summary>A day: 2026-11-10, 2026/11/10, 2026年11月10日, 令和8年11月10日, a weekday in brackets allowed if it is right.</summary>
/// <param name="mayBeFuture">False for the day something was done.</param>
internal sealed class DateType(bool mayBeFuture) : FieldType<DateOnly>
{
    // The shape alone: whether the calendar has the day, and the weekday, no schema can say.
    private const string Shape = "^\\s*(?:[0-9０-９]{4}|(?:令和|平成|昭和)(?:元|[0-9０-９]{1,2}))[-－‐−–/／年][0-9０-９]{1,2}[-－‐−–/／月][0-9０-９]{1,2}日?[ 　]?(?:[(（][月火水木金土日](?:曜日?)?(?:・祝日?)?[)）])?\\s*$";

    public override Localized Limits => mayBeFuture
        ? new("a day such as 2026-11-10", "日付（例：2026-11-10）")
        : new("a day such as 2026-11-10, not in the future", "日付（例：2026-11-10）。未来の日は書けません");

    internal override JsonObject Schema(SchemaLists lists) => SchemaParts.Pattern(Shape);

    internal override bool TryRead(WrittenValue written, [MaybeNullWhen(false)] out DateOnly value)
    {
        value = default;
        if (!written.TryText(out var text)) return false;
        var reading = JapaneseDate.Parse(text);
        value = reading.Date;
        switch (reading.Problem)
        {
            case DateProblem.None:
                break;
            case DateProblem.WrongWeekday:
                written.Report(ValueDiagnostics.WrongWeekday, text, JapaneseDate.PrintWithWeekday(reading.Date));
                return false;
            case DateProblem.NoSuchDay:
                written.Report(ValueDiagnostics.NoSuchDay, text);
                return false;
            default:
                written.Report(ValueDiagnostics.NotADate, text, written.Key);
                return false;
        }

        if (mayBeFuture || value <= written.References.Today) return true;
        written.Report(ValueDiagnostics.FutureDate, text, JapaneseDate.Print(written.References.Today));
        return false;
    }
}

/// <summary>The day of a check, or <c>unknown</c> for undated open data.</summary>
internal sealed class CheckDayType : FieldType<CheckDay>
{
    private static readonly DateType Day = new(mayBeFuture: false);

    /// <summary>Every spelling of an unknown day.</summary>
    public static CodeIndex Unknown { get; } = new([new KnownCode("unknown", "不明", ["わからない", "分からない"])]);

    public override Localized Limits => Day.Limits;

    internal override JsonObject Schema(SchemaLists lists) => SchemaParts.AnyOf([Day.Schema(lists), SchemaParts.Choice(Unknown)]);

    internal override bool TryRead(WrittenValue written, [MaybeNullWhen(false)] out CheckDay value)
    {
        value = default;
        if (written.Node is ScalarNode scalar && Unknown.Find(scalar.Text) is not null) return true;
        if (!Day.TryRead(written, out var day)) return false;
        value = new CheckDay(day);
        return true;
    }
}

/// <summary>The day of a check; null when it was said to be unknown.</summary>
internal readonly record struct CheckDay(DateOnly? Date);
