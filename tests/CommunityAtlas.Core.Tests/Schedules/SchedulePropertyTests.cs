using System.Collections.Immutable;
using System.Globalization;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Schedules;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityAtlas.Core.Tests.Schedules;

public sealed class SchedulePropertyTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(1000);

    private static readonly DateOnly Today = new(2026, 11, 21);

    [Fact]
    public void What_is_printed_is_read_back_as_the_same_rules() => Check(ScheduleGenerators.Item, item =>
    {
        var printed = SchedulePrinter.Print(item);
        var reading = ScheduleParser.ParseWhen(printed, Calendars.Japan);
        return Same(Short.Of(item.Rules) + item.IsTentative, Short.Of(reading.Value.Rules) + reading.IsTentative, printed)
            && reading.Value.Except.IsEmpty
            && !reading.Refusals.Any(r => r.Descriptor == TimeDiagnostics.EarlyMorning);
    });

    [Fact]
    public void A_printed_closure_is_read_back_as_itself() => Check(ScheduleGenerators.Closure, closure =>
    {
        var printed = SchedulePrinter.Print(closure);
        var reading = ScheduleParser.ParseExcept(printed, Calendars.Japan);
        return Same(Short.Of(closure), string.Join("; ", reading.Value.Select(Short.Of)), printed);
    });

    [Fact]
    public void A_printed_season_is_read_back_as_itself() => Check(ScheduleGenerators.Season, season =>
        ScheduleParser.ParseSeason(SchedulePrinter.Print(season)).Value == season);

    [Fact]
    public void A_printed_single_date_is_read_back_as_itself() => Check(ScheduleGenerators.Item, item =>
        item.Only.All(only => ScheduleParser.ParseOnly(SchedulePrinter.Print(only)).Value is [var back] && back.Day == only.Day && Short.Of(back.Times) == Short.Of(only.Times)));

    [Fact]
    public void Every_item_has_a_sentence_for_residents() => Check(ScheduleGenerators.Item, item =>
        SchedulePrinter.Display(item).EndsWith('。'));

    [Fact]
    public void Occurrences_are_sorted_and_none_comes_twice() => Check(ScheduleGenerators.Item, item =>
    {
        var found = OccurrenceCalculator.Between([item], Calendars.Japan, Today, Today.AddDays(120));
        return found.Zip(found.Skip(1)).All(pair => pair.First.Date <= pair.Second.Date)
            && found.Select(o => (o.Date, o.Time)).Distinct().Count() == found.Length
            && found.All(o => o.Date >= Today && o.Date <= Today.AddDays(120));
    });

    [Fact]
    public void A_closure_never_adds_a_date() => Check(
        from item in ScheduleGenerators.Item from closure in ScheduleGenerators.Closure select (item, closure),
        pair =>
        {
            var before = Dates(pair.item);
            return Dates(pair.item with { Except = pair.item.Except.Add(pair.closure) }).IsSubsetOf(before);

            HashSet<DateOnly> Dates(ScheduleItem item) => [.. OccurrenceCalculator.Between([item], Calendars.Japan, Today, Today.AddDays(120)).Select(o => o.Date)];
        });

    [Fact]
    public void The_next_dates_are_the_first_of_all_dates() => Check(ScheduleGenerators.Item, item =>
        OccurrenceCalculator.Next([item], Calendars.Japan, Today, 10).SequenceEqual(
            OccurrenceCalculator.Between([item], Calendars.Japan, Today, Today.AddDays(400)).Take(10)));

    [Fact]
    public void A_window_shows_the_same_dates_as_a_wider_one() => Check(ScheduleGenerators.Item, item =>
    {
        var (first, last) = (Today.AddDays(30), Today.AddDays(60));
        return OccurrenceCalculator.Between([item], Calendars.Japan, first, last).SequenceEqual(
            OccurrenceCalculator.Between([item], Calendars.Japan, Today, Today.AddDays(200)).Where(o => o.Date >= first && o.Date <= last));
    });

    [Fact]
    public void No_text_makes_reading_throw_and_every_place_lies_in_the_text()
    {
        var fragments = Gen.Elements(
            "第", "2", "・", "4", "水", "曜", "日", "月", "毎月", "毎週", "10:00", "-", "12:00", "午後", "3時", "(", ")", "最終", "隔週", "2026-11-28", "から", "まで", "翌", "祝", "平日",
            "①", "㈪", "ｰ", "ﾞ", "\u3099", "\uD800", "\uDC00", "\uFFFE", "\uFFFD", "\u200B", "🍵", " ", "　", "\n", "、", "二", "十", "回", "は", "休み", "除く", "年末年始", "原則", "変更あり", "8月", "ㅤ", "ﷺ");
        var mixed = Gen.Choose(0, 30).SelectMany(n => fragments.ArrayOf(n)).Select(string.Concat);
        var anything = Gen.Choose(0, 60).SelectMany(n => Gen.Choose(0, 0xFFFF).ArrayOf(n)).Select(units => new string([.. units.Select(u => (char)u)]));
        Check(Gen.OneOf(mixed, anything), text =>
        {
            ImmutableArray<ScheduleRefusal> all =
            [
                .. ScheduleParser.ParseWhen(text, Calendars.Japan).Refusals, .. ScheduleParser.ParseTimes(text).Refusals,
                .. ScheduleParser.ParseWeekdays(text).Refusals, .. ScheduleParser.ParseExcept(text, Calendars.Japan).Refusals,
                .. ScheduleParser.ParseSeason(text).Refusals, .. ScheduleParser.ParseOnly(text).Refusals, .. ScheduleParser.ParseDate(text).Refusals,
            ];
            return all.All(r => r.Offset >= 0 && r.Length >= 0 && r.Offset + r.Length <= text.Length
                && !r.At(new SourceLocation("x.md", 1, 1)).Message(DiagnosticLanguage.Japanese).Contains("「」", StringComparison.Ordinal));
        });
    }

    [Theory]
    [InlineData("第1")]
    [InlineData("毎日")]
    [InlineData("1・")]
    [InlineData("毎月1日、1、")]
    [InlineData("10:00-12:00 ")]
    [InlineData("毎週火曜 10:00-12:00 ")]
    [InlineData("(")]
    [InlineData("12月 ")]
    [InlineData("祝日、")]
    [InlineData("第1月曜、")]
    [InlineData("\u3099")]
    [InlineData("一")]
    [InlineData("は")]
    [InlineData("1日")]
    [InlineData("月曜は")]
    [InlineData("\uD800")]
    [InlineData("火")]
    [InlineData("隔週")]
    [InlineData("2026-11-28 ")]
    public void The_work_grows_no_faster_than_the_text(string repeated)
    {
        // Every attempt to read allocates a little: memory asked for stands for steps, and a quadratic reader would ask for a hundredfold.
        var small = Work(repeated, 500);
        var large = Work(repeated, 5000);
        Assert.True(large < 40 * Math.Max(small, 1000), string.Create(CultureInfo.InvariantCulture, $"{small} -> {large}"));

        static long Work(string text, int times)
        {
            var whole = string.Concat(Enumerable.Repeat(text, times));
            var before = GC.GetAllocatedBytesForCurrentThread();
            ScheduleParser.ParseWhen(whole, Calendars.Japan);
            ScheduleParser.ParseExcept(whole, Calendars.Japan);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private static void Check<T>(Gen<T> gen, Func<T, bool> property) => FsCheck.Check.One(Many, Prop.ForAll(gen.ToArbitrary(), property));

    private static bool Same(string expected, string actual, string printed) =>
        expected == actual ? true : throw new InvalidOperationException($"「{printed}」\nis     {expected}\nbecame {actual}");
}
