using CommunityAtlas.Exchange.OpenData.Cells;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityAtlas.Exchange.Tests.OpenData;

public sealed class CellTests
{
    [Theory]
    [InlineData("9:00", 540)]
    [InlineData("０９：３０", 570)]
    [InlineData("24:00:00", 1440)]
    [InlineData("10時", 600)]
    [InlineData("10時30分", 630)]
    [InlineData("10時半", 630)]
    [InlineData("午後5時", 1020)]
    [InlineData("0.70833333333333337", 1020)]
    [InlineData("0.80555555555555547", 1160)]
    public void A_time_cell_is_read(string cell, int minute) => Assert.Equal(minute, TimeCell.Minute(cell));

    [Theory]
    [InlineData("1030")]
    [InlineData("45792")]
    [InlineData("0.7084")]
    [InlineData("25:00")]
    [InlineData("9:75")]
    [InlineData("午前10時(又は午後5時)")]
    [InlineData("日没")]
    [InlineData("1")]
    public void What_is_not_one_time_is_not_guessed(string cell) => Assert.Null(TimeCell.Minute(cell));

    [Fact]
    public void Every_minute_of_a_day_survives_as_a_fraction() =>
        Prop.ForAll(Gen.Choose(1, 1439).ToArbitrary(), minute =>
            TimeCell.Minute((minute / 1440.0).ToString("0.0################", System.Globalization.CultureInfo.InvariantCulture)) == minute).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("45792", null, "2025-05-15")]
    [InlineData("令和6年1月5日（金）", null, "2024-01-05")]
    [InlineData("2025/5/15", null, "2025-05-15")]
    [InlineData("10月11日（水）", "2023-10-01", "2023-10-11")]
    [InlineData("1月6日（土）", "2023-10-01", "2024-01-06")]
    public void A_date_cell_is_read(string cell, string? published, string expected) => Assert.Equal(Day(expected), DateCell.Day(cell, Day(published)));

    [Theory]
    [InlineData("10月11日（水）", null)]
    [InlineData("10月11日（木）", "2023-10-01")]
    [InlineData("10月11日", "2023-10-01")]
    [InlineData("2月22日(aaa)", "2023-10-01")]
    [InlineData("19999", "2023-10-01")]
    [InlineData("99999", "2023-10-01")]
    [InlineData("令和6年1月5日（月）", null)]
    public void A_date_that_the_cell_does_not_fix_is_not_guessed(string cell, string? published) => Assert.Null(DateCell.Day(cell, Day(published)));

    [Theory]
    [InlineData("35.71237", "139.74536", PositionProblem.None, "35.71237,139.74536")]
    [InlineData("３５．７", "１３９．７", PositionProblem.None, "35.7,139.7")]
    [InlineData("139.74536", "35.71237", PositionProblem.Swapped, "35.71237,139.74536")]
    [InlineData("35.712370123456", "139.0", PositionProblem.None, "35.7123701,139.0")]
    [InlineData("0", "0", PositionProblem.Zero, null)]
    [InlineData("0.0", "0.0", PositionProblem.Zero, null)]
    [InlineData("36.5", "36.5", PositionProblem.SameTwice, null)]
    [InlineData("3702117", "13691886", PositionProblem.NotDegrees, null)]
    [InlineData("36.5", "-220.58", PositionProblem.Outside, null)]
    [InlineData("53.3", "-6.2", PositionProblem.Outside, null)]
    [InlineData("36.5", "", PositionProblem.HalfMissing, null)]
    [InlineData("", " ", PositionProblem.None, null)]
    public void A_pin_is_in_Japan_or_dropped(string latitude, string longitude, PositionProblem problem, string? expected)
    {
        var reading = PositionCell.Read(latitude, longitude);
        Assert.Equal(problem, reading.Problem);
        Assert.Equal(expected, reading.Position is { } p ? $"{p.LatitudeText},{p.LongitudeText}" : null);
    }

    [Theory]
    [InlineData("300", 300)]
    [InlineData("３００円", 300)]
    [InlineData("1,200円", 1200)]
    [InlineData("無料", 0)]
    [InlineData("0", 0)]
    [InlineData("大人不明", null)]
    [InlineData("300円以上", null)]
    [InlineData("-100", null)]
    public void Yen_are_whole_or_words(string cell, int? yen) => Assert.Equal(yen, YenCell.Yen(cell));

    [Theory]
    [InlineData("有", "yes", null)]
    [InlineData("○", "yes", null)]
    [InlineData("不可", "no", null)]
    [InlineData("×", "no", null)]
    [InlineData("一部有", "unknown", "一部有")]
    [InlineData("室内用であれば可", "unknown", "室内用であれば可")]
    [InlineData("判断保留", "unknown", "判断保留")]
    public void Only_plain_words_decide_a_flag(string cell, string value, string? note) => Assert.Equal(new FlagReading(value, note), FlagCell.Read(cell));

    [Theory]
    [InlineData("")]
    [InlineData(" - ")]
    public void An_empty_flag_says_nothing(string cell) => Assert.Null(FlagCell.Read(cell));

    [Theory]
    [InlineData("(045)516-8560", "045-516-8560")]
    [InlineData("（0767）77-2200", "0767-77-2200")]
    [InlineData("(0422)72−0311", "0422-72-0311")]
    [InlineData("(0767)52 5432", "0767-52-5432")]
    [InlineData("(076)2723695", "076-272-3695")]
    [InlineData("０７６-２７３-５６９９", "076-273-5699")]
    [InlineData("03-1234-5678（代表）", "03-1234-5678 代表")]
    [InlineData("0761-73-3939;(ｽﾎﾟ-ﾂｾﾝﾀ-)", "0761-73-3939 ｽﾎﾟ-ﾂｾﾝﾀ-")]
    [InlineData("平日:0761-72-7888;土日:0761-72-3031", "0761-72-7888 平日|0761-72-3031 土日")]
    [InlineData("（代表）03－3691－9707", "03-3691-9707 代表")]
    [InlineData("044-246-0000（藤井）", "044-246-0000")]
    public void Telephone_numbers_come_with_their_labels(string cell, string expected)
    {
        var reading = PhoneCell.Read(cell);
        Assert.Equal(expected, string.Join('|', reading.Numbers.Select(n => n.Label is null ? n.Number : $"{n.Number} {n.Label}")));
        Assert.Equal((0, 0, null), (reading.Mobile, reading.Masked, reading.Rest));
    }

    [Theory]
    [InlineData("090-4686-9238")]
    [InlineData("０９０ｰ４６８６ｰ９２３８")]
    [InlineData("090ｰ4686ｰ9238")]
    [InlineData("080 4686 9238")]
    public void Mobile_numbers_never_come_through(string cell)
    {
        var reading = PhoneCell.Read(cell);
        Assert.Empty(reading.Numbers);
        Assert.Equal(1, reading.Mobile);
        Assert.Null(reading.Rest);
    }

    [Fact]
    public void Blanked_numbers_count_as_absent()
    {
        var reading = PhoneCell.Read("090-0000-0000");
        Assert.Empty(reading.Numbers);
        Assert.Equal((0, 1, null), (reading.Mobile, reading.Masked, reading.Rest));
    }

    [Theory]
    [InlineData("なし（無人施設のため）", "なし（無人施設のため")]
    [InlineData("076--", "076")]
    [InlineData("--", null)]
    public void What_is_no_number_is_left_over(string cell, string? rest)
    {
        var reading = PhoneCell.Read(cell);
        Assert.Empty(reading.Numbers);
        Assert.Equal(rest is null, reading.Rest is null);
        if (rest is not null) Assert.StartsWith(rest, reading.Rest, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://rian.1web.jp/", "Page https://rian.1web.jp/", "")]
    [InlineData("豊島区公式HP\nhttps://www.city.toshima.lg.jp/a.html", "Page https://www.city.toshima.lg.jp/a.html", "")]
    [InlineData("https://a.jp https://www.instagram.com/x", "Page https://a.jp/|Social https://www.instagram.com/x", "")]
    [InlineData("https://docs.google.com/forms/x", "Form https://docs.google.com/forms/x", "")]
    [InlineData("https://lin.ee/abc", "Line https://lin.ee/abc", "")]
    [InlineData("http://a.jp", "", "http://a.jp")]
    [InlineData("http://a.jp　https://b.jp", "Page https://b.jp/", "http://a.jp")]
    [InlineData("https//a.jp/", "", "https//a.jp/")]
    [InlineData("hiyoko.jimdofree.com", "", "hiyoko.jimdofree.com")]
    [InlineData("Instagram「あんじぇら」で検索", "", "Instagram「あんじぇら」で検索")]
    [InlineData("<a href=\"https://a.jp\">ページ</a>", "", "ページ")]
    [InlineData("https://user@a.jp/", "", "https://user@a.jp/")]
    [InlineData("--", "", "")]
    public void Only_https_addresses_become_links(string cell, string links, string words)
    {
        var reading = UrlCell.Read(cell);
        Assert.Equal(links, string.Join('|', reading.Links.Select(l => $"{l.Use} {l.Url}")));
        Assert.Equal(words, string.Join('|', reading.Words));
    }

    [Fact]
    public void A_blanked_address_in_a_web_cell_is_masked() => Assert.True(UrlCell.Read("masked@example.jp").IsMasked);

    [Theory]
    [InlineData("担当 〇〇 藤井")]
    [InlineData("担当：山田")]
    [InlineData("〇〇様宅の番号")]
    [InlineData("連絡は田中様へ")]
    [InlineData("080-1234-5678（藤井）")]
    [InlineData("０９０ｰ１２３４ｰ５６７８")]
    [InlineData("taro.yamada@gmail.com まで")]
    public void Persons_are_taken_out_of_remarks(string text)
    {
        var filtered = PersonalFilter.Apply(text);
        Assert.True(filtered.Removed > 0);
        Assert.Contains(PersonalFilter.Mark, filtered.Text, StringComparison.Ordinal);
        foreach (var secret in new[] { "藤井", "山田", "田中", "5678", "５６７８", "taro" }) Assert.DoesNotContain(secret, filtered.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("子育て担当課へ")]
    [InlineData("お客様へ")]
    [InlineData("2名様から")]
    [InlineData("多様な人が集まります")]
    [InlineData("info@kodomo.jp まで")]
    [InlineData("電話 03-1234-5678")]
    [InlineData("第2水曜 10:00-15:00")]
    public void Ordinary_words_stay(string text) => Assert.Equal(new FilteredText(text, 0, 0), PersonalFilter.Apply(text));

    [Fact]
    public void Blanked_contacts_go_without_a_mark() =>
        Assert.Equal(new FilteredText("", 0, 1), PersonalFilter.Apply("連絡先 masked@example.jp"));

    [Theory]
    [InlineData("\t名前\u3000", "名前", "U+0009")]
    [InlineData("あ\u200Bい", "あい", "U+200B")]
    [InlineData("あ\tい", "あ い", "U+0009")]
    [InlineData("'=1+1", "=1+1", "")]
    [InlineData("'＋81", "＋81", "")]
    [InlineData("'普通", "'普通", "")]
    [InlineData("か\u3099", "が", "")]
    [InlineData("神\uFA19", "神\uFA19", "")]
    [InlineData("一\r\n二", "一\n二", "")]
    public void Text_keeps_its_characters_but_those_the_policy_refuses(string cell, string expected, string removed)
    {
        var clean = CellText.ManyLines(cell);
        Assert.Equal(expected, clean.Text);
        Assert.Equal(removed, string.Join(',', clean.Removed));
    }

    [Fact]
    public void A_line_break_in_one_line_becomes_one_blank() => Assert.Equal("けめカフェ （旧）", CellText.OneLine("けめカフェ\r\n　（旧）").Text);

    [Fact]
    public void No_cell_ever_throws_and_clean_text_always_passes_the_policy() =>
        Prop.ForAll<string?>(text =>
        {
            var cell = text ?? "";
            _ = (TimeCell.Minute(cell), DateCell.Day(cell, new DateOnly(2026, 1, 1)), YenCell.Yen(cell), FlagCell.Read(cell), PhoneCell.Read(cell), UrlCell.Read(cell), PersonalFilter.Apply(CellText.ManyLines(cell).Text), PositionCell.Read(cell, cell));
            return CommunityAtlas.Core.Policies.TextPolicy.Accepts(CellText.ManyLines(cell).Text)
                && CommunityAtlas.Core.Policies.TextPolicy.Accepts(CellText.OneLine(cell).Text, CommunityAtlas.Core.Policies.TextLines.One);
        }).QuickCheckThrowOnFailure();

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
