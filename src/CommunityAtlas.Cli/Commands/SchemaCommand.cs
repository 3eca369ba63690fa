using System.CommandLine;
using CommunityAtlas.Cli.Builds;
using CommunityAtlas.Cli.Consoles;
using CommunityAtlas.Content.Schemas;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Cli.Commands;

/// <summary><c>atlas schema</c>: what editors need to help while an entry is typed.</summary>
internal static class SchemaCommand
{
    internal static Command Create(Terminal terminal)
    {
        var content = SharedOptions.Content();
        var command = new AtlasSubcommand(
            "schema",
            new("Print the JSON Schema of the keys of an entry, with the codes of this site's lists.",
                "情報のファイルに書ける項目の JSON Schema を、このサイトの一覧にあるコードといっしょに表示します。エディターの入力補助に使えます。"),
            "atlas schema > entry.schema.json")
        {
            content,
        };
        command.SetAction(parsed =>
        {
            var options = new OptionReading(parsed, terminal);
            var place = options.FullPath(content);

            // Outside a project the schema of any site is still of use.
            var folder = ProjectFolders.LocateContent(terminal, place, place is null ? new DiagnosticBag() : options.Diagnostics);
            var terms = folder is null ? null : SiteTerms.Read(terminal, folder, options.Diagnostics);
            if (options.IsRefused(out var exitCode)) return exitCode;
            terminal.Output.Write(EntrySchema.Write(terms));
            return ExitCodes.Fine;
        });
        return command;
    }
}
