using System.CommandLine;
using System.Globalization;
using CommunityAtlas.Cli.Consoles;
using CommunityAtlas.Cli.Reports;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Japanese.Dictionaries;
using CommunityAtlas.Japanese.Dictionaries.Compilation;

namespace CommunityAtlas.Cli.Commands;

/// <summary><c>atlas dictionary build</c>: compiles IPADIC. Needed only by who makes atlas itself.</summary>
internal static class DictionaryCommand
{
    private static readonly SourceLocation Place = new("atlas");

    internal static Command Create(Terminal terminal) => new AtlasSubcommand(
        "dictionary",
        new("Make the dictionary that texts are cut with (for makers of atlas).", "テキストを切り分けるための辞書を作ります（atlas を作る人のためのものです）。"))
    {
        Build(terminal),
    };

    private static AtlasSubcommand Build(Terminal terminal)
    {
        var source = new AtlasOption("--source", "DIR", new(
            "Folder with the *.csv files, matrix.def, char.def and unk.def of mecab-ipadic.", "mecab-ipadic の *.csv、matrix.def、char.def、unk.def があるフォルダー。"),
            "/usr/share/mecab/dic/ipadic") { Required = true };
        var output = new AtlasOption("--output", "FILE", new("The dictionary to write.", "書き出す辞書のファイル。"), "ipadic.dic") { Required = true };
        var command = new AtlasSubcommand(
            "build",
            new("Compile mecab-ipadic. The same source gives the same bytes.", "mecab-ipadic から辞書を作ります。もとが同じなら、できるファイルも1バイトもちがいません。"),
            "atlas dictionary build --source /usr/share/mecab/dic/ipadic --output ipadic.dic")
        {
            source, output,
        };
        command.SetAction(parsed =>
        {
            var options = new OptionReading(parsed, terminal);
            var folder = options.FullPath(source)!;
            if (!Directory.Exists(folder)) options.Diagnostics.Add(CommandLineDiagnostics.NoFolder, Place, source.Name, terminal.Shown(folder));
            return options.IsRefused(out var exitCode) ? exitCode : Compile(terminal, folder, options.FullPath(output)!, options.Language);
        });
        return command;
    }

    private static int Compile(Terminal terminal, string folder, string output, LanguageChoice language)
    {
        byte[] compiled;
        try
        {
            var files = Directory.EnumerateFiles(folder)
                .Where(file => Path.GetExtension(file) is ".csv" or ".def")
                .ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes, StringComparer.Ordinal);
            compiled = DictionaryCompiler.Compile(files);
        }
        catch (Exception exception) when (exception is DictionaryFormatException or IOException or UnauthorizedAccessException)
        {
            return UsageReport.Print([AnalyserDiagnostics.SourceUnusable.At(Place, terminal.Shown(folder), exception.Message)], language, terminal);
        }

        var part = output + ".part";
        try
        {
            File.WriteAllBytes(part, compiled);
            File.Move(part, output, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(part)) File.Delete(part);
            return UsageReport.Print([CommandLineDiagnostics.CannotWrite.At(Place, terminal.Shown(output), exception.Message)], language, terminal);
        }

        var words = JapaneseDictionary.Load(compiled).Count;
        var (shown, megabytes) = (terminal.Shown(output), (compiled.Length / 1e6).ToString("0.0", CultureInfo.InvariantCulture));
        foreach (var line in language.Lines(new(
            $"Made {shown}: {words.ToString("N0", CultureInfo.InvariantCulture)} words, {megabytes} MB.",
            $"{shown} を作りました。{words.ToString("N0", CultureInfo.InvariantCulture)} 語、{megabytes} MB。")))
        {
            terminal.Output.Write(line + "\n");
        }

        return ExitCodes.Fine;
    }
}
