using CommunityAtlas.Cli.Consoles;
using CommunityAtlas.Cli.Reports;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Cli.Tests.Reports;

public sealed class DiagnosticPrinterTests
{
    [Fact]
    public void Both_languages_are_printed_with_japanese_first() => Assert.Equal(
        """
        content/entries/aozora/sample.md(2,17): error AT0001: 緯度「135.68」は 20〜46 の範囲にありません。
           2 | place: {lat: 緯度 135.68}
             |              　　 ^^^^^^
          ヒント: 緯度と経度が入れかわっていないか見てください。
          The latitude 「135.68」 is not between 20 and 46.
          Hint: Look whether latitude and longitude are swapped.

        content/entries/aozora/sample.md(1,7): warning AT0002: 「あおぞら」によみがありません。
           1 | name: あおぞら
             |       ^^^^^^^^
          ヒント: name_kana を書いてください。
          「あおぞら」 has no reading.
          Hint: Add name_kana.

        content/entries/aozora/other.md: info AT0003: 「あおぞら」と同じ電話番号です。
          ヒント: このままでかまいません。
          Same phone as 「あおぞら」.
          Hint: Nothing to do.

        """.ReplaceLineEndings("\n"),
        Print(LanguageChoice.Both, Samples.Three));

    [Fact]
    public void One_language_is_printed_alone() => Assert.Equal(
        """
        content/entries/aozora/sample.md(2,17): error AT0001: The latitude 「135.68」 is not between 20 and 46.
           2 | place: {lat: 緯度 135.68}
             |              　　 ^^^^^^
          Hint: Look whether latitude and longitude are swapped.

        """.ReplaceLineEndings("\n"),
        Print(LanguageChoice.English, Samples.Three[0]));

    [Fact]
    public void What_looks_like_markup_of_the_console_library_is_plain_text()
    {
        var hostile = Samples.Reading.At(new SourceLocation("content/[red]x[/].md", 1, 1, 5), "[bold]a[/] [[link=https://example.org]]");
        using var text = new StringWriter();
        var screen = new Screen(text, isInteractive: true);
        new DiagnosticPrinter(screen, LanguageChoice.Japanese, Samples.Sources(("content/[red]x[/].md", "[blue]name[/] :smile:"))).Print([hostile]);
        var printed = text.ToString();
        Assert.Contains("content/[red]x[/].md", printed, StringComparison.Ordinal);
        Assert.Contains("[bold]a[/] [[link=https://example.org]]", printed, StringComparison.Ordinal);
        Assert.Contains("[blue]name[/] :smile:", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Escape_sequences_in_files_and_names_never_reach_the_terminal()
    {
        var hostile = Samples.Reading.At(new SourceLocation("content/\u001B]0;x.md", 1, 1, 5), "\u001B[2J");
        var printed = Print(LanguageChoice.Both, [hostile], ("content/\u001B]0;x.md", "name: \u001B[31m\u009B0m\a\b\u202E"));
        Assert.DoesNotContain(printed, c => char.IsControl(c) && c != '\n');
        Assert.DoesNotContain('\u202E', printed);
    }

    [Fact]
    public void A_line_that_is_not_there_is_left_out() =>
        Assert.DoesNotContain(" | ", Print(LanguageChoice.Both, [Samples.Reading.At(new SourceLocation(Samples.Path, 99, 1), "x")]), StringComparison.Ordinal);

    private static string Print(LanguageChoice language, params Diagnostic[] diagnostics) => Print(language, diagnostics, (Samples.Path, Samples.Text));

    private static string Print(LanguageChoice language, Diagnostic[] diagnostics, params (string Path, string Text)[] texts)
    {
        using var text = new StringWriter { NewLine = "\n" };
        new DiagnosticPrinter(new Screen(text, isInteractive: false), language, Samples.Sources(texts)).Print(diagnostics);
        return text.ToString();
    }
}
