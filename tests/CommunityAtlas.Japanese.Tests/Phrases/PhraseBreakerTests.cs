using System.Text.Json;
using CommunityAtlas.Japanese.Dictionaries;
using CommunityAtlas.Japanese.Phrases;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Japanese.Tests.Phrases;

/// <summary>Where lines of headings may end: as BudouX says, but never inside a word.</summary>
public sealed class PhraseBreakerTests
{
    private static readonly Lazy<JapaneseDictionary> Dictionary = new(JapaneseDictionary.LoadEmbedded);

    private static readonly string[] Texts =
    [
        "", "あ", "今日は天気です。", "どんなことで困っていますか", "つらくて今すぐ話したいとき", "紹介のしかた", "社会福祉法人 あおぞら市社会福祉協議会",
        "答えの一部に合うところ: 日にちがはっきりしないもの（電話で確認）", "オンラインお茶会「夜の縁側」", "ab 𠮷野家で朝ごはん🍚を食べる", "コミュニティカフェ・認知症カフェ", "2027年1月11日から1月17日まで",
    ];

    [Theory]
    [InlineData("どんなことで困っていますか", "どんな|ことで|困っていますか")]
    [InlineData("つらくて今すぐ話したいとき", "つらくて|今すぐ|話したい|とき")]
    [InlineData("さがす", "さがす")]
    [InlineData("はい", "はい")]
    [InlineData("となりの地域と、もっと広い地域", "となりの|地域と、|もっと|広い|地域")]
    [InlineData("さびしい・話し相手がほしい", "さびしい・話し相手が|ほしい")]
    [InlineData("障がい者サロン", "障がい者サロン")]
    [InlineData("本町お茶の間「えんがわ」", "本町お茶の間|「えんがわ」")]
    [InlineData("お金がない", "お金が|ない")]
    [InlineData("地域活動 こども 食堂", "地域活動 こども 食堂")]
    [InlineData("", "")]
    public void Lines_end_between_phrases(string text, string expected) => Assert.Equal(expected, Cut(text, null));

    [Fact]
    public void A_word_of_the_town_is_never_cut()
    {
        const string Text = "あおぞら市社会福祉協議会のつながり先";
        Assert.Equal("あおぞら市社会福祉協議会の|つながり先", Cut(Text, UserDictionary.Parse("あおぞら市,あおぞら 市,アオゾラ シ,カスタム地名")));
        Assert.Equal("たまゆらの|会", Cut("たまゆらの会", null));
        Assert.Equal("たまゆらの会", Cut("たまゆらの会", UserDictionary.Parse("たまゆらの会,たまゆら の 会,タマユラ ノ カイ,カスタム名詞")));
    }

    [Fact]
    public void Places_are_never_inside_a_pair_of_surrogates_or_beside_blanks()
    {
        foreach (var text in Texts)
        {
            foreach (var place in new PhraseBreaker(Dictionary.Value, null).Breaks(text))
            {
                Assert.False(char.IsLowSurrogate(text[place]), text);
                Assert.False(char.IsWhiteSpace(text[place]) || char.IsWhiteSpace(text[place - 1]), text);
            }
        }
    }

    [NodeFact]
    public async Task The_model_and_its_answers_are_those_of_the_package()
    {
        var answer = JsonSerializer.Deserialize<JsonElement>(await NodeTool.RunAsync("tests/oracle/budoux.mjs", JsonSerializer.Serialize(Texts)));
        var own = Texts.Select(text => Enumerable.Range(1, Math.Max(0, text.Length - 1)).Where(place => PhraseModel.Embedded.IsBoundary(text, place)).ToArray());
        Assert.Equal(answer.GetProperty("breaks").EnumerateArray().Select(b => b.Deserialize<int[]>()!), own);
        using var carried = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(RepositoryRoot.Path, "src/CommunityAtlas.Japanese/Phrases/budoux-ja.json")));
        Assert.True(JsonElement.DeepEquals(answer.GetProperty("model"), carried.RootElement));
    }

    private static string Cut(string text, UserDictionary? words)
    {
        foreach (var place in new PhraseBreaker(Dictionary.Value, words).Breaks(text).Reverse()) text = text.Insert(place, "|");
        return text;
    }
}
