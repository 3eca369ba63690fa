using System.Diagnostics;
using System.Globalization;
using CommunityAtlas.Content;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Japanese.Dictionaries;
using CommunityAtlas.Search;

namespace CommunityAtlas.Benchmarks;

/// <summary>The search index of more entries than one site of static files may hold: "index CONTENT FOLDER TODAY".</summary>
internal static class IndexAlone
{
    internal static void Write(string[] args)
    {
        var (content, folder) = (args[1], args[2]);
        var today = DateOnly.ParseExact(args[3], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var watch = Stopwatch.StartNew();
        var findings = new DiagnosticBag();
        var catalogue = CatalogueBuilder.Build(ContentReader.Read(content, findings, content), today).Catalogue!;
        var read = watch.Elapsed.TotalSeconds;
        foreach (var file in SearchIndexBuilder.Build(catalogue, new SearchWords(JapaneseDictionary.LoadEmbedded(), null), today, Environment.ProcessorCount))
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Content.Span);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"read {read:0.0} s, in all {watch.Elapsed.TotalSeconds:0.0} s, {catalogue.Entries.Length} entries, peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB"));
    }
}
