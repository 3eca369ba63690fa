using CommunityAtlas.Japanese.Dictionaries;
using CommunityAtlas.Search.Queries;
using CommunityAtlas.Search.Terms;

namespace CommunityAtlas.Search.Tests.Queries;

public sealed class QueryLatticeTests
{
    private const byte Noun = 1;
    private const byte Particle = 2;

    // From row to column: a particle likes to follow a noun, and nothing likes two particles.
    //            edge  noun  particle
    //   edge        0     0      3000
    //   noun        0   800      -500
    //   particle    0   200      4000
    private static readonly CutRules Rules = new(new CutTable(
        3,
        [0, 0, 3000, 0, 800, -500, 0, 200, 4000],
        [new FunctionWord("が", Particle, 100, null, false), new FunctionWord("と", Particle, 100, null, false), new FunctionWord("ところ", Noun, 2000, "", true)],
        [.. Enumerable.Range(0, (int)CharacterClass.Ngram).Select(c => new UnknownWords(c is (int)CharacterClass.Katakana or (int)CharacterClass.Kanji, c == (int)CharacterClass.Katakana, [new UnknownForm(Noun, 9000)]))],
        [
            new CharacterRun('\0', CharacterClass.Default, false), new CharacterRun('ぁ', CharacterClass.Hiragana, false), new CharacterRun('ァ', CharacterClass.Katakana, false),
            new CharacterRun('一', CharacterClass.Kanji, false), new CharacterRun('\uA000', CharacterClass.Default, false),
        ],
        []));

    [Fact]
    public void The_cheapest_way_wins()
    {
        //  0 ─┬─ 京都 5000 ──────── と ─ 0      5000 − 500 + 100
        //     └─ 京 4000 ─ 都 4000 ─ と ─ 0     dearer by far
        Assert.Equal("京都|と", Cut("京都と", ("京都", 5000), ("京", 4000), ("都", 4000)));
    }

    [Fact]
    public void Of_equal_ways_the_one_named_first_wins()
    {
        // 800 between two nouns: 食 1000 + 800 + 堂 1000 = 食堂 2800. The way that ends with 堂 was added later.
        Assert.Equal("食堂", Cut("食堂", ("食堂", 2800), ("食", 1000), ("堂", 1000)));
        Assert.Equal("食|堂", Cut("食堂", ("食堂", 2801), ("食", 1000), ("堂", 1000)));
    }

    [Fact]
    public void Unknown_characters_of_one_class_are_one_word_or_single_ones_as_the_table_says() =>
        Assert.Equal("ピアサポート|が|ん|ば", Cut("ピアサポートがんば"));

    [Fact]
    public void A_class_that_is_always_tried_competes_with_known_words() => Assert.Equal("ピアサロン", Cut("ピアサロン", ("ピア", 5000), ("サロン", 5000)));

    [Fact]
    public void A_class_that_is_not_always_tried_leaves_a_place_to_the_words_known_there() => Assert.Equal("桜|町", Cut("桜町", ("桜", 20000)));

    [Fact]
    public void Nothing_reaches_across_a_boundary()
    {
        Assert.Equal("京|都", Cut("京都", [1], ("京都", 100)));
        Assert.Equal("ピア|サロン", Cut("ピアサロン", [2]));
    }

    [Fact]
    public void A_pair_of_surrogates_stays_together() => Assert.Equal("𠮷", Cut("𠮷"));

    [Fact]
    public void The_way_leaves_no_gap()
    {
        const string text = "京都とところがサロン";
        var path = QueryLattice.Cut(Rules, text, 0, text.Length, [], _ => []);
        Assert.Equal(text, string.Concat(path.Select(arc => text[arc.Start..arc.End])));
        Assert.Contains(path, arc => arc.IsFiller);
    }

    [Fact]
    public void An_empty_stretch_has_no_word() => Assert.Empty(QueryLattice.Cut(Rules, "京都", 1, 1, [], _ => []));

    private static string Cut(string text, params (string Surface, int Cost)[] words) => Cut(text, [], words);

    private static string Cut(string text, int[] boundaries, params (string Surface, int Cost)[] words)
    {
        var path = QueryLattice.Cut(
            Rules,
            text,
            0,
            text.Length,
            [.. boundaries],
            at => [.. words.Where(w => string.CompareOrdinal(text, at, w.Surface, 0, w.Surface.Length) == 0)
                .Select(w => new CutArc(at, at + w.Surface.Length, Noun, w.Cost, ArcSource.Word, "", false))]);
        return string.Join('|', path.Select(arc => text[arc.Start..arc.End]));
    }
}
