using System.Globalization;
using System.Text.Json;
using CommunityAtlas.Japanese.Dictionaries;
using CommunityAtlas.Japanese.Filters;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Japanese.Tests.Oracles;

/// <summary>Token for token and attribute for attribute what Lucene gives.</summary>
public sealed class OracleTests
{
    private static readonly JapaneseDictionary Ipadic = Tokenizers.Ipadic.Dictionary;

    // One word a line: tokens of Lucene that ours may differ from, with the reason beside each.
    internal static readonly IReadOnlyList<string> Accepted =
        [.. File.ReadLines(Path.Combine(RepositoryRoot.Path, "tests", "oracle", "lucene", "accepted-differences.tsv"))
            .Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t')[0])];

    public static TheoryData<string, string> Chains() => new()
    {
        { "search", "tokenizer" }, { "normal", "tokenizer" }, { "extended", "tokenizer" },
        { "search", "keep-punctuation" }, { "search", "reading" }, { "search", "romaji" },
        { "search", "analyzer" }, { "normal", "analyzer" }, { "extended", "analyzer" },
    };

    [LuceneAndSharedDataTheory]
    [MemberData(nameof(Chains))]
    public void All_real_text_gives_Lucenes_tokens(string mode, string chain) =>
        Assert.Equal([], Differences(mode, chain, RealLines().ToList()).Take(20));

    [LuceneFact]
    public void Every_character_alone_and_between_others_gives_Lucenes_tokens()
    {
        var unknown = LuceneOracle.Ask("unassigned", "", []).Select(c => int.Parse(c, CultureInfo.InvariantCulture)).ToHashSet();
        var lines = Enumerable.Range(1, 0xFFFF).Where(c => c is not ('\n' or '\r') && !char.IsSurrogate((char)c) && !unknown.Contains(c))
            .Select(c => string.Create(CultureInfo.InvariantCulture, $"東京{(char)c}都{(char)c}{(char)c}のABC{(char)c}")).ToList();
        Assert.Equal([], Differences("search", "tokenizer", lines).Take(20));
        Assert.Equal([], Differences("extended", "analyzer", lines).Take(20));
    }

    [LuceneFact]
    public void Hostile_text_gives_Lucenes_tokens()
    {
        string[] lines =
        [
            new string('あ', 5000), new string('ア', 5000), new string('漢', 3000), new string('一', 3000), new string('A', 5000), new string('、', 3000),
            string.Concat(Enumerable.Repeat("すもももももももものうち", 400)), string.Concat(Enumerable.Repeat("関西国際空港", 400)),
            string.Concat(Enumerable.Repeat("𠮷野家で😀", 300)), "\uFEFF\u200B\u00A0　 \t", "",
        ];
        foreach (var mode in new[] { "search", "normal", "extended" }) Assert.Equal([], Differences(mode, "tokenizer", lines).Take(20));
    }

    [LuceneFact]
    public void Words_of_a_user_dictionary_give_Lucenes_tokens()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, """
            # 使う人のことば
            日本経済新聞,日本 経済 新聞,ニホン ケイザイ シンブン,カスタム名詞
            関西国際空港,関西 国際 空港,カンサイ コクサイ クウコウ,テスト名詞
            朝青龍,朝青龍,アサショウリュウ,カスタム人名
            通いの場,通い の 場,カヨイ ノ バ,カスタム名詞
            の,の,ノ,カスタム助詞
            居場所,居 場所,イ バショ,カスタム名詞
            abc,a b c,エー ビー シー,カスタム記号
            株式会社あおぞら,株式会社 あおぞら,カブシキガイシャ アオゾラ,カスタム組織
            株式会社,株式 会社,カブシキ ガイシャ,カスタム名詞
            """);
        try
        {
            string[] lines =
            [
                "日本経済新聞社の記者", "関西国際空港に行った", "関西国際空港限定トートバッグ", "朝青龍の居場所は通いの場の中", "のののの", "abcd", "株式会社あおぞら株式会社",
                "シニアソフトウェアエンジニアの居場所の株式会社あおぞら", "株式会社あおぞ", "社会福祉協議会の株式会社あおぞら通いの場", "、の。居場所", "居場",
            ];
            foreach (var mode in new[] { "search", "normal", "extended" }) Assert.Equal([], Differences(mode, "tokenizer", lines, file).Take(20));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static IEnumerable<string> RealLines()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(RepositoryRoot.SharedData, "text")).Order(StringComparer.Ordinal))
        {
            foreach (var line in File.ReadLines(file)) yield return line;
        }

        foreach (var line in File.ReadLines(Path.Combine(RepositoryRoot.SharedData, "listings", "dev.jsonl")))
        {
            using var row = JsonDocument.Parse(line);
            foreach (var field in new[] { "name", "description" })
            {
                if (!row.RootElement.TryGetProperty(field, out var value) || value.ValueKind != JsonValueKind.String) continue;
                foreach (var part in value.GetString()!.Split('\n', '\r')) yield return part;
            }
        }
    }

    private static IEnumerable<string> Differences(string mode, string chain, IReadOnlyList<string> lines, string? words = null)
    {
        using var answers = LuceneOracle.Ask(mode, chain, lines, words).GetEnumerator();
        foreach (var (line, ours) in lines.Zip(Analyze(mode, chain, lines, words)))
        {
            var theirs = new List<string>();
            while (answers.MoveNext() && answers.Current != "EOS") theirs.Add(answers.Current);
            if (ours.SequenceEqual(theirs) || Accepted.Any(a => line.Contains(a, StringComparison.Ordinal))) continue;
            var at = ours.Zip(theirs).TakeWhile(p => p.First == p.Second).Count();
            yield return $"{line}\n  Lucene: {theirs.ElementAtOrDefault(at)}\n  ours:   {ours.ElementAtOrDefault(at)}";
        }
    }

    private static IEnumerable<List<string>> Analyze(string mode, string chain, IEnumerable<string> lines, string? words)
    {
        var options = new TokenizerOptions { Mode = Enum.Parse<TokenizerMode>(mode, ignoreCase: true), DiscardPunctuation = chain != "keep-punctuation", UserDictionary = words is null ? null : UserDictionary.Parse(File.ReadAllText(words)) };
        var analyzer = chain switch
        {
            "analyzer" => JapaneseAnalyzer.Standard(Ipadic, options.Mode),
            "reading" or "romaji" => new JapaneseAnalyzer(new JapaneseTokenizer(Ipadic, options), [new ReadingFormFilter(isRomaji: chain == "romaji")]),
            _ => new JapaneseAnalyzer(new JapaneseTokenizer(Ipadic, options), []),
        };
        var worker = analyzer.Tokenizer.CreateWorker();
        var terms = new List<AnalyzedToken>();
        foreach (var line in lines)
        {
            analyzer.Analyze(worker, line, terms);
            yield return terms.ConvertAll(t => TokenLine.Of(analyzer.Tokenizer, t, line));
        }
    }
}
