using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using CommunityAtlas.Content.Entries.Fields;
using CommunityAtlas.Content.Entries.Groups;
using CommunityAtlas.Content.Schemas;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Schedules;

namespace CommunityAtlas.Content.Entries.Types;

/// <summary>A text of the schedule grammar; the grammar itself says what is wrong with it, and where.</summary>
internal abstract class ScheduleTextType<T> : FieldType<T>
{
    private const int Longest = 200;

    private protected ScheduleTextType()
    {
    }

    // What the grammar takes no schema can say; a schema only sees that it is a line of text.
    internal override JsonObject Schema(SchemaLists lists)
    {
        var line = SchemaParts.Line();
        line["maxLength"] = Longest;
        return line;
    }

    private protected static bool TryLine(WrittenValue written, [NotNullWhen(true)] out string? text) => new TextType(Longest).TryRead(written, out text);

    private protected static bool Report<TValue>(WrittenValue written, ScheduleReading<TValue> reading)
    {
        foreach (var remark in reading.Refusals) written.ReportAt(remark.Descriptor, remark.Offset, remark.Length, remark.Arguments.AsSpan());
        return reading.IsUnderstood;
    }
}

/// <summary>when: days and times.</summary>
internal sealed class WhenType : ScheduleTextType<WhenReading>
{
    public override Localized Limits => new("days and times", "曜日・日付と時刻");

    internal override bool TryRead(WrittenValue written, [MaybeNullWhen(false)] out WhenReading value)
    {
        value = null;
        if (!TryLine(written, out var text)) return false;
        var reading = ScheduleParser.ParseWhen(text, written.References.Holidays);
        if (!Report(written, reading)) return false;
        value = new WhenReading(text, reading.Value, reading.IsTentative);
        return true;
    }
}

/// <summary>What a <c>when</c> text says, with its words.</summary>
internal sealed record WhenReading(string Written, WhenText Text, bool IsTentative);

/// <summary>An item of a schedule: the text of <c>when</c> alone, or keys.</summary>
internal sealed class ScheduleItemType : FieldType<ScheduleItem>
{
    private readonly FieldType<ScheduleItem> _either = new EitherType<ScheduleItem>(
        new WhenType().As(ScheduleReader.Plain),
        new GroupType<ScheduleItem>(EntryFields.ScheduleParts.All, ScheduleReader.Item)
        {
            Conditions = EntryConditions.ScheduleItem,
        });

    public override Localized Limits => new WhenType().Limits;

    public override FieldSet Keys => EntryFields.ScheduleParts.All;

    internal override JsonObject Schema(SchemaLists lists) => _either.Schema(lists);

    internal override bool TryRead(WrittenValue written, [MaybeNullWhen(false)] out ScheduleItem value) => _either.TryRead(written, out value);
}

/// <summary>An item of except.</summary>
internal sealed class ExceptType : ScheduleTextType<ImmutableArray<ScheduleException>>
{
    public override Localized Limits => new("closures such as 12/29-1/3", "休みの日（例：12/29-1/3）");

    internal override bool TryRead(WrittenValue written, [MaybeNullWhen(false)] out ImmutableArray<ScheduleException> value)
    {
        value = [];
        if (!TryLine(written, out var text)) return false;
        var reading = ScheduleParser.ParseExcept(text, written.References.Holidays);
        value = reading.Value;
        return Report(written, reading);
    }
}

/// <summary>An item of only: dates, with or without times.</summary>
internal sealed class OnlyType : ScheduleTextType<ImmutableArray<OnlyDate>>
{
    public override Localized Limits => new("dates such as 2026-12-06 10:00-12:00", "日付（例：2026-12-06 10:00-12:00）");

    internal override bool TryRead(WrittenValue written, [MaybeNullWhen(false)] out ImmutableArray<OnlyDate> value)
    {
        value = [];
        if (!TryLine(written, out var text)) return false;
        var reading = ScheduleParser.ParseOnly(text);
        value = reading.Value;
        return Report(written, reading);
    }
}

/// <summary>A part of every year.</summary>
internal sealed class SeasonType : ScheduleTextType<Season>
{
    public override Localized Limits => new("a part of the year such as 4月-10月", "時期（例：4月-10月）");

    internal override bool TryRead(WrittenValue written, [MaybeNullWhen(false)] out Season value)
    {
        value = null;
        if (!TryLine(written, out var text)) return false;
        var reading = ScheduleParser.ParseSeason(text);
        value = reading.Value;
        return Report(written, reading) && value is not null;
    }
}
