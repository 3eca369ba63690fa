using CommunityAtlas.Japanese.Dictionaries;

namespace CommunityAtlas.Japanese.Lattices;

/// <summary>
/// The paths that arrive at a position, and the cheapest way from them into a word of a left context. Words that start at one
/// place share few contexts, so each answer is kept until the next position.
/// </summary>
internal sealed class Arrivals(JapaneseDictionary dictionary, Lattice lattice)
{
    private readonly ConnectionCosts _costs = dictionary.Costs;
    private readonly int[] _slotOfContext = new int[dictionary.Costs.Contexts];
    private readonly long[] _slotStamp = new long[dictionary.Costs.Contexts];
    private readonly long[] _answerStamp = new long[dictionary.Costs.Contexts];
    private readonly int[] _answerCost = new int[dictionary.Costs.Contexts];
    private readonly int[] _answerArc = new int[dictionary.Costs.Contexts];
    private readonly int[] _context = new int[dictionary.Costs.Contexts];
    private readonly int[] _cost = new int[dictionary.Costs.Contexts];
    private readonly int[] _arc = new int[dictionary.Costs.Contexts];
    private long _stamp;
    private int _count;

    /// <summary>Looks at the arcs that end at a position. Of several with one right context only the cheapest can win.</summary>
    public void At(int position)
    {
        _stamp++;
        _count = 0;
        var arcs = lattice.Arcs;
        for (var i = lattice.First(position); i >= 0; i = arcs[i].Next)
        {
            ref readonly var arc = ref arcs[i];
            if (_slotStamp[arc.Context] != _stamp)
            {
                _slotStamp[arc.Context] = _stamp;
                _slotOfContext[arc.Context] = _count;
                (_context[_count], _cost[_count], _arc[_count]) = (arc.Context, arc.Cost, i);
                _count++;
            }
            else
            {
                var slot = _slotOfContext[arc.Context];
                if (arc.Cost < _cost[slot]) (_cost[slot], _arc[slot]) = (arc.Cost, i);
            }
        }
    }

    /// <summary>Cost of the cheapest path into a word of a left context, without the word's own cost, and its last arc.</summary>
    public int Cheapest(int left, out int arc)
    {
        if (_answerStamp[left] == _stamp)
        {
            arc = _answerArc[left];
            return _answerCost[left];
        }

        var row = _costs.Into(left);
        var contexts = _context.AsSpan(0, _count);
        var (leastCost, least) = (int.MaxValue, -1);
        for (var i = 0; i < contexts.Length; i++)
        {
            var cost = _cost[i] + row[contexts[i]];

            // Of equal paths the arc inserted first wins, as in Lucene.
            if (cost < leastCost || (cost == leastCost && _arc[i] < least)) (leastCost, least) = (cost, _arc[i]);
        }

        _answerStamp[left] = _stamp;
        _answerCost[left] = leastCost;
        _answerArc[left] = arc = least;
        return leastCost;
    }
}
