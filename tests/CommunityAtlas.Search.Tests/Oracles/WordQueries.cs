using System.Collections.Immutable;
using CommunityAtlas.Japanese;
using CommunityAtlas.Japanese.Dictionaries;

namespace CommunityAtlas.Search.Tests.Oracles;

/// <summary>Ordinary word queries out of a corpus: one to three nouns of one text, by a seeded rule.</summary>
internal static class WordQueries
{
    private const int Seed = 20261121;

    /// <summary>So many queries, in turn of one, two and three words, each once.</summary>
    public static ImmutableArray<string> Draw(IReadOnlyList<string> texts, int count)
    {
        var random = new Random(Seed);
        var tokenizer = new JapaneseTokenizer(JapaneseDictionary.LoadEmbedded());
        var worker = tokenizer.CreateWorker();
        var queries = new HashSet<string>(StringComparer.Ordinal);
        while (queries.Count < count)
        {
            var nouns = Nouns(tokenizer, worker, texts[random.Next(texts.Count)]);
            var words = queries.Count % 3 + 1;
            if (nouns.Length < words) continue;
            random.Shuffle(nouns);
            queries.Add(string.Join(' ', nouns.Take(words)));
        }

        return [.. queries];
    }

    private static string[] Nouns(JapaneseTokenizer tokenizer, TokenizerWorker worker, string text)
    {
        var nouns = new List<string>();
        foreach (ref readonly var token in worker.Tokenize(text))
        {
            var surface = text.Substring(token.Start, token.Length);
            if (token.PositionLength == 1 && token.Length >= 2 && surface.All(char.IsLetter)
                && tokenizer.PartOfSpeech(token) is "名詞-一般" or "名詞-サ変接続" or "名詞-形容動詞語幹"
                or "名詞-固有名詞-一般" or "名詞-固有名詞-組織" or "名詞-固有名詞-地域-一般") nouns.Add(surface);
        }

        return [.. nouns.Distinct(StringComparer.Ordinal)];
    }
}
