using System.Text;
using CommunityAtlas.Cli.Consoles;
using CommunityAtlas.Cli.Reports;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Search.Queries;
using CommunityAtlas.Search.Reading;
using CommunityAtlas.Search.Shards;

namespace CommunityAtlas.Cli.Searches;

/// <summary>One <c>atlas search</c>: reads the very files that the browser reads.</summary>
internal sealed class SearchRun(Terminal terminal, SearchRequest request, LanguageChoice language)
{
    private static readonly SourceLocation Place = new("atlas");

    private string IndexFolder => Path.Combine(request.Site, SearchManifest.Folder.TrimEnd('/').Replace('/', Path.DirectorySeparatorChar));

    /// <summary>Answers all questions, and gives the exit code.</summary>
    internal int Run(CancellationToken cancellation)
    {
        if (!Directory.Exists(request.Site)) return Tell(SearchDiagnostics.NoSite.At(Place, terminal.Shown(request.Site)));
        try
        {
            var questions = request.Batch is null ? [request.Query!] : File.ReadAllLines(request.Batch, Encoding.UTF8).Where(line => !string.IsNullOrWhiteSpace(line));
            return Answer(questions, cancellation);
        }
        catch (Exception exception) when (request.Batch is not null && exception is IOException or UnauthorizedAccessException)
        {
            return Tell(SearchDiagnostics.CannotReadQuestions.At(Place, terminal.Shown(request.Batch!), exception.Message));
        }
    }

    private int Answer(IEnumerable<string> questions, CancellationToken cancellation)
    {
        try
        {
            var reader = SearchReader.Open(Read);
            foreach (var question in questions)
            {
                cancellation.ThrowIfCancellationRequested();
                var answer = reader.Search(new SearchQuery(question.Trim()) { Top = request.Top, Today = terminal.Today, IsThorough = request.IsThorough });
                if (request.IsJson) terminal.Output.Write(SearchJson.Write(answer, request.IsExplained ? reader : null, isOneLine: request.Batch is not null));
                else new AnswerPrinter(new Screen(terminal.Output, terminal.IsInteractive), language).Print(answer, request.IsExplained ? reader : null);
            }

            return ExitCodes.Fine;
        }
        catch (SearchIndexException exception)
        {
            return Tell(Explain(exception));
        }
    }

    private byte[]? Read(string path)
    {
        var file = Path.Combine(IndexFolder, path.Replace('/', Path.DirectorySeparatorChar));
        return File.Exists(file) ? File.ReadAllBytes(file) : null;
    }

    private Diagnostic Explain(SearchIndexException exception) => exception.Failure switch
    {
        IndexFailure.NoIndex => SearchDiagnostics.NoIndex.At(Place, terminal.Shown(request.Site)),
        IndexFailure.OtherFormat => SearchDiagnostics.OtherFormat.At(Place, terminal.Shown(request.Site)),
        IndexFailure.MissingShard => SearchDiagnostics.Missing.At(Place, SearchManifest.Folder + exception.File),
        _ => SearchDiagnostics.Damaged.At(Place, SearchManifest.Folder + exception.File),
    };

    private int Tell(Diagnostic diagnostic) => UsageReport.Print([diagnostic], language, terminal);
}
