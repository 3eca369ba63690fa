using CommunityAtlas.Japanese;
using CommunityAtlas.Japanese.Dictionaries;
using CommunityAtlas.Search.Analysis;
using CommunityAtlas.Search.Readings;

namespace CommunityAtlas.Search.Tests.Readings;

public class ReadingPileTests
{
    private static readonly JapaneseDictionary Dictionary = JapaneseDictionary.LoadEmbedded();

    [Theory]
    [InlineData("認知症の家族会", "にんちしよう", "認知症")]
    [InlineData("認知症の家族会", "かぞくかい", "家族会")]
    [InlineData("暮らしの保健室", "ほけんしつ", "保健室")]
    [InlineData("グリーフケア", "ぐりいふけあ", "グリーフケア")]
    [InlineData("関西国際空港", "かんさいこくさいくうこう", "関西国際空港")]
    [InlineData("食堂を探しました", "さがす", "探す")]
    [InlineData("食堂を探しました", "さがし", "探し")]
    [InlineData("お茶会", "おちやかい", "お茶会")]
    [InlineData("ヒヨコマメサロン", "ひよこまめさろん", "ヒヨコマメサロン")]
    public void Words_base_forms_and_runs_of_nouns_are_found_by_their_reading(string text, string reading, string spelled) =>
        Assert.Contains((reading, spelled), Read((text, false, null)).Select(entry => (entry.Reading, entry.Spelled)));

    [Theory]
    [InlineData("会を開く", "を")]
    [InlineData("会を開く", "かいを")]
    [InlineData("第2土曜", "2土曜")]
    [InlineData("これは会です", "これ")]
    public void Particles_numbers_and_pronouns_are_no_words_to_type(string text, string spelled) =>
        Assert.DoesNotContain(spelled, Read((text, false, null)).Select(entry => entry.Spelled));

    [Fact]
    public void No_run_is_longer_than_four_words_or_goes_over_a_gap()
    {
        var spelled = Read(("東京都港区高齢者福祉相談窓口、認知症 家族", false, null)).Select(entry => entry.Spelled).ToList();
        Assert.DoesNotContain(spelled, text => text.Contains('、') || text.Contains(' '));
        Assert.DoesNotContain("東京都港区高齢者福祉相談窓口", spelled);
    }

    [Fact]
    public void A_document_counts_once_however_often_a_word_stands_in_it()
    {
        var pile = new ReadingPile(Tokenizer, new Lexicon(Dictionary));
        Add(pile, 0, "食堂と食堂", isName: false, null);
        Add(pile, 0, "こども食堂", isName: true, null);
        Add(pile, 1, "食堂", isName: false, null);
        var entry = Assert.Single(pile.Entries, e => e.Spelled == "食堂");
        Assert.Equal((2, true, "しよくどう"), (entry.Documents, entry.IsInName, entry.Reading));
    }

    [Fact]
    public void A_reading_of_its_own_beats_the_dictionary()
    {
        var own = ReadingForm.Of("うわさのいちば");
        var entries = Read(("噂の市場", true, own));
        Assert.DoesNotContain(entries, entry => entry.Reading == "しじよう" && entry.Documents > 0);
        Assert.Contains(entries, entry => entry is { Reading: "うわさ", Documents: 1 });

        var pile = new ReadingPile(Tokenizer, new Lexicon(Dictionary));
        pile.Add(7, "噂の市場", "ウワサノ イチバ", isName: true);
        Assert.Equal(("うわさのいちば", "噂の市場", 1, true), Assert.Single(pile.Entries.Select(e => (e.Reading, e.Spelled, e.Documents, e.IsInName))));
    }

    [Fact]
    public void Who_read_which_document_changes_nothing()
    {
// 休み and 手伝い are nouns here and forms of 休む and 手伝う there, read alike.
        string[] texts = ["今日は休みます", "休みの日の手伝い", "休みます。手伝います", "手伝いの人は休み", "お話し会"];
        var wanted = Table([0, 1, 2, 3, 4, 0, 1, 2, 3, 4]);
        Assert.NotEmpty(wanted);
        Assert.Equal(wanted, Table([0, 1, 2, 3, 4], [0, 1, 2, 3, 4]));
        Assert.Equal(wanted, Table([4, 3, 2, 1, 0, 4, 3, 2, 1, 0]));
        Assert.Equal(wanted, Table([1], [4, 0], [2, 3, 3], [0, 1, 2], [4]));

        IReadOnlyList<string> Table(params int[][] shares)
        {
            var found = new List<SpelledReading>();
            var doc = 0;
            foreach (var share in shares)
            {
                var pile = new ReadingPile(Tokenizer, new Lexicon(Dictionary));
                foreach (var text in share) Add(pile, doc++, texts[text], isName: false, null);
                found.AddRange(pile.Entries);
            }

            return [.. ReadingTable.Records(found, _ => "").SelectMany(record => record.Spellings.Select(s => $"{record.Reading} {s}"))];
        }
    }

    private static JapaneseTokenizer Tokenizer { get; } = new(Dictionary, new TokenizerOptions { Mode = TokenizerMode.Search });

    private static IReadOnlyList<SpelledReading> Read((string Text, bool IsName, string? Own) line)
    {
        var pile = new ReadingPile(Tokenizer, new Lexicon(Dictionary));
        Add(pile, 0, line.Text, line.IsName, line.Own);
        return pile.Entries;
    }

    private static void Add(ReadingPile pile, int doc, string text, bool isName, string? own) =>
        pile.AddLine(doc, text, Tokenizer.CreateWorker().Tokenize(text), isName, own);
}
