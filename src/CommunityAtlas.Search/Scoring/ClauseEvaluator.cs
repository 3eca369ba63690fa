using CommunityAtlas.Search.Postings;
using CommunityAtlas.Search.Queries;
using CommunityAtlas.Search.Terms;

namespace CommunityAtlas.Search.Scoring;

/// <summary>Finds and scores the documents that answer a clause.</summary>
/// <param name="options">The numbers of the ranking.</param>
/// <param name="formulas">Its formulas.</param>
/// <param name="docs">Lengths of documents.</param>
/// <param name="postings">Where a term stands, or null.</param>
/// <param name="literals">Documents that hold characters, rising.</param>
public sealed class ClauseEvaluator(
    ScoringOptions options, Bm25 formulas, IDocLengths docs, Func<string, PostingList?> postings, Func<string, IReadOnlyList<LiteralHit>> literals)
{
    private static readonly AlternativeKind[] Kinds =
        [AlternativeKind.Word, AlternativeKind.Label, AlternativeKind.Prefix, AlternativeKind.Reading, AlternativeKind.Literal];

    /// <summary>The documents of a clause with the score of the best alternative, and the places of the first that has any.</summary>
    public ClauseHits Evaluate(QueryClause clause)
    {
        var merged = new List<ClauseHit>();
        var byWords = 0;
        foreach (var kind in Kinds)
        {
            // One kind is one way to answer: its alternatives share their document frequency, so that a rare homophone is no better than a common one.
            var found = new List<ClauseHit>();
            foreach (var alternative in clause.Alternatives)
            {
                if (alternative.Kind == kind) found = Merge(found, Find(alternative));
            }

            if (kind == AlternativeKind.Literal) byWords = merged.Count;
            var factor = formulas.Idf(found.Count) * WeightOf(kind);
            for (var i = 0; i < found.Count; i++) found[i] = found[i] with { Score = found[i].Score * factor };
            merged = Merge(merged, found);
        }

        return new ClauseHits(merged, formulas.Idf(byWords > 0 ? byWords : merged.Count));
    }

    private double WeightOf(AlternativeKind kind) => kind switch
    {
        AlternativeKind.Label => options.LabelWeight,
        AlternativeKind.Prefix => options.PrefixWeight,
        AlternativeKind.Reading => options.ReadingWeight,
        AlternativeKind.Literal => options.LiteralWeight,
        _ => 1,
    };

    private List<ClauseHit> Find(ClauseAlternative alternative)
    {
        if (alternative.Kind == AlternativeKind.Literal)
        {
            var score = formulas.Saturated(1);
            var found = new List<ClauseHit>();
            foreach (var hit in literals(alternative.Literal)) found.Add(new ClauseHit(hit.Doc, score, 0, 0, 0, 0) { IsNameLiteral = hit.IsInName, IsByLetters = true });
            return found;
        }

        List<ClauseHit>? all = null;
        foreach (var term in alternative.Terms)
        {
            var hits = HitsOf(term, alternative.Fields);
            all = all is null ? hits : Chain(all, hits);
        }

        if (all is null) return [];
        if (alternative.Span > 0)
        {
            for (var i = 0; i < all.Count; i++) all[i] = all[i] with { NameSpan = alternative.Span, TextSpan = alternative.Span };
        }

        if (alternative.Weight < 1)
        {
            for (var i = 0; i < all.Count; i++) all[i] = all[i] with { Score = all[i].Score * alternative.Weight };
        }

        return all;
    }

    private List<ClauseHit> HitsOf(string term, SearchFields mask)
    {
        var list = postings(term);
        var hits = new List<ClauseHit>();
        if (list is null) return hits;
        var isSpecial = term[0] == WordShard.SpecialMark;
        for (var i = 0; i < list.Count; i++)
        {
            var fields = list.Fields[i];
            var isPart = (fields & SearchFields.Part) != 0;
            if (isPart && options.PartWeight <= 0) continue;
            if (mask != SearchFields.None && (fields & mask) == 0) continue;
            var doc = list.Docs[i];
            var frequency = isSpecial ? options.LabelsBoost : formulas.Frequency(fields, list.BodyTf[i], docs.Length(doc), docs.NameLength(doc));
            var score = formulas.Saturated(frequency);
            hits.Add(new ClauseHit(doc, isPart ? score * options.PartWeight : score, list.NamePositions[i], 1, list.TextPositions[i], 1) { IsInArea = !isSpecial && (fields & SearchFields.Area) != 0 });
        }

        return hits;
    }

    // Terms that must stand together: the weakest gives the score; places count where the terms follow one another.
    private static List<ClauseHit> Chain(List<ClauseHit> first, List<ClauseHit> next)
    {
        var both = new List<ClauseHit>();
        var j = 0;
        foreach (var a in first)
        {
            while (j < next.Count && next[j].Doc < a.Doc) j++;
            if (j == next.Count) break;
            if (next[j].Doc != a.Doc) continue;
            var b = next[j];
            var isInName = a.NameAt > 0 && b.NameAt > 0;
            var isInText = a.TextAt > 0 && b.TextAt > 0;
            both.Add(new ClauseHit(
                a.Doc,
                Math.Min(a.Score, b.Score),
                isInName ? Math.Min(a.NameAt, b.NameAt) : 0,
                isInName ? a.NameSpan + b.NameSpan : 0,
                isInText ? Math.Min(a.TextAt, b.TextAt) : 0,
                isInText ? a.TextSpan + b.TextSpan : 0) { IsInArea = a.IsInArea && b.IsInArea });
        }

        return both;
    }

    private static List<ClauseHit> Merge(List<ClauseHit> first, List<ClauseHit> second)
    {
        if (first.Count == 0) return second;
        var merged = new List<ClauseHit>(first.Count + second.Count);
        var (i, j) = (0, 0);
        while (i < first.Count || j < second.Count)
        {
            if (j == second.Count || (i < first.Count && first[i].Doc < second[j].Doc)) merged.Add(first[i++]);
            else if (i == first.Count || second[j].Doc < first[i].Doc) merged.Add(second[j++]);
            else merged.Add(Better(first[i++], second[j++]));
        }

        return merged;
    }

    private static ClauseHit Better(ClauseHit a, ClauseHit b)
    {
        var (nameAt, nameSpan) = a.NameAt > 0 ? (a.NameAt, a.NameSpan) : (b.NameAt, b.NameSpan);
        var (textAt, textSpan) = a.TextAt > 0 ? (a.TextAt, a.TextSpan) : (b.TextAt, b.TextSpan);
        // That the letters stand there too adds nothing to a word.
        var score = a.IsByLetters == b.IsByLetters ? Math.Max(a.Score, b.Score) : a.IsByLetters ? b.Score : a.Score;
        return new ClauseHit(a.Doc, score, nameAt, nameSpan, textAt, textSpan) { IsInArea = a.IsInArea || b.IsInArea, IsNameLiteral = a.IsNameLiteral || b.IsNameLiteral, IsByLetters = a.IsByLetters && b.IsByLetters };
    }
}
