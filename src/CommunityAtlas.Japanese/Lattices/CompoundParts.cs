using CommunityAtlas.Japanese.Dictionaries;

namespace CommunityAtlas.Japanese.Lattices;

/// <summary>
/// Looks for a path through the parts of a long word (SEARCH mode). The arcs inside its span are scored again, now with
/// penalties, beginning with the one path that led to the word:
/// <code>
///   lead ─┬─ 関西国際空港 ──────┬─ following      cost + penalty
///         ├─ 関西 ─ 国際 ─ 空港 ┤                 wins if it costs no more than that
///         └─ 関西 ─ 国際空港 ───┘
/// </code>
/// Arcs that reach into the span from before it are forgotten. The steps are those of Lucene 4.10's
/// <c>JapaneseTokenizer.pruneAndRescore</c>.
/// </summary>
internal sealed class CompoundParts(JapaneseDictionary dictionary, Lattice lattice, Arrivals arrivals, int positions)
{
    private const int InitialArcs = 256;

    // The arcs inside the span, linked by the position where they start, in the order in which they are scored again.
    private readonly int[] _first = new int[positions];
    private readonly int[] _last = new int[positions];
    private InnerArc[] _inner = new InnerArc[InitialArcs];
    private int _innerCount;

    /// <summary>Whether parts cost no more than the word and its penalty.</summary>
    /// <param name="text">The text of the fragment.</param>
    /// <param name="end">Where the word ends.</param>
    /// <param name="arc">The word.</param>
    /// <param name="following">Context of the word after it, or −1 when nothing follows.</param>
    /// <param name="last">The last part, its path leading to where the word starts.</param>
    public bool TryFind(ReadOnlySpan<char> text, int end, int arc, int following, out int last)
    {
        last = -1;
        var whole = lattice.Arcs[arc];
        var penalty = CompoundPenalty.Of(text[whole.Start..end], dictionary.Characters.Traits);
        if (penalty == 0) return false;
        var highest = whole.Cost + penalty + CostInto(following, whole.Context);
        Prune(whole.Start, end);
        Rescore(text, whole.Start, end, whole.Back);
        var leastCost = int.MaxValue;
        for (var i = lattice.First(end); i >= 0; i = lattice.Arcs[i].Next)
        {
            var cost = lattice.Arcs[i].Cost + CostInto(following, lattice.Arcs[i].Context);
            if (cost < leastCost) (leastCost, last) = (cost, i);
        }

        // Starting where the word starts means that the word, or another as long, is still the best.
        return last >= 0 && leastCost <= highest && lattice.Arcs[last].Start != whole.Start;
    }

    private int CostInto(int following, int context) => following < 0 ? 0 : dictionary.Costs.Between(context, following);

    private void Prune(int start, int end)
    {
        _innerCount = 0;
        _first.AsSpan(start, end - start + 1).Fill(-1);
        for (var position = end; position > start; position--)
        {
            for (var i = lattice.First(position); i >= 0; i = lattice.Arcs[i].Next)
            {
                if (lattice.Arcs[i].Start >= start) AddInner(lattice.Arcs[i].Start, new InnerArc(i, position, -1));
            }

            lattice.Clear(position);
        }
    }

    private void AddInner(int start, InnerArc inner)
    {
        if (_innerCount == _inner.Length) Array.Resize(ref _inner, 2 * _innerCount);
        if (_first[start] < 0) _first[start] = _innerCount;
        else _inner[_last[start]] = _inner[_last[start]] with { Next = _innerCount };
        _last[start] = _innerCount;
        _inner[_innerCount++] = inner;
    }

    private void Rescore(ReadOnlySpan<char> text, int start, int end, int lead)
    {
        for (var position = start; position < end; position++)
        {
            if (position > start)
            {
                if (lattice.First(position) < 0) continue;
                arrivals.At(position);
            }

            for (var i = _first[position]; i >= 0; i = _inner[i].Next)
            {
                var arc = lattice.Arcs[_inner[i].Arc];
                var to = _inner[i].End;
                var back = lead;
                var cost = position == start
                    ? lattice.Arcs[lead].Cost + dictionary.Costs.Between(lattice.Arcs[lead].Context, arc.Context)
                    : arrivals.Cheapest(arc.Context, out back);
                cost += CostOf(arc);

                // Lucene spares words of a user dictionary the penalty, but not at the start of the span.
                if (arc.Source != TokenSource.User || position == start) cost += CompoundPenalty.Of(text[position..to], dictionary.Characters.Traits);
                lattice.Add(to, arc with { Cost = cost, Back = back });
            }
        }
    }

    private int CostOf(in Arc arc) => arc.Source switch
    {
        TokenSource.User => UserDictionary.Cost,
        TokenSource.Unknown => (short)arc.Word,
        _ => (short)dictionary.Words[arc.Word],
    };

    private readonly record struct InnerArc(int Arc, int End, int Next);
}
