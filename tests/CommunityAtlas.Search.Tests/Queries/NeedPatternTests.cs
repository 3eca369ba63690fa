using CommunityAtlas.Search.Queries;

namespace CommunityAtlas.Search.Tests.Queries;

public sealed class NeedPatternTests
{
    [Theory]
    [InlineData("夫を亡くした", "夫を亡くした")]
    [InlineData("夫を亡くした", "夫を亡くして")]
    [InlineData("夫を亡くした", "夫亡くしました")]
    [InlineData("犬が死んだ", "犬が死んで")]
    [InlineData("学校に行けない", "学校に行けなくて")]
    [InlineData("電気代が払えない", "電気代も払えず")]
    [InlineData("お金がない", "お金ない")]
    [InlineData("お金がない", "お金もありません")]
    [InlineData("死にたい", "死にたくなる")]
    [InlineData("さびしい", "さびしくて")]
    [InlineData("夫が怖い", "夫は怖かった")]
    [InlineData("認知症", "認知症")]
    public void People_bend_the_words(string words, string said) => Assert.True(NeedPattern.EndAt(said, 0, words) > 0, said);

    [Theory]
    [InlineData("夫を亡くした", "夫を")]
    [InlineData("お金がない", "お金がある")]
    [InlineData("お金がない", "お金をかけない")]
    [InlineData("死にたい", "死にたえる")]
    [InlineData("認知症", "認知")]
    [InlineData("ひとり暮らしで心細い", "ひとり暮らしに心細い")]
    public void Other_words_stay_other_words(string words, string said) => Assert.Equal(-1, NeedPattern.EndAt(said, 0, words));

    [Fact]
    public void The_end_is_behind_what_was_bent() => Assert.Equal(6, NeedPattern.EndAt("夫を亡くして泣く", 0, "夫を亡くした"));

    [Fact]
    public void Any_place_may_be_asked() => Assert.Equal(5, NeedPattern.EndAt("今お金ない", 1, "お金がない"));
}
