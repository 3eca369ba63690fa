using CommunityAtlas.Japanese.Kana;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityAtlas.Japanese.Tests.Kana;

public sealed class KanaSortKeyTests
{
    [Theory]
    [InlineData("あ", "い")]
    [InlineData("さくら", "ざくろ")] // the second sound decides before the mark of the first: くら < くろ
    [InlineData("はる", "ばる")]
    [InlineData("ばる", "ぱる")]
    [InlineData("ばら", "はる")] // voicing only breaks ties
    [InlineData("きやく", "きやくし")]
    [InlineData("きゃく", "きやく")]
    [InlineData("びょういん", "びよういん")]
    [InlineData("カード", "かあど")] // ー is the vowel before it, and comes before the kana
    [InlineData("コーヒー", "こおり")]
    [InlineData("かか", "かが")]
    [InlineData("はな", "ハナ")]
    [InlineData("ん", "A")]
    [InlineData("を", "ん")]
    public void Readings_come_in_the_order_of_a_Japanese_dictionary(string first, string second)
    {
        Assert.True(string.CompareOrdinal(KanaSortKey.Of(first), KanaSortKey.Of(second)) < 0, $"{first} < {second}");
    }

    [Theory]
    [InlineData("ｶﾅ", "カナ")]
    [InlineData("か が", "かが")]
    [InlineData("か・が", "かが")]
    public void Width_blanks_and_dots_mean_nothing(string left, string right) => Assert.Equal(KanaSortKey.Of(right), KanaSortKey.Of(left));

    [Fact]
    public void Any_text_has_a_key_and_equal_texts_have_equal_keys() =>
        Prop.ForAll<string>(text =>
        {
            var safe = string.Concat((text ?? "").Where(c => !char.IsSurrogate(c)));
            return KanaSortKey.Of(safe) == KanaSortKey.Of(safe);
        }).QuickCheckThrowOnFailure();
}
