using CommunityAtlas.Japanese.Dictionaries;
using CommunityAtlas.Japanese.Dictionaries.Compilation;

namespace CommunityAtlas.Japanese.Tests.Dictionaries;

public sealed class DictionaryCompilerTests
{
    private static readonly string[] Words = ["山,1,10", "山川,3,-40"];

    [Fact]
    public void The_same_source_gives_the_same_bytes_in_whatever_order_its_files_come()
    {
        var source = TinyDictionary.Source(Words);
        source["Another.csv"] = TinyDictionary.EucJp("山,1,1,10,名詞,第1,*,*,*,*,山,ヤマ,ヤマ\n");
        var other = source.Reverse().ToDictionary(p => p.Key, p => p.Value);

        Assert.Equal(DictionaryCompiler.Compile(source), DictionaryCompiler.Compile(other));
    }

    [Theory]
    [InlineData("Words.csv", "山,1,1,10,名詞\n", "Words.csv(1): 5 columns")]
    [InlineData("Words.csv", "山,1,2,10,名詞,*,*,*,*,*,山,ヤマ,ヤマ\n", "left id 1 and right id 2")]
    [InlineData("Words.csv", "山,x,x,10,名詞,*,*,*,*,*,山,ヤマ,ヤマ\n", "x is no context id")]
    [InlineData("Words.csv", "山,1,1,99999,名詞,*,*,*,*,*,山,ヤマ,ヤマ\n", "99999 is no cost")]
    [InlineData("Words.csv", "山,9,9,1,名詞,*,*,*,*,*,山,ヤマ,ヤマ\n", "matrix.def has 8 context ids")]
    [InlineData("Words.csv", ",1,1,1,名詞,*,*,*,*,*,山,ヤマ,ヤマ\n", "cannot be a surface")]
    [InlineData("Words.csv", "山,1,1,1,名詞,*,*,*,*,*,山,ヤ,ヤ\n川,1,1,1,動詞,*,*,*,*,*,川,カ,カ\n", "Words.csv(2): context id 1 has two parts of speech")]
    [InlineData("matrix.def", "8 7\n", "not two equal sizes")]
    [InlineData("matrix.def", "8 8\n1 1\n", "matrix.def(2)")]
    [InlineData("matrix.def", "8 8\n1 8 3\n", "matrix.def(2)")]
    [InlineData("matrix.def", "8 8\n1 1 40000\n", "matrix.def(2)")]
    [InlineData("char.def", "DEFAULT 0 1 0\n0x30G0 DEFAULT\n", "char.def(2): not a character")]
    [InlineData("char.def", "TENGWAR 0 1 0\n", "unknown category TENGWAR")]
    [InlineData("unk.def", "DEFAULT,7,7,5000,名詞,未知語,*,*,*,*,*\n", "unk.def has no line for")]
    [InlineData("unk.def", "TENGWAR,7,7,5000,名詞,未知語,*,*,*,*,*\n", "unk.def(1): not an unknown word")]
    public void A_source_that_cannot_be_used_is_told_with_its_place(string file, string text, string message)
    {
        var source = TinyDictionary.Source(Words);
        source[file] = TinyDictionary.EucJp(text);

        Assert.Contains(message, Assert.Throws<DictionaryFormatException>(() => DictionaryCompiler.Compile(source)).Message);
    }

    [Theory]
    [InlineData("Words.csv", "no *.csv file")]
    [InlineData("matrix.def", "matrix.def was not found")]
    [InlineData("char.def", "char.def was not found")]
    [InlineData("unk.def", "unk.def was not found")]
    public void A_missing_file_is_named(string file, string message)
    {
        var source = TinyDictionary.Source(Words);
        source.Remove(file);

        Assert.Contains(message, Assert.Throws<DictionaryFormatException>(() => DictionaryCompiler.Compile(source)).Message);
    }

    [Fact]
    public void Text_that_is_not_EUC_JP_is_told_with_its_file()
    {
        var source = TinyDictionary.Source(Words);
        source["Words.csv"] = "山,1"u8.ToArray();

        Assert.Contains("Words.csv: not EUC-JP", Assert.Throws<DictionaryFormatException>(() => DictionaryCompiler.Compile(source)).Message);
    }
}
