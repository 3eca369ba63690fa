using CommunityAtlas.Japanese.Dictionaries;

namespace CommunityAtlas.Japanese.Lattices;

/// <summary>
/// Walks the winning path of a fragment back to its start and emits its tokens. In SEARCH mode a long word on the path is
/// replaced by the cheapest path through its parts, if that costs no more than the word and its penalty; the word itself is
/// then emitted beside its first part. The steps are those of Lucene 4.10's <c>JapaneseTokenizer.backtrace</c>.
/// </summary>
internal sealed class Backtracker
{
    private readonly JapaneseTokenizer _tokenizer;
    private readonly JapaneseDictionary _dictionary;
    private readonly Lattice _lattice;
    private readonly Arrivals _arrivals;
    private readonly bool _emitsCompounds;
    private readonly bool _cutsUnknown;
    private readonly bool _discards;
    private readonly int[] _forwardFirst;
    private readonly int[] _forwardLast;
    private readonly List<Forward> _forward = [];
    private Token[] _tokens = new Token[256];
    private Token[] _pending = new Token[256];
    private int _count;
    private int _pendingCount;

    public Backtracker(JapaneseTokenizer tokenizer, Lattice lattice, Arrivals arrivals, int positions)
    {
        _tokenizer = tokenizer;
        _dictionary = tokenizer.Dictionary;
        _lattice = lattice;
        _arrivals = arrivals;
        _emitsCompounds = tokenizer.Options.Mode == TokenizerMode.Search;
        _cutsUnknown = tokenizer.Options.Mode == TokenizerMode.Extended;
        _discards = tokenizer.Options.DiscardPunctuation;
        _forwardFirst = new int[positions];
        _forwardLast = new int[positions];
    }

    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, _count);

    public void Begin() => _count = 0;

    /// <summary>Emits the tokens of the path that ends with an arc.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="fragment">Offset of the fragment in the text.</param>
    /// <param name="end">Where the arc ends, from the fragment's start.</param>
    /// <param name="arc">The last arc of the path.</param>
    public void Commit(ReadOnlySpan<char> text, int fragment, int end, int arc)
    {
        _pendingCount = 0;
        var following = -1;
        var parts = 0;
        Compound? compound = null;
        for (var position = end; position > 0;)
        {
            var current = _lattice.Arcs[arc];
            if (_emitsCompounds && compound is null && current.Source != TokenSource.User
                && TryPartsOf(text, fragment, position, arc, following, out var last))
            {
                compound = new Compound(current.Start, position - current.Start, current);
                arc = last;
                current = _lattice.Arcs[arc];
                parts = 0;
            }

            if (compound is { } whole && whole.Start >= current.Start)
            {
                // Back at the start of the long word. Parts are counted without discarded punctuation.
                if (parts > 0) Emit(new Token(fragment + whole.Start, whole.Length, whole.Arc.Source, Word(whole.Arc), 1, parts + 1));
                compound = null;
            }

            parts += EmitArc(text, fragment, position, current);
            following = current.Context;
            position = current.Start;
            arc = current.Back;
        }

        Release();
    }

    private static int Word(in Arc arc) => arc.Source == TokenSource.Unknown ? (int)(arc.Word >> 16) : (int)arc.Word;

    private int EmitArc(ReadOnlySpan<char> text, int fragment, int end, in Arc arc)
    {
        var start = fragment + arc.Start;
        var length = end - arc.Start;
        if (arc.Source == TokenSource.User)
        {
            var (first, count) = _tokenizer.Options.UserDictionary!.Entry((int)arc.Word);
            var to = start + length;
            for (var i = count - 1; i >= 0; i--)
            {
                var part = _tokenizer.Options.UserDictionary!.Word(first + i).Length;
                to -= part;
                Emit(new Token(to, part, TokenSource.User, first + i, 1, 1));
            }

            return count;
        }

        if (_cutsUnknown && arc.Source == TokenSource.Unknown) return EmitSingleCharacters(text, start, length);
        if (_discards && IsPunctuation(text[start])) return 0;
        Emit(new Token(start, length, arc.Source, Word(arc), 1, 1));
        return 1;
    }

    private int EmitSingleCharacters(ReadOnlySpan<char> text, int start, int length)
    {
        var count = 0;
        var context = (int)(_dictionary.Unknown[(int)CharacterClass.Ngram][0] >> 16);
        for (var i = length - 1; i >= 0; i--)
        {
            var size = 1;
            if (i > 0 && char.IsLowSurrogate(text[start + i]))
            {
                i--;
                size = 2;
            }

            if (_discards && IsPunctuation(text[start + i])) continue;
            Emit(new Token(start + i, size, TokenSource.Unknown, context, 1, 1));
            count++;
        }

        return count;
    }

    private bool IsPunctuation(char c) => (_dictionary.Traits[c] & CharacterTraits.Punctuation) != 0;

    private bool TryPartsOf(ReadOnlySpan<char> text, int fragment, int end, int arc, int following, out int last)
    {
        last = -1;
        var long_ = _lattice.Arcs[arc];
        var penalty = CompoundPenalty.Of(text.Slice(fragment + long_.Start, end - long_.Start), _dictionary.Traits);
        if (penalty == 0) return false;
        var highest = long_.Cost + penalty + Following(long_.Context, following);
        Rescore(text, fragment, long_.Start, end, long_.Back);
        var leastCost = int.MaxValue;
        for (var i = _lattice.First(end); i >= 0; i = _lattice.Arcs[i].Next)
        {
            var cost = _lattice.Arcs[i].Cost + Following(_lattice.Arcs[i].Context, following);
            if (cost < leastCost) (leastCost, last) = (cost, i);
        }

        return last >= 0 && leastCost <= highest && _lattice.Arcs[last].Start != long_.Start;
    }

    private int Following(int context, int following) => following < 0 ? 0 : _dictionary.Costs[(following * _dictionary.Contexts) + context];

    // Keeps only the arcs inside the span, and scores them again with penalties, beginning with the one path that led to the long word.
    private void Rescore(ReadOnlySpan<char> text, int fragment, int start, int end, int lead)
    {
        _forward.Clear();
        _forwardFirst.AsSpan(start, end - start + 1).Fill(-1);
        for (var position = end; position > start; position--)
        {
            for (var i = _lattice.First(position); i >= 0; i = _lattice.Arcs[i].Next)
            {
                var from = _lattice.Arcs[i].Start;
                if (from < start) continue;
                if (_forwardFirst[from] < 0) _forwardFirst[from] = _forward.Count;
                else _forward[_forwardLast[from]] = _forward[_forwardLast[from]] with { Next = _forward.Count };
                _forwardLast[from] = _forward.Count;
                _forward.Add(new Forward(i, position, -1));
            }

            _lattice.Clear(position);
        }

        for (var position = start; position < end; position++)
        {
            if (position > start)
            {
                if (_lattice.First(position) < 0) continue;
                _arrivals.At(position);
            }

            for (var i = _forwardFirst[position]; i >= 0; i = _forward[i].Next)
            {
                var (index, to, _) = _forward[i];
                var arc = _lattice.Arcs[index];
                var word = arc.Source == TokenSource.Dictionary ? _dictionary.Words[arc.Word] : arc.Word;
                int back;
                int cost;
                if (position == start)
                {
                    back = lead;
                    cost = _lattice.Arcs[lead].Cost + Following(_lattice.Arcs[lead].Context, arc.Context);
                }
                else
                {
                    cost = _arrivals.Cheapest(arc.Context, out back);
                }

                cost += arc.Source == TokenSource.User ? UserDictionary.Cost : (short)word;
                if (arc.Source != TokenSource.User || position == start) cost += CompoundPenalty.Of(text.Slice(fragment + position, to - position), _dictionary.Traits);
                _lattice.Add(to, arc with { Cost = cost, Back = back });
            }
        }
    }

    private void Emit(in Token token)
    {
        if (_pendingCount == _pending.Length) Array.Resize(ref _pending, 2 * _pendingCount);
        _pending[_pendingCount++] = token;
    }

    // The walk went backwards. A token that starts where the one before it starts is a compound.
    private void Release()
    {
        if (_tokens.Length < _count + _pendingCount) Array.Resize(ref _tokens, Math.Max(2 * _tokens.Length, _count + _pendingCount));
        for (var i = _pendingCount - 1; i >= 0; i--)
        {
            var token = _pending[i];
            var beside = _count > 0 && _tokens[_count - 1].Start == token.Start;
            _tokens[_count++] = beside ? token with { PositionIncrement = 0 } : token with { PositionLength = 1 };
        }
    }

    private readonly record struct Forward(int Arc, int End, int Next);

    private readonly record struct Compound(int Start, int Length, Arc Arc);
}
