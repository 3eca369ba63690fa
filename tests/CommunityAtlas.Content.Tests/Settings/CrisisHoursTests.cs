using CommunityAtlas.Content.Tests.Catalogues;

namespace CommunityAtlas.Content.Tests.Settings;

public sealed class CrisisHoursTests
{
    [Theory]
    [InlineData("毎日 0:00-24:00", true)]
    [InlineData("24時間", true)]
    [InlineData("２４時間３６５日", true)]
    [InlineData("毎日 00:00〜24:00", true)]
    [InlineData("毎日 16:00-21:00", false)]
    [InlineData("毎月10日は 0:00-24:00", false)]
    [InlineData("時間は公式ページで確かめてください", false)]
    public void Only_plain_words_say_that_a_line_answers_at_any_hour(string hours, bool expected)
    {
        var line = Assert.Single(BaseContent.Catalogue(("crisis.yml", Line.Replace("HOURS", hours, StringComparison.Ordinal))).CrisisLines);
        Assert.Equal(expected, line.IsAroundTheClock);
        Assert.Equal(hours, line.Hours);
    }

    [Theory]
    [InlineData("free", "無料")]
    [InlineData("通話料がかかります", "通話料がかかります")]
    public void The_cost_is_said_in_words(string written, string shown)
    {
        var line = Assert.Single(BaseContent.Catalogue(("crisis.yml", Line.Replace("cost: 無料", "cost: " + written, StringComparison.Ordinal))).CrisisLines);
        Assert.Equal(shown, line.Cost);
        Assert.Equal("0120-000-000", line.Number);
        Assert.Equal(new DateOnly(2026, 11, 1), line.CheckedOn);
    }

    private const string Line =
        """
        - id: demo
          label: こころの電話（架空）
          when: つらくて、今すぐ話したいとき
          number: 0120-000-000
          level: urgent
          hours: HOURS
          cost: 無料
          source: {title: 架空の一覧, url: "https://example.org/lines"}
          checked: {date: 2026-11-01, by: 相談窓口の担当}
        """;
}
