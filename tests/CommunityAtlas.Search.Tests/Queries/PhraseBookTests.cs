using CommunityAtlas.Core.Entries;
using CommunityAtlas.Search.Analysis;
using CommunityAtlas.Search.Labels;
using CommunityAtlas.Search.Queries;

namespace CommunityAtlas.Search.Tests.Queries;

public sealed class PhraseBookTests
{
    private static readonly PhraseBook Book = new(
        [
            Need("さびしい", "loneliness"), Need("暴力", "violence", true), Need("うつ病", "mental_distress", true), Need("DV".ToLowerInvariant(), "violence", true),
            Need("日本語教室", "language_barrier"), Need("引きこもりの息子", "hikikomori"), Need("ひきこもり", "hikikomori"), Need("家", "housing"),
            Kind("サロン", "kayoi_no_ba"), Kind("日本語教室", "learning_support"), Kind("家族会", "family_group"), Kind("オンライン", "online_community"), Kind("相談", "consultation"),
        ],
        ["暴力団"]);

    [Theory]
    [InlineData("さびしい", "loneliness")]
    [InlineData("うつ病の家族会", "mental_distress family_group")]
    [InlineData("暴力団", "")]
    [InlineData("暴力団の暴力", "violence")]
    [InlineData("dv", "violence")]
    [InlineData("dvd", "")]
    [InlineData("ピアサロン", "kayoi_no_ba")]
    [InlineData("サロンパス", "")]
    [InlineData("引きこもりの息子", "hikikomori")]
    public void Phrases_are_found_but_not_in_the_middle_of_other_words(string text, string codes) =>
        Assert.Equal(codes, string.Join(" ", Find(text, text.Length - 2).Select(match => match.Meanings[0].Code)));

    [Fact]
    public void The_longest_phrase_wins() => Assert.Equal(8, Assert.Single(Find("引きこもりの息子")).End);

    [Fact]
    public void A_phrase_with_two_meanings_has_both_the_need_first()
    {
        var match = Assert.Single(Find("日本語教室"));
        Assert.Equal(["language_barrier", "learning_support"], match.Meanings.Select(meaning => meaning.Code));
        Assert.Equal("#need-language_barrier #kind-learning_support", string.Join(" ", Assert.Single(match.Terms)));
    }

    [Fact]
    public void A_short_phrase_needs_a_cut_at_both_ends()
    {
        Assert.Empty(Find("家族"));
        Assert.Equal("housing", Assert.Single(Find("家がない", 1)).Meanings[0].Code);
        Assert.Equal("consultation", Assert.Single(Find("相談できる", 2)).Meanings[0].Code);
        Assert.Empty(Find("相談会"));
    }

    [Fact]
    public void A_crisis_word_is_told() => Assert.True(Assert.Single(Find("うつ病")).IsCrisis);

    [Fact]
    public void Weekdays_stand_beside_labels()
    {
        var matches = Find("土曜のサロン");
        Assert.Equal("#d6", matches[0].Terms[0][0]);
        Assert.Equal("#kind-kayoi_no_ba", matches[1].Terms[0][0]);
    }

    [Theory]
    [InlineData("今日", "2026-11-21")]
    [InlineData("明日", "2026-11-22")]
    [InlineData("あさって", "2026-11-23")]
    public void A_day_is_read_when_today_is_known(string text, string date)
    {
        var match = Assert.Single(Book.Find(text, at => at == 0 || at == text.Length, new DateOnly(2026, 11, 21)));
        Assert.Equal(new PhraseMeaning(PhraseKind.Day, date), Assert.Single(match.Meanings));
        Assert.Empty(Book.Find(text, _ => true));
    }

    [Theory]
    [InlineData("無料", "#free", true)]
    [InlineData("予約不要", "#nobooking", true)]
    [InlineData("予約なし", "#nobooking", false)]
    [InlineData("zoom", "#online", true)]
    [InlineData("オンライン", "#kind-online_community #online", true)]
    [InlineData("車イスで入れる", "#has-wheelchair_ok", true)]
    [InlineData("車椅子用トイレ", "#has-accessible_toilet", true)]
    [InlineData("バリアフリー", "#has-wheelchair_ok #has-step_free #has-ramp_or_lift", true)]
    [InlineData("子連れ", "#has-children_ok", true)]
    [InlineData("駐車場", "#has-priority_parking #has-parking", true)]
    [InlineData("一人では行けない", "#has-warm_handover", false)]
    public void What_a_place_offers_is_read(string text, string terms, bool takesWords)
    {
        var normalizer = new TextNormalizer([["車いす", "車椅子", "車イス"], ["子ども", "こども"]]);
        var labels = new SearchLabels([], [], [new("online_community", "オンライン", [], IsSensitive: false, InDefaultResults: true)], [], [], FeatureLabel.All);
        var match = Assert.Single(LabelBook.Of(labels, normalizer).Find(normalizer.Normalize(text), _ => true));
        Assert.Equal(terms, string.Join(' ', Assert.Single(match.Terms)));
        Assert.Equal(takesWords, match.TakesWords);
    }

    [Fact]
    public void Every_answer_of_an_entry_can_be_asked_for()
    {
        var askable = FeatureLabel.All.Select(feature => feature.Term).ToHashSet(StringComparer.Ordinal);
        Assert.All(EntryCodes.AccessibilityFlags.Where(flag => flag.Value != "ict_not_needed"), flag => Assert.Contains(FeatureLabel.Has(flag.Value), askable));
    }

    private static BookPhrase Need(string text, string code, bool isCrisis = false) => new(text, new PhraseMeaning(PhraseKind.Need, code), "#need-" + code, isCrisis);

    private static BookPhrase Kind(string text, string code) => new(text, new PhraseMeaning(PhraseKind.Kind, code), "#kind-" + code, false);

    private static System.Collections.Immutable.ImmutableArray<PhraseMatch> Find(string text, params int[] cuts) =>
        Book.Find(text, at => at == 0 || at == text.Length || cuts.Contains(at));
}
