using System.Collections.Immutable;

namespace CommunityAtlas.Search.Queries;

/// <summary>
/// Phrases that are only heard: kana or letters that spell one (かいご and kaigo: 介護) mean it too. What calls for crisis lines must be
/// written, as からい and つらい are spelled alike.
/// </summary>
internal static class HeardPhrases
{
    /// <summary>The clauses with the special terms of what was heard as further ways to answer.</summary>
    /// <param name="clauses">As written.</param>
    /// <param name="book">The phrases of the site.</param>
    /// <param name="heard">What was heard, in the order of the query.</param>
    public static ImmutableArray<QueryClause> Add(ImmutableArray<QueryClause> clauses, PhraseBook book, out ImmutableArray<PhraseMatch> heard)
    {
        var all = ImmutableArray.CreateBuilder<PhraseMatch>();
        var written = clauses.ToBuilder();
        for (var i = 0; i < clauses.Length; i++)
        {
            var clause = clauses[i];
            if (clause.IsOptional || clause.Kind != ClauseKind.Word) continue;
            foreach (var alternative in clause.Alternatives)
            {
                if (alternative is not { Kind: AlternativeKind.Reading, Terms: [var spelling] } || book.Named(spelling) is not { IsCrisis: false } named) continue;
                all.Add(named with { Start = clause.Start, End = clause.End });
                var more = named.Terms[0].Where(term => !written[i].Alternatives.Any(other => other.Terms is [var known] && known == term));
                written[i] = written[i] with { Alternatives = written[i].Alternatives.AddRange(more.Select(term => new ClauseAlternative(AlternativeKind.Label, [term]))) };
            }
        }

        heard = all.ToImmutable();
        return written.ToImmutable();
    }
}
