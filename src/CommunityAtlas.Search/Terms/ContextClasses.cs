using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CommunityAtlas.Japanese.Dictionaries;

namespace CommunityAtlas.Search.Terms;

/// <summary>
/// The context ids of a dictionary in few classes, by rules alone: part of speech, inflection, and for particles the word itself. What is
/// alike in its neighbours stands together; costs between classes are means over their contexts, weighted by how many words those have.
/// </summary>
internal sealed class ContextClasses
{
    // What a context is called, and the class it belongs to: the first rule whose beginning fits decides.
    private static readonly ImmutableArray<(string Begins, string Class)> Rules =
    [
        ("名詞,サ変接続", "名詞サ変"), ("名詞,形容動詞語幹", "名詞形容動詞"), ("名詞,ナイ形容詞語幹", "名詞形容動詞"), ("名詞,副詞可能", "名詞副詞"), ("名詞,数", "数"),
        ("名詞,代名詞", "代名詞"), ("名詞,固有名詞,一般", "固有名詞"), ("名詞,固有名詞,組織", "組織"), ("名詞,固有名詞,人名,姓", "姓"), ("名詞,固有名詞,人名", "名"),
        ("名詞,固有名詞,地域", "地域"), ("名詞,接尾,サ変接続", "接尾サ変"), ("名詞,接尾,助数詞", "助数詞"), ("名詞,接尾,地域", "接尾地域"), ("名詞,接尾,人名", "接尾人名"),
        ("名詞,接尾,副詞可能", "接尾副詞"), ("名詞,接尾,一般", "接尾"), ("名詞,接尾", "接尾語幹"), ("名詞,非自立,一般", "非自立"), ("名詞,非自立,副詞可能", "非自立副詞"),
        ("名詞,非自立", "非自立語幹"), ("名詞,特殊", "非自立語幹"), ("名詞,一般", "名詞"), ("名詞", "名詞ほか"),
        ("接頭詞,名詞接続", "接頭名詞"), ("接頭詞,数接続", "接頭数"), ("接頭詞", "接頭ほか"),
        ("副詞,一般", "副詞"), ("副詞", "副詞助詞"), ("連体詞", "連体詞"), ("接続詞", "接続詞"), ("感動詞", "感動詞"), ("フィラー", "感動詞"), ("その他", "感動詞"),
        ("記号,アルファベット", "英字"), ("記号", "記号"),
        ("助詞,格助詞,一般,が", "が"), ("助詞,格助詞,一般,を", "を"), ("助詞,格助詞,一般,に", "に"), ("助詞,格助詞,一般,で", "で"), ("助詞,格助詞,一般,と", "と"),
        ("助詞,格助詞,一般,の", "格の"), ("助詞,格助詞,一般", "格助詞"), ("助詞,格助詞,引用", "と"), ("助詞,格助詞,連語", "連語"), ("助詞,連体化", "の"), ("助詞,副詞化", "副詞化"),
        ("助詞,係助詞,は", "は"), ("助詞,係助詞,も", "も"), ("助詞,係助詞", "係助詞"), ("助詞,副助詞／並立助詞／終助詞", "か"), ("助詞,副助詞,でも", "でも"), ("助詞,副助詞", "副助詞"),
        ("助詞,接続助詞,て", "て"), ("助詞,接続助詞,で", "て"), ("助詞,接続助詞", "接続助詞"), ("助詞,並立助詞", "並立助詞"), ("助詞", "終助詞"),
        ("助動詞,特殊・ダ,連用形", "だ連用"), ("助動詞,特殊・ダ,体言接続", "だ体言"), ("助動詞,特殊・ダ", "だ"), ("助動詞,特殊・デス", "です"), ("助動詞,特殊・タ", "た"),
        ("助動詞,特殊・マス,基本形", "ます"), ("助動詞,特殊・マス", "ます連用"), ("助動詞,特殊・ナイ,基本形", "ない"), ("助動詞,特殊・ナイ", "ない連用"), ("助動詞,特殊・タイ", "たい"),
        ("助動詞", "助動詞"),
        ("動詞,自立,サ変・スル,連用形", "し"), ("動詞,自立,サ変・スル,未然", "さ"), ("動詞,自立,サ変・スル", "する"), ("動詞,自立,基本形", "動詞"), ("動詞,自立,連用形", "動詞連用"), ("動詞,自立,連用タ接続", "動詞タ"),
        ("動詞,自立,未然形", "動詞未然"), ("動詞,自立,未然", "動詞未然"), ("動詞,自立,仮定", "動詞仮定"), ("動詞,自立", "動詞ほか"),
        ("動詞,接尾,連用形", "動詞接尾連用"), ("動詞,接尾,未然形", "動詞接尾連用"), ("動詞,接尾", "動詞接尾"), ("動詞,非自立,基本形", "補助"), ("動詞,非自立,連用形", "補助連用"), ("動詞,非自立,連用タ接続", "補助タ"), ("動詞,非自立", "補助ほか"),
        ("形容詞,自立,基本形", "形容詞"), ("形容詞,自立,連用", "形容詞連用"), ("形容詞,自立", "形容詞ほか"), ("形容詞,接尾", "形容詞接尾"), ("形容詞", "形容詞非自立"),
        ("", "ほか"),
    ];

    private ContextClasses(byte[] classes, ImmutableArray<int> costs, int count) => (Classes, Costs, Count) = (classes, costs, count);

    /// <summary>Class by context id.</summary>
    public byte[] Classes { get; }

    /// <summary>Connection costs by <c>previous × Count + next</c>.</summary>
    public ImmutableArray<int> Costs { get; }

    /// <summary>How many classes.</summary>
    public int Count { get; }

    /// <summary>A word cost to the next 128: finer ones cut no better and pack worse.</summary>
    public static short Rounded(short cost) => (short)(Math.Clamp((int)Math.Round(cost / 128.0, MidpointRounding.AwayFromZero), -256, 255) * 128);

    /// <summary>The classes of a dictionary.</summary>
    public static ContextClasses Of(Lexicon lexicon)
    {
        var weights = lexicon.WordsOfContexts();
        weights[0] = 1;
        var names = new List<string> { "文頭文末" };
        var classes = new byte[lexicon.ContextCount];
        var particles = ParticleWords(lexicon);
        for (var context = 1; context < classes.Length; context++)
        {
            var name = ClassName(lexicon.Context(context), particles[context]);
            var index = names.IndexOf(name);
            if (index < 0)
            {
                index = names.Count;
                names.Add(name);
            }

            classes[context] = checked((byte)index);
        }

        return Average(lexicon, classes, weights, names.Count);
    }

    private static string ClassName(ContextFeatures features, string? word)
    {
        var speech = features.PartOfSpeech.Replace('-', ',');
        var described = speech.StartsWith("動詞,自立", StringComparison.Ordinal) && features.InflectionType?.StartsWith("サ変・スル", StringComparison.Ordinal) == true ? $"{speech},サ変・スル,{features.InflectionForm}"
            : speech.StartsWith("助動詞", StringComparison.Ordinal) ? $"{speech},{features.InflectionType},{features.InflectionForm}"
            : $"{speech},{features.InflectionForm ?? word}";
        foreach (var (begins, name) in Rules)
        {
            if (described.StartsWith(begins, StringComparison.Ordinal)) return name;
        }

        return Rules[^1].Class;
    }

    // A context of particles belongs to one word or two; the shortest names it.
    private static string?[] ParticleWords(Lexicon lexicon)
    {
        var chosen = new bool[lexicon.ContextCount];
        for (var i = 0; i < chosen.Length; i++) chosen[i] = lexicon.Context(i).PartOfSpeech.StartsWith("助詞", StringComparison.Ordinal);
        var words = new string?[lexicon.ContextCount];
        foreach (var (surface, word) in lexicon.WordsIn(chosen))
        {
            if (words[word.Context] is null || surface.Length < words[word.Context]!.Length) words[word.Context] = surface;
        }

        return words;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // runs once, over all pairs of contexts
    private static ContextClasses Average(Lexicon lexicon, byte[] classes, int[] weights, int count)
    {
        var sums = new double[count * count];
        var masses = new double[count * count];
        for (var next = 0; next < classes.Length; next++)
        {
            if (weights[next] == 0) continue;
            var into = lexicon.CostsInto(next);
            for (var previous = 0; previous < classes.Length; previous++)
            {
                if (weights[previous] == 0) continue;
                var mass = (double)weights[previous] * weights[next];
                var cell = (classes[previous] * count) + classes[next];
                sums[cell] += mass * into[previous];
                masses[cell] += mass;
            }
        }

        ImmutableArray<int> costs = [.. sums.Select((sum, i) => masses[i] == 0 ? 0 : (int)Math.Round(sum / masses[i], MidpointRounding.AwayFromZero))];
        return new ContextClasses(classes, costs, count);
    }
}
