using System.Text;
using CommunityAtlas.Search.Analysis;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityAtlas.Search.Tests.Analysis;

public class TextNormalizerTests
{
    private static readonly TextNormalizer WithGroups = new([["こども", "子ども", "子供", "コドモ"], ["障害", "障がい"], ["株式会社", "(株)"]]);

    // Characters that meet each other in all the ways that matter.
    private static readonly string[] Pieces =
    [
        "あ", "か", "が", "ア", "カ", "ー", "々", "ゝ", "ゞ", "\u3099", "\u309A", "ﾞ", "ﾟ", "ｶ", "ﾊ", "子", "供", "ども", "コドモ", "障がい", "㍿", "㈱", "①", "A", "ｂ", "é", "e", "\u0301", "\u0323",
        "-", "―", "〜", " ", "\u3000", "\n", "\u200D", "\uFE0F", "\U000E0100", "😀", "𠮷", "\ud83d", "\ude00", "ㅎ", "ㅏ", "ㄴ", "한", "\u1161", "İ", "Σ", "ﬁ", "。", "・", "1", "９", "\u0DCF", "\u0DD9", "\U000110BA",
    ];

    private static readonly Arbitrary<string> Texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    [Fact]
    public void Without_lone_surrogates_the_compatibility_form_is_NFKC_of_all_that_is_seen() => Prop.ForAll(Texts, text =>
    {
        var whole = string.Concat(text.EnumerateRunes().Where(rune => rune.Value != 0xFFFD).Select(rune => rune.ToString()));
        var visible = string.Concat(whole.EnumerateRunes().Where(rune => rune.Value is not (0x200D or 0xFE0F or 0xE0100)).Select(rune => rune.ToString()));
        return CompatibilityForm.Of(whole) == visible.Normalize(NormalizationForm.FormKC);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_traced_text_is_the_normalised_text_and_its_starts_rise_within_the_original() => Prop.ForAll(Texts, text =>
    {
        var traced = WithGroups.Trace(text);
        return traced.Text == WithGroups.Normalize(text)
            && traced.Starts.Length == traced.Text.Length + 1
            && traced.Starts.Zip(traced.Starts.Skip(1)).All(pair => pair.First <= pair.Second)
            && traced.Starts.All(start => start >= 0 && start <= text.Length);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Normalising_twice_is_normalising_once() => Prop.ForAll(Texts, text =>
    {
        var once = TextNormalizer.Plain.Normalize(text.Replace("々", "", StringComparison.Ordinal).Replace('ゝ', 'こ').Replace('ゞ', 'ご'));
        return TextNormalizer.Plain.Normalize(once) == once;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_units_are_taken_without_an_exception() => Prop.ForAll<char[]>(units =>
    {
        var text = new string(units ?? []);
        return WithGroups.Normalize(text) == WithGroups.Trace(text).Text && ReadingForm.Of(text).Length >= 0 && RomajiKana.Prefixes(text).Length >= 0 && RomajiKana.Whole(text).Length >= 0;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_code_point_is_taken()
    {
        for (var value = 0; value <= 0x10FFFF; value++)
        {
            var text = value is >= 0xD800 and <= 0xDFFF ? ((char)value).ToString() : char.ConvertFromUtf32(value);
            Assert.EndsWith("b", TextNormalizer.Plain.Normalize($"か{text}b"), StringComparison.Ordinal);
            Assert.EndsWith("b", ReadingForm.Of($"か {text}b"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("明日の子供たち", "こども", "子供")]
    [InlineData("あそぶコドモ。", "こども", "コドモ")]
    [InlineData("㍿あおぞら", "株式", "㍿")]
    [InlineData("㍿あおぞら", "あお", "あお")]
    [InlineData("ﾊﾟﾝとｶﾚｰ", "パン", "ﾊﾟﾝ")]
    [InlineData("ﾊﾟﾝとｶﾚｰ", "カレー", "ｶﾚｰ")]
    [InlineData("  まえ  と   あと  ", "あと", "あと")]
    [InlineData("  まえ  と   あと  ", "と あと", "と   あと")]
    [InlineData("家👨\u200D👩のなか", "のなか", "のなか")]
    public void A_find_leads_back_to_what_was_written(string text, string found, string written)
    {
        var traced = WithGroups.Trace(text);
        var at = traced.Text.IndexOf(found, StringComparison.Ordinal);
        var (start, end) = traced.Original(at, at + found.Length);
        Assert.Equal(written, text[start..end]);
    }

    [Fact]
    public void A_spelling_in_two_groups_belongs_to_the_first()
    {
        var normalizer = new TextNormalizer([["一", "壱"], ["二", "壱"], [], [""]]);
        Assert.Equal("一二", normalizer.Normalize("壱二"));
    }

    [Fact]
    public void A_text_that_holds_nothing_but_marks_ends_in_time()
    {
        var text = new string('\u3099', 200_000);
        Assert.Equal(200_000, WithGroups.Normalize(text).Length);
    }
}
