using System.Collections.Frozen;
using System.Collections.Immutable;
using CommunityAtlas.Search.Analysis;
using CommunityAtlas.Search.Postings;
using CommunityAtlas.Search.Reading;

namespace CommunityAtlas.Search.Queries;

/// <summary>Writes the clauses of a query from its words and phrases.</summary>
internal sealed class ClauseWriter(
    string text,
    ImmutableArray<(int Start, int End)> chunks,
    ImmutableArray<QueryToken> tokens,
    ImmutableArray<PhraseMatch> phrases,
    WordLexicon words,
    IReadingTable readings,
    int mostExpansions)
{
    private const int ShortestExpanded = 2;
    private const int MostSpellings = 4;
    private const int ShortestRomaji = 4;
    private const double FirstNeedWeight = 0.02;
    private const double ScatteredWeight = 0.5;
    private const double OtherVerbWeight = 0.8;
    private const double FillerWeight = 0.2;
    private const int FillersOfRequest = 2;
    private const int MostJoined = 3;
    private const int LeastOfSentence = 3;

    // What nearly every entry offers: in a request it only says that somebody asks.
    private static readonly FrozenSet<string> Generic = new[] { "相談", "支援", "活動", "参加", "集まる", "集まり", "話す", "話せる", "聞く", "聞ける" }.ToFrozenSet(StringComparer.Ordinal);

    // Who tells of a need tells of whom: an entry need not name them.
    private static readonly FrozenSet<string> People = new[] { "母", "父", "夫", "妻", "主人", "旦那", "息子", "娘", "祖母", "祖父", "兄", "弟", "姉", "妹", "友人", "友だち", "私", "自分", "ひとり", "一人" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly List<QueryClause> _clauses = [];

    public ImmutableArray<QueryClause> Write()
    {
        var next = 0;
        foreach (var token in tokens)
        {
            while (next < phrases.Length && phrases[next].Start <= token.Start) AddPhrase(phrases[next++]);
            if (IsCovered(token)) continue;
            if (UnknownOf(token) is not { } unknown) AddToken(token);
            else if (token.Start == unknown.Start) AddUnknown(unknown.Start, unknown.End);
        }

        while (next < phrases.Length) AddPhrase(phrases[next++]);
        JoinNeighbours();
        foreach (var (start, end) in chunks) LoosenEdges(start, end);
        LoosenSentence();
        return [.. _clauses];
    }

    // A chunk of nothing but lone kanji is one word nobody here writes (三鷹): each of them alone is no answer.
    private (int Start, int End)? UnknownOf(QueryToken token)
    {
        var chunk = chunks.First(chunk => chunk.Start <= token.Start && token.End <= chunk.End);
        if (chunk.End - chunk.Start < 2 || phrases.Any(phrase => phrase.Start < chunk.End && phrase.End > chunk.Start)) return null;
        return tokens.All(other => other.Start < chunk.Start || other.End > chunk.End || (other is { Text.Length: 1, Whole: not null, Parts.IsEmpty: true } && QueryScript.Of(other.Text[0]) == Script.Kanji)) ? chunk : null;
    }

    private void AddUnknown(int start, int end) =>
        _clauses.Add(new QueryClause(text[start..end], start, end, ClauseKind.Word, IsOptional: false, [new ClauseAlternative(AlternativeKind.Word, [.. tokens.Where(token => token.Start >= start && token.End <= end).Select(token => token.Whole!)])]));

    // A text may hold two or three words as one: a word of words.csv, or one of its parts (認知 症, 認知症).
    private void JoinNeighbours()
    {
        for (var i = 0; i < _clauses.Count; i++)
        {
            var joined = _clauses[i].Text;
            for (var j = i + 1; j < _clauses.Count && j < i + MostJoined && IsJoint(_clauses[j - 1], _clauses[j]); j++)
            {
                joined += _clauses[j].Text;
                if (!IsIndexed(joined)) continue;
                var alternative = new ClauseAlternative(AlternativeKind.Word, [joined]);
                for (var k = i; k <= j; k++) _clauses[k] = _clauses[k] with { Alternatives = _clauses[k].Alternatives.Add(alternative) };
            }
        }
    }

    private static bool IsJoint(QueryClause first, QueryClause second) =>
        first is { Kind: ClauseKind.Word, IsOptional: false } && second is { Kind: ClauseKind.Word, IsOptional: false } && first.End == second.Start;

    // A lone character at the edge of a longer stretch may be half a word (国際空): it lifts, but nobody is refused for it.
    private void LoosenEdges(int start, int end)
    {
        var own = _clauses.Where(clause => clause.Start >= start && clause.End <= end && !clause.IsOptional).ToList();
        if (own.Count < 2) return;
        foreach (var edge in new[] { own[0], own[^1] })
        {
            if (edge.Kind == ClauseKind.Word && edge.Text.Length == 1 && tokens.Any(token => token.Start == edge.Start && token.End == edge.End)) Loosen(edge);
        }
    }

    // Who says a sentence says more than an entry can: numbers, lone characters, kana nobody knows, what every entry offers, and beside a need people only lift.
    private void LoosenSentence()
    {
        var hasNeed = phrases.Any(phrase => phrase.Meanings[0].Kind == PhraseKind.Need);
        var isAsking = hasNeed || tokens.Count(token => token.IsFiller) >= FillersOfRequest;
        foreach (var clause in _clauses.Where(clause => !clause.IsOptional).ToList())
        {
            var required = _clauses.Count(other => !other.IsOptional);
            if (required < 2) return;
            var isVague = (isAsking && Generic.Contains(TermOf(clause))) || (hasNeed && clause.Kind == ClauseKind.Word && People.Contains(clause.Text));
            var isNoise = clause.Kind == ClauseKind.Word && IsUnknownKana(clause);
            var isSmall = required >= LeastOfSentence && clause.Kind == ClauseKind.Word && (clause.Text.Length == 1 || IsNumber(clause.Text));
            if (isVague || isNoise || isSmall) Loosen(clause);
        }
    }

    private static string TermOf(QueryClause clause) => clause.Kind == ClauseKind.Word && clause.Alternatives[0].Terms is [var term] ? term : clause.Text;

    private void Loosen(QueryClause clause) => _clauses[_clauses.IndexOf(clause)] = clause with { IsOptional = true };

    private bool IsUnknownKana(QueryClause clause) =>
        clause.Text.All(c => QueryScript.Of(c) == Script.Hiragana)
        && tokens.Any(token => token.Start == clause.Start && token.End == clause.End && token.Source == ArcSource.Unknown)
        && clause.Alternatives.All(alternative => !alternative.Terms.All(IsIndexed));

    private static bool IsNumber(string text) => text.All(c => char.IsAsciiDigit(c) || "〇一二三四五六七八九十百千".Contains(c, StringComparison.Ordinal));

    private bool IsCovered(QueryToken token) => phrases.Any(phrase => phrase.Start <= token.Start && token.End <= phrase.End);

    private void AddPhrase(PhraseMatch phrase)
    {
        var surface = text[phrase.Start..phrase.End];
        foreach (var group in phrase.Terms)
        {
            var alternatives = new List<ClauseAlternative>();
            foreach (var term in group) alternatives.Add(new ClauseAlternative(AlternativeKind.Label, [term]));
            AddWordsOf(phrase, group, alternatives);
            _clauses.Add(new QueryClause(surface, phrase.Start, phrase.End, ClauseKind.Phrase, IsOptional: false, [.. alternatives]));
        }

        // Who names a need first is about it more than who names it among others.
        var first = phrase.Meanings.Where(meaning => meaning.Kind == PhraseKind.Need).Select(meaning => new ClauseAlternative(AlternativeKind.Label, ["#first-" + meaning.Code], Weight: FirstNeedWeight)).ToList();
        if (first.Count > 0) _clauses.Add(new QueryClause(surface, phrase.Start, phrase.End, ClauseKind.Part, IsOptional: true, [.. first]));
        if (!phrase.TakesWords) return;
        foreach (var token in WordsOf(phrase))
        {
            foreach (var term in token.Terms) _clauses.Add(new QueryClause(token.Text, token.Start, token.End, ClauseKind.Part, IsOptional: true, [new ClauseAlternative(AlternativeKind.Word, [term])]));
        }
    }

    // Of a kind every word counts: みんなの食堂 is a name as well.
    private IEnumerable<QueryToken> WordsOf(PhraseMatch phrase) =>
        tokens.Where(token => token.Start >= phrase.Start && token.End <= phrase.End && (!token.IsFiller || phrase.Meanings[0].Kind == PhraseKind.Kind));

    // An entry that writes the phrase is an answer too. Of weekdays only a name is believed: 土曜サロン, but not 「土曜は休み」.
    private void AddWordsOf(PhraseMatch phrase, ImmutableArray<string> group, List<ClauseAlternative> alternatives)
    {
        ImmutableArray<string> terms = [.. WordsOf(phrase).SelectMany(token => token.Terms)];
        if (terms.IsEmpty) return;

        // A need said in a whole sentence is a field of the entry; that its words stand somewhere in a text says little.
        var isSaid = phrase.Meanings[0].Kind == PhraseKind.Need && tokens.Any(token => token.Start >= phrase.Start && token.End <= phrase.End && token.Terms.IsEmpty);
        if (isSaid && group.Any(IsIndexed)) return;
        var surface = text[phrase.Start..phrase.End];
        if (phrase.TakesWords && terms.Length > 1 && IsIndexed(surface)) alternatives.Add(new ClauseAlternative(AlternativeKind.Word, [surface], Span: terms.Length));

        // 家族 here and 会 there make no 家族会; and who writes 車いす may have a step at the door.
        var weight = (terms.Length > 1 || phrase.Meanings[0].Kind == PhraseKind.Condition) && group.Any(IsIndexed) ? ScatteredWeight : 1;
        if (phrase.TakesWords || !group.Any(IsIndexed)) alternatives.Add(new ClauseAlternative(AlternativeKind.Word, terms, Weight: weight));
        else alternatives.Add(new ClauseAlternative(AlternativeKind.Word, terms, SearchFields.Name));
    }

    private bool IsIndexed(string term) => words.Find(term)?.Postings is { Count: > 0 };

    private void AddToken(QueryToken token)
    {
        if (token.Source == ArcSource.Reading)
        {
            var alternatives = Spellings(token.Text, isLast: token.End == text.Length);
            if (!QueryScript.IsKana(token.Text)) AddExpansions(token.Text, alternatives);
            if (!token.Parts.IsEmpty && (alternatives.Count == 0 || !token.Parts.All(part => part.Length == 1))) alternatives.Insert(0, new ClauseAlternative(AlternativeKind.Word, token.Parts));
            Add(token, token.Text, token.Start, token.End, isOptional: false, alternatives);
            return;
        }

        if (token.Parts.IsEmpty)
        {
            if (token.Whole is not null) AddWord(token, token.Whole, token.Text, token.Start, token.End, token.IsFiller || token.Source == ArcSource.Function);
            return;
        }

        // A text that holds a compound holds it whole, whether taken apart or not; each part lifts. A compound that stands nowhere asks for its parts.
        var hasWhole = token.Whole is not null && IsIndexed(token.Whole);
        if (hasWhole) Add(token, token.Text, token.Start, token.End, token.IsFiller, [new ClauseAlternative(AlternativeKind.Word, [token.Whole!], Span: token.Parts.Length)]);

        var at = token.Start;
        var addsUp = token.Parts.Sum(part => part.Length) == token.Text.Length;
        foreach (var part in token.Parts)
        {
            var (start, end) = addsUp ? (at, at + part.Length) : (token.Start, token.End);
            if (!hasWhole) AddWord(token, part, text[start..end], start, end, token.IsFiller);
            else _clauses.Add(new QueryClause(text[start..end], start, end, ClauseKind.Part, IsOptional: true, [new ClauseAlternative(AlternativeKind.Word, [part])]));
            at = end;
        }
    }

    private void AddWord(QueryToken token, string term, string surface, int start, int end, bool isOptional)
    {
        var alternatives = new List<ClauseAlternative> { new(AlternativeKind.Word, [term], Weight: token.IsFiller ? FillerWeight : 1) };
        if (!isOptional) AddOtherSpellings(token, term, surface, end == text.Length, alternatives);
        Add(token, surface, start, end, isOptional, alternatives);
    }

    private void AddOtherSpellings(QueryToken token, string term, string surface, bool isLast, List<ClauseAlternative> alternatives)
    {
        var isKnown = IsIndexed(term);
        if (surface.Length < ShortestExpanded) return;
        if (VerbForms.Other(term) is { } verb && IsIndexed(verb)) alternatives.Add(new ClauseAlternative(AlternativeKind.Word, [verb], Weight: OtherVerbWeight));
        if (QueryScript.IsKana(surface))
        {
            // うどん is written so, おんがく is not: what stands in the index in kana says little of how others spell it.
            if (!isKnown || QueryScript.Of(surface[0]) == Script.Hiragana) alternatives.AddRange(Spellings(surface, isLast && !isKnown));
        }
        else if (QueryScript.Of(surface[0]) == Script.Latin && (!isKnown || surface.Length >= ShortestRomaji))
        {
            AddRomaji(surface, isLast && !isKnown, alternatives);
        }

        if (!isKnown && (isLast || token.Source == ArcSource.Unknown)) AddExpansions(surface, alternatives);
    }

    private void AddExpansions(string surface, List<ClauseAlternative> alternatives)
    {
        var found = words.Beginning(surface)
            .Where(record => record.Postings is { Count: > 0 } && record.Key != surface && !alternatives.Exists(other => other.Terms is [var term] && term == record.Key))
            .OrderByDescending(record => record.Postings!.Count)
            .ThenBy(record => record.Key, StringComparer.Ordinal)
            .Take(mostExpansions);
        foreach (var record in found) alternatives.Add(new ClauseAlternative(AlternativeKind.Prefix, [record.Key]));
    }

    private List<ClauseAlternative> Spellings(string kana, bool isLast)
    {
        var exact = Alternatives(readings.Find(ReadingForm.Of(kana)).Take(MostSpellings), AlternativeKind.Reading, kana);
        if (exact.Count > 0 || !isLast) return exact;
        var begun = HalfTyped.Readings(kana);
        var alternatives = Alternatives(Begun(begun), AlternativeKind.Prefix, kana);

        // Words written in kana begin as they are read.
        foreach (var beginning in begun) AddExpansions(beginning, alternatives);
        return [.. alternatives.Take(mostExpansions + mostExpansions)];
    }

    private void AddRomaji(string letters, bool isLast, List<ClauseAlternative> alternatives)
    {
        var whole = RomajiKana.Whole(letters);
        var spellings = Spelled(whole);
        if (spellings.Count == 0) spellings = Spelled(whole.SelectMany(kana => HalfTyped.Lengthened(kana)));
        foreach (var kana in whole)
        {
            if (IsIndexed(kana)) alternatives.Add(new ClauseAlternative(AlternativeKind.Reading, [kana]));
        }

        alternatives.AddRange(Alternatives(spellings, AlternativeKind.Reading, letters));
        if (spellings.Count > 0 || !isLast) return;
        alternatives.AddRange(Alternatives(Begun(RomajiKana.Prefixes(letters)), AlternativeKind.Prefix, letters));
    }

    private List<ReadingSpelling> Spelled(IEnumerable<string> kana) => kana
        .SelectMany(readings.Find)
        .OrderByDescending(spelling => spelling.Documents)
        .ThenBy(spelling => spelling.Text, StringComparer.Ordinal)
        .DistinctBy(spelling => spelling.Text)
        .Take(MostSpellings)
        .ToList();

    // Most documents first; of equals the first in UTF-16 order.
    private IEnumerable<ReadingSpelling> Begun(ImmutableArray<string> beginnings) => beginnings
        .SelectMany(beginning => readings.Beginning(beginning, mostExpansions))
        .OrderByDescending(spelling => spelling.Documents)
        .ThenBy(spelling => spelling.Text, StringComparer.Ordinal)
        .DistinctBy(spelling => spelling.Text)
        .Take(mostExpansions);

    private List<ClauseAlternative> Alternatives(IEnumerable<ReadingSpelling> spellings, AlternativeKind kind, string surface)
    {
        var alternatives = new List<ClauseAlternative>();
        foreach (var spelling in spellings)
        {
            if (spelling.Text == surface) continue;
            var terms = spelling.Terms;
            if (IsIndexed(spelling.Text)) alternatives.Add(new ClauseAlternative(kind, [spelling.Text], Span: Math.Max(1, terms.Length)));
            if (terms.Length > 1 || (terms.Length == 1 && terms[0] != spelling.Text)) alternatives.Add(new ClauseAlternative(kind, terms));
        }

        return alternatives;
    }

    private void Add(QueryToken token, string surface, int start, int end, bool isOptional, IEnumerable<ClauseAlternative> alternatives)
    {
        ImmutableArray<ClauseAlternative> all = [.. alternatives];
        if (all.IsEmpty) all = [new ClauseAlternative(AlternativeKind.Word, [token.Text])];
        _clauses.Add(new QueryClause(surface, start, end, ClauseKind.Word, isOptional, all));
    }
}
