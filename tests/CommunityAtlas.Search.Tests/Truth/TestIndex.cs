using System.Collections.Immutable;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Japanese.Dictionaries;
using CommunityAtlas.Search.Queries;
using CommunityAtlas.Search.Reading;
using CommunityAtlas.Search.Readings;
using CommunityAtlas.Search.Scoring;
using CommunityAtlas.Search.Shards;
using CommunityAtlas.Search.Store;
using CommunityAtlas.Search.Terms;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Search.Tests.Truth;

/// <summary>An index in memory, built from a catalogue and read as from a host.</summary>
internal sealed class TestIndex
{
    private static readonly Lazy<TestIndex> Generated = new(() => Of(GeneratedEntries.Instance.Catalogue));

    private readonly SearchReader _reader;
    private readonly Dictionary<string, byte[]> _files;
    private readonly ImmutableArray<string> _slugs;

    private TestIndex(Dictionary<string, byte[]> files, ImmutableArray<string> slugs) => (_files, _slugs, _reader) = (files, slugs, SearchReader.Open(path => files.GetValueOrDefault(path)));

    /// <summary>Builds and opens an index.</summary>
    /// <param name="scoring">The numbers of the ranking, written into the manifest; ours when null.</param>
    /// <param name="words">The town's own words.</param>
    public static TestIndex Of(Catalogue catalogue, ScoringOptions? scoring = null, UserDictionary? words = null)
    {
        var files = SearchIndexBuilder.Build(catalogue, new SearchWords(JapaneseDictionary.LoadEmbedded(), words), SampleContent.Today, Environment.ProcessorCount)
            .ToDictionary(file => file.Path[SearchManifest.Folder.Length..], file => file.Content.ToArray(), StringComparer.Ordinal);
        if (scoring is not null)
        {
            var manifest = SearchManifest.Parse(files[SearchManifest.FileName]);
            files[SearchManifest.FileName] = (manifest with { Scoring = scoring }).Write();
        }

        return new TestIndex(
            files,
            [.. IndexedEntry.InOrder(catalogue, SampleContent.Today).Select(entry => entry.Entry.Slug)]);
    }

    /// <summary>The index of the sample entries with the town's own words.</summary>
    public static TestIndex OfSample() =>
        Of(SampleContent.Sample, words: UserDictionary.Read(File.ReadAllText(Path.Combine(RepositoryRoot.Path, "content", "words.csv")), out _));

    /// <summary>The index of two thousand generated entries, built once, nothing of which has been fetched.</summary>
    public static TestIndex OfGenerated() => Generated.Value.Reopened();

    /// <summary>The same index, nothing of which has been fetched.</summary>
    public TestIndex Reopened() => new(_files, _slugs);

    /// <summary>The same index with all its words in one shard, and all its readings in another.</summary>
    public TestIndex InOneShard()
    {
        var manifest = SearchManifest.Parse(_files[SearchManifest.FileName]);
        var files = new Dictionary<string, byte[]>(_files, StringComparer.Ordinal);
        byte[] Payload(ShardFamily family, ShardRange range) => ShardFrame.Unpack(family, _files[ShardName.PathOf(family, range.Hash)]);
        ImmutableArray<ShardRange> Keep(ShardFamily family, byte[] payload)
        {
            var file = ShardFrame.Pack(family, payload);
            files[ShardName.PathOf(family, ShardName.Of(file))] = file;
            return [new ShardRange("", ShardName.Of(file))];
        }

        files[SearchManifest.FileName] = (manifest with
        {
            Words = Keep(ShardFamily.Words, WordShard.Write([.. manifest.Words.SelectMany(range => WordShard.Read(Payload(ShardFamily.Words, range)))])),
            Readings = Keep(ShardFamily.Readings, ReadingShard.Write([.. manifest.Readings.SelectMany(range => ReadingShard.Read(Payload(ShardFamily.Readings, range)))])),
        }).Write();
        return new TestIndex(files, _slugs);
    }

    /// <summary>What was fetched so far.</summary>
    public ShardSource Source => _reader.Source;

    /// <summary>The slugs of all that answer, best first, without what a result shows.</summary>
    public ImmutableArray<string> Slugs(SearchQuery query) => [.. _reader.Find(query).Ranked.Select(ranked => _slugs[ranked.Doc])];

    /// <summary>Whether a query is nothing but a weekday or a time.</summary>
    public bool IsWhen(string text)
    {
        var plan = _reader.Find(new SearchQuery(text)).Plan;
        return plan.Phrases.Any(phrase => phrase.Start == 0 && phrase.End == plan.Text.Length && phrase.Meanings[0].Kind == PhraseKind.Schedule);
    }

    /// <summary>Whether a text is the name of a prefecture.</summary>
    public bool IsPlace(string text) => _reader.Rules.Table.Places.Contains(text);

    /// <summary>All answers to a query, best first.</summary>
    public TestAnswer Ask(string text, params ReadOnlySpan<(string Facet, string Value)> filters)
    {
        var answer = _reader.Search(new SearchQuery(text)
        {
            Top = int.MaxValue,
            Filters = [.. filters.ToArray().Select(filter => new FacetFilter(filter.Facet, [filter.Value]))],
        });
        return new TestAnswer(answer);
    }
}

/// <summary>An answer with its slugs and names.</summary>
internal sealed record TestAnswer(SearchAnswer Answer)
{
    public ImmutableArray<string> Slugs { get; } = [.. Answer.Results.Select(result => result.Id)];

    public ImmutableArray<string> Names { get; } = [.. Answer.Results.Select(result => result.Name.Text)];

    public ImmutableArray<string> Needs => Answer.Needs;

    /// <summary>How the query was understood, and the first results with what their scores are made of.</summary>
    public string Explain(int results = 10) => string.Join('\n',
    [
        $"    「{Answer.Plan.Text}」 {Answer.Total} results, needs [{string.Join(' ', Answer.Needs)}]{(Answer.IsCrisis ? ", crisis" : "")}",
        .. Answer.Plan.Clauses.Select(clause => $"    {(clause.IsOptional ? "optional" : "required")} 「{clause.Text}」: {string.Join(" | ", clause.Alternatives.Select(a => $"{a.Kind} {string.Join('+', a.Terms)}{a.Literal}"))}"),
        .. Answer.Results.Take(results).Select((r, i) => $"    {i + 1,3}. {r.Id} {r.Score:F3} = ({r.Parts.Words:F2} words + {r.Parts.Nearness:F2} near + {r.Parts.Name:F2} name) × {r.Parts.State}"),
    ]);
}
