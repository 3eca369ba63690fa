using System.Globalization;
using System.Text;
using CommunityAtlas.Japanese.Dictionaries;
using CommunityAtlas.Japanese.Dictionaries.Compilation;

namespace CommunityAtlas.Japanese.Tests.Dictionaries;

/// <summary>Small dictionaries compiled in memory, so that a test shows all the costs it depends on.</summary>
internal static class TinyDictionary
{
    public const int Contexts = 8;

    /// <summary>The files of a source: words as "surface,context,cost", connections as "right left cost"; all other connections cost 0.</summary>
    public static Dictionary<string, byte[]> Source(IEnumerable<string> words, IEnumerable<string>? connections = null)
    {
        var matrix = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{Contexts} {Contexts}\n");
        foreach (var connection in connections ?? []) matrix.Append(connection).Append('\n');
        return new Dictionary<string, byte[]>
        {
            ["Words.csv"] = EucJp(string.Concat(words.Select(Line))),
            ["matrix.def"] = EucJp(matrix.ToString()),
            ["char.def"] = EucJp("""
                DEFAULT 0 1 0
                SPACE 0 1 0
                KANJI 0 0 2
                SYMBOL 1 1 0
                NUMERIC 1 1 0
                ALPHA 1 1 0
                HIRAGANA 0 1 2
                KATAKANA 1 1 2
                KANJINUMERIC 1 1 0
                GREEK 1 1 0
                CYRILLIC 1 1 0
                0x0020 SPACE
                0x0041..0x007A ALPHA
                0x3041..0x309F HIRAGANA
                0x30A1..0x30FF KATAKANA
                0x4E00..0x9FA5 KANJI

                """),
            ["unk.def"] = EucJp(string.Concat(
                new[] { "DEFAULT", "SPACE", "KANJI", "SYMBOL", "NUMERIC", "ALPHA", "HIRAGANA", "KATAKANA", "KANJINUMERIC", "GREEK", "CYRILLIC" }
                    .Select(c => $"{c},7,7,5000,名詞,未知語,*,*,*,*,*\n"))),
        };
    }

    public static JapaneseDictionary Of(IEnumerable<string> words, IEnumerable<string>? connections = null) =>
        JapaneseDictionary.Load(DictionaryCompiler.Compile(Source(words, connections)));

    public static byte[] EucJp(string text) => CodePagesEncodingProvider.Instance.GetEncoding(20932)!.GetBytes(text);

    // Context 5 is that of user words and unigrams, 7 that of unknown words.
    private static string Line(string word)
    {
        var cells = word.Split(',');
        var partOfSpeech = cells[1] switch { "5" => "記号,一般", "7" => "名詞,未知語", var c => $"名詞,第{c}" };
        return $"{cells[0]},{cells[1]},{cells[1]},{cells[2]},{partOfSpeech},*,*,*,*,{cells[0]},ヨミ,ヨミ\n";
    }
}
