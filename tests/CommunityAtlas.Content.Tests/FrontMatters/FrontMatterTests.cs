using CommunityAtlas.Content.FrontMatters;
using CommunityAtlas.Core.Diagnostics;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityAtlas.Content.Tests.FrontMatters;

public sealed class FrontMatterTests
{
    [Theory]
    [InlineData("---\nname: あ\nkind: x\n---\n本文\n", "name: あ\nkind: x\n", "本文\n", 5)]
    [InlineData("---\nname: あ\n---", "name: あ\n", "", 4)]
    [InlineData("---  \nname: あ\n--- \n\n本文", "name: あ\n", "\n本文", 4)]
    [InlineData("---\n---\n本文", "", "本文", 3)]
    [InlineData("---\na: 1\n---\n一\n---\n二\n", "a: 1\n", "一\n---\n二\n", 4)]
    [InlineData("---\na: |\n  ----\n  x---\n---\n", "a: |\n  ----\n  x---\n", "", 6)]
    public void A_file_is_split_at_its_two_lines_of_dashes(string text, string yaml, string body, int bodyLine)
    {
        var (parts, diagnostics) = Split(text);
        Assert.Empty(diagnostics);
        Assert.Equal(new FrontMatter(yaml, 2, body, new SourceLocation("x.md", bodyLine, 1)), parts);
    }

    [Theory]
    [InlineData("")]
    [InlineData("name: あ\n")]
    [InlineData(" ---\nname: あ\n---\n")]
    [InlineData("----\nname: あ\n---\n")]
    [InlineData("\n---\nname: あ\n---\n")]
    [InlineData("ーーー\nname: あ\n")]
    public void A_file_without_its_first_line_is_refused(string text)
    {
        var (parts, diagnostics) = Split(text);
        Assert.Null(parts);
        Assert.Equal("AT2050 x.md(1,1)", $"{diagnostics[0].Id} {diagnostics[0].Location}");
    }

    [Theory]
    [InlineData("---")]
    [InlineData("---\n")]
    [InlineData("---\nname: あ\n本文\n")]
    [InlineData("---\nname: あ\n ---\n本文\n")]
    public void A_file_without_its_second_line_is_refused(string text)
    {
        var (parts, diagnostics) = Split(text);
        Assert.Null(parts);
        Assert.Equal("AT2051 x.md(1,1)", $"{diagnostics[0].Id} {diagnostics[0].Location}");
    }

    [Fact]
    public void Both_parts_and_their_lines_make_the_file_again()
    {
        var pieces = new[] { "---", "\n", "a", " ", "あ", "\n---\n", "----" };
        var any = Gen.ListOf(Gen.Elements(pieces)).Select(list => "---\n" + string.Concat(list)).ToArbitrary();
        Prop.ForAll(any, text =>
        {
            var (parts, diagnostics) = Split(text);
            if (parts is null) return diagnostics.Length == 1;
            var lines = text.Split('\n');
            return text.EndsWith(parts.Body, StringComparison.Ordinal)
                && parts.Yaml.Count(c => c == '\n') + 2 == parts.BodyStart.Line - 1
                && string.Join('\n', lines.Skip(parts.BodyStart.Line - 1)) == parts.Body;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    private static (FrontMatter? Parts, Diagnostic[] Diagnostics) Split(string text)
    {
        var bag = new DiagnosticBag();
        var parts = FrontMatter.Split(new ContentFile("x.md", "x.md", text), bag);
        return (parts, [.. bag.ToSorted()]);
    }
}
