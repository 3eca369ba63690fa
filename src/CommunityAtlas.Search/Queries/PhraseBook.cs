using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CommunityAtlas.Search.Queries;

/// <summary>A phrase of the labels.</summary>
/// <param name="Text">Normalised.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Term">Its special term.</param>
/// <param name="IsCrisis">Whether crisis lines come first.</param>
/// <param name="TakesWords">Whether an entry that only writes the phrase is an answer too.</param>
public sealed record BookPhrase(string Text, PhraseMeaning Meaning, string Term, bool IsCrisis = false, bool TakesWords = true);

/// <summary>
/// Finds phrases in a normalised query: needs' words, labels and aliases of kinds, audiences and life areas, weekdays and times, conditions,
/// days. From left to right, at each place the longest; none overlaps another.
/// </summary>
public sealed class PhraseBook
{
    // A phrase as short as this is believed only where the lattice cuts at both its ends.
    private const int LongestShort = 2;

    private static readonly ImmutableArray<(string Text, int Days)> Days =
    [
        ("今日", 0), ("きょう", 0), ("本日", 0), ("明日", 1), ("あした", 1), ("明後日", 2), ("あさって", 2),
    ];

    private readonly FrozenDictionary<char, ImmutableArray<BookPhrase>> _byFirst;
    private readonly ImmutableArray<string> _not;

    /// <summary>A book.</summary>
    /// <param name="phrases">In order of the taxonomies; one text may stand there several times.</param>
    /// <param name="not">Phrases inside which no need is meant.</param>
    public PhraseBook(IEnumerable<BookPhrase> phrases, ImmutableArray<string> not)
    {
        _byFirst = phrases
            .Where(phrase => phrase.Text.Length > 0)
            .GroupBy(phrase => phrase.Text[0])
            .ToFrozenDictionary(same => same.Key, same => same.OrderBy(p => p.Meaning.Kind).ToImmutableArray());
        _not = not;
    }

    /// <summary>The phrases of a query.</summary>
    /// <param name="text">The normalised query.</param>
    /// <param name="isCut">Whether the lattice cuts at a place inside the text.</param>
    /// <param name="today">Today, or null when days are not to be recognised.</param>
    public ImmutableArray<PhraseMatch> Find(string text, Func<int, bool> isCut, DateOnly? today = null)
    {
        var blocked = Blocked(text);
        var matches = ImmutableArray.CreateBuilder<PhraseMatch>();
        for (var at = 0; at < text.Length;)
        {
            var match = Longest(text, at, blocked, isCut, today);
            if (match is null)
            {
                at++;
                continue;
            }

            matches.Add(match);
            at = match.End;
        }

        return matches.ToImmutable();
    }

    /// <summary>The phrase that is written exactly so, or null.</summary>
    /// <param name="text">Normalised.</param>
    public PhraseMatch? Named(string text)
    {
        if (text.Length < LongestShort) return null;
        var exact = _byFirst.GetValueOrDefault(text[0], []).Where(phrase => phrase.Text == text).ToList();
        if (exact.Count == 0) return null;
        return new PhraseMatch(
            0, text.Length, [.. exact.Select(phrase => phrase.Meaning).Distinct()], [[.. exact.Select(phrase => phrase.Term).Distinct(StringComparer.Ordinal)]], exact.Exists(phrase => phrase.TakesWords), exact.Exists(phrase => phrase.IsCrisis));
    }

    // Where a need's word does not mean the need: 暴力団, ピンぼけ.
    private List<(int Start, int End)> Blocked(string text)
    {
        var blocked = new List<(int, int)>();
        foreach (var not in _not)
        {
            if (not.Length == 0) continue;
            for (var at = text.IndexOf(not, StringComparison.Ordinal); at >= 0; at = text.IndexOf(not, at + 1, StringComparison.Ordinal)) blocked.Add((at, at + not.Length));
        }

        return blocked;
    }

    private PhraseMatch? Longest(string text, int at, List<(int Start, int End)> blocked, Func<int, bool> isCut, DateOnly? today)
    {
        var best = SchedulePhrases.Match(text, at);
        best = Longer(best, Day(text, at, isCut, today));
        return Longer(Labels(text, at, blocked, isCut), best);
    }

    // Of two as long the first.
    private static PhraseMatch? Longer(PhraseMatch? first, PhraseMatch? second) =>
        first is null || (second is not null && second.End > first.End) ? second : first;

    private PhraseMatch? Labels(string text, int at, List<(int Start, int End)> blocked, Func<int, bool> isCut)
    {
        if (!_byFirst.TryGetValue(text[at], out var candidates)) return null;
        var end = at;
        var (isCrisis, takesWords) = (false, false);
        var meanings = ImmutableArray.CreateBuilder<PhraseMeaning>();
        var terms = ImmutableArray.CreateBuilder<string>();
        foreach (var phrase in candidates)
        {
            var isNeed = phrase.Meaning.Kind == PhraseKind.Need;
            var to = isNeed ? NeedPattern.EndAt(text, at, phrase.Text) : StandsAt(text, at, phrase.Text) ? at + phrase.Text.Length : -1;
            if (to < end || to <= at || !IsWhole(text, at, to, isCut)) continue;
            if (isNeed && blocked.Exists(b => b.Start <= at && to <= b.End)) continue;
            if (to > end)
            {
                end = to;
                (isCrisis, takesWords) = (false, false);
                meanings.Clear();
                terms.Clear();
            }

            isCrisis |= phrase.IsCrisis;
            takesWords |= phrase.TakesWords;
            if (terms.Contains(phrase.Term)) continue;
            meanings.Add(phrase.Meaning);
            terms.Add(phrase.Term);
        }

        return end == at ? null : new PhraseMatch(at, end, meanings.ToImmutable(), [terms.ToImmutable()], takesWords, isCrisis);
    }

    private static PhraseMatch? Day(string text, int at, Func<int, bool> isCut, DateOnly? today)
    {
        if (today is null) return null;
        foreach (var (phrase, days) in Days)
        {
            if (!StandsAt(text, at, phrase) || !isCut(at) || !isCut(at + phrase.Length)) continue;
            var date = today.Value.AddDays(days).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            return new PhraseMatch(at, at + phrase.Length, [new PhraseMeaning(PhraseKind.Day, date)], [], TakesWords: false);
        }

        return null;
    }

    /// <summary>Whether a phrase is not the middle of something else.</summary>
    private static bool IsWhole(string text, int start, int end, Func<int, bool> isCut)
    {
        if (start > 0 && IsAsciiWord(text[start - 1]) && IsAsciiWord(text[start])) return false;
        if (end < text.Length && IsAsciiWord(text[end - 1]) && IsAsciiWord(text[end])) return false;

        // サロン is meant in ピアサロン, but not in サロンパス.
        if (end < text.Length && IsKatakana(text[end - 1]) && IsKatakana(text[end])) return false;
        return end - start > LongestShort || (isCut(start) && isCut(end));
    }

    private static bool IsAsciiWord(char c) => char.IsAsciiLetterOrDigit(c);

    private static bool IsKatakana(char c) => c is >= 'ァ' and <= 'ヺ' or 'ー';

    private static bool StandsAt(string text, int at, string phrase) => string.CompareOrdinal(text, at, phrase, 0, phrase.Length) == 0;
}
