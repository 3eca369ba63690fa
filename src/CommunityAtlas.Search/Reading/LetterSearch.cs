using System.Collections.Immutable;
using CommunityAtlas.Search.Analysis;
using CommunityAtlas.Search.Queries;
using CommunityAtlas.Search.Scoring;

namespace CommunityAtlas.Search.Reading;

/// <summary>Looks for stretches of a query as they were typed: what no word explains, and what was cut out of longer words (QUERIES.md, 9).</summary>
/// <param name="rules">The cut table.</param>
/// <param name="normalizer">With the spelling groups of the site.</param>
/// <param name="isIndexed">Whether a term stands in some document.</param>
internal sealed class LetterSearch(CutRules rules, TextNormalizer normalizer, Func<string, bool> isIndexed)
{
    // With fewer answers every stretch is looked for.
    private const int FewResults = 3;

    // Texts of so few blocks cost little enough to be looked at whatever was found.
    private const int FewBlocks = 16;
    private const int LongestStretch = 24;
    private const int LongestWhole = 40;
    private const int ShortestRomaji = 4;
    private const string IterationMark = "々ゝゞヽヾ";

    /// <summary>The plan with the letters that were found as further ways to answer; the plan itself when there are none.</summary>
    /// <param name="query">As typed.</param>
    /// <param name="finder">Looks at the texts.</param>
    /// <param name="plan">How it was understood.</param>
    /// <param name="clauses">Who answers its clauses.</param>
    /// <param name="ranked">What its words found.</param>
    /// <returns>Also whether texts that were not looked at may hold the letters.</returns>
    public (QueryPlan Plan, bool HasMore) Extend(string query, LiteralFinder finder, QueryPlan plan, ImmutableArray<RankedClause> clauses, ImmutableArray<RankedDoc> ranked)
    {
        // 今日 alone is a day and no text.
        if (plan.Clauses.IsEmpty && !plan.Phrases.IsEmpty) return (plan, false);
        var isFew = ranked.Length < FewResults || !ranked[0].Missing.IsEmpty;
        var looksAtAll = finder.IsThorough || ranked.Length < FewResults || finder.BlockCount <= FewBlocks;
        var hasRequired = plan.Clauses.Any(clause => !clause.IsOptional);
        var written = plan.Clauses.ToList();
        var hasMore = false;
        var together = Found(Whole(finder, plan));
        foreach (var chunk in plan.Chunks)
        {
            var own = Enumerable.Range(0, plan.Clauses.Length).Where(i => !plan.Clauses[i].IsOptional && plan.Clauses[i].Kind != ClauseKind.Part && IsIn(plan.Clauses[i], chunk)).ToList();
            foreach (var i in own) written[i] = With(written[i], together);
            if ((hasRequired && own.Count == 0) || IsPlace(plan, chunk)) continue;
            var isLeft = IsWhen(plan, chunk) ? !finder.IsThorough : !looksAtAll && own.Count > 0 && own.TrueForAll(i => IsBelieved(plan.Clauses[i]) && !ranked[0].Missing.Contains(i));
            if (isLeft)
            {
                hasMore = true;
                continue;
            }

            var whole = Found(Stretches(query, plan, chunk));
            foreach (var i in own) written[i] = With(written[i], whole.Concat(isFew ? Found(OwnLetters(plan.Clauses[i], clauses[i], chunk)) : []));
            if (own.Count == 0 && whole.Count > 0) written.Add(With(new QueryClause(plan.Text[chunk.Start..chunk.End], chunk.Start, chunk.End, ClauseKind.Literal, IsOptional: true, []), whole));
        }

        hasMore |= !finder.IsThorough && plan.Chunks.Length > 1 && finder.BlockCount > FewBlocks;
        return (written.SequenceEqual(plan.Clauses) ? plan : plan with { Clauses = [.. written] }, hasMore);

        List<string> Found(IEnumerable<string> stretches)
        {
            var found = new List<string>();
            foreach (var stretch in stretches)
            {
                var finds = finder.Find(stretch);
                hasMore |= !finds.IsComplete;
                if (!finds.Hits.IsEmpty) found.Add(stretch);
            }

            return found;
        }
    }

    private static bool IsIn(QueryClause clause, (int Start, int End) chunk) => clause.Start < chunk.End && clause.End > chunk.Start;

    private static QueryClause With(QueryClause clause, IEnumerable<string> letters)
    {
        var more = letters.Distinct(StringComparer.Ordinal).Select(stretch => new ClauseAlternative(AlternativeKind.Literal, [], Literal: stretch)).ToImmutableArray();
        return more.IsEmpty ? clause : clause with { Alternatives = clause.Alternatives.AddRange(more) };
    }

    // 京都 is not 東京都.
    private bool IsPlace(QueryPlan plan, (int Start, int End) chunk) => rules.Table.Places.Contains(plan.Text[chunk.Start..chunk.End]);

    // Weekdays and times are asked of the dates of an entry: who writes 土曜は休み is no answer to 土曜.
    private static bool IsWhen(QueryPlan plan, (int Start, int End) chunk) =>
        plan.Phrases.Any(phrase => phrase.Start <= chunk.Start && phrase.End >= chunk.End && phrase.Meanings[0].Kind is PhraseKind.Schedule or PhraseKind.Day);

    // A phrase, or more than one character of a known word, a reading, a beginning: texts that hold it are nearly always cut there too.
    private bool IsBelieved(QueryClause clause) =>
        clause.Kind == ClauseKind.Phrase
        || (clause.Text.Length > 1 && clause.Alternatives.Any(one => !one.Terms.IsEmpty && one.Terms.All(isIndexed)));

    // The stretch itself; as it is where a spelling was cut at its edge; as it was typed.
    private IEnumerable<string> Stretches(string query, QueryPlan plan, (int Start, int End) chunk)
    {
        var length = chunk.End - chunk.Start;
        if (length is < 2 or > LongestStretch) return [];
        var stretch = plan.Text[chunk.Start..chunk.End];
        var stretches = new List<string> { stretch };
        stretches.AddRange(normalizer.Completions(stretch));

        // Written out in a text as what stands before it.
        if (IterationMark.Contains(stretch[0], StringComparison.Ordinal)) stretches.Add(stretch[1..]);
        if (length == plan.Text.Length && TextNormalizer.Plain.Normalize(query) is { Length: > 1 and <= LongestStretch } typed && typed != stretch)
        {
            stretches.Add(typed);
            stretches.AddRange(normalizer.Completions(typed));
        }

        return stretches.Where(one => one.Length > 1).Distinct(StringComparer.Ordinal);
    }

    // Several stretches as they stand together. Between spaces people name things; other signs were copied from a text.
    private IEnumerable<string> Whole(LiteralFinder finder, QueryPlan plan)
    {
        if (plan.Chunks.Length < 2 || plan.Text.Length > LongestWhole) return [];
        return finder.IsThorough || finder.BlockCount <= FewBlocks || (IsPunctuated(plan) && plan.Text.Length <= LongestStretch) ? [plan.Text, .. normalizer.Completions(plan.Text)] : [];
    }

    private static bool IsPunctuated(QueryPlan plan)
    {
        for (var i = 1; i < plan.Chunks.Length; i++)
        {
            if (plan.Text[plan.Chunks[i - 1].End..plan.Chunks[i].Start] != " ") return true;
        }

        return false;
    }

    // What no document has as a word, and letters as the kana they may stand for.
    private static IEnumerable<string> OwnLetters(QueryClause clause, RankedClause ranked, (int Start, int End) chunk)
    {
        if (ranked.Hits.Hits.Count == 0 && clause.Text.Length > 1 && clause.Text.Length < chunk.End - chunk.Start) yield return clause.Text;
        if (clause.Kind != ClauseKind.Word || clause.Text.Length < ShortestRomaji || QueryScript.Of(clause.Text[0]) != Script.Latin) yield break;
        foreach (var kana in RomajiKana.Whole(clause.Text)) yield return kana;
    }
}
