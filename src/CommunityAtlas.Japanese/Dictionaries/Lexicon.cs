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

    /// <summary>All words whose surface begins with a prefix and is at most so much longer, by surface (UTF-16).</summary>
    /// <param name="prefix">May be empty.</param>
    /// <param name="longer">UTF-16 units beyond the prefix.</param>
    public IEnumerable<(string Surface, LexiconWord Word)> WordsUnder(string prefix, int longer)
    {
        var start = NodeOf(prefix);
        if (start == 0 && prefix.Length > 0) yield break;
        var trie = _dictionary.Trie;
        var path = new Stack<(int Node, string Surface)>();
        path.Push((start, prefix));
        while (path.TryPop(out var step))
        {
            for (var word = trie.FirstWord[step.Node]; word < trie.FirstWord[step.Node + 1]; word++) yield return (step.Surface, Word(word));
            if (step.Surface.Length - prefix.Length >= longer) continue;
            for (var child = trie.FirstChild[step.Node + 1] - 1; child >= trie.FirstChild[step.Node]; child--) path.Push((child, step.Surface + trie.Labels[child]));
        }
    }

    /// <summary>All words of chosen contexts, by surface (UTF-16).</summary>
    /// <param name="contexts">By context id.</param>
    public IReadOnlyList<(string Surface, LexiconWord Word)> WordsIn(ReadOnlySpan<bool> contexts)
    {
        var trie = _dictionary.Trie;
        var words = new List<(string, LexiconWord)>();
        Span<char> surface = stackalloc char[SurfaceTrie.LongestSurface + 1];
        var path = new Stack<(int Node, int Depth)>();
        path.Push((0, 0));
        while (path.TryPop(out var step))
        {
            if (step.Depth > 0) surface[step.Depth - 1] = trie.Labels[step.Node];
            for (var index = trie.FirstWord[step.Node]; index < trie.FirstWord[step.Node + 1]; index++)
            {
                var word = Word(index);
                if (contexts[word.Context]) words.Add((surface[..step.Depth].ToString(), word));
            }

            for (var child = trie.FirstChild[step.Node + 1] - 1; child >= trie.FirstChild[step.Node]; child--) path.Push((child, step.Depth + 1));
        }

        return words;
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
