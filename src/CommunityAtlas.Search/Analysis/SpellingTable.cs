using System.Collections.Immutable;

namespace CommunityAtlas.Search.Analysis;

/// <summary>Rewrites spellings to the head of their group: at each place the longest that stands there, and never twice.</summary>
internal sealed class SpellingTable
{
    private readonly Dictionary<char, ImmutableArray<Spelling>> _byFirst;

    /// <summary>A table of normalised groups. A spelling in two groups belongs to the first.</summary>
    public SpellingTable(IEnumerable<ImmutableArray<string>> groups)
    {
        // Heads stand in the table too: こども食堂 must not be taken apart by a shorter spelling inside it.
        _byFirst = groups
            .Where(group => group.Length > 0 && group[0].Length > 0)
            .SelectMany(group => group.Where(written => written.Length > 0).Select(written => new Spelling(written, group[0], written.All(CharacterClasses.IsKatakana))))
            .DistinctBy(spelling => spelling.Written, StringComparer.Ordinal)
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
