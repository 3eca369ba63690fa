using CommunityAtlas.Cli.Reports;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Cli.Tests.Reports;

public sealed class DisplayWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("あおぞら", 8)]
    [InlineData("ｱｵｿﾞﾗ", 5)]
    [InlineData("ＡＢ１２", 8)]
    [InlineData("か\u3099", 2)]
    [InlineData("e\u0301", 1)]
    [InlineData("葛\U000E0100", 2)]
    [InlineData("𠮷野家", 6)]
    [InlineData("😀", 2)]
    [InlineData("👨‍👩‍👧", 2)]
    [InlineData("👍🏽", 2)]
    [InlineData("🇯🇵", 2)]
    [InlineData("☀\uFE0F", 2)]
    [InlineData("한글", 4)]
    [InlineData("「」、。", 8)]
    [InlineData("\ta\tb", 9)]
    public void Columns_are_counted_as_a_terminal_draws_them(string text, int columns) => Assert.Equal(columns, DisplayWidth.Of(text));

    [Theory]
    [InlineData("name: あおぞら", 7, 4, "name: あおぞら", "      ^^^^^^^^")]
    [InlineData("あお: ぞら", 5, 2, "あお: ぞら", "\u3000\u3000  ^^^^")]
    [InlineData("\tkey: x", 2, 3, "    key: x", "    ^^^")]
    [InlineData("か\u3099: x", 5, 1, "か\u3099: x", "\u3000  ^")]
    [InlineData("😀: x", 5, 1, "😀: x", "\u3000  ^")]
    [InlineData("phone:", 8, 0, "phone:", "      ^")]
    [InlineData("a b", 1, 0, "a b", "^")]
    [InlineData("whole line", 0, 0, "whole line", "")]
    [InlineData("a\u202Eb", 2, 1, "a‹U+202E›b", " ^^^^^^^^")]
    [InlineData("a\u001B[31mb", 7, 1, "a‹U+001B›[31mb", "             ^")]
    public void Carets_stand_under_the_marked_text(string line, int column, int length, string shown, string carets)
    {
        var excerpt = SourceExcerpt.Of(line, new SourceLocation("x", 1, column, length));
        Assert.Equal(shown, excerpt.Line);
        Assert.Equal(carets, excerpt.Carets);
    }

    // Not inline data: half a surrogate pair does not survive the way to the test runner.
    [Fact]
    public void Half_a_character_is_spelled_out()
    {
        var excerpt = SourceExcerpt.Of("\uD800x", new SourceLocation("x", 1, 2, 1));
        Assert.Equal("‹U+D800›x", excerpt.Line);
        Assert.Equal("        ^", excerpt.Carets);
    }

    [Fact]
    public void A_long_line_is_cut_to_a_window_around_the_mark()
    {
        var line = new string('あ', 500) + "X" + new string('い', 500);
        var excerpt = SourceExcerpt.Of(line, new SourceLocation("x", 1, 501, 1));
        Assert.StartsWith("…あ", excerpt.Line, StringComparison.Ordinal);
        Assert.EndsWith("い…", excerpt.Line, StringComparison.Ordinal);
        Assert.InRange(DisplayWidth.Of(excerpt.Line), 100, 160);
        Assert.Equal(DisplayWidth.Of(excerpt.Line.AsSpan(0, excerpt.Line.IndexOf('X', StringComparison.Ordinal))), DisplayWidth.Of(excerpt.Carets) - 1);
    }

    [Fact]
    public void Any_text_and_any_place_give_an_excerpt()
    {
        var random = new Random(7);
        for (var i = 0; i < 2000; i++)
        {
            var line = new string([.. Enumerable.Range(0, random.Next(60)).Select(_ => (char)random.Next(0x20, 0x10000)).Where(c => c != '\n')]);
            var excerpt = SourceExcerpt.Of(line, new SourceLocation("x", 1, random.Next(80), random.Next(20)));
            Assert.DoesNotContain(excerpt.Line, char.IsControl);
        }
    }
}
