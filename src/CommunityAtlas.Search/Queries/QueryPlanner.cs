using System.Collections.Immutable;
using CommunityAtlas.Search.Analysis;
using CommunityAtlas.Search.Reading;

namespace CommunityAtlas.Search.Queries;

/// <summary>Understands a query: normalise, split, cut, recognise phrases, and say what documents are asked (QUERIES.md).</summary>
/// <param name="normalizer">With the spelling groups of the site.</param>
/// <param name="rules">The cut table.</param>
/// <param name="book">The phrases of the site.</param>
/// <param name="words">The word shards.</param>
/// <param name="readings">The readings.</param>
/// <param name="mostExpansions">Most words an unfinished word becomes.</param>
public sealed class QueryPlanner(
    TextNormalizer normalizer, CutRules rules, PhraseBook book, WordLexicon words, IReadingTable readings, int mostExpansions)
{
    /// <summary>What is longer is cut off: nobody says so much, and a pasted page must not ask for all shards.</summary>
    public const int LongestQuery = 200;

    private const int LongestHalf = 6;

    private readonly QueryCutter _cutter = new(rules, words, readings);

    /// <summary>Understands a query.</summary>
    /// <param name="query">As typed.</param>
    /// <param name="today">Today, or null when 今日 and 明日 are words like others.</param>
    public QueryPlan Plan(string query, DateOnly? today = null)
    {
        var text = Shortened(normalizer.Normalize(query));
        var chunks = Chunks(text);
        var paths = new List<ImmutableArray<CutArc>>();
        foreach (var (start, end) in chunks) paths.Add(_cutter.Cut(text, start, end, []));

        var cuts = Cuts(chunks, paths);
        var phrases = book.Find(text, cuts.Contains, today);
        ImmutableArray<int> edges = [.. phrases.SelectMany(phrase => new[] { phrase.Start, phrase.End })];
        for (var i = 0; i < chunks.Length; i++)
        {
            // A phrase that begins or ends inside a word: cut again, and there too.
            if (edges.Any(edge => edge > chunks[i].Start && edge < chunks[i].End && !cuts.Contains(edge))) paths[i] = _cutter.Cut(text, chunks[i].Start, chunks[i].End, edges);
        }

        var tokens = ImmutableArray.CreateBuilder<QueryToken>();
        for (var i = 0; i < chunks.Length; i++)
        {
            ImmutableArray<QueryToken> own = [.. paths[i].Select(arc => QueryToken.Of(text, arc))];
            var isFree = !phrases.Any(phrase => phrase.Start < chunks[i].End && phrase.End > chunks[i].Start);
            if (isFree && AsReading(text, chunks[i], own, isLast: chunks[i].End == text.Length) is { } reading) tokens.Add(reading);
            else tokens.AddRange(own);
        }

        var clauses = new ClauseWriter(text, chunks, tokens.ToImmutable(), phrases, words, readings, mostExpansions).Write();
        clauses = HeardPhrases.Add(clauses, book, out var heard);
        return new QueryPlan(text, chunks, tokens.ToImmutable(), phrases, clauses) { Heard = heard };
    }

    /// <summary>
    /// A whole stretch as one word: kana by its reading, when some indexed word is read so, or, at the end of the query, what some indexed
    /// word begins with. What the lattice made of it stays as another way to answer: しょくど is no word, 木もれ is two.
    /// </summary>
    private QueryToken? AsReading(string text, (int Start, int End) chunk, ImmutableArray<QueryToken> own, bool isLast)
    {
        var surface = text[chunk.Start..chunk.End];
        if (surface.Length < 2) return null;
        var isKnown = own.Length == 1 && (own[0].Whole is not { } term || words.Find(term)?.Postings is { Count: > 0 });
        if (isKnown && !QueryScript.IsHiragana(surface)) return null;
        var isRead = QueryScript.IsKana(surface) && readings.Find(ReadingForm.Of(surface)).Count > 0;
        if (!isRead && (!isLast || isKnown || !IsBegun(surface, own))) return null;
        return new QueryToken(surface, chunk.Start, chunk.End, ArcSource.Reading, null, [.. own.Where(token => !token.IsFiller).SelectMany(token => token.Terms)], IsFiller: false);
    }

    // Whether an indexed word begins so. Several words that nobody would take for half of one (うつ病の家族) are not looked up.
    private bool IsBegun(string surface, ImmutableArray<QueryToken> own)
    {
        if (QueryScript.IsKana(surface[0])) return HalfTyped.Readings(surface).Any(beginning => readings.Beginning(beginning, 1).Count > 0);
        return own.Length > 1 && surface.Length <= LongestHalf && own.All(token => token.Text.Length == 1)
            && words.Beginning(surface).Any(record => record.Postings is { Count: > 0 });
    }

    private static string Shortened(string text)
    {
        if (text.Length <= LongestQuery) return text;
        return text[..(char.IsHighSurrogate(text[LongestQuery - 1]) ? LongestQuery - 1 : LongestQuery)].TrimEnd(' ');
    }

    private ImmutableArray<(int Start, int End)> Chunks(string text)
    {
        var chunks = ImmutableArray.CreateBuilder<(int, int)>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isInside = i < text.Length && text[i] != ' ' && !rules.RunOf(text[i]).IsPunctuation;
            if (isInside && start < 0) start = i;
            if (isInside || start < 0) continue;
            chunks.Add((start, i));
            start = -1;
        }

        return chunks.ToImmutable();
    }

    // The edges of all words, and every place between chunks.
    private static HashSet<int> Cuts(ImmutableArray<(int Start, int End)> chunks, List<ImmutableArray<CutArc>> paths)
    {
        var cuts = new HashSet<int>();
        foreach (var (start, end) in chunks)
        {
            cuts.Add(start);
            cuts.Add(end);
        }

        foreach (var path in paths)
        {
            foreach (var arc in path) cuts.Add(arc.Start);
        }

        return cuts;
    }
}
