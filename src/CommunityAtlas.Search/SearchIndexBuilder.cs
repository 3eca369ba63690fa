using System.Collections.Immutable;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Japanese;
using CommunityAtlas.Japanese.Dictionaries;
using CommunityAtlas.Search.Analysis;
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
    /// <param name="today">The day of the build.</param>
    /// <param name="threads">How many threads work; no byte depends on it.</param>
    public static ImmutableArray<OutputFile> Build(Catalogue catalogue, SearchWords words, DateOnly today, int threads)
    {
        var analyzer = JapaneseAnalyzer.Standard(words.Dictionary, TokenizerMode.Search, words.OwnWords);
        var lexicon = new Lexicon(words.Dictionary);
        var documents = DocumentSet.Read(catalogue, today, analyzer, lexicon, threads);
        var classes = ContextClasses.Of(lexicon);
        var docCount = documents.Documents.Length;
        var records = WordShards.Records(documents.Postings, Forms(documents, analyzer, lexicon, classes, words.OwnWords), docCount);

        var packer = new ShardPacker(threads);
        var manifest = new SearchManifest
        {
            DocCount = docCount,
            AverageLength = docCount == 0 ? 0 : documents.Lengths.Sum(l => (double)l.Terms) / docCount,
            AverageNameLength = docCount == 0 ? 0 : documents.Lengths.Sum(l => (double)l.Name) / docCount,
            Scoring = ScoringOptions.Default,
            Cut = packer.Pack(ShardFamily.Cut, CutShard.Write(CutTableBuilder.Build(analyzer, lexicon, classes))),
            Docs = packer.Pack(ShardFamily.Docs, Docs(documents)),
            Words = packer.Pack(ShardFamily.Words, [.. WordShards.Cut(records).Select(s => (s.FirstKey, s.Records))], shard => WordShard.Write(shard)),
        };
        return packer.Files(manifest, Origin);
    }

    private static IReadOnlyDictionary<string, ImmutableArray<WordForm>> Forms(DocumentSet documents, JapaneseAnalyzer analyzer, Lexicon lexicon, ContextClasses classes, UserDictionary? ownWords)
    {
        var forms = new FormTable(analyzer, lexicon, classes, documents.Postings.ContainsKey);
        foreach (var worker in documents.Workers) forms.AddMet(worker.Terms.Met);
        forms.AddTerms(documents.Postings.Keys);
        forms.AddCompounds(documents.Workers.SelectMany(worker => worker.Compounds));
        if (ownWords is not null) forms.AddOwn(ownWords);
        return forms.ToForms();
    }

    private static IReadOnlyList<byte[]> Docs(DocumentSet documents)
    {
        var states = documents.Documents.Select(d => d.Entry.State).ToArray();
        var lengths = documents.Lengths.Select(l => LengthByte.Of(l.Positions)).ToArray();
        var names = documents.Lengths.Select(l => (byte)Math.Min(l.Name, DocColumns.LongestName)).ToArray();
        return [.. Enumerable.Range(0, (states.Length + DocColumns.ChunkSize - 1) / DocColumns.ChunkSize).Select(chunk =>
        {
            var range = (chunk * DocColumns.ChunkSize)..Math.Min(states.Length, (chunk + 1) * DocColumns.ChunkSize);
            return new DocColumns([.. lengths[range]], [.. names[range]], [.. states[range]]).Write();
        })];
    }
}
