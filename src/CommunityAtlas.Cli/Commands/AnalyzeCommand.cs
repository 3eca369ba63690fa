using System.CommandLine;
using CommunityAtlas.Cli.Analyses;
using CommunityAtlas.Cli.Consoles;
using CommunityAtlas.Japanese;

namespace CommunityAtlas.Cli.Commands;

/// <summary><c>atlas analyze</c>: how a text is cut into words.</summary>
internal static class AnalyzeCommand
{
    internal static Command Create(Terminal terminal)
    {
        var file = new AtlasWord("FILE", new(
            "The text (UTF-8); - or nothing for standard input.", "読むテキスト（UTF-8）。- と書くか、何も書かなければ標準入力から読みます。")) { Arity = ArgumentArity.ZeroOrOne };
        var mode = new AtlasOption("--mode", "normal|search|extended", new(
            "How long words are cut: normal (as they are), search (parts beside the whole, the default), extended (unknown words into characters too).",
            "長いことばの切りかた。normal（そのまま）、search（部分と全体の両方。指定がないとき）、extended（知らないことばは1文字ずつ）。"), "search");
        var filters = new AtlasOption("--filters", "none|japanese", new(
            "japanese: base forms, without particles and frequent words; none: as cut (the default).",
            "japanese は、原形にし、助詞やよくあることばをのぞきます。none は切ったまま（指定がないとき）。"), "japanese");
        var output = new AtlasOption("--output", "FILE", new(
            "Where to write; without it, standard output.", "書き出すファイル。なければ標準出力に出します。"), "tokens.tsv");
        var ruby = new AtlasFlag("--ruby", new(
            "Print HTML with readings above the kanji; cuts as in --mode normal unless told otherwise.",
            "漢字にふりがなを付けた HTML を出します。切りかたは、指定がなければ normal です。"));
        var command = new AtlasSubcommand(
            "analyze",
            new("Print the words of a text: surface, start, end, position increment and length, part of speech, base form, reading, pronunciation.",
                "テキストをことばに切り分けて表示します。表記・始め・終わり・位置の進み・位置の長さ・品詞・原形・読み・発音の順です。"),
            "atlas analyze text.txt", "atlas analyze --mode normal --filters japanese --output tokens.tsv text.txt", "atlas analyze --ruby - < text.txt")
        {
            file, mode, filters, output, ruby,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var options = new OptionReading(parsed, terminal);
            var isRuby = options.Has(ruby);
            var request = new AnalysisRequest
            {
                File = options.Text(file) is { } path && path != "-" ? terminal.FullPath(path) : null,
                Output = options.FullPath(output),
                Mode = Mode(isRuby && options.Text(mode) is null ? "normal" : options.OneOf(mode, "search", "normal", "extended")),
                IsFiltered = (isRuby ? options.OneOf(filters, "none") : options.OneOf(filters, "none", "japanese")) == "japanese",
                IsRuby = isRuby,
            };
            return Task.FromResult(options.IsRefused(out var exitCode) ? exitCode : new AnalysisRun(terminal, request, options.Language).Run(cancellation));
        });
        return command;
    }

    private static TokenizerMode Mode(string word) => word switch
    {
        "normal" => TokenizerMode.Normal,
        "extended" => TokenizerMode.Extended,
        _ => TokenizerMode.Search,
    };
}
