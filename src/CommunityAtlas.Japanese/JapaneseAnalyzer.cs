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
        terms.Clear();
        var increment = 0;
        foreach (ref readonly var token in worker.Tokenize(text))
        {
            increment += token.PositionIncrement;
            string? term = text.Slice(token.Start, token.Length).ToString();
            foreach (var filter in Filters)
            {
                term = filter.Apply(term, token, Tokenizer, text);
                if (term is null) break;
            }

            if (term is null) continue;
            terms.Add(new AnalyzedToken(term, increment, token));
            increment = 0;
        }
    }
}
