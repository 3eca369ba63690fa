using System.CommandLine;
using System.CommandLine.Help;
using CommunityAtlas.Cli.Consoles;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Cli.Commands;

/// <summary><c>atlas</c> itself: the commands below it and the options all of them have.</summary>
internal static class AtlasCommand
{
    private static readonly Localized Meaning = new(
        "atlas: makes a website for finding local activities out of one small file per activity.",
        "atlas: 地域の活動をひとつずつ書いた小さなファイルから、さがせるサイトを作ります。");

    /// <summary>The whole command line.</summary>
    internal static RootCommand Create(Terminal terminal)
    {
        var root = new RootCommand(Meaning.Ja)
        {
            BuildCommand.Create(terminal),
            CheckCommand.Create(terminal),
            ServeCommand.Create(terminal),
            NewCommand.Create(terminal),
            ImportCommand.Create(terminal),
            SchemaCommand.Create(terminal),
            SearchCommand.Create(terminal),
            AnalyzeCommand.Create(terminal),
            DictionaryCommand.Create(terminal),
            SharedOptions.Language(),
            SharedOptions.Verbose(),
        };
        var help = new HelpPage(terminal, Meaning);
        foreach (var option in root.Options.OfType<HelpOption>()) option.Action = help;
        root.SetAction(parsed =>
        {
            help.Write(root, root, SharedOptions.LanguageOf(parsed));
            return ExitCodes.Usage;
        });
        return root;
    }
}
