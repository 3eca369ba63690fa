using CommunityAtlas.Japanese.Kana;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityAtlas.Japanese.Tests.Kana;

public sealed class RomajiTests
{
    [Theory]
    [InlineData("しょくどう", "shokudō")]
    [InlineData("キョウト", "kyōto")]
    [InlineData("シンバシ", "shimbashi")]
    [InlineData("ケンイチ", "ken'ichi")]
    [InlineData("マッチャ", "matcha")]
    [InlineData("コーヒー", "kohi")]
    [InlineData("カフェ", "kafe")]
    [InlineData("NPO の", "NPO no")]
    public void Kana_are_written_in_Hepburn(string kana, string romaji) => Assert.Equal(romaji, Romaji.Hepburn(kana));

    [Theory]
    [InlineData("si", "し")]
    [InlineData("shi", "し")]
    [InlineData("tu", "つ")]
    [InlineData("tsu", "つ")]
    [InlineData("zyo", "じょ")]
    [InlineData("jo", "じょ")]
    [InlineData("jyo", "じょ")]
    [InlineData("hu", "ふ")]
    [InlineData("fu", "ふ")]
    [InlineData("konna", "こんな")]
    [InlineData("konnna", "こんな")]
    [InlineData("kon'ya", "こんや")]
    [InlineData("kin'en", "きんえん")]
    [InlineData("shinbun", "しんぶん")]
    [InlineData("shimbun", "しんぶん")]
    [InlineData("gakkou", "がっこう")]
    [InlineData("matcha", "まっちゃ")]
    [InlineData("maccha", "まっちゃ")]
    [InlineData("zasshi", "ざっし")]
    [InlineData("tōkyō", "とうきょう")]
    [InlineData("tôkyô", "とうきょう")]
    [InlineData("ko-hi-", "こーひー")]
    [InlineData("satoh", "さとう")]
    [InlineData("ohno", "おうの")]
    [InlineData("hon", "ほん")]
    [InlineData("honn", "ほん")]
    [InlineData("SHOKUDOU", "しょくどう")]
    [InlineData("kafe", "かふぇ")]
    [InlineData("thi", "てぃ")]
    [InlineData("xtu", "っ")]
    [InlineData("syok", "しょk")]
    [InlineData("居場所", "居場所")]
    public void What_people_type_becomes_kana(string romaji, string kana) =>
        Assert.Equal(kana, Romaji.ToHiragana(romaji));

    [Theory]
    [InlineData("tokyo", "Tōkyō", "toukyou", "tookyoo", "とうきょう", "トーキョー", "tohkyoh", "TOKYO")]
    [InlineData("shokudo", "syokudou", "shokudō", "しょくどう", "shokudoo")]
    [InlineData("ninchisho", "nintisyou", "にんちしょう", "ninchishō")]
    [InlineData("kohi", "ko-hi-", "koohii", "コーヒー")]
    [InlineData("shinbashi", "simbasi", "shimbashi", "しんばし", "sinbasi")]
    [InlineData("jido", "zidou", "jidō", "じどう")]
    public void All_spellings_of_a_sound_have_one_key(string key, params string[] spellings) =>
        Assert.All(spellings, spelling => Assert.Equal(key, Romaji.SearchKey(spelling)));

    [Fact]
    public void Any_text_can_be_turned_either_way() => Prop.ForAll<string>(text =>
    {
        _ = Romaji.Hepburn(text ?? "");
        _ = Romaji.SearchKey(text ?? "");
        Assert.Equal((text ?? "").Length, KanaScript.ToHiragana(text).Length);
        Assert.Equal((text ?? "").Length, KanaScript.ToKatakana(text).Length);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("ひらがなカタカナ漢字ゝー", "ヒラガナカタカナ漢字ヽー", "ひらがなかたかな漢字ゝー")]
    [InlineData("ヴヵヶゔ", "ヴヵヶヴ", "ゔゕゖゔ")]
    [InlineData("ヷ・ー", "ヷ・ー", "ヷ・ー")]
    public void Hiragana_and_katakana_turn_into_each_other(string text, string katakana, string hiragana)
    {
        Assert.Equal(katakana, KanaScript.ToKatakana(text));
        Assert.Equal(hiragana, KanaScript.ToHiragana(text));
    }
}
