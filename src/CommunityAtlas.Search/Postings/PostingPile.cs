using System.Runtime.InteropServices;

namespace CommunityAtlas.Search.Postings;

/// <summary>The documents one worker has read in one go: hits document after document.</summary>
/// <param name="Terms">The worker's terms by number; grows while it works.</param>
/// <param name="FirstDoc">Number of the first document.</param>
internal sealed record PostingPile(IReadOnlyList<string> Terms, int FirstDoc)
{
    /// <summary>All hits.</summary>
    public List<PostingHit> Hits { get; } = [];

    /// <summary>Where the hits of each document end.</summary>
    public List<int> Ends { get; } = [];

    /// <summary>Posting lists of all piles, by term. The same whoever piled what.</summary>
    /// <param name="piles">In the order of documents.</param>
    public static SortedDictionary<string, PostingList> Merge(IReadOnlyList<PostingPile> piles)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var maps = piles.Select(p => p.Terms).Distinct(ReferenceEqualityComparer.Instance).Cast<IReadOnlyList<string>>()
            .ToDictionary(terms => terms, terms => terms.Select(Number).ToArray(), (IEqualityComparer<IReadOnlyList<string>>)ReferenceEqualityComparer.Instance);
        var counts = new int[numbers.Count];
        foreach (var pile in piles)
        {
            var map = maps[pile.Terms];
            foreach (ref readonly var hit in CollectionsMarshal.AsSpan(pile.Hits)) counts[map[hit.Term]]++;
        }

        var lists = counts.Select(count => new Columns(count)).ToArray();
        foreach (var pile in piles)
        {
            var map = maps[pile.Terms];
            var hits = CollectionsMarshal.AsSpan(pile.Hits);
            for (int i = 0, at = 0; i < pile.Ends.Count; i++)
            {
                for (; at < pile.Ends[i]; at++) lists[map[hits[at].Term]].Add(pile.FirstDoc + i, hits[at]);
            }
        }

        // A worker may know a word that stands in no document: a part nobody used.
        var merged = new SortedDictionary<string, PostingList>(StringComparer.Ordinal);
        foreach (var (term, number) in numbers) if (counts[number] > 0) merged.Add(term, lists[number].ToList());
        return merged;

        int Number(string term)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, term, out var exists);
            if (!exists) number = numbers.Count - 1;
            return number;
        }
    }

    private sealed class Columns(int count)
    {
        private readonly int[] _docs = new int[count];
        private readonly SearchFields[] _fields = new SearchFields[count];
        private readonly int[] _tf = new int[count];
        private readonly byte[] _name = new byte[count];
        private readonly byte[] _text = new byte[count];
        private int _filled;

        public void Add(int doc, in PostingHit hit)
        {
            // What stands by itself somewhere needs no mention of what stands inside.
            var isPart = hit.Fields == SearchFields.None && hit.PartFields != SearchFields.None;
            _docs[_filled] = doc;
            _fields[_filled] = isPart ? hit.PartFields | SearchFields.Part : hit.Fields;
            _tf[_filled] = isPart ? hit.PartTf : hit.BodyTf;
            _name[_filled] = isPart ? (byte)0 : hit.NamePosition;
            _text[_filled++] = isPart ? (byte)0 : hit.TextPosition;
        }

        public PostingList ToList() => new(
            ImmutableCollectionsMarshal.AsImmutableArray(_docs),
            ImmutableCollectionsMarshal.AsImmutableArray(_fields),
            ImmutableCollectionsMarshal.AsImmutableArray(_tf),
            ImmutableCollectionsMarshal.AsImmutableArray(_name),
            ImmutableCollectionsMarshal.AsImmutableArray(_text));
    }
}
