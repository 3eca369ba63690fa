using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CommunityAtlas.Japanese;
using CommunityAtlas.Japanese.Dictionaries;
using CommunityAtlas.Search.Analysis;

namespace CommunityAtlas.Search.Terms;

/// <summary>
/// Collects how surfaces may be read as the terms of an index: words met in documents, words of the dictionary that are spelled as a
/// term, all inflected forms of terms that inflect, words taken apart, and the town's own words.
/// </summary>
internal sealed class FormTable
{
    private readonly Lexicon _lexicon;
    private readonly ContextClasses _classes;
    private readonly TermOfWord _termOf;
    private readonly Func<string, bool> _isTerm;
    private readonly JapaneseTokenizer _tokenizer;
    private readonly Dictionary<string, List<WordForm>> _forms = new(StringComparer.Ordinal);
    private readonly HashSet<int> _words = [];

    /// <summary>A table without forms.</summary>
    /// <param name="isTerm">Whether a term has postings.</param>
    public FormTable(JapaneseAnalyzer analyzer, Lexicon lexicon, ContextClasses classes, Func<string, bool> isTerm) =>
        (_lexicon, _classes, _termOf, _isTerm, _tokenizer) = (lexicon, classes, new TermOfWord(analyzer), isTerm, analyzer.Tokenizer);

    /// <summary>Adds words met in documents.</summary>
    public void AddMet(IEnumerable<(string Surface, int Word)> words)
    {
        foreach (var (surface, word) in words) AddWord(surface, _lexicon.Word(word));
    }

    /// <summary>Adds what the dictionary knows of terms.</summary>
    public void AddTerms(IEnumerable<string> terms)
    {
        var inflections = new Inflections(_lexicon);
        foreach (var term in terms)
        {
            foreach (var word in _lexicon.WordsOf(term)) AddWord(term, word);
            foreach (var (surface, word) in inflections.FormsOf(term)) AddWord(surface, word);
        }
    }

    /// <summary>Adds words that the search mode took apart; they stand for themselves and their parts.</summary>
    /// <param name="compounds">Of several ways to take one apart the first in UTF-16 order is used, whoever met it.</param>
    public void AddCompounds(IEnumerable<KeyValuePair<Compound, string>> compounds)
    {
        var worker = _tokenizer.CreateWorker();
        foreach (var (compound, target) in compounds.GroupBy(c => c.Key, (compound, ways) => (compound, ways.Select(w => w.Value).Min(StringComparer.Ordinal)!)))
        {
            if (compound.Surface.Length > KeyColumn.LongestKey || worker.Tokenize(compound.Surface).Length == 1) continue;
            var contextClass = _classes.Classes[compound.Context];
            var forms = FormsAt(compound.Surface);

            // Whole alone would hide the parts.
            forms.RemoveAll(f => f.Class == contextClass && f.Target.Length == 0);
            Add(forms, new WordForm(contextClass, ContextClasses.Rounded(compound.Cost), target));
        }
    }

    /// <summary>Adds the town's own words, cheaper than any other word.</summary>
    public void AddOwn(UserDictionary words)
    {
        foreach (var (surface, segments) in words.Entries)
        {
            if (surface.Length > KeyColumn.LongestKey) continue;
            var terms = segments.Select(segment => _termOf.Of(surface.Substring(segment.Start, segment.Length), segment with { Start = 0 })).OfType<string>().ToList();
            if (!terms.Exists(term => _isTerm(term))) continue;
            var target = string.Join(' ', terms.Count > 1 ? terms.Prepend(surface) : terms);
            Add(FormsAt(surface), new WordForm(_classes.Classes[UserDictionary.Context], short.MinValue, target == surface ? "" : target));
        }
    }

    /// <summary>All surfaces with their forms, cheapest first.</summary>
    public IReadOnlyDictionary<string, ImmutableArray<WordForm>> ToForms() => _forms.ToDictionary(
        f => f.Key,
        f => f.Value.OrderBy(form => form.Class).ThenBy(form => form.Target, StringComparer.Ordinal).ToImmutableArray(),
        StringComparer.Ordinal);

    private void AddWord(string surface, LexiconWord word)
    {
        if (!_words.Add(word.Index)) return;
        if (_termOf.Of(surface, word.Index) is not { } term || surface.Length > KeyColumn.LongestKey || !_isTerm(term)) return;
        Add(FormsAt(surface), new WordForm(_classes.Classes[word.Context], ContextClasses.Rounded(word.Cost), term == surface ? "" : term));
    }

    private List<WordForm> FormsAt(string surface) => CollectionsMarshal.GetValueRefOrAddDefault(_forms, surface, out _) ??= [];

    // Of one class and target the cheapest is enough.
    private static void Add(List<WordForm> forms, WordForm form)
    {
        var same = forms.FindIndex(f => f.Class == form.Class && f.Target == form.Target);
        if (same < 0) forms.Add(form);
        else if (form.Cost < forms[same].Cost) forms[same] = form;
    }
}
