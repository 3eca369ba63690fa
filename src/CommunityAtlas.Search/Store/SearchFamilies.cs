using System.Collections.Immutable;
using System.Globalization;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Search.Analysis;
using CommunityAtlas.Search.Facets;
using CommunityAtlas.Search.Grams;
using CommunityAtlas.Search.Labels;
using CommunityAtlas.Search.Readings;
using CommunityAtlas.Search.Shards;

namespace CommunityAtlas.Search.Store;

/// <summary>Packs everything of an index but its words. The parts may be packed side by side.</summary>
internal sealed class SearchFamilies(Catalogue catalogue, DateOnly today, DocumentSet documents, ShardPacker packer)
{
    // So few documents have few readings: all are kept.
    private const int FewDocuments = 1000;

    private string? _textPrefix;
    private ImmutableArray<string> _docs = [];
    private ImmutableArray<string> _texts = [];
    private ImmutableArray<string> _cards = [];
    private ImmutableArray<ShardRange> _grams = [];
    private ImmutableArray<ShardRange> _readings = [];
    private SearchManifest _small = new();

    private int Count => documents.Documents.Length;

    /// <summary>Lengths and states.</summary>
    public void PackDocs() => _docs = packer.Pack(ShardFamily.Docs, [.. Chunks(DocColumns.ChunkSize).Select(chunk => new DocColumns(
        [.. documents.Lengths.AsSpan()[chunk].ToArray().Select(length => LengthByte.Of(length.Positions))],
        [.. documents.Lengths.AsSpan()[chunk].ToArray().Select(length => (byte)Math.Min(length.Name, DocColumns.LongestName))],
        [.. documents.Documents.AsSpan()[chunk].ToArray().Select(document => document.Entry.State)]).Write())]);

    /// <summary>Texts, behind a common prefix where that pays.</summary>
    public void PackTexts()
    {
        var prefix = TextPrefix.Choose([.. documents.Documents.Select(d => d.Entry.Entry.Slug)], i => TextBlock.CodeOf(TextLines(documents.Documents[i])));
        _textPrefix = prefix is null ? null : packer.Keep(ShardFamily.TextPrefix, prefix.File.ToArray());
        ImmutableArray<Range> blocks = [.. Chunks(TextBlock.Size)];
        _texts = packer.Each(blocks.Length, i =>
        {
            var payload = new TextBlock([.. documents.Documents.AsSpan()[blocks[i]].ToArray().Select(TextLines)]).Write();
            return prefix is null ? packer.Pack(ShardFamily.Texts, payload) : packer.Keep(ShardFamily.Texts, prefix.Pack(payload));
        });
    }

    /// <summary>Pairs of characters.</summary>
    public void PackGrams()
    {
        var grams = new GramTable();
        for (var doc = 0; doc < Count; doc++)
        {
            foreach (var line in documents.Documents[doc].Lines) grams.Add(doc / TextBlock.Size, line.Normalized);
        }

        _grams = packer.Pack(ShardFamily.Grams, GramTable.Shards(grams.Build(), ShardCutter.Small), payload => payload);
    }

    /// <summary>Readings with their spellings.</summary>
    public void PackReadings(SpellingCutter cutter)
    {
        var records = ReadingTable.Records(documents.Workers.SelectMany(worker => worker.Readings.Entries), cutter.Cut, keepsRare: Count < FewDocuments);
        _readings = packer.Pack(ShardFamily.Readings, ReadingTable.Cut(records, ShardCutter.Small), shard => ReadingShard.Write(shard.AsSpan()));
    }

    /// <summary>What results show; behind the texts, whose names stand in it.</summary>
    public void PackCards()
    {
        var kinds = Positions(catalogue.Taxonomies.Kinds);
        var areas = Positions(catalogue.Taxonomies.Areas);
        _cards = packer.Pack(ShardFamily.Cards, [.. Chunks(CardBlock.Size).Select((block, number) => new CardBlock(
            [.. documents.Documents.AsSpan()[block].ToArray().Select(d => Card.Of(d.Entry, kinds[d.Entry.Kind.Code], areas[d.Entry.Area.Key]))], [.. _texts.Skip(number * CardBlock.Size / TextBlock.Size).Take(CardBlock.Size / TextBlock.Size)]).Write())]);
    }

    /// <summary>Labels, areas, facets, days and points.</summary>
    public void PackSmall()
    {
        ImmutableArray<IndexedEntry> entries = [.. documents.Documents.Select(d => d.Entry)];
        var points = PublicPoints.Of(entries);
        var facets = FacetTable.Of(entries, catalogue.Taxonomies, today, doc => documents.Documents[doc].Facts);
        _small = new SearchManifest
        {
            Labels = packer.Pack(ShardFamily.Labels, SearchLabels.Of(catalogue).Write()),
            Areas = packer.Pack(ShardFamily.Areas, SearchArea.Write(SearchArea.Of(catalogue.Taxonomies))),
            Points = points.Docs.IsEmpty ? null : packer.Pack(ShardFamily.Points, points.Write()),
            Facets = Sorted(facets.Select(f => (f.Key, packer.Pack(ShardFamily.Facets, f.Value.Write())))),
            Days = Sorted(OpenDay.Of(entries, catalogue.Holidays, today)
                .Where(d => !d.Day.Certain.IsEmpty || !d.Day.Uncertain.IsEmpty)
                .Select(d => (d.Date.ToString("O", CultureInfo.InvariantCulture), packer.Pack(ShardFamily.Days, d.Day.Write())))),
        };
    }

    /// <summary>The manifest with all of them.</summary>
    public SearchManifest AddTo(SearchManifest manifest) => manifest with
    {
        Labels = _small.Labels,
        Areas = _small.Areas,
        Points = _small.Points,
        Facets = _small.Facets,
        Days = _small.Days,
        Docs = _docs,
        TextPrefix = _textPrefix,
        Texts = _texts,
        Cards = _cards,
        Grams = _grams,
        Readings = _readings,
    };

    private static ImmutableSortedDictionary<string, string> Sorted(IEnumerable<(string Key, string Name)> names) =>
        names.ToImmutableSortedDictionary(n => n.Key, n => n.Name, StringComparer.Ordinal);

    private static ImmutableArray<TextLine> TextLines(SearchDocument document) => [.. document.Lines.Select(line => new TextLine(line.Field, line.Text))];

    private static Dictionary<string, int> Positions<TTerm>(Taxonomy<TTerm> taxonomy)
        where TTerm : ITerm =>
        taxonomy.Terms.Select((term, position) => (term.Code, position)).ToDictionary(p => p.Code, p => p.position, StringComparer.Ordinal);

    private IEnumerable<Range> Chunks(int size) => Enumerable.Range(0, (Count + size - 1) / size).Select(i => (i * size)..Math.Min(Count, (i + 1) * size));
}
