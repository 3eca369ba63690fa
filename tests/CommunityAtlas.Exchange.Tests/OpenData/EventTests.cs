using System.Text;
using System.Text.Json;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Exchange.OpenData;
using CommunityAtlas.Exchange.OpenData.Cells;
using CommunityAtlas.Exchange.OpenData.Reports;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Exchange.Tests.OpenData;

/// <summary>Lists of events: dates that a spreadsheet or a writer left without a year.</summary>
public sealed class EventTests
{
    private const string Headers = "№,都道府県名,市区町村名,全国地方公共団体コード,対象,開催日,開始時間,終了時間,行事名,場所名称,緯度,経度,説明,料金,定員,申込期間,URL,\"問い合わせ先\n（市の担当課）\",TEL\n";

    [Fact]
    public void A_serial_number_is_a_date()
    {
        var text = Run("45792", "0.5625", "15:00").Entry().Text;
        Assert.Contains("schedule: [2025-05-15 13:30-15:00]\n", text, StringComparison.Ordinal);
        Assert.Contains("  building: 生涯学習センター\n", text, StringComparison.Ordinal);
        Assert.Contains("    - {number: 087-811-6222, label: 生涯学習センター}\n", text, StringComparison.Ordinal);
        Assert.Contains("cost: free\n", text, StringComparison.Ordinal);
        Assert.Contains("  note: 申込期間：定員に達するまで、定員：当日先着 220人\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_without_a_year_is_that_day_near_the_publication_whose_weekday_agrees()
    {
        Assert.Contains("schedule: [2023-10-11 13:30-15:00]\n", Run("10月11日（水）", "13:30", "15:00", new DateOnly(2023, 10, 1)).Entry().Text, StringComparison.Ordinal);
        Assert.Contains("schedule_note: 10月11日（水）、13:30〜15:00\n", Run("10月11日（水）", "13:30", "15:00").Entry().Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2月22日(aaa)")]
    [InlineData("10月11日（木）")]
    [InlineData("10月22日（日）、11月11日（土）")]
    [InlineData("11月の試合日程")]
    public void A_date_that_is_not_fixed_is_told_and_kept_in_words(string cell)
    {
        var result = Run(cell, "13:30", "15:00", new DateOnly(2023, 10, 1));
        Assert.DoesNotContain("schedule:", result.Entry().Text, StringComparison.Ordinal);
        Assert.Contains(result.Of(ReportClass.Schedule), i => i.Column == "開催日" && i.Cell == cell);
    }

    [SharedDataFact]
    public void Of_978_real_dates_386_are_serial_numbers_26_lost_their_weekday_and_every_other_weekday_agrees()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(RepositoryRoot.SharedData, "listings", "raw", "takamatsu-events.json")));
        var rows = json.RootElement.EnumerateArray().Select(r => (Cell: r.GetProperty("開催日").GetString()!, Published: DateOnly.FromDateTime(r.GetProperty("_date").GetDateTimeOffset().DateTime))).ToArray();
        Assert.Equal(978, rows.Length);
        var serials = rows.Where(r => r.Cell.Length == 5 && r.Cell.All(char.IsAsciiDigit)).ToArray();
        Assert.Equal(386, serials.Length);
        Assert.All(serials, r => Assert.NotNull(DateCell.Day(r.Cell, null)));
        var lost = rows.Where(r => r.Cell.Contains("aaa", StringComparison.Ordinal)).ToArray();
        Assert.Equal(26, lost.Length);
        Assert.All(lost, r => Assert.Null(DateCell.Day(r.Cell, r.Published)));
        var days = rows.Where(r => System.Text.RegularExpressions.Regex.IsMatch(CellText.Ascii(r.Cell), @"^\d{1,2}月\d{1,2}日\s*\([月火水木金土日](・祝)?\)$")).ToArray();
        Assert.All(days, r => Assert.NotNull(DateCell.Day(r.Cell, r.Published)));

        // 248, and three that add 「・祝」 to the weekday.
        Assert.Equal(248 + 3, days.Length);
    }

    private static ImportResult Run(string date, string start, string end, DateOnly? published = null)
    {
        var row = $"1,香川県,高松市,372013,高校生・一般,{date},{start},{end},まなび映画CAN,生涯学習センター,34.34541065906359,134.05404503449154,映画の会です。,無料,\"当日先着\n220人\",定員に達するまで,https://www.city.takamatsu.kagawa.jp/a.html,生涯学習センター,087-811-6222\n";
        var result = OpenDataImport.Run(Imports.Request(Encoding.UTF8.GetBytes(Headers + row)) with { Published = published });
        Assert.Empty(Imports.Parse(result).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Message(DiagnosticLanguage.Japanese)));
        return result;
    }
}
