using System.CommandLine;
using CommunityAtlas.Cli.Consoles;
using CommunityAtlas.Cli.Imports;

namespace CommunityAtlas.Cli.Commands;

/// <summary>The options of <c>atlas import opendata</c>; the work is done by <see cref="ImportRun"/>.</summary>
internal static class ImportOpenData
{
    internal static Command Create(Terminal terminal)
    {
        var files = new AtlasWords("FILE", ArgumentArity.OneOrMore, new(
            "CSV files of a municipality (Shift_JIS or UTF-8).", "自治体が公開している CSV ファイル（Shift_JIS でも UTF-8 でも）。"));
        var kind = new AtlasOption("--kind", "KIND", new("Kind of the places in the file, from kinds.yml; without it, the usual kind of the list.", "ファイルにのっている場所の種別。kinds.yml にあるもの。なければ、その一覧のふつうの種別。"), "childrens_cafeteria");
        var content = SharedOptions.Content();
        var published = new AtlasOption("--published", "DATE", new("Day the file was published or last revised.", "ファイルが公開された日、または最後に直された日。"), "2026-04-01");
        var licence = new AtlasOption("--licence", "NAME", new("Licence of the data.", "データの利用条件。"), "CC-BY-4.0");
        var attribution = new AtlasOption("--attribution", "TEXT", new("Who must be named as the source.", "出典として書く名前。"), "あおぞら市");
        var areas = new AtlasOption("--areas", "all|known", new(
            "known: only areas that areas.yml lists. all (default): add unknown municipalities to import/areas.yml.",
            "known なら areas.yml にある地域だけ。all（指定がないとき）なら、知らない市区町村を import/areas.yml に足します。"), "known");
        var dataset = new AtlasOption("--dataset", "KEY", new("Which kind of list it is, where the headers do not tell.", "どの種類の一覧か。見出しだけでは決まらないときに書きます。"), "kodomo-shokudo");
        var dryRun = new AtlasFlag("--dry-run", new("Only say what would happen.", "何が起こるかを表示するだけで、書き込みません。"));
        var report = new AtlasOption("--report", "FILE", new("Write the report to this file, as JSON if it ends in .json, else as Markdown.", "報告をこのファイルに書きます。.json なら JSON、ほかは Markdown で。"), "import-report.json");
        var strict = new AtlasFlag("--strict", new("End with exit code 1 when a single row cannot be taken over.", "取り込めない行がひとつでもあれば、終了コードを 1 にします。"));
        var command = new AtlasSubcommand(
            "opendata",
            new("Make entry files from a municipality's open data.", "自治体のオープンデータから、情報のファイルを作ります。"),
            "atlas import opendata kodomoshokudo.csv --published 2026-04-01 --licence CC-BY-4.0 --attribution あおぞら市",
            "atlas import opendata kodomoshokudo.csv --dry-run --report report.md")
        {
            files, kind, content, published, licence, attribution, areas, dataset, dryRun, report, strict,
        };
        command.SetAction(parsed =>
        {
            var options = new OptionReading(parsed, terminal);
            var request = new ImportOrder
            {
                Files = [.. options.Words(files).Select(terminal.FullPath)],
                Kind = options.Text(kind),
                Content = ProjectFolders.LocateContent(terminal, options.FullPath(content), options.Diagnostics) ?? "",
                Published = options.Date(published),
                Licence = options.Text(licence),
                Attribution = options.Text(attribution),
                OnlyKnownAreas = options.OneOf(areas, "all", "known") == "known",
                Dataset = options.Text(dataset),
                IsDryRun = options.Has(dryRun),
                Report = options.FullPath(report),
                IsStrict = options.Has(strict),
            };
            return options.IsRefused(out var exitCode) ? exitCode : new ImportRun(terminal, request, options.Language).Run();
        });
        return command;
    }
}
