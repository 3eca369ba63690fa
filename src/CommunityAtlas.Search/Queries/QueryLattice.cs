using System.Collections.Immutable;
using CommunityAtlas.Search.Terms;

namespace CommunityAtlas.Search.Queries;

/// <summary>
/// Finds the cheapest way through the candidates of a stretch of the query (Viterbi). Class 0 stands before and behind it.
/// <code>
///   0 ─┬─ ひとり暮らし ─┬─ で ─┬─ 話し相手 ─┬─ が ─ ほしい ─ 0      cost of a path = word costs + costs between neighbours
///      └─ ひとり ─ 暮らし ┘     └─ 話し ─ 相手 ┘                     of equal ways the candidate named first wins
/// </code>
/// Candidates of a place, in order: function words (shorter first, then as in the table), words (as given), unknown words.
/// </summary>
public sealed class QueryLattice
{
    private readonly CutRules _rules;
    private readonly string _text;
    private readonly int _start;
    private readonly int _end;
    private readonly ImmutableArray<int> _boundaries;
    private readonly Func<int, IReadOnlyList<CutArc>> _wordsAt;
    private readonly List<CutArc> _arcs = [];
    private readonly List<int> _costs = [];
    private readonly List<int> _backs = [];
    private readonly List<int>[] _endingAt;

    private QueryLattice(CutRules rules, string text, int start, int end, ImmutableArray<int> boundaries, Func<int, IReadOnlyList<CutArc>> wordsAt)
    {
        (_rules, _text, _start, _end, _boundaries, _wordsAt) = (rules, text, start, end, boundaries, wordsAt);
        _endingAt = new List<int>[end - start + 1];
        for (var i = 0; i < _endingAt.Length; i++) _endingAt[i] = [];
    }

    /// <summary>Cuts a stretch without spaces.</summary>
    /// <param name="rules">The cut table.</param>
    /// <param name="text">The normalised query.</param>
    /// <param name="start">First unit of the stretch.</param>
    /// <param name="end">First unit behind it.</param>
    /// <param name="boundaries">Places no candidate may reach across.</param>
    /// <param name="wordsAt">Candidates beside function words and unknown words that start at a place.</param>
    /// <returns>The winning candidates in order, without gap.</returns>
    public static ImmutableArray<CutArc> Cut(
        CutRules rules, string text, int start, int end, ImmutableArray<int> boundaries, Func<int, IReadOnlyList<CutArc>> wordsAt) =>
        end <= start ? [] : new QueryLattice(rules, text, start, end, boundaries, wordsAt).Run();

    private ImmutableArray<CutArc> Run()
    {
        for (var at = _start; at < _end; at++)
        {
            if (at > _start && _endingAt[at - _start].Count == 0) continue;
            AddCandidates(at);
        }

        var (leastCost, last) = (int.MaxValue, -1);
        foreach (var arc in _endingAt[_end - _start])
        {
            var cost = _costs[arc] + _rules.Table.Between(_arcs[arc].Class, 0);
            if (cost < leastCost) (leastCost, last) = (cost, arc);
        }

        var path = new List<CutArc>();
        for (var arc = last; arc >= 0; arc = _backs[arc]) path.Add(_arcs[arc]);
        path.Reverse();
        return [.. path];
    }

    private void AddCandidates(int at)
    {
        var found = AddFunctionWords(at);
        foreach (var word in _wordsAt(at))
        {
            if (word.End > _end || Crosses(at, word.End)) continue;
            found |= word.Source == ArcSource.Word;
            Add(word);
        }

        AddUnknown(at, found);
    }

    private bool AddFunctionWords(int at)
    {
        var found = false;
        var longest = Math.Min(_rules.LongestFunctionWord, _end - at);
        for (var length = 1; length <= longest; length++)
        {
            if (Crosses(at, at + length)) break;
            foreach (var word in _rules.FunctionWords(_text.Substring(at, length)))
            {
                found = true;
                Add(new CutArc(at, at + length, word.Class, word.Cost, ArcSource.Function, word.Target, word.IsFiller));
            }
        }

        return found;
    }

    private void AddUnknown(int at, bool found)
    {
        var unknown = _rules.UnknownOf(_text[at]);
        if (found && !unknown.IsAlways) return;
        var end = at + 1;
        if (char.IsHighSurrogate(_text[at]) && end < _end && char.IsLowSurrogate(_text[end])) end++;
        if (unknown.IsGrouped)
        {
            var run = _rules.RunOf(_text[at]);
            while (end < _end && !Crosses(at, end + 1) && Continues(run, _text[end])) end++;
        }

        foreach (var form in unknown.Forms) Add(new CutArc(at, end, form.Class, form.Cost, ArcSource.Unknown, "", IsFiller: false));
    }

    private bool Continues(CharacterRun first, char next)
    {
        var run = _rules.RunOf(next);
        return run.Class == first.Class && run.IsPunctuation == first.IsPunctuation;
    }

    private bool Crosses(int from, int to)
    {
        foreach (var boundary in _boundaries)
        {
            if (from < boundary && boundary < to) return true;
        }

        return false;
    }

    private void Add(CutArc arc)
    {
        var back = -1;
        var least = arc.Start == _start ? _rules.Table.Between(0, arc.Class) : int.MaxValue;
        foreach (var before in _endingAt[arc.Start - _start])
        {
            var cost = _costs[before] + _rules.Table.Between(_arcs[before].Class, arc.Class);
            if (cost < least) (least, back) = (cost, before);
        }

        _endingAt[arc.End - _start].Add(_arcs.Count);
        _arcs.Add(arc);
        _costs.Add(least + arc.Cost);
        _backs.Add(back);
    }
}
