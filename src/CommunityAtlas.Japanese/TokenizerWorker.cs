using CommunityAtlas.Japanese.Dictionaries;
using CommunityAtlas.Japanese.Lattices;

namespace CommunityAtlas.Japanese;

/// <summary>
/// Finds the cheapest path through the words of a text, fragment by fragment. Holds the arrays of one thread: they grow to the
/// longest fragment and stay, so that a text of any length costs no memory but its tokens.
/// </summary>
public sealed class TokenizerWorker
{
    // After so many units without a sure cut the cheapest partial path is taken (Lucene's MAX_BACKTRACE_GAP).
    private const int LongestFragment = 1024;
    private const int LongestUnknown = 1024;
    private const int EndOfText = 0;

    private readonly JapaneseDictionary _dictionary;
    private readonly CharacterTable _characters;
    private readonly UserDictionary? _userDictionary;
    private readonly bool _isSearching;
    private readonly bool _addsPenalties;
    private readonly Lattice _lattice;
    private readonly Arrivals _arrivals;
    private readonly TokenList _tokens = new();
    private readonly Backtracker _backtracker;

    // Up to here an unknown word was found, and up to here one class of character reaches; offsets in the text.
    private int _unknownEnd;
    private int _runEnd;

    internal TokenizerWorker(JapaneseTokenizer tokenizer)
    {
        _dictionary = tokenizer.Dictionary;
        _characters = _dictionary.Characters;
        _userDictionary = tokenizer.Options.UserDictionary;
        _isSearching = tokenizer.Options.Mode != TokenizerMode.Normal;
        _addsPenalties = tokenizer.Options.Mode == TokenizerMode.Extended;
        var positions = LongestFragment + Math.Max(LongestUnknown, SurfaceTrie.LongestSurface) + 2;
        _lattice = new Lattice(positions);
        _arrivals = new Arrivals(_dictionary, _lattice);
        _backtracker = new Backtracker(tokenizer, _lattice, new CompoundParts(_dictionary, _lattice, _arrivals, positions), _tokens);
    }

    /// <summary>How many arcs the last text took: what the time is proportional to.</summary>
    internal long ArcCount => _lattice.ArcCount;

    /// <summary>Cuts a text.</summary>
    /// <returns>Tokens in the order Lucene gives them. The memory is the worker's and is used again by the next call.</returns>
    public ReadOnlySpan<Token> Tokenize(ReadOnlySpan<char> text)
    {
        _tokens.Begin();
        _lattice.BeginText();
        (_unknownEnd, _runEnd) = (0, 0);
        var fragment = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var position = at - fragment;
            if (_lattice.First(position) < 0) continue;
            if (position > 0 && _lattice.IsOnlyWayAt(position))
            {
                fragment = EndFragment(text, fragment, position, _lattice.First(position));
            }
            else if (position >= LongestFragment)
            {
                var (end, arc) = _lattice.CheapestFrom(position);
                _lattice.KeepOnly(position, end, arc);
                at = fragment = EndFragment(text, fragment, end, arc);
                if (at >= text.Length) break;
            }

            AddWordsAt(text, at, at - fragment);
        }

        if (fragment < text.Length)
        {
            var end = text.Length - fragment;
            _arrivals.At(end);
            _arrivals.Cheapest(EndOfText, out var last);
            _backtracker.Walk(text, fragment, end, last);
        }

        return _tokens.Tokens;
    }

    private int EndFragment(ReadOnlySpan<char> text, int fragment, int end, int arc)
    {
        // The arc's context outlives the lattice of its fragment.
        var context = _lattice.Arcs[arc].Context;
        _backtracker.Walk(text, fragment, end, arc);
        _lattice.BeginFragment(context);
        return fragment + end;
    }

    private void AddWordsAt(ReadOnlySpan<char> text, int at, int position)
    {
        _arrivals.At(position);
        var found = (_userDictionary is not null && AddUserWords(_userDictionary, text, at, position)) || AddWords(text, at, position);

        // Outside search mode an unknown word is not begun again inside itself.
        if (!_isSearching && _unknownEnd > at) return;
        var traits = _characters.Traits[text[at]];
        var flags = _characters.ClassFlags[traits & CharacterTraits.ClassMask];
        if (found && (flags & CharacterTable.Invoke) == 0) return;
        var length = (flags & CharacterTable.Group) == 0 ? 1 : RunLength(text, at, traits);
        foreach (var word in _characters.Unknown[traits & CharacterTraits.ClassMask])
            Add(text, at, position, length, word, word, TokenSource.Unknown);
        _unknownEnd = at + length;
    }

    private bool AddUserWords(UserDictionary words, ReadOnlySpan<char> text, int at, int position)
    {
        var trie = words.Trie;
        var found = false;
        int node = trie.Roots[text[at]];
        for (var end = at + 1; node != 0; end++)
        {
            for (var entry = trie.FirstWord[node]; entry < trie.FirstWord[node + 1]; entry++)
            {
                found = true;
                Add(text, at, position, end - at, (uint)entry, (uint)UserDictionary.Context << 16, TokenSource.User);
            }

            node = end < text.Length ? trie.Child(node, text[end]) : 0;
        }

        return found;
    }

    private bool AddWords(ReadOnlySpan<char> text, int at, int position)
    {
        var trie = _dictionary.Trie;
        var words = _dictionary.Words;
        var found = false;
        int node = trie.Roots[text[at]];
        for (var end = at + 1; node != 0; end++)
        {
            var last = trie.FirstWord[node + 1];
            for (var word = trie.FirstWord[node]; word < last; word++)
            {
                found = true;
                Add(text, at, position, end - at, (uint)word, words[word], TokenSource.Dictionary);
            }

            node = end < text.Length ? trie.Child(node, text[end]) : 0;
        }

        return found;
    }

    private void Add(ReadOnlySpan<char> text, int at, int position, int length, uint word, uint packed, TokenSource source)
    {
        var context = (int)(packed >> 16);
        var cost = _arrivals.Cheapest(context, out var back);
        cost += source == TokenSource.User ? UserDictionary.Cost : (short)packed;
        if (_addsPenalties && source != TokenSource.User) cost += CompoundPenalty.Of(text.Slice(at, length), _characters.Traits);
        _lattice.Add(position + length, new Arc { Cost = cost, Back = back, Word = word, Start = (ushort)position, Context = (ushort)context, Source = source });
    }

    // A run of one class is measured once: its end is the same for every place inside it.
    private int RunLength(ReadOnlySpan<char> text, int at, byte traits)
    {
        if (at >= _runEnd)
        {
            _runEnd = at + 1;
            while (_runEnd < text.Length && ((_characters.Traits[text[_runEnd]] ^ traits) & (CharacterTraits.ClassMask | CharacterTraits.Punctuation)) == 0) _runEnd++;
        }

        return Math.Min(LongestUnknown, _runEnd - at);
    }
}
