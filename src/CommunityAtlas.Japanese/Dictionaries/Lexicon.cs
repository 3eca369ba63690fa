using System.Runtime.CompilerServices;

namespace CommunityAtlas.Japanese.Dictionaries;

/// <summary>A word of a dictionary.</summary>
/// <param name="Index">Its number; that of a token whose source is the dictionary.</param>
/// <param name="Context">Its context id, left and right.</param>
/// <param name="Cost">Its word cost.</param>
public readonly record struct LexiconWord(int Index, int Context, short Cost);

/// <summary>The words, costs and characters of a dictionary, for those who cut text elsewhere. Immutable; nothing is copied.</summary>
public sealed class Lexicon
{
    private readonly JapaneseDictionary _dictionary;

    /// <summary>A view of a dictionary.</summary>
    public Lexicon(JapaneseDictionary dictionary) => _dictionary = dictionary;

    /// <summary>How many words.</summary>
    public int Count => _dictionary.Words.Length;

    /// <summary>How many context ids; 0 is the beginning and the end of a text.</summary>
    public int ContextCount => _dictionary.Costs.Contexts;

    /// <summary>What a context id stands for.</summary>
    public ContextFeatures Context(int context) => _dictionary.ContextFeatures[context];

    /// <summary>A word by its number.</summary>
    public LexiconWord Word(int index)
    {
        var packed = _dictionary.Words[index];
        return new LexiconWord(index, (int)(packed >> 16), (short)packed);
    }

    /// <summary>Costs of a word of a context behind words of each context.</summary>
    public ReadOnlySpan<short> CostsInto(int context) => _dictionary.Costs.Into(context);

    /// <summary>The base form (原形) of a word, or null when it is the surface itself.</summary>
    public string? BaseForm(int index, ReadOnlySpan<char> surface) => _dictionary.Features.BaseForm(index, surface);

    /// <summary>All words of a surface; empty when there are none.</summary>
    public IEnumerable<LexiconWord> WordsOf(string surface)
    {
        var node = NodeOf(surface);
        if (node == 0) yield break;
        for (var word = _dictionary.Trie.FirstWord[node]; word < _dictionary.Trie.FirstWord[node + 1]; word++) yield return Word(word);
    }

    /// <summary>Words of chosen contexts whose surface is a prefix and so many hiragana at most, by surface (UTF-16): what an ending may be.</summary>
    /// <param name="prefix">May be empty.</param>
    /// <param name="longer">UTF-16 units beyond the prefix.</param>
    /// <param name="contexts">By context id.</param>
    public IReadOnlyList<(string Surface, LexiconWord Word)> WordsWithEnding(string prefix, int longer, ReadOnlySpan<bool> contexts)
    {
        var words = new List<(string, LexiconWord)>();
        var start = NodeOf(prefix);
        if (start == 0 && prefix.Length > 0) return words;
        Span<char> surface = stackalloc char[prefix.Length + longer];
        prefix.CopyTo(surface);
        AddUnder(start, prefix.Length, surface, contexts, words);
        return words;
    }

    /// <summary>All words of chosen contexts, by surface (UTF-16).</summary>
    /// <param name="contexts">By context id.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // runs once, over all words
    public IReadOnlyList<(string Surface, LexiconWord Word)> WordsIn(ReadOnlySpan<bool> contexts)
    {
        var words = new List<(string Surface, LexiconWord Word)>();
        var all = _dictionary.Words;
        for (var i = 0; i < all.Length; i++) if (contexts[(int)(all[i] >> 16)]) words.Add((SurfaceOf(i), Word(i)));
        words.Sort((a, b) => string.CompareOrdinal(a.Surface, b.Surface) is var order and not 0 ? order : a.Word.Index.CompareTo(b.Word.Index));
        return words;
    }

    /// <summary>How many words each context has.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // runs once, over all words
    public int[] WordsOfContexts()
    {
        var counts = new int[ContextCount];
        foreach (var word in _dictionary.Words) counts[word >> 16]++;
        return counts;
    }

    /// <summary>The class of a UTF-16 unit.</summary>
    public CharacterClass ClassOf(char c) => (CharacterClass)(_dictionary.Characters.Traits[c] & CharacterTraits.ClassMask);

    /// <summary>Whether a token that begins with a UTF-16 unit is punctuation.</summary>
    public bool IsPunctuation(char c) => _dictionary.Characters.IsPunctuation(c);

    /// <summary>Whether a run of a class is one unknown word, otherwise each character is.</summary>
    public bool IsGrouped(CharacterClass characterClass) => (_dictionary.Characters.ClassFlags[(int)characterClass] & CharacterTable.Group) != 0;

    /// <summary>Whether unknown words of a class are tried where words are known too.</summary>
    public bool IsAlwaysTried(CharacterClass characterClass) => (_dictionary.Characters.ClassFlags[(int)characterClass] & CharacterTable.Invoke) != 0;

    /// <summary>The unknown words of a class: contexts and costs; their index says nothing.</summary>
    public IEnumerable<LexiconWord> UnknownWords(CharacterClass characterClass) =>
        _dictionary.Characters.Unknown[(int)characterClass].Select(packed => new LexiconWord(-1, (int)(packed >> 16), (short)packed));

    private void AddUnder(int node, int length, Span<char> surface, ReadOnlySpan<bool> contexts, List<(string, LexiconWord)> words)
    {
        var trie = _dictionary.Trie;
        for (var index = trie.FirstWord[node]; index < trie.FirstWord[node + 1]; index++)
        {
            var word = Word(index);
            if (contexts[word.Context]) words.Add((surface[..length].ToString(), word));
        }

        if (length == surface.Length) return;
        for (var child = trie.FirstChild[node]; child < trie.FirstChild[node + 1]; child++)
        {
            if (trie.Labels[child] is < 'ぁ' or > 'ゖ') continue;
            surface[length] = trie.Labels[child];
            AddUnder(child, length + 1, surface, contexts, words);
        }
    }

    // Up from the node of the word to the root.
    private string SurfaceOf(int word)
    {
        var trie = _dictionary.Trie;
        Span<char> surface = stackalloc char[SurfaceTrie.LongestSurface];
        var first = surface.Length;
        for (var node = LastUpTo(trie.FirstWord, word); node > 0; node = LastUpTo(trie.FirstChild, node)) surface[--first] = trie.Labels[node];
        return surface[first..].ToString();
    }

    // The last index whose value is not greater.
    private static int LastUpTo(int[] rising, int value)
    {
        var (low, high) = (0, rising.Length);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (rising[middle] <= value) low = middle + 1;
            else high = middle;
        }

        return low - 1;
    }

    // The root, 0, for the empty surface and for one that is not there.
    private int NodeOf(string surface)
    {
        if (surface.Length == 0) return 0;
        var trie = _dictionary.Trie;
        int node = trie.Roots[surface[0]];
        for (var i = 1; i < surface.Length && node != 0; i++) node = trie.Child(node, surface[i]);
        return node;
    }
}
