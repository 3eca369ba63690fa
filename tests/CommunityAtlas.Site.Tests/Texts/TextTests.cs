using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Schedules;
using CommunityAtlas.Site.Tests.Samples;
using CommunityAtlas.Site.Texts;

namespace CommunityAtlas.Site.Tests.Texts;

public sealed class TextTests
{
    [Fact]
    public void Dates_are_told_in_the_western_year_with_the_weekday()
    {
        Assert.Equal("2026年11月25日（水）", JapaneseDates.WithWeekday(new DateOnly(2026, 11, 25)).Text);
        Assert.Equal("2026-11-25", JapaneseDates.WithWeekday(new DateOnly(2026, 11, 25)).Iso);
        Assert.Equal("11月25日（水）", JapaneseDates.Near(new DateOnly(2026, 11, 25), FictionalCity.Today).Text);
        Assert.Equal("2027年1月1日（金）", JapaneseDates.Near(new DateOnly(2027, 1, 1), FictionalCity.Today).Text);
    }

    [Fact]
    public void A_time_nobody_knows_is_said_to_be_unknown()
    {
        Assert.Equal("時間は電話で確認", JapaneseTimes.Of(null));
        Assert.Equal("午後1時から（終わりの時刻は電話で確認）", JapaneseTimes.Of(new TimeSpanOfDay(780, null)));
        Assert.Equal("午前10時から午後3時まで", JapaneseTimes.Of(new TimeSpanOfDay(600, 900)));
    }

    [Theory]
    [InlineData(CostType.Unknown, "わかりません（電話で確認）")]
    [InlineData(CostType.Free, "無料")]
    [InlineData(CostType.ByMeans, "収入によって変わります")]
    [InlineData(CostType.Donation, "決まった金額はありません（寄付）")]
    [InlineData(CostType.Fee, "お金がかかります（金額は電話で確認）")]
    public void A_cost_is_never_taken_for_free(CostType type, string line) => Assert.Equal(line, Assert.Single(CostTexts.Lines(new Cost(type, [], null))));

    [Fact]
    public void Amounts_are_told_one_by_one()
    {
        var cost = new Cost(CostType.Fee, [new CostAmount("おとな", 1200), new CostAmount("こども", 0)], null);
        Assert.Equal("おとな 1,200円|こども 無料", string.Join('|', CostTexts.Lines(cost)));
        Assert.Equal("おとな 1,200円 ほか", CostTexts.Short(cost));
    }

    [Theory]
    [InlineData("visit", "に行って確かめました（事務局）")]
    [InlineData("phone", "に電話で確かめました（事務局）")]
    [InlineData("email", "にメールで確かめました（事務局）")]
    [InlineData("website", "にウェブサイトで確かめました（事務局）")]
    [InlineData("operator", "に運営している人から聞きました（事務局）")]
    [InlineData("open_data", "の自治体のデータです。運営している人には、まだ確かめていません")]
    public void Each_way_of_checking_has_its_words(string how, string text) =>
        Assert.Equal(text, CheckTexts.AfterDate(new Verification(new DateOnly(2026, 11, 10), how, "事務局")));

    [Fact]
    public void Every_way_of_checking_of_the_model_has_words_of_its_own() => Assert.Equal(
        EntryCodes.VerificationMethods.Length,
        EntryCodes.VerificationMethods.Select(code => CheckTexts.AfterDate(new Verification(new DateOnly(2026, 11, 10), code.Value, null))).Distinct().Count());

    [Fact]
    public void Whether_newcomers_are_taken_is_forgotten_after_sixty_days()
    {
        var referral = new Referral { Accepting = "yes", AcceptingAsOf = FictionalCity.Today.AddDays(-60) };
        Assert.Equal("受け入れています（2026年9月22日）", ReferralTexts.Accepting(referral, FictionalCity.Today));
        Assert.Null(ReferralTexts.Accepting(referral, FictionalCity.Today.AddDays(1)));
    }

    [Theory]
    [InlineData("044-000-0000", "tel:0440000000")]
    [InlineData("#9999", "tel:%239999")]
    public void A_number_becomes_a_link(string number, string href) => Assert.Equal(href, WebAddresses.Tel(number));
}
