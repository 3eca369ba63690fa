using CommunityAtlas.Core.Policies;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityAtlas.Core.Tests.Policies;

public sealed class JapaneseDateTests
{
    [Theory]
    [InlineData("2026-11-10")]
    [InlineData("2026/11/10")]
    [InlineData("2026年11月10日")]
    [InlineData("令和8年11月10日")]
    [InlineData("  2026-11-10 ")]
    [InlineData("２０２６／１１／１０")]
    [InlineData("2026-11-10(火)")]
    [InlineData("2026年11月10日（火曜日）")]
    [InlineData("令和8年11月10日 （火曜）")]
    [InlineData("2026年11月10日(火・祝)")]
    public void A_day_is_read_in_every_usual_form(string written)
    {
        Assert.True(JapaneseDate.TryParse(written, out var date), written);
        Assert.Equal(new DateOnly(2026, 11, 10), date);
    }

    [Theory]
    [InlineData("2026-1-5", 2026, 1, 5)]
    [InlineData("2024/02/29", 2024, 2, 29)]
    [InlineData("令和元年5月1日", 2019, 5, 1)]
    [InlineData("平成31年4月30日", 2019, 4, 30)]
    [InlineData("昭和64年1月7日", 1989, 1, 7)]
    public void Short_months_leap_days_and_era_borders_are_read(string written, int year, int month, int day)
    {
        Assert.True(JapaneseDate.TryParse(written, out var date), written);
        Assert.Equal(new DateOnly(year, month, day), date);
    }

    [Theory]
    [InlineData("2026-11-10（水）", DateProblem.WrongWeekday)]
    [InlineData("2026-02-29", DateProblem.NoSuchDay)]
    [InlineData("2026-13-01", DateProblem.NoSuchDay)]
    [InlineData("0000-01-01", DateProblem.NoSuchDay)]
    [InlineData("令和元年4月30日", DateProblem.NoSuchDay)]
    [InlineData("平成31年5月1日", DateProblem.NoSuchDay)]
    [InlineData("", DateProblem.NotADate)]
    [InlineData("11/10", DateProblem.NotADate)]
    [InlineData("2026-11/10", DateProblem.NotADate)]
    [InlineData("2026-11-100", DateProblem.NotADate)]
    [InlineData("2026-11-10 10:00", DateProblem.NotADate)]
    [InlineData("2026-11-10（火", DateProblem.NotADate)]
    [InlineData("令和8-11-10", DateProblem.NotADate)]
    [InlineData("2026年11月10", DateProblem.NotADate)]
    [InlineData("26-11-10", DateProblem.NotADate)]
    public void What_is_not_a_day_says_why(string written, DateProblem problem)
    {
        Assert.Equal(problem, JapaneseDate.Parse(written).Problem);
        Assert.False(JapaneseDate.TryParse(written, out _));
    }

    [Fact]
    public void A_day_at_the_start_of_a_text_tells_where_it_ends()
    {
        var reading = JapaneseDate.Match("2026-12-06（日） 10:00-12:00");
        Assert.Equal(new DateReading(new DateOnly(2026, 12, 6), 13, DateProblem.None), reading);
    }

    [Fact]
    public void Every_printed_day_is_read_back()
    {
        Prop.ForAll(
            Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber).Where(d => d.Year >= 1000).ToArbitrary(),
            day => JapaneseDate.TryParse(JapaneseDate.PrintWithWeekday(day), out var read) && read == day).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Random_text_never_throws()
    {
        Prop.ForAll<string>(text => JapaneseDate.Parse(text ?? "").Problem >= DateProblem.None).QuickCheckThrowOnFailure();
    }
}
