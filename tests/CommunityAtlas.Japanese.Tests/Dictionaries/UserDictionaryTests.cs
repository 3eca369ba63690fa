using CommunityAtlas.Japanese.Dictionaries;
using CommunityAtlas.Japanese.Tests.Tokenizers;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Japanese.Tests.Dictionaries;

public sealed class UserDictionaryTests
{
    [Fact]
    public void An_entry_is_cut_into_its_segments_with_their_readings()
    {
        var tokenizer = Tokenizer("# 土地の名前\n朝青龍,朝 青龍,アサ ショウリュウ,カスタム人名\n");
        const string Text = "元朝青龍";
        var tokens = tokenizer.CreateWorker().Tokenize(Text).ToArray();

        Assert.Equal(["元", "朝", "青龍"], tokens.Select(t => Text.Substring(t.Start, t.Length)));
        Assert.Equal("ショウリュウ", tokenizer.Reading(tokens[2], Text));
        Assert.Equal("カスタム人名", tokenizer.PartOfSpeech(tokens[2]));
        Assert.Null(tokenizer.BaseForm(tokens[2], Text));
        Assert.Null(tokenizer.Pronunciation(tokens[2], Text));
    }

    [Theory]
    [InlineData("あ,あ,ア", "line 1: 3 columns instead of 4")]
    [InlineData("\n\nあい,あ う,ア ウ,名詞", "line 3: the segments 「あ う」 do not join to 「あい」")]
    [InlineData("あい,あ い,アイ,名詞", "line 1: 「あ い」 and its readings 「アイ」 are not of one number")]
    [InlineData("あい,あい,アイ,", "line 1: 「あい」 has no part of speech")]
    [InlineData(",,,名詞", "line 1: 「」 cannot be a surface")]
    [InlineData("あ,あ,ア,名詞\nい,い,イ,名詞\nあ,あ,ア,名詞", "line 3: 「あ」 is there twice")]
    public void A_mistake_is_told_with_its_line(string csv, string message) =>
        Assert.Equal(message, Assert.Throws<DictionaryFormatException>(() => UserDictionary.Parse(csv)).Message.Split(" (surface")[0].Split(": it must")[0]);

    [Fact]
    public void Lines_that_can_be_used_are_used_beside_those_that_cannot()
    {
        var words = UserDictionary.Read("あ,あ,ア\nい,い,イ,名詞\nう,え,ウ,名詞\r\nお,お,オ,名詞", out var mistakes);

        Assert.Equal(2, words.Count);
        Assert.Equal([1, 3], mistakes.Select(m => m.Line));
    }

    [Theory]
    [InlineData("\"千,代\",\"千,代\",チヨ,名詞", "千,代")]
    [InlineData("\"\"\"あ\"\"\",\"\"\"あ\"\"\",ア,名詞", "\"あ\"")]
    [InlineData("\uFEFFあ,あ,ア,名詞", "あ")]
    public void Quotes_and_byte_order_marks_are_understood(string csv, string surface)
    {
        var tokens = Tokenizer(csv).CreateWorker().Tokenize(surface).ToArray();

        Assert.Equal((TokenSource.User, surface.Length), (tokens[0].Source, tokens[0].Length));
    }

    [Fact]
    public void The_words_of_the_sample_content_are_sound()
    {
        var words = UserDictionary.Parse(File.ReadAllText(Path.Combine(RepositoryRoot.Path, "content", "words.csv")));

        Assert.True(words.Count > 20);
    }

    [Fact]
    public void No_words_are_words_too() => Assert.Empty(Tokenizer("").CreateWorker().Tokenize("").ToArray());

    private static JapaneseTokenizer Tokenizer(string csv) =>
        new(Ipadic.Dictionary, new TokenizerOptions { UserDictionary = UserDictionary.Parse(csv) });
}
