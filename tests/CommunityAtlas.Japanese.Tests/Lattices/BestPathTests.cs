using CommunityAtlas.Japanese.Dictionaries;
using CommunityAtlas.Japanese.Tests.Dictionaries;

namespace CommunityAtlas.Japanese.Tests.Lattices;

/// <summary>The path the lattice chooses costs what the cheapest of all paths costs, tried one by one.</summary>
public sealed class BestPathTests
{
    private const string Letters = "あいう山川";
    private const int UnknownContext = 7;
    private const int UnknownCost = 5000;

    [Fact]
    public void The_chosen_path_costs_as_little_as_any()
    {
        var random = new Random(20261121);
        for (var round = 0; round < 60; round++)
        {
            var words = RandomWords(random);
            var costs = RandomCosts(random);
            var tokenizer = new JapaneseTokenizer(
                TinyDictionary.Of(words.Select(w => $"{w.Surface},{w.Context},{w.Cost}"), Lines(costs)),
                new TokenizerOptions { Mode = TokenizerMode.Normal });
            var worker = tokenizer.CreateWorker();
            for (var i = 0; i < 20; i++)
            {
                var text = RandomText(random, Letters, random.Next(1, 9));
                Assert.Equal(Cheapest(text, 0, 0, words, costs), CostOf(text, worker.Tokenize(text), tokenizer.Dictionary, costs));
            }
        }
    }

    [Fact]
    public void Of_equal_paths_the_one_whose_arc_came_first_wins()
    {
        //   山 ─┬─ 川 ─┬   both cost 20; the arc of 山川 was put into the lattice first
        //   └── 山川 ──┘
        var tokenizer = new JapaneseTokenizer(TinyDictionary.Of(["山,1,10", "川,1,10", "山川,1,20"]), new TokenizerOptions { Mode = TokenizerMode.Normal });

        Assert.Equal(2, tokenizer.CreateWorker().Tokenize("山川")[0].Length);
    }

    private static List<(string Surface, int Context, int Cost)> RandomWords(Random random)
    {
        var words = new List<(string, int, int)>();
        foreach (var letter in Letters) words.Add((letter.ToString(), random.Next(1, 5), random.Next(-500, 3000)));
        for (var i = 0; i < 12; i++) words.Add((RandomText(random, Letters, random.Next(1, 5)), random.Next(1, 5), random.Next(-500, 3000)));
        return words;
    }

    private static int[][] RandomCosts(Random random) =>
        Enumerable.Range(0, TinyDictionary.Contexts).Select(_ => Enumerable.Range(0, TinyDictionary.Contexts).Select(_ => random.Next(-800, 2000)).ToArray()).ToArray();

    private static IEnumerable<string> Lines(int[][] costs) =>
        from right in Enumerable.Range(0, TinyDictionary.Contexts)
        from left in Enumerable.Range(0, TinyDictionary.Contexts)
        select FormattableString.Invariant($"{right} {left} {costs[right][left]}");

    private static string RandomText(Random random, string letters, int length) =>
        string.Concat(Enumerable.Range(0, length).Select(_ => letters[random.Next(letters.Length)]));

    // Every letter is a word, so that no unknown word is tried: kana and kanji are cut from the dictionary where it knows them.
    private static long Cheapest(string text, int at, int context, List<(string Surface, int Context, int Cost)> words, int[][] costs)
    {
        if (at == text.Length) return costs[context][0];
        var least = long.MaxValue;
        foreach (var (surface, next, cost) in words)
        {
            if (string.CompareOrdinal(text, at, surface, 0, surface.Length) != 0) continue;
            least = Math.Min(least, costs[context][next] + cost + Cheapest(text, at + surface.Length, next, words, costs));
        }

        return least;
    }

    private static long CostOf(string text, ReadOnlySpan<Token> tokens, JapaneseDictionary dictionary, int[][] costs)
    {
        var (total, context, at) = (0L, 0, 0);
        foreach (var token in tokens)
        {
            Assert.Equal(at, token.Start);
            var (next, cost) = token.Source == TokenSource.Unknown
                ? (UnknownContext, UnknownCost)
                : ((int)(dictionary.Words[token.Word] >> 16), (short)dictionary.Words[token.Word]);
            total += costs[context][next] + cost;
            (context, at) = (next, token.End);
        }

        Assert.Equal(text.Length, at);
        return total + costs[context][0];
    }
}
