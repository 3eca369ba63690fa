using System.Globalization;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Core.Tests.Diagnostics;

/// <summary>How arguments of diagnostics are shown.</summary>
public sealed class DiagnosticTextTests
{
    private static readonly DiagnosticDescriptor Choose = new(
        "AT0000", DiagnosticSeverity.Error, new Localized("t", "t"), new Localized("Not {0}.", "{0}ではない。"), new Localized("One of: {1}.", "次から：{1}。"));

    [Fact]
    public void A_list_is_joined_in_the_manner_of_the_language()
    {
        var diagnostic = Choose.At(new SourceLocation("x"), "d", ListArgument.Of(["a（あ）", "b（い）", "c（う）"]));
        Assert.Equal("次から：a（あ）、b（い）、c（う）。", diagnostic.Hint(DiagnosticLanguage.Japanese));
        Assert.Equal("One of: a（あ）, b（い）, c（う）.", diagnostic.Hint(DiagnosticLanguage.English));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(39)]
    [InlineData(199)]
    [InlineData(200)]
    [InlineData(500)]
    public void A_long_list_is_cut_between_items_and_says_how_many_are_left_out(int length)
    {
        var items = Enumerable.Range(100, 100).Select(i => new string('x', length - 1) + i.ToString(CultureInfo.InvariantCulture)[^1]).ToArray();
        var hint = Choose.At(new SourceLocation("x"), "d", ListArgument.Of(items)).Hint(DiagnosticLanguage.Japanese);
        var shown = hint["次から：".Length..^1].Split('、');
        Assert.Matches("^ほか[0-9]+件$", shown[^1]);
        var left = int.Parse(shown[^1]["ほか".Length..^1], CultureInfo.InvariantCulture);
        Assert.Equal(items.Length, shown.Length - 1 + left);
        Assert.True(hint.Length <= 220);

        // Only an item that is too long on its own is cut inside.
        if (length <= 120) Assert.Equal(items.Take(shown.Length - 1), shown[..^1]);
        Assert.Matches("^One of: x+[0-9](?:, x+…?[0-9]?)*, and [0-9]+ more[.]$", Choose.At(new SourceLocation("x"), "d", ListArgument.Of(items)).Hint(DiagnosticLanguage.English).Replace("…,", "0,", StringComparison.Ordinal));
    }

    [Fact]
    public void A_list_of_one_or_none_is_no_list()
    {
        Assert.Equal("次から：a。", Choose.At(new SourceLocation("x"), "d", ListArgument.Of(["a"])).Hint(DiagnosticLanguage.Japanese));
        Assert.Equal("次から：。", Choose.At(new SourceLocation("x"), "d", ListArgument.Of([])).Hint(DiagnosticLanguage.Japanese));
    }

    [Fact]
    public void Text_of_a_stranger_is_cut_and_its_invisible_characters_are_named()
    {
        Assert.Equal($"{new string('あ', 120)}…ではない。", Choose.At(new SourceLocation("x"), new string('あ', 121), "").Message(DiagnosticLanguage.Japanese));
        Assert.Equal("aU+202Eb, cU+000Adではない。", Choose.At(new SourceLocation("x"), "a\u202Eb, c\nd", "").Message(DiagnosticLanguage.Japanese));
        Assert.Equal("次から：aU+001B、b。", Choose.At(new SourceLocation("x"), "", ListArgument.Of(["a\u001B", "b"])).Hint(DiagnosticLanguage.Japanese));
    }
}
