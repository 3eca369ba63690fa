using System.Collections.Immutable;

namespace CommunityAtlas.Search.Analysis;

/// <summary>Rewrites spellings to the head of their group: at each place the longest that stands there, and never twice.</summary>
internal sealed class SpellingTable
{
    // More than anybody's edges need; a bound for hostile tables.
    private const int MostCompletions = 8;

    private readonly Dictionary<char, ImmutableArray<Spelling>> _byFirst;
    private readonly ImmutableArray<Spelling> _all;

    /// <summary>A table of normalised groups. A spelling in two groups belongs to the first.</summary>
    public SpellingTable(IEnumerable<ImmutableArray<string>> groups)
    {
        // Heads stand in the table too: こども食堂 must not be taken apart by a shorter spelling inside it.
        _all = [.. groups
            .Where(group => group.Length > 0 && group[0].Length > 0)
            .SelectMany(group => group.Where(written => written.Length > 0).Select(written => new Spelling(written, group[0], written.All(CharacterClasses.IsKatakana))))
            .DistinctBy(spelling => spelling.Written, StringComparer.Ordinal)];
        _byFirst = _all
            .GroupBy(spelling => spelling.Written[0])
            .ToDictionary(same => same.Key, same => same.OrderByDescending(s => s.Written.Length).ToImmutableArray());
    }

    public static SpellingTable Empty { get; } = new([]);

    /// <summary>The text with every spelling replaced.</summary>
    public TracedText Apply(TracedText form)
    {
        var text = (ReadOnlySpan<char>)form.Text;
        TracedText? rewritten = null;
        for (var i = 0; i < text.Length;)
        {
            if (Find(text, i) is not { } spelling)
            {
                rewritten?.Append(text[i], form.StartOf(i));
                i++;
                continue;
            }

            if (rewritten is null && spelling.Written != spelling.Head) rewritten = Begin(form, i);
            if (spelling.Written == spelling.Head)
            {
                for (var k = 0; k < spelling.Written.Length; k++) rewritten?.Append(text[i + k], form.StartOf(i + k));
            }
            else
            {
                rewritten!.Append(spelling.Head, form.StartOf(i));
            }

            i += spelling.Written.Length;
        }

        return rewritten ?? form;
    }

    /// <summary>
    /// What a stretch may be in a longer text: 引きこ is ひきこもり there, ちの食 nothing else. Endings first, then beginnings, both, and what lies
    /// inside a spelling; where the head has the same characters the stretch is found as it is.
    /// </summary>
    public IEnumerable<string> Completions(string stretch)
    {
        var ends = new List<(int Keep, string Head)>();
        var starts = new List<(int Skip, string Head)>();
        var inside = new List<string>();
        foreach (var (written, head, _) in _all)
        {
            if (written == head) continue;
            for (var length = Math.Min(stretch.Length, written.Length - 1); length > 0; length--)
            {
                var (begun, ended) = (written[..length], written[^length..]);
                if (stretch.EndsWith(begun, StringComparison.Ordinal) && !head.StartsWith(begun, StringComparison.Ordinal)) ends.Add((stretch.Length - length, head));
                if (stretch.StartsWith(ended, StringComparison.Ordinal) && !head.EndsWith(ended, StringComparison.Ordinal)) starts.Add((length, head));
            }

            if (stretch.Length > 1 && written.Contains(stretch, StringComparison.Ordinal) && !head.Contains(stretch, StringComparison.Ordinal)) inside.Add(head);
        }

        return ends.Select(end => stretch[..end.Keep] + end.Head)
            .Concat(starts.Select(start => start.Head + stretch[start.Skip..]))
            .Concat(starts.SelectMany(start => ends.Where(end => end.Keep >= start.Skip).Select(end => start.Head + stretch[start.Skip..end.Keep] + end.Head)))
            .Concat(inside)
            .Where(completion => completion != stretch)
            .Distinct(StringComparer.Ordinal)
            .Take(MostCompletions);
    }

    private static TracedText Begin(TracedText form, int length)
    {
        var begun = new TracedText(form.Length + 16, form.IsTraced) { End = form.End };
        for (var i = 0; i < length; i++) begun.Append(form.Text[i], form.StartOf(i));
        return begun;
    }

    private Spelling? Find(ReadOnlySpan<char> text, int at)
    {
        if (!_byFirst.TryGetValue(text[at], out var spellings)) return null;
        foreach (var spelling in spellings)
        {
            if (text[at..].StartsWith(spelling.Written, StringComparison.Ordinal) && (!spelling.IsKatakana || StandsAlone(text, at, at + spelling.Written.Length))) return spelling;
        }

        return null;
    }

    // ケガ is けが, but not in ケガニ.
    private static bool StandsAlone(ReadOnlySpan<char> text, int start, int end) =>
        (start == 0 || !CharacterClasses.IsKatakana(text[start - 1])) && (end == text.Length || !CharacterClasses.IsKatakana(text[end]));

    private sealed record Spelling(string Written, string Head, bool IsKatakana);
}
