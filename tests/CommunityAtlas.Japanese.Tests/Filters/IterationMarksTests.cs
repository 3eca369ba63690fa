using CommunityAtlas.Japanese.Filters;

namespace CommunityAtlas.Japanese.Tests.Filters;

public sealed class IterationMarksTests
{
    [Theory]
    [InlineData("人々", "人人")]
    [InlineData("馬鹿々々しい", "馬鹿馬鹿しい")]
    [InlineData("こゝろ", "こころ")]
    [InlineData("みすゞ", "みすず")]
    [InlineData("ところ゛〻", "ところ゛〻")]
    [InlineData("いすゞ自動車", "いすず自動車")]
    [InlineData("がゝ", "がか")]
    [InlineData("バナヽ", "バナナ")]
    [InlineData("々", "々")]
    [InlineData("。々", "。々")]
    [InlineData("居場所", "居場所")]
    public void Marks_are_written_out(string text, string expected) => Assert.Equal(expected, IterationMarks.Expand(text));
}
