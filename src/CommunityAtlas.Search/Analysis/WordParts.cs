using CommunityAtlas.Japanese.Dictionaries;

namespace CommunityAtlas.Search.Analysis;

/// <summary>Words inside a word that the tokenizer keeps whole: ピアサポート holds ピア and サポート, 保健室 holds 保健.</summary>
internal sealed class WordParts(Lexicon lexicon)
{
    private const int LongestWord = 24;
    private const int ShortestWhole = 3;
    private const int ShortestPart = 2;

    // What a piece costs beside its words, so that few long pieces win; a lone kanji (室, 会) costs as much again.
    private const int PieceCost = 4_000;
    private const int LoneKanjiCost = 9_000;
    private const int UnknownCost = 14_000;

    private readonly int[] _costs = new int[LongestWord + 1];
    private readonly int[] _starts = new int[LongestWord + 1];
    private readonly bool[] _isNoun = NounContexts(lexicon);

    /// <summary>The parts of a word, in order; empty when it has none.</summary>
    /// <param name="word">A surface.</param>
    /// <param name="isKnown">Whether the dictionary has it: then katakana is one word, as アルコール is not アル and コール.</param>
    public IReadOnlyList<string> Of(string word, bool isKnown)
    {
        if (word.Length is < ShortestWhole or > LongestWord) return [];
        var isKatakana = IsOf(word, CharacterClass.Katakana);
        if ((isKnown || !isKatakana) && !IsOfKanji(word)) return [];
        Array.Fill(_costs, int.MaxValue);
        _costs[0] = 0;
        for (var start = 0; start < word.Length; start++)
        {
            if (_costs[start] == int.MaxValue) continue;
            for (var end = start + 1; end <= word.Length; end++)
            {
                if (end - start == word.Length) continue;
                if (Cost(word, start, end, isKatakana) is not { } cost || _costs[start] + cost >= _costs[end]) continue;
                _costs[end] = _costs[start] + cost;
                _starts[end] = start;
            }
        }

        return _costs[word.Length] == int.MaxValue ? [] : Walk(word);
    }

    private List<string> Walk(string word)
    {
        var parts = new List<string>();
        for (var end = word.Length; end > 0; end = _starts[end])
        {
            var part = word[_starts[end]..end];
            if (part.Length >= ShortestPart) parts.Add(part);
        }

        parts.Reverse();
        return parts;
    }

    private int? Cost(string word, int start, int end, bool isKatakana)
    {
        var length = end - start;
        if (isKatakana && (!CanBegin(word[start]) || (end < word.Length && !CanBegin(word[end])))) return null;
        if (length == 1) return isKatakana ? null : LoneKanjiCost;
        if (isKatakana && length == 2 && word.Length < 5) return null;
        var least = int.MaxValue;
        foreach (var known in lexicon.WordsOf(word[start..end])) if (_isNoun[known.Context]) least = Math.Min(least, known.Cost);
        if (least != int.MaxValue) return PieceCost + Math.Max(0, least);

        // One foreign word that nobody knows may stand beside known ones: グリーフ|ケア.
        return isKatakana && length >= 3 && (start == 0 || end == word.Length) ? UnknownCost + PieceCost : null;
    }

    // No word begins with ー, ッ, ン or a small kana.
    private static bool CanBegin(char c) => c is not ('ー' or 'ッ' or 'ン' or 'ァ' or 'ィ' or 'ゥ' or 'ェ' or 'ォ' or 'ャ' or 'ュ' or 'ョ' or 'ヮ');

    private bool IsOf(string word, CharacterClass characterClass) => word.All(c => lexicon.ClassOf(c) == characterClass);

    private bool IsOfKanji(string word) => word.All(c => lexicon.ClassOf(c) is CharacterClass.Kanji or CharacterClass.KanjiNumeric);

    private static bool[] NounContexts(Lexicon lexicon)
    {
        var nouns = new bool[lexicon.ContextCount];
        for (var i = 0; i < nouns.Length; i++)
        {
            var speech = lexicon.Context(i).PartOfSpeech;
            nouns[i] = speech.StartsWith("名詞-", StringComparison.Ordinal)
                && !speech.StartsWith("名詞-数", StringComparison.Ordinal) && !speech.StartsWith("名詞-非自立", StringComparison.Ordinal)
                && !speech.StartsWith("名詞-代名詞", StringComparison.Ordinal) && !speech.StartsWith("名詞-固有名詞-人名", StringComparison.Ordinal);
        }

        return nouns;
    }
}
