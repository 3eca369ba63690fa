using System.Collections.Frozen;
using System.Collections.Immutable;
using CommunityAtlas.Japanese;
using CommunityAtlas.Japanese.Dictionaries;
using CommunityAtlas.Japanese.Filters;
using CommunityAtlas.Search.Analysis;

namespace CommunityAtlas.Search.Terms;

/// <summary>Makes the cut table of a dictionary. Nothing of the site goes into it, so that it stays in caches from build to build.</summary>
internal static class CutTableBuilder
{
    // Costs beyond this say that a word of this kind hardly ever is meant.
    private const int RarestCost = 11_000;

    // Forms nobody types into a search field: 行けりゃ, 行かん, 行けよ, 行かぬ.
    private static readonly ImmutableArray<string> RareForms = ["仮定縮約", "体言接続特殊", "未然特殊", "未然ヌ接続", "連用ゴザイ接続", "命令ｒｏ", "命令ｙｏ", "命令ｅ", "文語", "現代基本形", "ガル接続"];

    // Parts of speech whose words are few and stand in every sentence.
    private static readonly ImmutableArray<string> Closed =
    [
        "助詞", "助動詞", "動詞-非自立", "動詞-接尾", "名詞-非自立", "名詞-代名詞", "接続詞", "連体詞", "フィラー", "形容詞-非自立", "名詞-接尾-人名", "名詞-接尾-助動詞語幹", "名詞-接尾-形容動詞語幹",
    ];

    // Verbs and adjectives of every sentence; all their forms are known.
    private static readonly FrozenSet<string> Everyday = new[] { "する", "ある", "いる", "なる", "できる", "出来る", "くる", "来る", "いう", "言う", "ない", "無い" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What people say around what they seek. A query is not missing such a word.</summary>
    private static readonly FrozenSet<string> Fillers = new[]
    {
        "探す", "さがす", "捜す", "知る", "教える", "おしえる", "くださる", "下さる", "ください", "下さい", "ほしい", "欲しい", "よい", "良い", "いい", "できる", "出来る", "ある", "いる", "なる", "する",
        "行く", "いく", "行ける", "いける", "通う", "通える", "使う", "使える", "やる", "やれる", "もらう", "くれる", "いただく", "頂く", "困る", "こまる", "思う", "考える", "願う", "お願い", "おすすめ", "お勧め",
        "ところ", "所", "場所", "とこ", "こと", "もの", "とき", "時", "方", "人", "何", "何か", "なに", "なにか", "どこ", "どこか", "だれ", "だれか", "誰", "誰か", "いつ", "どう", "どうしたら", "どうすれば",
        "最近", "毎日", "今", "いま", "とても", "すごく", "ずっと", "もっと", "いつも", "みんな", "一緒", "いっしょ", "少し", "ちょっと", "ぜひ", "近く", "近所", "付近", "周辺", "情報", "一覧", "案内", "たい", "私", "わたし", "自分", "うち", "大丈夫", "だいじょうぶ", "可能", "平気", "今度", "こんど", "次", "つぎ", "今週", "来週",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly ImmutableArray<string> Prefectures =
    [
        "北海道", "青森県", "岩手県", "宮城県", "秋田県", "山形県", "福島県", "茨城県", "栃木県", "群馬県", "埼玉県", "千葉県", "東京都", "神奈川県", "新潟県", "富山県", "石川県", "福井県", "山梨県", "長野県",
        "岐阜県", "静岡県", "愛知県", "三重県", "滋賀県", "京都府", "大阪府", "兵庫県", "奈良県", "和歌山県", "鳥取県", "島根県", "岡山県", "広島県", "山口県", "徳島県", "香川県", "愛媛県", "高知県",
        "福岡県", "佐賀県", "長崎県", "熊本県", "大分県", "宮崎県", "鹿児島県", "沖縄県",
    ];

    /// <summary>The table of an analyser's dictionary.</summary>
    /// <param name="analyzer">Decides what becomes of a word.</param>
    /// <param name="classes">Classes of that dictionary.</param>
    public static CutTable Build(JapaneseAnalyzer analyzer, Lexicon lexicon, ContextClasses classes) => new(
        classes.Count,
        CutShard.Rounded(classes.Costs),
        Words(analyzer, lexicon, classes),
        [.. Enumerable.Range(0, (int)CharacterClass.Ngram).Select(c => Unknown(lexicon, classes, (CharacterClass)c))],
        Runs(lexicon),
        [.. Prefectures.Concat(Prefectures.Select(Short)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

    private static ImmutableArray<FunctionWord> Words(JapaneseAnalyzer analyzer, Lexicon lexicon, ContextClasses classes)
    {
        var closed = new bool[lexicon.ContextCount];
        for (var i = 0; i < closed.Length; i++) closed[i] = Closed.Any(speech => lexicon.Context(i).PartOfSpeech.StartsWith(speech, StringComparison.Ordinal));
        var termOf = new TermOfWord(analyzer);
        var inflections = new Inflections(lexicon);
        return [.. lexicon.WordsIn(closed)
            .Concat(StopWordFilter.DefaultWords.SelectMany(word => lexicon.WordsOf(word).Select(w => (Surface: word, Word: w))))
            .Concat(Everyday.Concat(Fillers).SelectMany(word => inflections.FormsOf(word).Concat(lexicon.WordsOf(word).Select(w => (Surface: word, Word: w)))))
            .Where(w => w.Word.Cost < RarestCost && !IsRare(lexicon.Context(w.Word.Context)) && TextNormalizer.Plain.Normalize(w.Surface) == w.Surface)
            .DistinctBy(w => w.Word.Index)
            .Select(w => Word(w.Surface, w.Word))
            .DistinctBy(w => (w.Surface, w.Class, w.Target))
            .OrderBy(w => w.Surface, StringComparer.Ordinal).ThenBy(w => w.Class).ThenBy(w => w.Target, StringComparer.Ordinal)];

        FunctionWord Word(string surface, LexiconWord word)
        {
            var term = termOf.Of(surface, word.Index);
            var isFiller = Fillers.Contains(lexicon.BaseForm(word.Index, surface) ?? surface);
            return new FunctionWord(surface, classes.Classes[word.Context], ContextClasses.Rounded(word.Cost), term == surface ? "" : term, isFiller);
        }
    }

    private static bool IsRare(ContextFeatures features) => features.InflectionForm is { } form && RareForms.Any(rare => form.StartsWith(rare, StringComparison.Ordinal));

    // Of one class the cheapest is enough.
    private static UnknownWords Unknown(Lexicon lexicon, ContextClasses classes, CharacterClass characterClass) => new(
        lexicon.IsGrouped(characterClass),
        lexicon.IsAlwaysTried(characterClass),
        [.. lexicon.UnknownWords(characterClass)
            .GroupBy(w => classes.Classes[w.Context])
            .OrderBy(g => g.Key)
            .Select(g => new UnknownForm(g.Key, ContextClasses.Rounded(g.Min(w => w.Cost))))]);

    private static ImmutableArray<CharacterRun> Runs(Lexicon lexicon)
    {
        var runs = ImmutableArray.CreateBuilder<CharacterRun>();
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var (characterClass, isPunctuation) = (lexicon.ClassOf((char)c), lexicon.IsPunctuation((char)c));
            if (c == 0 || runs[^1].Class != characterClass || runs[^1].IsPunctuation != isPunctuation) runs.Add(new CharacterRun((char)c, characterClass, isPunctuation));
        }

        return runs.ToImmutable();
    }

    private static string Short(string prefecture) => prefecture == "北海道" ? prefecture : prefecture[..^1];
}
