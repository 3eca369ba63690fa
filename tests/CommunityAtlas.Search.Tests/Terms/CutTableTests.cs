using CommunityAtlas.Japanese;
using CommunityAtlas.Japanese.Dictionaries;
using CommunityAtlas.Search.Queries;
using CommunityAtlas.Search.Shards;
using CommunityAtlas.Search.Terms;

namespace CommunityAtlas.Search.Tests.Terms;

public sealed class CutTableTests
{
    private static readonly JapaneseDictionary Dictionary = JapaneseDictionary.LoadEmbedded();
    private static readonly Lexicon Lexicon = new(Dictionary);
    private static readonly ContextClasses Classes = ContextClasses.Of(Lexicon);
    private static readonly CutTable Table = CutTableBuilder.Build(JapaneseAnalyzer.Standard(Dictionary), Lexicon, Classes);

    [Fact]
    public void A_table_is_read_as_it_was_written()
    {
        var payload = CutShard.Write(Table);
        var read = CutShard.Read(payload);
        Assert.Equal(Table.Costs.AsEnumerable(), read.Costs);
        Assert.Equal(Table.FunctionWords.AsEnumerable(), read.FunctionWords);
        Assert.Equal(Table.Characters.AsEnumerable(), read.Characters);
        Assert.Equal(Table.Places.AsEnumerable(), read.Places);
        Assert.Equal(Table.Unknown.SelectMany(u => u.Forms), read.Unknown.SelectMany(u => u.Forms));
        Assert.Equal(payload, CutShard.Write(read));
    }

    [Fact]
    public void It_is_small_enough_for_a_first_search() => Assert.InRange(ShardFrame.Pack(ShardFamily.Cut, CutShard.Write(Table)).Length, 5_000, 16_000);

    [Fact]
    public void Damaged_bytes_are_refused_or_read_but_never_worse()
    {
        var payload = CutShard.Write(Table);
        var random = new Random(11);
        for (var i = 0; i < 400; i++)
        {
            var damaged = payload[..(i % 3 == 0 ? random.Next(payload.Length) : payload.Length)];
            for (var j = random.Next(1, 4); j > 0 && damaged.Length > 0; j--) damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            try
            {
                CutShard.Read(damaged);
            }
            catch (ShardFormatException)
            {
                // As it should be.
            }
        }
    }

    [Theory]
    [InlineData("は", null)]
    [InlineData("について", null)]
    [InlineData("です", null)]
    [InlineData("ところ", null)]
    [InlineData("いただき", "いただく")]
    [InlineData("探し", "探す")]
    public void A_function_word_knows_what_becomes_of_it(string surface, string? target) =>
        Assert.Contains(Table.FunctionWords, w => w.Surface == surface && (w.Target == target || (target == surface && w.Target?.Length == 0)));

    [Theory]
    [InlineData("探し")]
    [InlineData("ほしい")]
    [InlineData("教え")]
    [InlineData("ください")]
    [InlineData("ところ")]
    [InlineData("知り")]
    public void What_people_say_around_a_query_is_a_filler(string surface) => Assert.Contains(Table.FunctionWords, w => w.Surface == surface && w.IsFiller);

    [Theory]
    [InlineData("相談")]
    [InlineData("食堂")]
    [InlineData("介護")]
    public void What_they_seek_is_not(string surface) => Assert.DoesNotContain(Table.FunctionWords, w => w.Surface == surface);

    [Theory]
    [InlineData("京都")]
    [InlineData("京都府")]
    [InlineData("東京")]
    [InlineData("北海道")]
    public void Prefectures_are_known_with_and_without_their_ending(string name) => Assert.Contains(name, Table.Places);

    [Fact]
    public void Particles_that_matter_have_a_class_of_their_own()
    {
        var classes = new[] { "が", "を", "に", "で", "は", "も" }.Select(p => Classes.Classes[Lexicon.WordsOf(p).Where(w => Lexicon.Context(w.Context).PartOfSpeech.StartsWith("助詞-格助詞-一般", StringComparison.Ordinal)
            || Lexicon.Context(w.Context).PartOfSpeech == "助詞-係助詞").MinBy(w => w.Cost).Context]).ToList();
        Assert.Equal(classes.Count, classes.Distinct().Count());
        Assert.InRange(Classes.Count, 60, 90);
    }

    // Whole words of the dictionary, costs of classes: the path must be Kuromoji's own.
    [Theory]
    [InlineData("一人暮らしで話し相手がほしい", "一人暮らし|で|話し相手|が|ほしい")]
    [InlineData("子育ての悩みを相談できるところを探しています", "子育て|の|悩み|を|相談|できる|ところ|を|探し|て|い|ます")]
    [InlineData("誰でも参加できる食堂", "誰|でも|参加|できる|食堂")]
    [InlineData("予約は要りませんので気軽に来てください", "予約|は|要り|ませ|ん|ので|気軽|に|来|て|ください")]
    [InlineData("認知症の母を介護しています", "認知|症|の|母|を|介護|し|て|い|ます")]
    [InlineData("お茶を飲みながらゆっくり話したい", "お茶|を|飲み|ながら|ゆっくり|話し|たい")]
    public void Classes_cut_sentences_as_the_dictionary_does(string sentence, string expected)
    {
        var rules = new CutRules(Table with { FunctionWords = [] });
        var path = QueryLattice.Cut(rules, sentence, 0, sentence.Length, [], at => [.. Enumerable.Range(at + 1, sentence.Length - at)
            .SelectMany(end => Lexicon.WordsOf(sentence[at..end]).Select(w => new CutArc(at, end, Classes.Classes[w.Context], ContextClasses.Rounded(w.Cost), ArcSource.Word, "", IsFiller: false)))]);
        Assert.Equal(expected, string.Join('|', path.Select(arc => sentence[arc.Start..arc.End])));
    }

    [Theory]
    [InlineData("来る", "来い")]
    [InlineData("する", "すりゃ")]
    [InlineData("やってくる", "やってこい")]
    [InlineData("歩く", "歩い")]
    [InlineData("楽しい", "楽しかっ")]
    [InlineData("考える", "考えろ")]
    public void Forms_of_verbs_are_found(string term, string form) => Assert.Contains(new Inflections(Lexicon).FormsOf(term), f => f.Surface == form);

    [Theory]
    [InlineData("相談")]
    [InlineData("とても")]
    [InlineData("ない言葉")]
    public void What_does_not_inflect_has_no_forms(string term) => Assert.Empty(new Inflections(Lexicon).FormsOf(term));

    [Fact]
    public void All_words_are_found_by_their_contexts()
    {
        var chosen = new bool[Lexicon.ContextCount];
        for (var i = 0; i < chosen.Length; i++) chosen[i] = Lexicon.Context(i).PartOfSpeech == "助詞-係助詞";
        var words = Lexicon.WordsIn(chosen);
        Assert.Equal(words.Select(w => w.Surface).Order(StringComparer.Ordinal), words.Select(w => w.Surface));
        Assert.Superset(new HashSet<string> { "は", "も", "こそ", "さえ", "しか" }, words.Select(w => w.Surface).ToHashSet());
        Assert.All(words, w => Assert.Contains(w.Word, Lexicon.WordsOf(w.Surface)));
        Assert.Equal(Lexicon.WordsOfContexts().Where((_, i) => chosen[i]).Sum(), words.Count);
    }
}
