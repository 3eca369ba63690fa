using System.Globalization;
using System.Text;
using CommunityAtlas.Cli.Consoles;
using CommunityAtlas.Cli.Reports;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Japanese.Dictionaries;

namespace CommunityAtlas.Cli.Analyses;

/// <summary>One <c>atlas analyze</c>: reads line by line, so that a text may be longer than memory.</summary>
internal sealed class AnalysisRun(Terminal terminal, AnalysisRequest request, LanguageChoice language)
{
    private const int FlushedAt = 1 << 16;

    private static readonly SourceLocation Place = new("atlas");
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private string InputName => request.File is null ? "-" : terminal.Shown(request.File);

    /// <summary>Analyses, and gives the exit code.</summary>
    internal int Run(CancellationToken cancellation)
    {
        try
        {
            if (request.File is null)
            {
                using var standard = terminal.OpenInput();
                return Answer(standard, cancellation);
            }

            using var file = File.OpenText(request.File);
            return Answer(file, cancellation);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Tell(AnalyserDiagnostics.CannotRead.At(Place, InputName, exception.Message));
        }
    }

    private int Answer(TextReader input, CancellationToken cancellation) =>
        request.Output is null ? Write(input, terminal.Output, cancellation) : WriteFile(input, request.Output, cancellation);

    private int WriteFile(TextReader input, string path, CancellationToken cancellation)
    {
        // The answer of before stays until the new one is whole.
        var part = path + ".part";
        try
        {
            using (var output = new StreamWriter(part, append: false, Utf8)) Write(input, output, cancellation);
            File.Move(part, path, overwrite: true);
            return ExitCodes.Fine;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Tell(CommandLineDiagnostics.CannotWrite.At(Place, terminal.Shown(path), exception.Message));
        }
        finally
        {
            if (File.Exists(part)) File.Delete(part);
        }
    }

    private int Write(TextReader input, TextWriter output, CancellationToken cancellation)
    {
        var dictionary = JapaneseDictionary.LoadEmbedded();
        ILineWriter writer = request.IsRuby ? new RubyLineWriter(dictionary, request.Mode) : new TokenLineWriter(dictionary, request.Mode, request.IsFiltered);
        var lines = new StringBuilder();
        var (number, firstBroken) = (0, 0);
        while (input.ReadLine() is { } line)
        {
            cancellation.ThrowIfCancellationRequested();
            number++;
            if (firstBroken == 0 && line.Contains('\uFFFD', StringComparison.Ordinal)) firstBroken = number;
            writer.Write(line, lines);
            if (lines.Length < FlushedAt) continue;
            output.Write(lines);
            lines.Clear();
        }

        output.Write(lines);
        return firstBroken == 0 ? ExitCodes.Fine : Tell(AnalyserDiagnostics.NotUtf8.At(Place, InputName, firstBroken.ToString(CultureInfo.InvariantCulture)));
    }

    private int Tell(Diagnostic diagnostic) => UsageReport.Print([diagnostic], language, terminal);
}
