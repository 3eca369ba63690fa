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
    private const int LongestWord = 64;

    private readonly JapaneseDictionary _dictionary;
    private readonly UserDictionary? _userDictionary;
    private readonly bool _isSearching;
    private readonly bool _addsPenalties;
    private readonly Lattice _lattice;
    private readonly Arrivals _arrivals;
    private readonly Backtracker _backtracker;
    private int _unknownEnd;
    private int _runEnd;

    internal TokenizerWorker(JapaneseTokenizer tokenizer)
    {
        _dictionary = tokenizer.Dictionary;
        _userDictionary = tokenizer.Options.UserDictionary;
        _isSearching = tokenizer.Options.Mode != TokenizerMode.Normal;
        _addsPenalties = tokenizer.Options.Mode == TokenizerMode.Extended;
        var reach = Math.Max(LongestUnknown, Math.Max(LongestWord, _userDictionary?.LongestSurface ?? 0));
        _lattice = new Lattice(LongestFragment + reach + 2);
        _arrivals = new Arrivals(_dictionary, _lattice);
        _backtracker = new Backtracker(tokenizer, _lattice, _arrivals, LongestFragment + reach + 2);
    }

    /// <summary>Cuts a text.</summary>
    /// <returns>Tokens in the order Lucene gives them. The memory is the worker's and is used again by the next call.</returns>
    public ReadOnlySpan<Token> Tokenize(ReadOnlySpan<char> text)
    {
        _backtracker.Begin();
        _lattice.Begin(0);
        _unknownEnd = 0;
        _runEnd = 0;
        var fragment = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var position = at - fragment;
            if (_lattice.First(position) < 0) continue;
            if (position > 0 && _lattice.IsOnlyWayAt(position))
            {
                fragment = Commit(text, fragment, position, _lattice.First(position));
            }
            else if (position >= LongestFragment)
            {
                var (end, arc) = _lattice.CheapestFrom(position);
                _lattice.KeepOnly(position, end, arc);
                at = fragment = Commit(text, fragment, end, arc);
                if (at >= text.Length) break;
            }

            AddWordsAt(text, at, at - fragment);
        }

        if (fragment < text.Length)
        {
            _arrivals.At(text.Length - fragment);
            _arrivals.Cheapest(0, out var last);
            _backtracker.Commit(text, fragment, text.Length - fragment, last);
        }

        return _backtracker.Tokens;
    }

    private int Commit(ReadOnlySpan<char> text, int fragment, int end, int arc)
    {
        // The arc's context outlives the lattice of its fragment.
        var context = _lattice.Arcs[arc].Context;
        _backtracker.Commit(text, fragment, end, arc);
        _lattice.Begin(context);
        return fragment + end;
    }

    private void AddWordsAt(ReadOnlySpan<char> text, int at, int position)
    {
        _arrivals.At(position);
        var found = _userDictionary is not null && AddUserWords(_userDictionary, text, at, position);
        if (!found) found = AddWords(text, at, position);

        // Outside search mode an unknown word is not begun again inside itself.
        if (!_isSearching && _unknownEnd > at) return;
        var traits = _dictionary.Traits[text[at]];
        var flags = _dictionary.ClassFlags[traits & CharacterTraits.ClassMask];
        if (found && (flags & 1) == 0) return;
        var length = (flags & 2) == 0 ? 1 : RunLength(text, at, traits);
        foreach (var word in _dictionary.Unknown[traits & CharacterTraits.ClassMask])
            Add(text, at, position, length, word, word, TokenSource.Unknown);
        _unknownEnd = at + length;
    }

    private bool AddUserWords(UserDictionary words, ReadOnlySpan<char> text, int at, int position)
    {
        var found = false;
        var node = 0;
        for (var end = at; end < text.Length; end++)
        {
            node = words.Child(node, text[end]);
            if (node == 0) break;
            if (!words.TryEntry(node, out var entry)) continue;
            found = true;
            Add(text, at, position, end + 1 - at, (uint)entry, unchecked((uint)UserDictionary.Context << 16), TokenSource.User);
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

            if (end >= text.Length) break;
            node = trie.Child(node, text[end]);
        }

        return found;
    }

    private void Add(ReadOnlySpan<char> text, int at, int position, int length, uint word, uint packed, TokenSource source)
    {
        var context = (int)(packed >> 16);
        var cost = _arrivals.Cheapest(context, out var back);
        cost += source == TokenSource.User ? UserDictionary.Cost : (short)packed;
        if (_addsPenalties && source != TokenSource.User) cost += CompoundPenalty.Of(text.Slice(at, length), _dictionary.Traits);
        _lattice.Add(position + length, new Arc { Cost = cost, Back = back, Word = word, Start = (ushort)position, Context = (ushort)context, Source = source });
    }

    // A run of one class is measured once: its end is the same for every place inside it.
    private int RunLength(ReadOnlySpan<char> text, int at, byte traits)
    {
        if (at >= _runEnd)
        {
            _runEnd = at + 1;
            while (_runEnd < text.Length && ((_dictionary.Traits[text[_runEnd]] ^ traits) & (CharacterTraits.ClassMask | CharacterTraits.Punctuation)) == 0) _runEnd++;
        }

        return Math.Min(LongestUnknown, _runEnd - at);
    }
}
