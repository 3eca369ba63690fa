using CommunityAtlas.Search.Queries;

namespace CommunityAtlas.Search.Tests.Queries;

public sealed class SchedulePhrasesTests
{
    [Theory]
    [InlineData("第2土曜", "#d6n2")]
    [InlineData("第二土曜日", "#d6n2")]
    [InlineData("毎月第2土曜", "#d6n2")]
    [InlineData("毎月の第2土曜", "#d6n2")]
    [InlineData("第2週の土曜", "#d6n2")]
    [InlineData("第2の土曜日", "#d6n2")]
    [InlineData("第2土", "#d6n2")]
    [InlineData("第2・第4土曜", "#d6n2 #d6n4")]
    [InlineData("第2・4土曜日", "#d6n2 #d6n4")]
    [InlineData("第二、第四土曜日", "#d6n2 #d6n4")]
    [InlineData("第2と第4土曜", "#d6n2 #d6n4")]
    [InlineData("第2第4土曜", "#d6n2 #d6n4")]
    [InlineData("第1・3・5火曜", "#d2n1 #d2n3 #d2n5")]
    [InlineData("最終金曜", "#d5nlast")]
    [InlineData("最後の日曜日", "#d0nlast")]
    [InlineData("毎週火曜", "#d2")]
    [InlineData("毎週の火曜日", "#d2")]
    [InlineData("隔週木曜", "#d4")]
    [InlineData("土曜", "#d6")]
    [InlineData("土曜日", "#d6")]
    [InlineData("どようび", "#d6")]
    [InlineData("かようび", "#d2")]
    [InlineData("土日", "#d6 #d0")]
    [InlineData("土日祝", "#d6 #d0")]
    [InlineData("週末", "#d6 #d0")]
    [InlineData("平日", "#d1 #d2 #d3 #d4 #d5")]
    [InlineData("火・金曜", "#d2 #d5")]
    [InlineData("火曜と金曜", "#d2 #d5")]
    [InlineData("月水金曜", "#d1 #d3 #d5")]
    [InlineData("月曜から金曜", "#d1 #d2 #d3 #d4 #d5")]
    [InlineData("土曜~月曜", "#d6 #d0 #d1")]
    [InlineData("土曜の午前", "#d6am")]
    [InlineData("土曜午前", "#d6am")]
    [InlineData("平日の夜", "#d1eve #d2eve #d3eve #d4eve #d5eve")]
    [InlineData("日曜の午後", "#d0pm")]
    [InlineData("第2土曜の午前中", "#d6n2 & #d6am")]
    [InlineData("夜", "#eve")]
    [InlineData("夕方", "#eve")]
    [InlineData("朝", "#am")]
    [InlineData("昼間", "#pm")]
    public void A_phrase_becomes_special_terms(string text, string terms)
    {
        var match = SchedulePhrases.Match(text, 0);
        Assert.NotNull(match);
        Assert.Equal((0, text.Length), (match.Start, match.End));
        Assert.Equal(terms, string.Join(" & ", match.Terms.Select(group => string.Join(' ', group))));
    }

    [Theory]
    [InlineData("土")]
    [InlineData("月見")]
    [InlineData("日曜大工")]
    [InlineData("かよう")]
    [InlineData("朝市")]
    [InlineData("夜回り")]
    [InlineData("昼食")]
    [InlineData("第2回")]
    [InlineData("第二中学校")]
    [InlineData("最終回")]
    [InlineData("毎月12日")]
    [InlineData("毎日")]
    [InlineData("2土曜")]
    [InlineData("金がない")]
    public void Other_words_are_left_alone(string text) => Assert.Null(SchedulePhrases.Match(text, 0));

    [Theory]
    [InlineData("今夜", 1)]
    [InlineData("毎朝", 1)]
    public void A_time_inside_a_word_is_no_time(string text, int at) => Assert.Null(SchedulePhrases.Match(text, at));

    [Theory]
    [InlineData("土曜に食堂", 2)]
    [InlineData("第2土曜 食堂", 4)]
    [InlineData("土曜の食堂", 2)]
    [InlineData("夜に話せる", 1)]
    public void The_phrase_ends_before_what_follows(string text, int end) => Assert.Equal(end, SchedulePhrases.Match(text, 0)!.End);
}
