using System.Collections.Immutable;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Search.Analysis;
using CommunityAtlas.Search.Labels;
using CommunityAtlas.Search.Queries;
using CommunityAtlas.Search.Scoring;
using CommunityAtlas.Search.Shards;
using CommunityAtlas.Search.Terms;

namespace CommunityAtlas.Search.Reading;

/// <summary>
/// Answers queries from an index, fetching only the shards they touch (QUERIES.md). The browser's reader does the same, step by step.
/// Not for two threads at once.
/// </summary>
public sealed class SearchReader
{
    private readonly DocTable _docs;
    private readonly CardTable _cards;
    private readonly TextLookup _texts;
    private readonly TextNormalizer _normalizer;
    private readonly PhraseBook _book;
    private readonly ClauseEvaluator _evaluator;
    private readonly DocRanking _ranking;
    private readonly LetterSearch _letters;
    private LiteralFinder _literals;

    private SearchReader(ShardSource source)
    {
        Source = source;
        Manifest = source.Manifest();
        Labels = source.Shard(ShardFamily.Labels, Manifest.Labels, payload => SearchLabels.Read(payload));
        Rules = source.Shard(ShardFamily.Cut, Manifest.Cut, payload => new CutRules(CutShard.Read(payload)));
        Facets = new FacetShelf(source, Manifest);
        Readings = new ReadingLexicon(source, Manifest);
        Words = new WordLexicon(source, Manifest);
        _docs = new DocTable(source, Manifest);
        _cards = new CardTable(source, Manifest);
        _normalizer = new TextNormalizer(Labels.SpellingGroups);
        var options = Manifest.Scoring;
        _texts = new TextLookup(source, Manifest, _normalizer);
        _literals = new LiteralFinder(_texts, options.MostBlocks, isThorough: false);
        _book = LabelBook.Of(Labels, _normalizer);
        _evaluator = new ClauseEvaluator(
            options, new Bm25(options, Manifest.DocCount, Manifest.AverageLength, Manifest.AverageNameLength), _docs, term => Words.Find(term)?.Postings, literal => _literals.Find(literal).Hits);
        _ranking = new DocRanking(options, _docs);
        _letters = new LetterSearch(Rules, _normalizer, term => Words.Find(term)?.Postings is { Count: > 0 });
    }

    /// <summary>What was fetched so far.</summary>
    public ShardSource Source { get; }

    /// <summary>The manifest.</summary>
    public SearchManifest Manifest { get; }

    /// <summary>Labels of needs, kinds, audiences and life areas.</summary>
    public SearchLabels Labels { get; }

    /// <summary>The facets.</summary>
    public FacetShelf Facets { get; }

    internal CutRules Rules { get; }

    internal ReadingLexicon Readings { get; }

    internal WordLexicon Words { get; }

    internal CardTable Cards => _cards;

    internal TextNormalizer Normalizer => _normalizer;

    /// <summary>Opens an index: fetches its manifest, labels and cut table.</summary>
    /// <param name="read">The bytes of a file by its path from the folder of the index, or null.</param>
    /// <exception cref="SearchIndexException">There is none, or it cannot be read.</exception>
    public static SearchReader Open(Func<string, byte[]?> read) => new(new ShardSource(read));

    /// <summary>Answers a query.</summary>
    /// <exception cref="SearchIndexException">A shard cannot be read.</exception>
    public SearchAnswer Search(SearchQuery query)
    {
        var found = Find(query);
        var distances = query.Near is { } near ? Facets.Distances(near).ToDictionary(d => d.Doc, d => d.Metres) : null;
        var ordered = query.Order == SearchOrder.Distance && distances is not null
            ? found.Ranked.OrderBy(r => distances.GetValueOrDefault(r.Doc, double.MaxValue)).ThenBy(r => r.Doc)
            : found.Ranked.OrderByDescending(r => found.Filter.Of(r.Doc));
        var marks = new TextMarks(_normalizer, found.Plan);
        var results = ImmutableArray.CreateBuilder<SearchResult>();
        foreach (var ranked in ordered.Skip(query.Skip).Take(query.Top)) results.Add(Result(found, ranked, marks, distances));
        return new SearchAnswer(query.Text, found.Ranked.Length, Missing(found), found.Plan.Needs, found.Plan.IsCrisis, results.ToImmutable())
        {
            Day = found.Day,
            HasMore = found.HasMore,
            Plan = found.Plan,
            Hits = [.. found.Clauses.Select(clause => clause.Hits)],
        };
    }

    /// <summary>The documents that answer a query, and how it was understood.</summary>
    internal FoundDocs Find(SearchQuery query)
    {
        _literals = new LiteralFinder(_texts, Manifest.Scoring.MostBlocks, query.IsThorough);
        var plan = new QueryPlanner(_normalizer, Rules, _book, Words, Readings, Manifest.Scoring.MostExpansions).Plan(query.Text, query.Today);
        var day = query.Day ?? (plan.Day is { } said ? DateOnly.ParseExact(said, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : null);
        var filter = DocFilter.Of(query, day, Facets, Manifest.DocCount);
        var clauses = Evaluate(plan);
        var found = new FoundDocs(plan, clauses, filter, day, Rank(query, plan, clauses, filter));
        var (extended, hasMore) = _letters.Extend(query.Text, _literals, plan, clauses, found.Ranked);
        if (extended == plan) return found with { HasMore = hasMore };
        clauses = Evaluate(extended);
        return found with { Plan = extended, Clauses = clauses, Ranked = Rank(query, extended, clauses, filter), HasMore = hasMore };
    }

    /// <summary>Ranks again with another filter, for counts.</summary>
    internal ImmutableArray<RankedDoc> Rank(SearchQuery query, QueryPlan plan, ImmutableArray<RankedClause> clauses, DocFilter filter, bool showsHidden = false)
    {
        var hidden = showsHidden ? [] : HiddenDocs(query, plan);
        if (clauses.IsEmpty) return plan.Text.Length > 0 && plan.Phrases.IsEmpty ? [] : Everything(filter, hidden);
        return _ranking.Rank(clauses, doc => filter.Of(doc) != Admission.No && (!hidden.Contains(doc) || IsNamed(clauses, doc)));
    }

    private ImmutableArray<RankedClause> Evaluate(QueryPlan plan) =>
        [.. plan.Clauses.Select(clause => new RankedClause(clause.IsOptional, _evaluator.Evaluate(clause), clause.Kind == ClauseKind.Part))];

    // Nothing is asked but the filters: all they let through, what is fresh first.
    private ImmutableArray<RankedDoc> Everything(DocFilter filter, HashSet<int> hidden)
    {
        var all = ImmutableArray.CreateBuilder<RankedDoc>();
        for (var doc = 0; doc < Manifest.DocCount; doc++)
        {
            if (filter.Of(doc) == Admission.No || hidden.Contains(doc)) continue;
            all.Add(new RankedDoc(doc, _docs.State(doc) switch { 1 => Manifest.Scoring.LateFactor, 2 => Manifest.Scoring.ClosedFactor, _ => 1 }, []));
        }

        return [.. all.OrderByDescending(r => r.Score).ThenBy(r => r.Doc)];
    }

    // Kinds that are no results unless asked for: by filter, by a word for the kind, or by name.
    private HashSet<int> HiddenDocs(SearchQuery query, QueryPlan plan)
    {
        var asked = query.Filters.Where(filter => filter.Facet == "kind").SelectMany(filter => filter.Values)
            .Concat(plan.Phrases.SelectMany(phrase => phrase.Meanings).Where(meaning => meaning.Kind == PhraseKind.Kind).Select(meaning => meaning.Code));
        var hidden = Labels.Kinds.Where(kind => !kind.InDefaultResults).Select(kind => kind.Code).Except(asked, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        if (hidden.Count == 0) return [];
        return [.. (Facets.Find("kind")?.Values ?? []).Where(value => hidden.Contains(value.Code)).SelectMany(value => value.Docs)];
    }

    private static bool IsNamed(ImmutableArray<RankedClause> clauses, int doc) =>
        clauses.All(clause => clause.IsOptional || clause.Hits.Of(doc) is { NameAt: > 0 } or { IsNameLiteral: true }) && clauses.Any(clause => clause.Hits.Of(doc) is { NameAt: > 0 } or { IsNameLiteral: true });

    private SearchResult Result(FoundDocs found, RankedDoc ranked, TextMarks marks, Dictionary<int, double>? distances)
    {
        var card = _cards[ranked.Doc];
        var snippet = marks.Mark(card.Summary);
        if (snippet.Marks.IsEmpty && !marks.IsEmpty) snippet = marks.Best(_texts.Lines(ranked.Doc)) ?? snippet;
        return new SearchResult(
            ranked.Doc,
            card.Slug,
            Permalinks.Entry(card.Slug),
            marks.Mark(card.Name),
            ranked.Score,
            card,
            [.. ranked.Missing.Select(i => found.Plan.Clauses[i].Text)],
            found.Filter.Of(ranked.Doc) == Admission.Perhaps,
            distances is not null && distances.TryGetValue(ranked.Doc, out var metres) ? metres : null)
        {
            Snippet = snippet,
            Parts = _ranking.Parts(found.Clauses, ranked.Doc),
        };
    }

    private static ImmutableArray<string> Missing(FoundDocs found)
    {
        var missing = found.Ranked.IsEmpty
            ? Enumerable.Range(0, found.Clauses.Length).Where(i => !found.Clauses[i].IsOptional && found.Clauses[i].Hits.Hits.Count == 0)
            : found.Ranked[0].Missing.AsEnumerable();
        return [.. missing.Select(i => found.Plan.Clauses[i].Text).Distinct(StringComparer.Ordinal)];
    }
}

/// <summary>What a query finds before anything is shown.</summary>
internal sealed record FoundDocs(QueryPlan Plan, ImmutableArray<RankedClause> Clauses, DocFilter Filter, DateOnly? Day, ImmutableArray<RankedDoc> Ranked)
{
    /// <summary>Whether texts that were not looked at may hold the letters of the query.</summary>
    public bool HasMore { get; init; }
}
