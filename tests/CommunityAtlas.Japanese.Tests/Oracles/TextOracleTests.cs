using CommunityAtlas.Japanese.Filters;
using CommunityAtlas.Japanese.Kana;

namespace CommunityAtlas.Japanese.Tests.Oracles;

/// <summary>Iteration marks and romaji, character for character what Lucene makes of them.</summary>
public sealed class TextOracleTests
{
    [LuceneFact]
    public void Iteration_marks_are_written_out_as_by_Lucene()
    {
        var random = new Random(5);
        string[] letters = ["々", "々", "ゝ", "ゞ", "ヽ", "ヾ", "か", "が", "き", "ぎ", "は", "ば", "ウ", "ヴ", "カ", "ガ", "人", "山", "。", "、", "𠮷", "a", "ー"];
        var kana = Enumerable.Range(0x3041, 0xBF).SelectMany(c => "々ゝゞヽヾ".Select(mark => $"{(char)c}{mark}")).Except(OracleTests.Accepted);
        var texts = Enumerable.Range(0, 5000).Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => letters[random.Next(letters.Length)]))).Concat(kana).ToList();

        Assert.Equal(LuceneOracle.Ask("normal", "iteration", texts), texts.Select(IterationMarks.Expand));
        Assert.All(OracleTests.Accepted.Where(a => a.Length == 2 && (a[1] is 'ゝ' or 'ヽ')), a => Assert.Equal(new string(a[0], 2), IterationMarks.Expand(a)));
    }

    [LuceneFact]
    public void Katakana_is_romanized_as_by_Lucene()
    {
        var random = new Random(6);
        var syllables = Enumerable.Range(0x30A1, 'ヾ' - 0x30A0).Select(c => (char)c).ToArray();
        var texts = syllables.SelectMany(a => syllables.Select(b => $"{a}{b}"))
            .Concat(Enumerable.Range(0, 5000).Select(_ => string.Concat(Enumerable.Range(0, random.Next(3, 9)).Select(_ => syllables[random.Next(syllables.Length)])))).ToList();

        Assert.Equal(LuceneOracle.Ask("normal", "romanize", texts), texts.Select(t => Romaji.Hepburn(t)));
    }
}
