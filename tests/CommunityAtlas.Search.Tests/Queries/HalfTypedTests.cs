using CommunityAtlas.Search.Queries;

namespace CommunityAtlas.Search.Tests.Queries;

public sealed class HalfTypedTests
{
    [Fact]
    public void Kana_begin_as_they_are() => Assert.Equal(["ほけ"], HalfTyped.Readings("ほけ").AsEnumerable());

    [Fact]
    public void Katakana_and_small_kana_are_folded() => Assert.Equal(["しよくど"], HalfTyped.Readings("ショクド").AsEnumerable());

    [Fact]
    public void Letters_an_input_method_has_not_turned_yet_may_become_several_kana() =>
        Assert.Superset(new HashSet<string> { "にほんが", "にほんぎ", "にほんぐ", "にほんげ", "にほんご" }, HalfTyped.Readings("にほんg").ToHashSet());

    [Fact]
    public void Romaji_alone_is_romaji() => Assert.Equal(["しよく"], HalfTyped.Readings("shoku").AsEnumerable());

    [Theory]
    [InlineData("食堂")]
    [InlineData("ほけんroom")]
    [InlineData("12")]
    public void Other_characters_have_no_reading(string text) => Assert.Empty(HalfTyped.Readings(text));

    [Fact]
    public void Long_vowels_people_leave_out_are_tried()
    {
        Assert.Contains("しようぎ", HalfTyped.Lengthened("しよぎ"));
        Assert.Contains("しよくどう", HalfTyped.Lengthened("しよくど"));
        Assert.DoesNotContain("しよぎ", HalfTyped.Lengthened("しよぎ"));
        Assert.True(HalfTyped.Lengthened("ほほほほほほほほほほほほ").Length < 8);
    }
}
