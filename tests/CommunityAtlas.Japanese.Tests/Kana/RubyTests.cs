using CommunityAtlas.Japanese.Kana;

namespace CommunityAtlas.Japanese.Tests.Kana;

public sealed class RubyTests
{
    // Surface, reading, and the alignment with readings in brackets behind what they stand above.
    private const string Table = """
        食べ物 たべもの 食(た)べ物(もの)
        大人 おとな 大人(おとな)
        一日 ついたち 一日(ついたち)
        一日 いちにち 一日(いちにち)
        子ども こども 子(こ)ども
        子供 こども 子供(こども)
        取り扱い とりあつかい 取(と)り扱(あつか)い
        お母さん おかあさん お母(かあ)さん
        お父さん おとうさん お父(とう)さん
        〆切 しめきり 〆切(しめきり)
        申込み もうしこみ 申込(もうしこ)み
        申し込み もうしこみ 申(もう)し込(こ)み
        三ヶ月 さんかげつ 三ヶ月(さんかげつ)
        ヶ月 かげつ ヶ月(かげつ)
        見守り みまもり 見守(みまも)り
        居場所 いばしょ 居場所(いばしょ)
        通いの場 かよいのば 通(かよ)いの場(ば)
        引きこもり ひきこもり 引(ひ)きこもり
        引き籠もり ひきこもり 引(ひ)き籠(こ)もり
        話し相手 はなしあいて 話(はな)し相手(あいて)
        独り暮らし ひとりぐらし 独(ひと)り暮(ぐ)らし
        一人暮らし ひとりぐらし 一人暮(ひとりぐ)らし
        助け合い たすけあい 助(たす)け合(あ)い
        支え合い ささえあい 支(ささ)え合(あ)い
        集い つどい 集(つど)い
        集まり あつまり 集(あつ)まり
        お年寄り おとしより お年寄(としよ)り
        買い物 かいもの 買(か)い物(もの)
        送り迎え おくりむかえ 送(おく)り迎(むか)え
        手続き てつづき 手続(てつづ)き
        問い合わせ といあわせ 問(と)い合(あ)わせ
        受け付け うけつけ 受(う)け付(つ)け
        受付 うけつけ 受付(うけつけ)
        払い戻し はらいもどし 払(はら)い戻(もど)し
        立ち会い たちあい 立(た)ち会(あ)い
        聞き書き ききがき 聞(き)き書(が)き
        行き来 いきき 行(い)き来(き)
        生き生き いきいき 生(い)き生(い)き
        引っ張り ひっぱり 引(ひ)っ張(ぱ)り
        人々 ひとびと 人々(ひとびと)
        日々 ひび 日々(ひび)
        時々 ときどき 時々(ときどき)
        今日 きょう 今日(きょう)
        明日 あす 明日(あす)
        昨日 きのう 昨日(きのう)
        二十日 はつか 二十日(はつか)
        二十歳 はたち 二十歳(はたち)
        田舎 いなか 田舎(いなか)
        お土産 おみやげ お土産(みやげ)
        五月雨 さみだれ 五月雨(さみだれ)
        海苔 のり 海苔(のり)
        眼鏡 めがね 眼鏡(めがね)
        時計 とけい 時計(とけい)
        部屋 へや 部屋(へや)
        上手 じょうず 上手(じょうず)
        下手 へた 下手(へた)
        七夕 たなばた 七夕(たなばた)
        笑顔 えがお 笑顔(えがお)
        友達 ともだち 友達(ともだち)
        お手伝い おてつだい お手伝(てつだ)い
        真っ赤 まっか 真(ま)っ赤(か)
        真っ青 まっさお 真(ま)っ青(さお)
        気持ち きもち 気持(きも)ち
        楽しみ たのしみ 楽(たの)しみ
        悲しみ かなしみ 悲(かな)しみ
        苦しい くるしい 苦(くる)しい
        寂しい さびしい 寂(さび)しい
        新しい あたらしい 新(あたら)しい
        美しい うつくしい 美(うつく)しい
        嬉しい うれしい 嬉(うれ)しい
        優しい やさしい 優(やさ)しい
        働く はたらく 働(はたら)く
        働き方 はたらきかた 働(はたら)き方(かた)
        学ぶ まなぶ 学(まな)ぶ
        学び直し まなびなおし 学(まな)び直(なお)し
        暮らし くらし 暮(く)らし
        暮らしの保健室 くらしのほけんしつ 暮(く)らしの保健室(ほけんしつ)
        認知症カフェ にんちしょうカフェ 認知症(にんちしょう)カフェ
        家族会 かぞくかい 家族会(かぞくかい)
        こども食堂 こどもしょくどう こども食堂(しょくどう)
        お弁当 おべんとう お弁当(べんとう)
        ご飯 ごはん ご飯(はん)
        お茶 おちゃ お茶(ちゃ)
        お茶会 おちゃかい お茶会(ちゃかい)
        昼ご飯 ひるごはん 昼(ひる)ご飯(はん)
        朝ごはん あさごはん 朝(あさ)ごはん
        歌声喫茶 うたごえきっさ 歌声喫茶(うたごえきっさ)
        編み物 あみもの 編(あ)み物(もの)
        折り紙 おりがみ 折(お)り紙(がみ)
        読み聞かせ よみきかせ 読(よ)み聞(き)かせ
        絵本 えほん 絵本(えほん)
        畑仕事 はたけしごと 畑仕事(はたけしごと)
        庭いじり にわいじり 庭(にわ)いじり
        繕い物 つくろいもの 繕(つくろ)い物(もの)
        見学 けんがく 見学(けんがく)
        休み やすみ 休(やす)み
        お盆休み おぼんやすみ お盆休(ぼんやす)み
        年末年始 ねんまつねんし 年末年始(ねんまつねんし)
        雨天中止 うてんちゅうし 雨天中止(うてんちゅうし)
        無料 むりょう 無料(むりょう)
        割り引き わりびき 割(わ)り引(び)き
        男の子 おとこのこ 男(おとこ)の子(こ)
        女の子 おんなのこ 女(おんな)の子(こ)
        木漏れ日 こもれび 木漏(こも)れ日(び)
        日の出 ひので 日(ひ)の出(で)
        夕焼け ゆうやけ 夕焼(ゆうや)け
        目の前 めのまえ 目(め)の前(まえ)
        耳の遠い みみのとおい 耳(みみ)の遠(とお)い
        車いす くるまいす 車(くるま)いす
        車椅子 くるまいす 車椅子(くるまいす)
        筆談 ひつだん 筆談(ひつだん)
        手話 しゅわ 手話(しゅわ)
        行う おこなう 行(おこな)う
        承る うけたまわる 承(うけたまわ)る
        志 こころざし 志(こころざし)
        𠮷野家 よしのや 𠮷野家(よしのや)
        二つ目 ふたつめ 二(ふた)つ目(め)
        基づく もとずく 基(もと)づく
        """;

    public static TheoryData<string, string, string> Words()
    {
        var words = new TheoryData<string, string, string>();
        foreach (var line in Table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line.Split(' ') is [var surface, var reading, var expected]) words.Add(surface, reading, expected);
        }

        return words;
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void Readings_stand_above_kanji_and_never_above_okurigana(string surface, string reading, string expected)
    {
        Assert.Equal(expected, Shown(surface, reading));
        Assert.Equal(expected, Shown(surface, KanaScript.ToKatakana(reading)));
    }

    [Fact]
    public void The_table_is_long() => Assert.True(Words().Count >= 100);

    [Theory]
    [InlineData("ひらがな", "ひらがな", "ひらがな")]
    [InlineData("カフェ", "かふぇ", "カフェ")]
    [InlineData("NHK", "えぬえいちけい", "NHK")]
    [InlineData("、", "、", "、")]
    [InlineData("", "", "")]
    public void What_has_no_kanji_has_no_ruby(string surface, string reading, string expected) => Assert.Equal(expected, Shown(surface, reading));

    [Theory]
    [InlineData("食べ物", "しょくりょう", "食べ物(しょくりょう)")]
    [InlineData("食べ物", "べ", "食べ物(べ)")]
    public void A_reading_that_cannot_be_told_apart_stands_above_the_whole_word(string surface, string reading, string expected) => Assert.Equal(expected, Shown(surface, reading));

    [Fact]
    public void Without_a_reading_there_is_none() => Assert.Equal(new RubyPart("食べ物", null), Assert.Single(Ruby.Align("食べ物", null)));

    [Fact]
    public void Html_is_escaped() => Assert.Equal(
        "<ruby>&lt;木&gt;<rp>（</rp><rt>&amp;</rt><rp>）</rp></ruby>&quot;",
        Ruby.ToHtml([new RubyPart("<木>", "&"), new RubyPart("\"", null)]));

    private static string Shown(string surface, string reading) =>
        string.Concat(Ruby.Align(surface, reading).Select(p => p.Reading is null ? p.Text : $"{p.Text}({p.Reading})"));

    [Theory]
    [InlineData("益 𠮷", "益 𠮷")]
    [InlineData("木🌈工", "🌈🌈🌈")]
    public void No_cut_parts_the_halves_of_a_character(string surface, string reading) =>
        Assert.All(Ruby.Align(surface, reading), part => Assert.False(IsBroken(part.Text) || IsBroken(part.Reading ?? "")));

    private static bool IsBroken(string text) => text.Length > 0 && (char.IsLowSurrogate(text[0]) || char.IsHighSurrogate(text[^1]));
}
