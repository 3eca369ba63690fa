using System.Text.RegularExpressions;
using CommunityAtlas.Japanese.Dictionaries;
using CommunityAtlas.Site.Languages;

namespace CommunityAtlas.Site.Tests.Languages;

/// <summary>Readings shown as 漢字[かんじ]. A wrong one would be worse than none.</summary>
public sealed partial class RubyReaderTests
{
    private static readonly UserDictionary Own = UserDictionary.Parse("本町,本町,ホンチョウ,カスタム地名\n");
    private static readonly Lazy<JapaneseDictionary> Dictionary = new(JapaneseDictionary.LoadEmbedded);

    [Theory]
    [InlineData("4月1日", "4月[がつ]1日[ついたち]")]
    [InlineData("毎月 1日・20日", "毎月[まいつき] 1日[ついたち]・20日[はつか]")]
    [InlineData("1日 100円", "1日[いちにち] 100円[えん]")]
    [InlineData("14日、24日、25日", "14日[じゅうよっか]、24日[にじゅうよっか]、25日[にち]")]
    [InlineData("3日間", "3日間[みっかかん]")]
    [InlineData("1人 2人 3人 20人", "1人[ひとり] 2人[ふたり] 3人[にん] 20人[にん]")]
    [InlineData("10分 15分 30分 3分", "10分[ぷん] 15分[ふん] 30分[ぷん] 3分[ぷん]")]
    [InlineData("2分の1", "2分[ぶん]の1")]
    [InlineData("3階 4階", "3階[がい] 4階[かい]")]
    [InlineData("1本 2本 3本", "1本[ぽん] 2本[ほん] 3本[ぼん]")]
    [InlineData("午前10時半から2時間", "午前[ごぜん]10時半[じはん]から2時間[じかん]")]
    [InlineData("1,000円、１２か月", "1,000円[えん]、１２か月[げつ]")]
    [InlineData("第2・第4水曜", "第[だい]2・第[だい]4水曜[すいよう]")]
    [InlineData("月・水・金", "月[げつ]・水[すい]・金[きん]")]
    [InlineData("6日（日）", "6日[むいか]（日[にち]）")]
    [InlineData("全4回", "全[ぜん]4回[かい]")]
    [InlineData("日本語", "日本語[にほんご]")]
    public void Numbers_and_weekdays_are_read_by_rule(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("買い物に 行ったり", "買[か]い物[もの]に 行[い]ったり")]
    [InlineData("お米を 食べる", "お米[こめ]を 食[た]べる")]
    [InlineData("三か月前から三日前", "三[さん]か月[げつ]前[まえ]から三日[みっか]前[まえ]")]
    [InlineData("もり村大字", "もり村[むら]大字[おおあざ]")]
    [InlineData("今日、明日", "今日[きょう]、明日[あした]")]
    [InlineData("何人 何も", "何人[なんにん] 何[なに]も")]
    [InlineData("夜の町", "夜[よる]の町[まち]")]
    [InlineData("本町の公園", "本町[ほんちょう]の公園[こうえん]")]
    public void Words_a_dictionary_gets_wrong_are_known(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("青葉台集会所（貸し部屋）", "あおばだいしゅうかいじょ", "青葉台集会所[あおばだいしゅうかいじょ]（貸[か]し部屋[へや]）")]
    [InlineData("オンラインお茶会「夜の縁側」", "おんらいんおちゃかいよるのえんがわ", "オンラインお茶[ちゃ]会[かい]「夜[よる]の縁側[えんがわ]」")]
    [InlineData("木もれび工房", "こもれびこうぼう", "木[こ]もれび工房[こうぼう]")]
    [InlineData("髙橋通り", "たかはしどおり", "髙橋[たかはし]通[どお]り")]
    public void A_written_reading_wins(string name, string kana, string expected) => Assert.Equal(expected, Brackets(Reader().Known(name, kana)));

    [Fact]
    public void A_name_in_a_text_is_read_as_its_writer_says() =>
        Assert.Equal("木[こ]もれび工房[こうぼう]の人[ひと]", Brackets(Reader().Html("木もれび工房の人", "木もれび工房", "こもれびこうぼう")));

    [Theory]
    [InlineData("はしの会 にほんご教室", "はしのかいにほんごきょうしつ", "はし の かい にほんご きょうしつ")]
    [InlineData("居場所やどりぎ", "いばしょやどりぎ", "いばしょ やどりぎ")]
    [InlineData("放課後のまなびや「灯」", "ほうかごのまなびやあかり", "ほうかご の まなびや あかり")]
    public void A_name_is_said_word_by_word_where_its_words_are_sure(string name, string kana, string expected) => Assert.Equal(expected, Reader().Spaced(name, kana));

    [Fact]
    public void What_nobody_can_read_stands_without_a_reading_and_is_told()
    {
        var reader = Reader();
        Assert.Equal("𠮷の家[いえ]", Brackets(reader.Html("𠮷の家")));
        Assert.Equal("𠮷", Assert.Single(reader.Unread));
    }

    [Theory]
    [InlineData("葛\U000E0100の会")]
    [InlineData("辻\U000E0101さんの家と葛\U000E0100")]
    [InlineData("☎\uFE0F電話")]
    [InlineData("𠮷野家の𩸽と🌈の会")]
    public void What_chooses_the_form_of_a_character_is_not_parted_from_it(string text)
    {
        var html = Reader().Html(text);
        Assert.DoesNotMatch(">[\uDB40\uFE0F]|\uFFFD|&#", html);
        Assert.Equal(text, System.Text.RegularExpressions.Regex.Replace(html, "<r[pt]>.*?</r[pt]>|</?ruby>", ""));
    }

    [Fact]
    public void Text_is_escaped() => Assert.Equal("&lt;b&gt; &amp; 木[き]", Brackets(Reader().Html("<b> & 木")));

    [Fact]
    public void The_dictionary_is_only_loaded_for_a_word_that_needs_it()
    {
        var reader = Reader();
        _ = reader.Html("ひらがなと 10円、第2・第4 水曜、毎月 1日");
        Assert.False(reader.HasLoadedDictionary);
        _ = reader.Html("公園");
        Assert.True(reader.HasLoadedDictionary);
    }

    private static RubyReader Reader() => new(Own, Dictionary);

    private static string Read(string text) => Brackets(Reader().Html(text));

    private static string Brackets(string html) => Ruby().Replace(html, "$1[$2]");

    [GeneratedRegex("<ruby>(.*?)<rp>（</rp><rt>(.*?)</rt><rp>）</rp></ruby>")]
    private static partial Regex Ruby();
}
