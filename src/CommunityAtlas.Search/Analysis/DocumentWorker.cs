using System.Runtime.InteropServices;
using CommunityAtlas.Japanese;
using CommunityAtlas.Japanese.Dictionaries;
using CommunityAtlas.Search.Postings;
using CommunityAtlas.Search.Terms;
using CommunityAtlas.Search.Readings;

namespace CommunityAtlas.Search.Analysis;

/// <summary>How long a document is.</summary>
/// <param name="Terms">Terms, a compound and its parts counted once each.</param>
/// <param name="Positions">Terms without the compounds that stand beside their parts: Lucene's length.</param>
/// <param name="Name">Terms of the name.</param>
internal readonly record struct DocumentLength(int Terms, int Positions, int Name);

/// <summary>Reads documents into postings, one after another. Not for two threads at once.</summary>
internal sealed class DocumentWorker
{
    // Between two names nothing stands side by side.
    private const int LineGap = 4;
    private const int Places = 255;

    private readonly Lexicon _lexicon;
    private readonly TokenizerWorker _tokenizer;
    private readonly TermTable _terms;
    private readonly Dictionary<Compound, string> _compounds = [];
    private readonly List<int> _touched = [];

    // Words of words.csv that are cut: by their first part.
    private readonly Dictionary<int, string> _ownWholes = [];
    private PostingHit[] _hits = [];

    public DocumentWorker(JapaneseAnalyzer analyzer, Lexicon lexicon)
    {
        _lexicon = lexicon;
        _tokenizer = analyzer.Tokenizer.CreateWorker();
        _terms = new TermTable(analyzer, lexicon);
        Readings = new ReadingPile(analyzer.Tokenizer, lexicon);
        foreach (var (surface, segments) in analyzer.Tokenizer.Options.UserDictionary?.Entries ?? [])
        {
            if (segments.Count > 1 && surface.Length <= KeyColumn.LongestKey) _ownWholes.Add(segments[0].Word, surface);
        }
    }

    /// <summary>All terms met so far.</summary>
    public TermTable Terms => _terms;

    /// <summary>How the words met so far are read.</summary>
    public ReadingPile Readings { get; }

    /// <summary>Words taken apart so far, each with its terms; of several ways the first in UTF-16 order, whichever came first.</summary>
    public IReadOnlyDictionary<Compound, string> Compounds => _compounds;

    /// <summary>Reads a document into a pile.</summary>
    /// <param name="document">Lines that are not cut are passed over.</param>
    public DocumentLength Read(SearchDocument document, PostingPile pile)
    {
        var (length, namePosition) = (default(DocumentLength), 0);
        var doc = pile.FirstDoc + pile.Ends.Count;
        var nameReading = ReadName(doc, document);
        foreach (var (field, _, text, isCut) in document.Lines)
        {
            if (!isCut) continue;
            var isName = field == SearchFields.Name;
            var tokens = _tokenizer.Tokenize(text);
            var line = ReadLine(text, tokens, field, isName ? namePosition : BeginningOf(text));
            Readings.AddLine(doc, text, tokens, isName, isName && namePosition == 0 ? nameReading : null);
            if (isName) namePosition = line.End + LineGap;
            length = new DocumentLength(length.Terms + line.Terms, length.Positions + line.Positions, length.Name + (isName && length.Name == 0 ? line.Positions : 0));
        }

        foreach (var fact in document.Facts) HitOf(_terms.NumberOf(fact));
        foreach (var term in _touched)
        {
            pile.Hits.Add(_hits[term]);
            _hits[term] = default;
        }

        _touched.Clear();
        pile.Ends.Add(pile.Hits.Count);
        return length;
    }

    // Each line begins at a place of its own, that of its first characters: an edit then moves what follows in its line, and nothing else.
    private static int BeginningOf(string line)
    {
        const int Told = 8;
        var hash = 0u;
        foreach (var c in line.AsSpan(0, Math.Min(Told, line.Length))) hash = (hash * 31) + c;
        return (int)(hash % Places);
    }

    // An entry's own kana is how its name is read, whatever the dictionary says.
    private string? ReadName(int doc, SearchDocument document)
    {
        if (document.Entry.Entry.NameKana is not { } kana || document.Lines.IsEmpty) return null;
        Readings.Add(doc, document.Lines[0].Normalized, kana, isName: true);
        return ReadingForm.Of(kana);
    }

    private (int Terms, int Positions, int End) ReadLine(string text, ReadOnlySpan<Token> tokens, SearchFields field, int position)
    {
        var (terms, positions, at) = (0, 0, position - 1);
        for (var i = 0; i < tokens.Length; i++)
        {
            ref readonly var token = ref tokens[i];
            at += token.PositionIncrement;
            if (token.PositionIncrement == 0) AddCompound(tokens, i, text);
            if (token.Source == TokenSource.User && _ownWholes.TryGetValue(token.Word, out var whole)) Add(_terms.NumberOf(whole), field, at);
            var entry = _terms.Of(token, text);
            if (entry.Term < 0) continue;
            terms++;
            if (token.PositionIncrement > 0) positions++;
            Add(entry.Term, field, at);
            foreach (var part in entry.Parts) AddPart(part, field);
        }

        return (terms, positions, at + 1);
    }

    private void Add(int term, SearchFields field, int position)
    {
        ref var hit = ref HitOf(term);
        if (field == SearchFields.Name && (hit.Fields & SearchFields.Name) == 0) hit.NamePosition = position < Places ? (byte)(position + 1) : (byte)0;
        if (field is SearchFields.Summary or SearchFields.Body && (hit.Fields & (SearchFields.Summary | SearchFields.Body)) == 0) hit.TextPosition = (byte)((position % Places) + 1);
        if (field == SearchFields.Body) hit.BodyTf++;
        hit.Fields |= field;
    }

    private void AddPart(int term, SearchFields field)
    {
        ref var hit = ref HitOf(term);
        if (field == SearchFields.Body) hit.PartTf++;
        hit.PartFields |= field;
    }

    private ref PostingHit HitOf(int term)
    {
        if (term >= _hits.Length) Array.Resize(ref _hits, Math.Max(1024, 2 * (term + 1)));
        ref var hit = ref _hits[term];
        if (!hit.IsTouched)
        {
            hit.IsTouched = true;
            hit.Term = term;
            _touched.Add(term);
        }

        return ref hit;
    }

    // Its first part stands before it, the others behind.
    private void AddCompound(ReadOnlySpan<Token> tokens, int index, string text)
    {
        var whole = tokens[index];
        var (context, cost) = whole.Source == TokenSource.Dictionary && _lexicon.Word(whole.Word) is var word ? (word.Context, word.Cost) : (whole.Word, UnknownCost(text[whole.Start], whole.Word));
        var first = index;
        while (first > 0 && tokens[first - 1].Start >= whole.Start) first--;
        var terms = new List<string>();
        AddTerm(whole);
        for (var i = first; i < tokens.Length && tokens[i].End <= whole.End; i++) if (i != index) AddTerm(tokens[i]);
        if (terms.Count < 2) return;
        var target = string.Join(' ', terms);
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_compounds, new Compound(text.Substring(whole.Start, whole.Length), context, cost), out var exists);
        if (!exists || string.CompareOrdinal(target, known) < 0) known = target;

        void AddTerm(in Token token)
        {
            if (_terms.Of(token, text) is { Term: >= 0 } entry) terms.Add(_terms.Terms[entry.Term]);
        }
    }

    private short UnknownCost(char first, int context) =>
        _lexicon.UnknownWords(_lexicon.ClassOf(first)).Where(w => w.Context == context).Select(w => w.Cost).DefaultIfEmpty((short)0).Min();
}
