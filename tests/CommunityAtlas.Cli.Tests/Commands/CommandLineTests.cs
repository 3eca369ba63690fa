using System.CommandLine;
using System.CommandLine.Help;
using CommunityAtlas.Cli.Commands;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Cli.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TestTerminal _terminal;

    public CommandLineTests() => _terminal = new TestTerminal(_folder.Path);

    public void Dispose()
    {
        _terminal.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("AT1000", "「-9」", "check", "-9")]
    [InlineData("AT1000", "「frobnicate」", "frobnicate")]
    [InlineData("AT1001", "「build」のことではありませんか", "bild")]
    [InlineData("AT1001", "「--output」のことではありませんか", "build", "--outptu", "x")]
    [InlineData("AT1002", "「--content」のあとに", "build", "--content")]
    [InlineData("AT1002", "「--now」のあとに", "build", "--now", "--scheduled")]
    [InlineData("AT1003", "「SLUG」が足りません", "new", "kayoi_no_ba")]
    [InlineData("AT1003", "「FILE」が足りません", "import", "opendata", "--kind", "kayoi_no_ba")]
    [InlineData("AT1003", "「COMMAND」が足りません", "import")]
    [InlineData("AT1003", "「--against」が足りません", "check", "--contact-changes", "--content", ".")]
    [InlineData("AT1004", "「--format」に「xml」は使えません", "check", "--format", "xml")]
    [InlineData("AT1004", "「--lang」に「fr」は使えません", "check", "--lang", "fr")]
    [InlineData("AT1005", "content フォルダーがありません", "build")]
    [InlineData("AT1006", "「nowhere」がありません", "check", "--content", "nowhere")]
    [InlineData("AT1006", "「--theme」に指定された", "build", "--content", ".", "--theme", "nowhere")]
    [InlineData("AT1006", "「--against」に指定されたフォルダー「../before」がありません", "check", "--content", ".", "--against", "../before")]
    [InlineData("AT1007", "「ftp://example.org/」は", "build", "--base-url", "ftp://example.org/")]
    [InlineData("AT1007", "「https://example.org/?x=1」は", "build", "--base-url", "https://example.org/?x=1")]
    [InlineData("AT1007", "「/../x/」は", "build", "--base-path", "/../x/")]
    [InlineData("AT1008", "「2026-13-01」は", "build", "--now", "2026-13-01")]
    [InlineData("AT1009", "「80」は", "serve", "--port", "80")]
    public async Task A_mistake_on_the_command_line_is_explained(string id, string words, params string[] arguments)
    {
        Assert.Equal(ExitCodes.Usage, await _terminal.RunAsync(arguments));
        Assert.Contains($"atlas: error {id}: ", _terminal.Error, StringComparison.Ordinal);
        Assert.Contains(words, _terminal.Error, StringComparison.Ordinal);
        Assert.Equal("", _terminal.Output);
    }

    [Fact]
    public async Task Several_mistakes_are_told_at_once()
    {
        Assert.Equal(ExitCodes.Usage, await _terminal.RunAsync("build", "--now", "yesterday", "--format", "xml", "--lang", "en"));
        Assert.Contains("AT1004", _terminal.Error, StringComparison.Ordinal);
        Assert.Contains("AT1005", _terminal.Error, StringComparison.Ordinal);
        Assert.Contains("AT1008", _terminal.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("ヒント", _terminal.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_word_it_shows_what_it_can_do()
    {
        Assert.Equal(ExitCodes.Usage, await _terminal.RunAsync());
        Assert.StartsWith("atlas: 地域の活動を", _terminal.Output, StringComparison.Ordinal);
        foreach (var command in new[] { "build", "check", "serve", "new", "import", "schema" }) Assert.Contains($"\n  {command} ", _terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_whose_name_begins_with_an_at_sign_is_not_read_as_arguments()
    {
        _folder.Write("args.txt", "--version");
        Assert.Equal(ExitCodes.Usage, await _terminal.RunAsync("check", "@args.txt"));
        Assert.Contains("AT1005", _terminal.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_command_option_and_argument_is_described_in_both_languages()
    {
        var root = AtlasCommand.Create(_terminal.Terminal);
        foreach (var (command, words) in Commands(root, []))
        {
            Assert.All(command.Options, option => Assert.True(option is IDescribed or HelpOption or VersionOption, option.Name));
            Assert.All(command.Arguments, argument => Assert.IsAssignableFrom<IDescribed>(argument));
            Assert.Equal(ExitCodes.Fine, await _terminal.RunAsync([.. words, "--help"]));
            var described = command.Options.OfType<IDescribed>().Concat(command.Arguments.OfType<IDescribed>()).Concat(command.Subcommands.OfType<IDescribed>());
            foreach (var meaning in described.Select(d => d.Meaning))
            {
                Assert.Contains(meaning.Ja, _terminal.Output, StringComparison.Ordinal);
                Assert.Contains(meaning.En, _terminal.Output, StringComparison.Ordinal);
                Assert.NotEqual(meaning.Ja, meaning.En);
            }
        }
    }

    [Fact]
    public async Task Help_can_be_read_in_one_language()
    {
        await _terminal.RunAsync("build", "--help", "--lang", "ja");
        Assert.Contains("サイトを作ります", _terminal.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Build the website", _terminal.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AT3004", ExitCodes.ContentErrors)]
    [InlineData("AT4001", ExitCodes.ContentErrors)]
    [InlineData("AT1101", ExitCodes.ContentErrors)]
    [InlineData("AT1005", ExitCodes.Usage)]
    [InlineData("AT4500", ExitCodes.Usage)]
    [InlineData("AT4506", ExitCodes.Internal)]
    [InlineData("AT9000", ExitCodes.Internal)]
    public void The_exit_code_follows_the_worst_error(string id, int code)
    {
        var error = new DiagnosticDescriptor(id, DiagnosticSeverity.Error, new("t", "t"), new("m", "m"), new("h", "h")).At(new SourceLocation("x"));
        Assert.Equal(code, ExitCodes.For([error]));
        Assert.Equal(ExitCodes.Fine, ExitCodes.For([error with { Severity = DiagnosticSeverity.Warning }]));
    }

    private static IEnumerable<(Command Command, string[] Words)> Commands(Command command, string[] words) =>
        command.Subcommands.SelectMany(child => Commands(child, [.. words, child.Name])).Prepend((command, words));
}
