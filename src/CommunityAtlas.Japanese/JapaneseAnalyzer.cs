using System.Collections.Immutable;
using CommunityAtlas.Japanese.Dictionaries;
using CommunityAtlas.Japanese.Filters;

namespace CommunityAtlas.Japanese;

/// <summary>A tokenizer and a chain of filters. Immutable; workers are per thread.</summary>
public sealed record JapaneseAnalyzer(JapaneseTokenizer Tokenizer, ImmutableArray<ITokenFilter> Filters)
{
    /// <summary>What Lucene 4.10's <c>JapaneseAnalyzer</c> does, in its order.</summary>
    public static JapaneseAnalyzer Standard(JapaneseDictionary dictionary, TokenizerMode mode = TokenizerMode.Search, UserDictionary? userDictionary = null) => new(
        new JapaneseTokenizer(dictionary, new TokenizerOptions { Mode = mode, UserDictionary = userDictionary }),
        [
            new BaseFormFilter(),
            new PartOfSpeechStopFilter(PartOfSpeechStopFilter.DefaultTags),
            new WidthFilter(),
            new StopWordFilter(StopWordFilter.DefaultWords),
            new KatakanaStemFilter(),
            new LowerCaseFilter(),
        ]);

    /// <summary>Analyses a text with a worker of <see cref="Tokenizer"/>.</summary>
    /// <param name="worker">This thread's worker.</param>
    /// <param name="text">Any text.</param>
    /// <param name="terms">Filled with the terms, after being emptied.</param>
    public void Analyze(TokenizerWorker worker, ReadOnlySpan<char> text, ICollection<AnalyzedToken> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        terms.Clear();
        var joiner = JoinerAfter(-1);
        if (joiner == Filters.Length)
        {
            Filter(worker, text, terms, joiner);
            return;
        }

        // A joiner sees the whole stream, so the filters up to it are through with the last token before it sees the first.
        var stream = new List<AnalyzedToken>();
        Filter(worker, text, stream, joiner);
        while (joiner < Filters.Length)
        {
            var joined = ((ITokenJoiner)Filters[joiner]).Join(stream, Tokenizer);
            var next = JoinerAfter(joiner);
            stream = [];
            var increment = 0;
            foreach (var token in joined) Filter(token.Term, token.PositionIncrement, token.Token, text, joiner + 1, next, ref increment, stream);
            joiner = next;
        }

        foreach (var term in stream) terms.Add(term);
    }

    private int JoinerAfter(int filter)
    {
        do filter++;
        while (filter < Filters.Length && Filters[filter] is not ITokenJoiner);
        return filter;
    }

    private void Filter(TokenizerWorker worker, ReadOnlySpan<char> text, ICollection<AnalyzedToken> terms, int end)
    {
        var increment = 0;
        foreach (ref readonly var token in worker.Tokenize(text))
            Filter(text.Slice(token.Start, token.Length).ToString(), token.PositionIncrement, token, text, 0, end, ref increment, terms);
    }

    private void Filter(
        string term, int positions, in Token token, ReadOnlySpan<char> text, int first, int end, ref int increment, ICollection<AnalyzedToken> terms)
    {
        increment += positions;
        string? left = term;
        for (var i = first; i < end && left is not null; i++) left = Filters[i].Apply(left, token, Tokenizer, text);
        if (left is null) return;
        terms.Add(new AnalyzedToken(left, increment, token));
        increment = 0;
    }
}
