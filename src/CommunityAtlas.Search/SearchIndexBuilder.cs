using System.Collections.Immutable;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Japanese;
using CommunityAtlas.Japanese.Dictionaries;
using CommunityAtlas.Search.Analysis;
using CommunityAtlas.Search.Readings;
using CommunityAtlas.Search.Scoring;
using CommunityAtlas.Search.Shards;
using CommunityAtlas.Search.Store;
using CommunityAtlas.Search.Terms;

namespace CommunityAtlas.Search;

/// <summary>What the words of an index are cut with.</summary>
/// <param name="Dictionary">IPADIC.</param>
/// <param name="OwnWords">The town's own words, or null.</param>
public sealed record SearchWords(JapaneseDictionary Dictionary, UserDictionary? OwnWords);

/// <summary>Makes the search index of a catalogue: the same catalogue, words and day give the same bytes.</summary>
public static class SearchIndexBuilder
{
    private const string Origin = "search index";

    /// <summary>All files of the index, the manifest last.</summary>
    /// <param name="catalogue">The catalogue; the order of its entries changes nothing.</param>
    /// <param name="today">The day of the build.</param>
    /// <param name="threads">How many threads work; no byte depends on it.</param>
    public static ImmutableArray<OutputFile> Build(Catalogue catalogue, SearchWords words, DateOnly today, int threads)
    {
        var analyzer = JapaneseAnalyzer.Standard(words.Dictionary, TokenizerMode.Search, words.OwnWords);
        var lexicon = new Lexicon(words.Dictionary);
        var documents = DocumentSet.Read(catalogue, today, analyzer, lexicon, threads);
        var packer = new ShardPacker(threads);
        var families = new SearchFamilies(catalogue, today, documents, packer);
        var cutting = new SearchCutting(analyzer, lexicon, documents, packer);
        var parts = new Action[] { () => { families.PackTexts(); families.PackCards(); }, families.PackGrams, () => families.PackReadings(new SpellingCutter(analyzer, lexicon)), families.PackDocs, families.PackSmall, () => cutting.Pack(words.OwnWords) };
        Parallel.Invoke(new ParallelOptions { MaxDegreeOfParallelism = threads }, parts);
        return packer.Files(cutting.AddTo(families.AddTo(Counts(documents))), Origin);
    }

    private static SearchManifest Counts(DocumentSet documents)
    {
        var count = documents.Documents.Length;
        return new SearchManifest
        {
            DocCount = count,
            AverageLength = count == 0 ? 0 : documents.Lengths.Sum(l => (double)l.Terms) / count,
            AverageNameLength = count == 0 ? 0 : documents.Lengths.Sum(l => (double)l.Name) / count,
            Scoring = ScoringOptions.Default,
        };
    }
}
