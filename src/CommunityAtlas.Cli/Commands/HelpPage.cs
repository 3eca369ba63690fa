using System.CommandLine;
using System.CommandLine.Invocation;
using CommunityAtlas.Cli.Consoles;
using CommunityAtlas.Cli.Reports;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Cli.Commands;

/// <summary>The help of a command: usage, meaning of every word in both languages (or the one asked for), examples, exit codes.</summary>
internal sealed class HelpPage(Terminal terminal, Localized rootMeaning) : SynchronousCommandLineAction
{
    private const int LongestName = 30;

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, parseResult.RootCommandResult.Command, SharedOptions.LanguageOf(parseResult));
        return ExitCodes.Fine;
    }

    internal void Write(Command command, Command root, LanguageChoice language)
    {
        var output = terminal.Output;
        var meaning = command is AtlasSubcommand own ? own.Meaning : rootMeaning;
        foreach (var line in language.Lines(meaning)) output.Write(line + "\n");
        Section(language, new("Usage", "使いかた"), [("  " + Usage(command), null)]);
        Section(language, new("Commands", "コマンド"), command.Subcommands.OfType<AtlasSubcommand>().Select(c => (c.Name, (Localized?)c.Meaning)));
        Section(language, new("Arguments", "書くもの"), command.Arguments.Select(a => (a.HelpName ?? a.Name, (a as IDescribed)?.Meaning)));
        var shared = command == root ? [] : root.Options.Where(option => option.Recursive);
        Section(language, new("Options", "指定できるもの"), command.Options.Concat(shared).Select(option => (NameOf(option), (Localized?)MeaningOf(option))));
        if (command is AtlasSubcommand { Examples: { Count: > 0 } examples })
        {
            Section(language, new("Examples", "例"), examples.Select(example => ("  " + example, (Localized?)null)));
        }

        Section(language, new("Exit codes", "終了コード"),
        [
            ("0", new Localized("fine (warnings included)", "問題なし（注意だけのときも）")),
            ("1", new Localized("errors in content or theme; nothing was written", "内容かテーマにエラーがある。何も書き出していない")),
            ("2", new Localized("the command or a folder it names cannot be used", "命令の書きかたか、指定したフォルダーに問題がある")),
            ("3", new Localized("the tool or the computer failed", "ツールかパソコンの不具合")),
        ]);
    }

    private static string Usage(Command command)
    {
        var words = new List<string> { UsageErrors.NameOf(command) };
        if (command.Subcommands.Count > 0) words.Add("COMMAND");
        foreach (var argument in command.Arguments)
        {
            var name = argument.HelpName ?? argument.Name;
            var several = argument.Arity.MaximumNumberOfValues > 1 ? name + "..." : name;
            words.Add(argument.Arity.MinimumNumberOfValues == 0 ? $"[{several}]" : several);
        }

        words.AddRange(command.Options.Where(option => option.Required).Select(NameOf));
        words.Add("[options]");
        return string.Join(' ', words);
    }

    private static string NameOf(Option option)
    {
        var names = string.Join(", ", option.Aliases.Order(StringComparer.Ordinal).Append(option.Name).Where(name => name[0] is '-'));
        return option is AtlasOption ? $"{names} {option.HelpName}" : names;
    }

    private static Localized MeaningOf(Option option) => option switch
    {
        IDescribed own => option.Required ? Required(own.Meaning) : own.Meaning,
        VersionOption => new Localized("Print the version.", "バージョンを表示します。"),
        _ => new Localized("Print this help.", "この説明を表示します。"),
    };

    private static Localized Required(Localized meaning) => new("(required) " + meaning.En, "（必須）" + meaning.Ja);

    private void Section(LanguageChoice language, Localized title, IEnumerable<(string Name, Localized? Meaning)> rows)
    {
        var all = rows.ToArray();
        if (all.Length == 0) return;
        terminal.Output.Write("\n" + string.Join(" / ", language.Lines(title)) + ":\n");
        var width = Math.Min(LongestName, all.Max(row => row.Meaning is null ? 0 : DisplayWidth.Of(row.Name)));
        foreach (var (name, meaning) in all)
        {
            if (meaning is null)
            {
                terminal.Output.Write(name + "\n");
                continue;
            }

            var first = "  " + name;
            foreach (var line in language.Lines(meaning))
            {
                var gap = width + 4 - DisplayWidth.Of(first);
                terminal.Output.Write(gap < 2 ? first + "\n" + new string(' ', width + 4) + line + "\n" : first + new string(' ', gap) + line + "\n");
                first = "";
            }
        }
    }
}
