using System.CommandLine;
using CommunityAtlas.Cli.Builds;
using CommunityAtlas.Cli.Consoles;
using CommunityAtlas.Cli.Starters;

namespace CommunityAtlas.Cli.Commands;

/// <summary><c>atlas new</c>: a file to fill in, with every common field explained.</summary>
internal static class NewCommand
{
    internal static Command Create(Terminal terminal)
    {
        var kind = new AtlasWord("KIND", new(
            "Kind of the place: a code or a label of kinds.yml.", "種別。kinds.yml のコードでも、日本語の名前でも書けます。"));
        var slug = new AtlasWord("SLUG", new(
            "Name of the file and of its address: lower-case letters, digits and hyphens. It never changes.",
            "ファイルの名前。ページのアドレスにもなります。小文字の英数字とハイフンで。あとから変えません。"));
        var area = new AtlasOption("--area", "KEY", new(
            "Area of areas.yml; may be left out when there is only one.", "areas.yml の地域。ひとつしかないときは書かなくてかまいません。"), "aozora");
        var content = SharedOptions.Content();
        var command = new AtlasSubcommand(
            "new",
            new("Start the file of a new place. Never overwrites.", "新しい場所のファイルを作ります。いまあるファイルは上書きしません。"),
            "atlas new town_health_room aozora-hokenshitsu --area aozora",
            "atlas new 通いの場 midori-salon --area aozora")
        {
            kind, slug, area, content,
        };
        command.SetAction(parsed =>
        {
            var options = new OptionReading(parsed, terminal);
            if (ProjectFolders.LocateContent(terminal, options.FullPath(content), options.Diagnostics) is not { } folder
                || options.Diagnostics.HasErrors
                || SiteTerms.Read(terminal, folder, options.Diagnostics) is not { } terms)
            {
                options.IsRefused(out var refused);
                return refused;
            }

            var starter = StarterRequest.Resolve(options.Word(kind), options.Word(slug), options.Text(area), terms, options.Diagnostics);
            if (starter is null)
            {
                options.IsRefused(out var refused);
                return refused;
            }

            return new StarterFile(terminal, folder, starter, options.Language).Write();
        });
        return command;
    }
}
