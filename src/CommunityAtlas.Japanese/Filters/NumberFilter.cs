using System.Text;

namespace CommunityAtlas.Japanese.Filters;

/// <summary>
/// Numbers become plain digits, also those that were cut apart: 三|千|二|百 is 3200 (<c>JapaneseNumberFilter</c> of Lucene 5 and
/// later). Points and commas are only seen where the tokenizer keeps punctuation: without them 3、4 is 34, as in Lucene.
/// </summary>
public sealed class NumberFilter : ITokenJoiner
{
    /// <summary>One token, taken for itself.</summary>
    public string? Apply(string term, in Token token, JapaneseTokenizer tokenizer, ReadOnlySpan<char> text) => JapaneseNumber.Normalize(term) ?? term;

    /// <inheritdoc/>
    public IReadOnlyList<AnalyzedToken> Join(IReadOnlyList<AnalyzedToken> tokens, JapaneseTokenizer tokenizer)
    {
        ArgumentNullException.ThrowIfNull(tokenizer);
        var joined = new List<AnalyzedToken>(tokens.Count);
        var untouched = 0;
        for (var at = 0; at < tokens.Count;)
        {
            var token = tokens[at];
            if (untouched > 0)
            {
                untouched--;
            }
            else if (token.PositionIncrement == 0)
            {
                // A compound: its other parts are not numbers either.
                untouched = token.Token.PositionLength - 1;
            }
            else if (RunEnd(tokens, at) is var end && end > at)
            {
                joined.Add(Number(tokens, at, end, tokenizer));
                at = end;
                continue;
            }

            joined.Add(token);
            at++;
        }

        return joined;
    }

    /// <summary>Where the number ends that begins at a token; there itself, when none does.</summary>
    private static int RunEnd(IReadOnlyList<AnalyzedToken> tokens, int start)
    {
        if (!JapaneseNumber.IsOfNumerals(tokens[start].Term)) return start;
        var end = start + 1;
        while (end < tokens.Count && tokens[end].PositionIncrement > 0 && CanGoOn(tokens[end].Term)) end++;

        // The first part of a compound stays with it. (Lucene then loses what stood before that part.)
        return end < tokens.Count && tokens[end].PositionIncrement == 0 ? end - 1 : end;
    }

    private static bool CanGoOn(string term) => JapaneseNumber.IsOfNumerals(term) || JapaneseNumber.IsOfMarks(term);

    private static AnalyzedToken Number(IReadOnlyList<AnalyzedToken> tokens, int start, int end, JapaneseTokenizer tokenizer)
    {
        var first = tokens[start];
        if (end == start + 1) return first with { Term = JapaneseNumber.Normalize(first.Term) ?? first.Term };
        var term = new StringBuilder();
        for (var i = start; i < end; i++) term.Append(tokens[i].Term);
        var written = term.ToString();
        return first with { Term = JapaneseNumber.Normalize(written) ?? written, Token = Whole(first.Token, tokens[end - 1].Token.End, tokenizer) };
    }

    // Neither reading nor base form of a part is that of the whole, so it is an unknown word of the first part's kind.
    private static Token Whole(in Token first, int end, JapaneseTokenizer tokenizer)
    {
        var whole = first with { Length = end - first.Start };
        return first.Source == TokenSource.Dictionary
            ? whole with { Source = TokenSource.Unknown, Word = (int)(tokenizer.Dictionary.Words[first.Word] >> 16) }
            : whole;
    }
}
