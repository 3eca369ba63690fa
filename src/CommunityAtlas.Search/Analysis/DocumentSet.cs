using System.Collections.Immutable;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Japanese;
using CommunityAtlas.Japanese.Dictionaries;
using CommunityAtlas.Search.Postings;
using CommunityAtlas.Search.Store;
using CommunityAtlas.Search.Terms;

namespace CommunityAtlas.Search.Analysis;

/// <summary>A searchable line as written and as it is compared.</summary>
/// <param name="Field">Exactly one field.</param>
/// <param name="Text">As written.</param>
/// <param name="Normalized">After <see cref="TextNormalizer"/>.</param>
/// <param name="IsCut">Whether it is cut into words; a reading in kana is not, as it only sounds like words.</param>
public readonly record struct SearchLine(SearchFields Field, string Text, string Normalized, bool IsCut);

/// <summary>An entry as the index sees it.</summary>
/// <param name="Entry">The entry with what may be said of it.</param>
/// <param name="Lines">Its searchable lines.</param>
/// <param name="Facts">Its special terms (<see cref="WordShard.SpecialMark"/>), sorted.</param>
public sealed record SearchDocument(IndexedEntry Entry, ImmutableArray<SearchLine> Lines, ImmutableSortedSet<string> Facts);

/// <summary>All documents of an index after one pass over their words.</summary>
/// <param name="Documents">By number.</param>
/// <param name="Lengths">By number.</param>
/// <param name="Postings">By term (UTF-16).</param>
/// <param name="Workers">Those that read them, with the words they met.</param>
internal sealed record DocumentSet(
    ImmutableArray<SearchDocument> Documents,
    ImmutableArray<DocumentLength> Lengths,
    SortedDictionary<string, PostingList> Postings,
    IReadOnlyCollection<DocumentWorker> Workers)
{
    private const int PileSize = 128;

    /// <summary>Reads the entries of a catalogue. How many threads do it changes nothing.</summary>
    public static DocumentSet Read(Catalogue catalogue, DateOnly today, JapaneseAnalyzer analyzer, Lexicon lexicon, int threads)
    {
        var entries = IndexedEntry.InOrder(catalogue, today);
        var normalizer = new TextNormalizer(catalogue.SpellingGroups);
        var documents = new SearchDocument[entries.Length];
        var lengths = new DocumentLength[entries.Length];
        var piles = new PostingPile[(entries.Length + PileSize - 1) / PileSize];
        var workers = new List<DocumentWorker>();
        Parallel.For(0, piles.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, () => new DocumentWorker(analyzer, lexicon), (number, _, worker) =>
        {
            var pile = new PostingPile(worker.Terms.Terms, number * PileSize);
            for (var doc = pile.FirstDoc; doc < Math.Min(entries.Length, pile.FirstDoc + PileSize); doc++)
            {
                var document = new SearchDocument(entries[doc], Lines(entries[doc], catalogue.Taxonomies, today, normalizer), EntryFacts.Of(entries[doc], catalogue.Taxonomies));
                documents[doc] = document;
                if (entries[doc].Area.Kana is { } kana) worker.Readings.Add(doc, normalizer.Normalize(entries[doc].Area.Name), kana, isName: false);
                lengths[doc] = worker.Read(document, pile);
            }

            piles[number] = pile;
            return worker;
        }, worker =>
        {
            lock (workers) workers.Add(worker);
        });
        return new DocumentSet([.. documents], [.. lengths], PostingPile.Merge(piles), workers);
    }

    private static ImmutableArray<SearchLine> Lines(IndexedEntry entry, Taxonomies taxonomies, DateOnly today, TextNormalizer normalizer)
    {
        var lines = SearchText.Of(entry, taxonomies, today);
        var kana = entry.Entry.NameKana is { } reading && reading != entry.Entry.Name ? reading.Trim() : null;
        return [.. lines.Select(line => new SearchLine(line.Field, line.Text, normalizer.Normalize(line.Text), line.Field != SearchFields.Name || line.Text != kana))];
    }
}
