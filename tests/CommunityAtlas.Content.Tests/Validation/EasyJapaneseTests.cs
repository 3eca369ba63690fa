using CommunityAtlas.Content.Tests.Catalogues;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityAtlas.Content.Tests.Validation;

/// <summary>The lint of summary_easy, through the catalogue.</summary>
public sealed class EasyJapaneseTests
{
    [Theory]
    [InlineData("みんなで お茶を 飲みます。")]
    [InlineData("予約は いりません。電話を かけて ください。")]
    [InlineData("いつ 行っても いいです。だれが 来ますか？ こどもも おとなも 来ます。")]
    [InlineData("コーヒーを 飲みながら、テレビや インターネットの ことを 聞けます。")]
    [InlineData("ときどき 休みます。いろいろな 人が います。")]
    [InlineData("あおぞらサロンで 話します。")]
    public void Texts_that_learners_can_read_pass(string text) => Assert.Empty(Lint(text));

    [Theory]
    [InlineData("コミュニティカフェです。", "AT3468")]
    [InlineData("DVの 相談です。", "AT3468")]
    [InlineData("行けなくもありません。", "AT3467")]
    [InlineData("休むかもしれません。", "AT3469")]
    [InlineData("どきどきします。", "AT3470")]
    [InlineData("お茶を 飲む 会。", "AT3466")]
    [InlineData("お茶を 飲みます", "AT3472")]
    [InlineData("月～金に あります。", "AT3471")]
    public void Each_slip_is_named(string text, string id) => Assert.Equal([id], Lint(text));

    [Fact]
    public void A_slip_made_twice_is_said_once() =>
        Assert.Equal(["AT3466"], Lint("お茶を 飲む。話を する。"));

    [Fact]
    public void No_text_at_all_makes_the_lint_throw()
    {
        Prop.ForAll(Arb.From(Gen.Elements('あ', 'ア', '漢', '。', '〜', '*', 'な', 'い', ' ', 'A', '\u3099', '々').ArrayOf()), characters =>
        {
            Lint(new string(characters));
            return true;
        }).QuickCheckThrowOnFailure();
    }

    private static string[] Lint(string text) =>
    [
        .. BaseContent.Build(("entries/aozora/salon.yml", BaseContent.Entry.Replace("お茶を 飲みながら 話します。", $"\"{text}\"", StringComparison.Ordinal)))
            .Diagnostics.Where(d => string.CompareOrdinal(d.Id, "AT3464") >= 0 && string.CompareOrdinal(d.Id, "AT3473") <= 0)
            .Select(d => d.Id),
    ];
}
