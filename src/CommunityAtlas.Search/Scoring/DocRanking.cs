using System.Collections.Immutable;

namespace CommunityAtlas.Search.Scoring;

/// <summary>A document that answers the query, or a good part of it.</summary>
/// <param name="Doc">Document number.</param>
/// <param name="Score">What the order goes by.</param>
/// <param name="Missing">Indexes of the required clauses it does not answer.</param>
public sealed record RankedDoc(int Doc, double Score, ImmutableArray<int> Missing);

/// <summary>A clause as the ranking sees it.</summary>
/// <param name="IsOptional">Whether documents without it are full answers.</param>
/// <param name="Hits">Who answers it.</param>
/// <param name="IsPart">Whether its words are already counted by the clause before it.</param>
public sealed record RankedClause(bool IsOptional, ClauseHits Hits, bool IsPart = false);

/// <summary>
/// Joins clauses: documents that answer all required ones, else the best of those that answer some. Score = sum over clauses, plus what
/// neighbours earn, plus what a whole name earns, times share of the query answered, times state.
/// </summary>
/// <param name="options">The numbers.</param>
/// <param name="docs">States and name lengths.</param>
public sealed class DocRanking(ScoringOptions options, IDocLengths docs)
{
    private const int Places = 255;

    // A sentence asks for so much that few full answers are followed by partial ones.
    private const int LeastOfSentence = 3;
    private const int EnoughFull = 10;

    /// <summary>Ranks; who needs letters for it behind those that answer with words, score falling, then document rising.</summary>
    /// <param name="clauses">In the order of the query.</param>
    /// <param name="isAllowed">Whether the filters let a document through.</param>
    /// <param name="mayBePartial">Whether documents that lack a required clause may answer when none has all.</param>
    public ImmutableArray<RankedDoc> Rank(IReadOnlyList<RankedClause> clauses, Func<int, bool> isAllowed, bool mayBePartial = true)
    {
        var all = Candidates(clauses, isAllowed);
        var complete = all.Where(candidate => candidate.Missing.IsEmpty).ToList();
        var full = Ordered(clauses, complete, isPartial: false);
        var required = clauses.Count(clause => !clause.IsOptional);
        if (!mayBePartial || (complete.Count > 0 && (required < LeastOfSentence || complete.Count >= EnoughFull))) return full;
        var best = 0.0;
        foreach (var candidate in all) best = Math.Max(best, candidate.Coverage);
        var least = best * options.PartialShare;
        return full.AddRange(Ordered(clauses, all.Where(candidate => !candidate.Missing.IsEmpty && candidate.Coverage > 0 && (candidate.Coverage >= least || IsThere(clauses, candidate))), isPartial: true));
    }

    // Who names a place means it: what lies there may lack the rest.
    private static bool IsThere(IReadOnlyList<RankedClause> clauses, Candidate candidate) =>
        PlacesMissing(clauses, candidate) == 0 && clauses.Any(clause => !clause.IsOptional && clause.Hits.IsPlace);

    private static int PlacesMissing(IReadOnlyList<RankedClause> clauses, Candidate candidate) => candidate.Missing.Count(i => clauses[i].Hits.IsPlace);

    private static List<Candidate> Candidates(IReadOnlyList<RankedClause> clauses, Func<int, bool> isAllowed)
    {
        // Documents of required clauses; when none is required, of all.
        var hasRequired = clauses.Any(clause => !clause.IsOptional);
        var seen = new SortedSet<int>();
        foreach (var clause in clauses)
        {
            if (hasRequired && clause.IsOptional) continue;
            foreach (var hit in clause.Hits.Hits) seen.Add(hit.Doc);
        }

        var candidates = new List<Candidate>();
        foreach (var doc in seen)
        {
            if (!isAllowed(doc)) continue;
            var missing = ImmutableArray.CreateBuilder<int>();
            var coverage = 0.0;
            var (isByLetters, hasWords) = (false, false);
            for (var i = 0; i < clauses.Count; i++)
            {
                if (hasRequired && clauses[i].IsOptional) continue;
                if (clauses[i].Hits.Of(doc) is { } hit)
                {
                    coverage += clauses[i].Hits.Idf;
                    isByLetters |= hit.IsByLetters;
                    hasWords |= !hit.IsByLetters;
                }
                else if (!clauses[i].IsOptional)
                {
                    missing.Add(i);
                }
            }

            // Of what nobody has to have, one word is enough.
            candidates.Add(new Candidate(doc, coverage, missing.ToImmutable(), hasRequired ? isByLetters : !hasWords));
        }

        return candidates;
    }

    private ImmutableArray<RankedDoc> Ordered(IReadOnlyList<RankedClause> clauses, IEnumerable<Candidate> candidates, bool isPartial)
    {
        var total = 0.0;
        foreach (var clause in clauses)
        {
            if (!clause.IsOptional) total += clause.Hits.Idf;
        }

        var ranked = new List<(int Class, RankedDoc Doc)>();
        foreach (var candidate in candidates)
        {
            var score = Score(clauses, candidate.Doc);
            if (isPartial && total > 0) score *= candidate.Coverage / total;
            ranked.Add((isPartial ? PlacesMissing(clauses, candidate) : candidate.IsByLetters ? 1 : 0, new RankedDoc(candidate.Doc, score, candidate.Missing)));
        }

        ranked.Sort((a, b) => a.Class != b.Class ? a.Class.CompareTo(b.Class)
            : a.Doc.Score != b.Doc.Score ? b.Doc.Score.CompareTo(a.Doc.Score) : a.Doc.Doc.CompareTo(b.Doc.Doc));
        return [.. ranked.Select(one => one.Doc)];
    }

    /// <summary>The score of a document for all clauses it answers.</summary>
    public double Score(IReadOnlyList<RankedClause> clauses, int doc) => Parts(clauses, doc).Total;

    /// <summary>The score and what it is made of.</summary>
    public ScoreParts Parts(IReadOnlyList<RankedClause> clauses, int doc)
    {
        var sum = 0.0;
        var near = 0.0;
        var inName = 0;
        var isWholeName = true;
        ClauseHit? before = null;
        RankedClause? clauseBefore = null;
        foreach (var clause in clauses)
        {
            var hit = clause.Hits.Of(doc);
            if (hit is { } here)
            {
                sum += here.Score;
                if (here.NameAt == 0) isWholeName &= clause.IsOptional;
                else if (!clause.IsPart) inName += here.NameSpan;

                // Parts of one word always stand side by side.
                if (before is { } previous && !(clause.IsPart && clauseBefore!.IsPart)) near += Nearness(previous, here) * Math.Min(clauseBefore!.Hits.Idf, clause.Hits.Idf);
            }
            else if (!clause.IsOptional)
            {
                isWholeName = false;
            }

            before = hit;
            clauseBefore = clause;
        }

        var name = isWholeName && inName > 0 && inName >= docs.NameLength(doc) ? options.WholeNameBonus : 0;
        var state = docs.State(doc) switch
        {
            1 => options.LateFactor,
            2 => options.ClosedFactor,
            _ => 1,
        };
        return new ScoreParts(sum, near, name, state, (sum + near + name) * state);
    }

    private double Nearness(ClauseHit a, ClauseHit b)
    {
        var bonus = 0.0;
        if (a.NameAt > 0 && b.NameAt > a.NameAt && b.NameAt - (a.NameAt + a.NameSpan) <= 1) bonus += options.NamePhraseBonus;
        if (a.TextAt == 0 || b.TextAt == 0) return bonus;

        // Positions in a text go round after Places.
        var ahead = (b.TextAt - a.TextAt + Places) % Places;
        if (ahead > 0 && ahead <= a.TextSpan) return bonus + options.TextPhraseBonus;
        var behind = (a.TextAt - b.TextAt + Places) % Places;
        var distance = Math.Max(0, Math.Min(ahead - (a.TextSpan - 1), behind - (b.TextSpan - 1)));
        return distance < options.NearDistance ? bonus + (options.NearBonus * (1 - ((double)distance / options.NearDistance))) : bonus;
    }

    private sealed record Candidate(int Doc, double Coverage, ImmutableArray<int> Missing, bool IsByLetters);
}

/// <summary>What a score is made of.</summary>
/// <param name="Words">Sum over clauses.</param>
/// <param name="Nearness">What neighbours earn.</param>
/// <param name="Name">What the whole name earns.</param>
/// <param name="State">Factor of the state.</param>
/// <param name="Total">(Words + Nearness + Name) · State.</param>
public readonly record struct ScoreParts(double Words, double Nearness, double Name, double State, double Total);
