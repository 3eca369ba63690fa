namespace CommunityAtlas.Japanese.Lattices;

/// <summary>The words of one fragment, listed by the position where they end. Positions count from the fragment's start.</summary>
internal sealed class Lattice(int positions)
{
    private const int InitialArcs = 4096;

    private readonly int[] _first = new int[positions];
    private readonly int[] _last = new int[positions];
    private int _arcCount;
    private int _frontier;
    private long _arcsBefore;

    /// <summary>All arcs; those of one position are linked by <see cref="Arc.Next"/>.</summary>
    public Arc[] Arcs { get; private set; } = new Arc[InitialArcs];

    /// <summary>How many arcs there were since the text began.</summary>
    public long ArcCount => _arcsBefore + _arcCount;

    /// <summary>Starts a text.</summary>
    public void BeginText()
    {
        BeginFragment(0);
        _arcsBefore = 0;
    }

    /// <summary>Starts a fragment after a word of a context (0 at the start of a text).</summary>
    public void BeginFragment(int context)
    {
        _first.AsSpan(0, _frontier + 1).Fill(-1);
        _arcsBefore += _arcCount;
        _arcCount = 0;
        _frontier = 0;
        Add(0, new Arc { Context = (ushort)context, Back = -1 });
    }

    /// <summary>First arc that ends at a position, or −1.</summary>
    public int First(int position) => _first[position];

    /// <summary>Whether whatever path wins must go through the one arc that ends here.</summary>
    public bool IsOnlyWayAt(int position) => _frontier == position && Arcs[_first[position]].Next < 0;

    /// <summary>Adds an arc at the end of a position's list.</summary>
    public void Add(int end, in Arc arc)
    {
        if (_arcCount == Arcs.Length)
        {
            var arcs = Arcs;
            Array.Resize(ref arcs, 2 * _arcCount);
            Arcs = arcs;
        }

        var index = _arcCount++;
        ref var added = ref Arcs[index];
        added = arc;
        added.Next = -1;
        if (end > _frontier)
        {
            _first.AsSpan(_frontier + 1, end - _frontier).Fill(-1);
            _frontier = end;
        }

        if (_first[end] < 0) _first[end] = index;
        else Arcs[_last[end]].Next = index;
        _last[end] = index;
    }

    /// <summary>Forgets the arcs that end at a position.</summary>
    public void Clear(int position) => _first[position] = -1;

    /// <summary>The cheapest arc that ends at a position or later; the first of equals.</summary>
    public (int End, int Arc) CheapestFrom(int position)
    {
        var (leastCost, leastEnd, least) = (int.MaxValue, position, -1);
        for (var end = position; end <= _frontier; end++)
        {
            for (var arc = _first[end]; arc >= 0; arc = Arcs[arc].Next)
            {
                if (Arcs[arc].Cost < leastCost) (leastCost, leastEnd, least) = (Arcs[arc].Cost, end, arc);
            }
        }

        return (leastEnd, least);
    }

    /// <summary>Forgets all arcs that end at a position or later but one.</summary>
    public void KeepOnly(int position, int end, int arc)
    {
        _first.AsSpan(position, _frontier - position + 1).Fill(-1);
        _first[end] = _last[end] = arc;
        Arcs[arc].Next = -1;
    }
}
