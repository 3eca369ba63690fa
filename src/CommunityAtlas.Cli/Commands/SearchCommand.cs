using System.CommandLine;
using System.Globalization;
using CommunityAtlas.Cli.Consoles;
using CommunityAtlas.Cli.Searches;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Cli.Commands;

/// <summary><c>atlas search</c>: what the search page would answer.</summary>
internal static class SearchCommand
{
    private const int UsualTop = 10;
    private const int MostTop = 1000;

    private static readonly SourceLocation Place = new("atlas");

    internal static Command Create(Terminal terminal)
    {
        var query = new AtlasWords("QUERY", ArgumentArity.ZeroOrMore, new("What to search for, as people say it.", "さがすことば。話すように書いてかまいません。"));
        var site = new AtlasOption("--site", "DIR", new("The built site; without it, _site here.", "できあがったサイトのフォルダー。なければ、ここの _site です。"), "_site");
        var top = new AtlasOption("--top", "N", new("Most results of a question (1–1000; 10 if not given).", "ひとつの質問に出す件数（1〜1000。指定がないときは 10）。"), "20");
        var format = new AtlasOption("--format", "text|json", new(
            "text for people (default), json for tools; with --batch one object a line.", "text（人が読む。指定がないとき）、json（ほかのツール用。--batch のときは1行にひとつ）。"), "json");
        var batch = new AtlasOption("--batch", "FILE", new("A file (UTF-8) with one question a line.", "1行にひとつずつ質問を書いたファイル（UTF-8）。"), "questions.txt");
        var explain = new AtlasFlag("--explain", new("Show the words, what was matched, and what each score is made of.", "ことばの切りかた、何に合ったか、点数の中身も表示します。"));
        var thorough = new AtlasFlag("--thorough", new("Look through every text for the letters, as 「もっとさがす」 on the search page does.", "検索ページの「もっとさがす」とおなじく、文章のすみずみまでさがします。"));
        var command = new AtlasSubcommand(
            "search",
            new("Search a built site with the very files its search page uses.", "できあがったサイトを、検索ページと同じファイルでさがします。"),
            "atlas search 話し相手がほしい", "atlas search --top 3 第2土曜 食堂", "atlas search --format json --batch questions.txt")
        {
            query, site, top, thorough, format, batch, explain,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var options = new OptionReading(parsed, terminal);
            var words = options.Words(query);
            if (words.Count == 0 == (options.Text(batch) is null))
            {
                options.Diagnostics.Add(SearchDiagnostics.NoQuestion, Place, words.Count == 0 ? "atlas search" : string.Join(' ', words) + " --batch");
            }

            var request = new SearchRequest
            {
                Site = options.FullPath(site) ?? Path.Combine(terminal.WorkingFolder, "_site"),
                Query = string.Join(' ', words),
                Batch = options.FullPath(batch),
                Top = Top(options, top),
                IsThorough = options.Has(thorough),
                IsJson = options.OneOf(format, "text", "json") == "json",
                IsExplained = options.Has(explain),
            };
            return Task.FromResult(options.IsRefused(out var exitCode) ? exitCode : new SearchRun(terminal, request, options.Language).Run(cancellation));
        });
        return command;
    }

    private static int Top(OptionReading options, AtlasOption top)
    {
        if (options.Text(top) is not { } text) return UsualTop;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= MostTop) return number;
        options.Diagnostics.Add(SearchDiagnostics.BadTop, Place, text);
        return UsualTop;
    }
}
