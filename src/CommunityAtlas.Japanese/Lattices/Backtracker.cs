using CommunityAtlas.Japanese.Dictionaries;

namespace CommunityAtlas.Japanese.Lattices;

/// <summary>
/// Walks the winning path of a fragment back to its start and emits its tokens, last first:
/// <code>
///   [関西][国際][空港][に]      the walk goes right to left; at 空港 it learns that the path held 関西国際空港,
///   [  関西国際空港  ]          takes the parts instead, and emits the whole where they begin
/// </code>
/// The steps are those of Lucene 4.10's <c>JapaneseTokenizer.backtrace</c>.
/// </summary>
internal sealed class Backtracker
{
    private readonly JapaneseDictionary _dictionary;
    private readonly UserDictionary? _userDictionary;
    private readonly Lattice _lattice;
    private readonly TokenList _tokens;
    private readonly CompoundParts? _parts;
    private readonly bool _cutsUnknown;
    private readonly bool _discards;

    public Backtracker(JapaneseTokenizer tokenizer, Lattice lattice, CompoundParts parts, TokenList tokens)
    {
        _dictionary = tokenizer.Dictionary;
        _userDictionary = tokenizer.Options.UserDictionary;
        _lattice = lattice;
        _tokens = tokens;
        _parts = tokenizer.Options.Mode == TokenizerMode.Search ? parts : null;
        _cutsUnknown = tokenizer.Options.Mode == TokenizerMode.Extended;
        _discards = tokenizer.Options.DiscardPunctuation;
    }

    /// <summary>Emits the tokens of the path that ends with an arc.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="fragment">Offset of the fragment in the text.</param>
    /// <param name="end">Where the arc ends, from the fragment's start.</param>
    /// <param name="arc">The last arc of the path.</param>
    public void Walk(ReadOnlySpan<char> text, int fragment, int end, int arc)
    {
        var following = -1;
        var parts = 0;
        Compound? pending = null;
        for (var position = end; position > 0;)
        {
            var current = _lattice.Arcs[arc];
            if (pending is null && current.Source != TokenSource.User && _parts?.TryFind(text[fragment..], position, arc, following, out var last) == true)
            {
                pending = new Compound(current, position - current.Start);
                current = _lattice.Arcs[last];
                parts = 0;
            }

            if (pending is { } whole && whole.Arc.Start >= current.Start)
            {
                // The walk has come to the first part. The whole spans its parts, those counted that were not discarded.
                if (parts > 0) _tokens.AddBefore(new Token(fragment + whole.Arc.Start, whole.Length, whole.Arc.Source, WordOf(whole.Arc), 1, parts + 1));
                pending = null;
            }

            parts += Emit(text, fragment, position, current);
            following = current.Context;
            position = current.Start;
            arc = current.Back;
        }

        _tokens.EndFragment();
    }

    // Attributes of an unknown word are those of its context.
    private static int WordOf(in Arc arc) => arc.Source == TokenSource.Unknown ? (int)(arc.Word >> 16) : (int)arc.Word;

    /// <summary>Emits the tokens of an arc, last first, and tells how many.</summary>
    private int Emit(ReadOnlySpan<char> text, int fragment, int end, in Arc arc)
    {
        var start = fragment + arc.Start;
        var length = end - arc.Start;
        if (arc.Source == TokenSource.User) return EmitSegments(_userDictionary!, start + length, (int)arc.Word);
        if (_cutsUnknown && arc.Source == TokenSource.Unknown) return EmitCharacters(text, start, length);
        if (_discards && _dictionary.Characters.IsPunctuation(text[start])) return 0;
        _tokens.AddBefore(new Token(start, length, arc.Source, WordOf(arc), 1, 1));
        return 1;
    }

    private int EmitSegments(UserDictionary words, int end, int entry)
    {
        var (first, count) = words.Entry(entry);
        for (var word = first + count - 1; word >= first; word--)
        {
            var length = words.Word(word).Length;
            end -= length;
            _tokens.AddBefore(new Token(end, length, TokenSource.User, word, 1, 1));
        }

        return count;
    }

    // EXTENDED mode cuts an unknown word into its characters; a surrogate pair is one.
    private int EmitCharacters(ReadOnlySpan<char> text, int start, int length)
    {
        var count = 0;
        var context = (int)(_dictionary.Characters.Unknown[(int)CharacterClass.Ngram][0] >> 16);
        for (var i = length - 1; i >= 0; i--)
        {
            var size = 1;
            if (i > 0 && char.IsLowSurrogate(text[start + i]))
            {
                i--;
                size = 2;
            }

            if (_discards && _dictionary.Characters.IsPunctuation(text[start + i])) continue;
            _tokens.AddBefore(new Token(start + i, size, TokenSource.Unknown, context, 1, 1));
            count++;
        }

        return count;
    }

    private readonly record struct Compound(Arc Arc, int Length);
}
