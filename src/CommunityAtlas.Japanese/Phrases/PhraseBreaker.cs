using System.Collections.Immutable;
using CommunityAtlas.Japanese.Dictionaries;
using CommunityAtlas.Japanese.Kana;

namespace CommunityAtlas.Japanese.Phrases;

/// <summary>
/// Where a line of a heading may end: between phrases, and there only where the dictionary sees no word and the town's own
/// words are not cut. Two opinions are asked because names in kana mislead either alone. Not for two threads at once.
/// </summary>
/// <param name="dictionary">Words of the language.</param>
/// <param name="ownWords">The town's words; no line ends inside one.</param>
public sealed class PhraseBreaker(JapaneseDictionary dictionary, UserDictionary? ownWords)
{
    private readonly TokenizerWorker _worker =
        new JapaneseTokenizer(dictionary, new TokenizerOptions { Mode = TokenizerMode.Normal, UserDictionary = ownWords }).CreateWorker();

    /// <summary>Places in UTF-16 units before which a line may begin, ascending.</summary>
    public ImmutableArray<int> Breaks(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var isOpen = WordBoundaries(text);
        CloseOwnWords(text, isOpen);
        var breaks = ImmutableArray.CreateBuilder<int>();
        var start = 0;
        for (var place = 1; place < text.Length; place++)
        {
            if (char.IsWhiteSpace(text[place - 1])) start = place;
            // A single character is no phrase: before 「おぞら」, 「あ」 was taken for one.
            if (!isOpen[place] || place - start < 2 || !MayBegin(text[place]) || !PhraseModel.Embedded.IsBoundary(text, place)) continue;
            breaks.Add(place);
            start = place;
        }

        return breaks.ToImmutable();
    }

    // No line begins with a blank, nor with a sign that belongs to what stands before it.
    private static bool MayBegin(char c) => char.IsLetterOrDigit(c) ? c is not 'ー' : c is '「' or '『' or '（' or '【' or '〈' or '《' or '#' or '＃';

    private bool[] WordBoundaries(string text)
    {
        var isOpen = new bool[text.Length + 1];
        foreach (ref readonly var token in _worker.Tokenize(text))
        {
            isOpen[token.Start + token.Length] = true;
            // A lone syllable is what remains of a word the dictionary does not know (障が｜い者); お goes before words.
            isOpen[token.Start] = token.Length > 1 || text[token.Start] is 'お' || !KanaScript.IsKana(text[token.Start]);
        }

        return isOpen;
    }

    private void CloseOwnWords(string text, bool[] isOpen)
    {
        if (ownWords?.Trie is not { } trie) return;
        for (var start = 0; start < text.Length; start++)
        {
            var end = start + 1;
            for (int node = trie.Roots[text[start]]; node != 0; node = end < text.Length ? trie.Child(node, text[end++]) : 0)
            {
                if (trie.FirstWord[node + 1] > trie.FirstWord[node]) isOpen.AsSpan(start + 1, end - start - 1).Clear();
            }
        }
    }
}
