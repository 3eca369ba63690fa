using System.Collections.Immutable;
using CommunityAtlas.Search.Analysis;
using CommunityAtlas.Search.Postings;
using CommunityAtlas.Search.Queries;
using CommunityAtlas.Search.Store;

namespace CommunityAtlas.Search.Reading;

/// <summary>Marks in a text what the query found, whichever way it was spelled.</summary>
public sealed class TextMarks
{
    /// <summary>Longest snippet in UTF-16 units.</summary>
    public const int LongestSnippet = 80;

    private const int Before = 12;
    private const string SentenceEnds = "。！？!?";

    private readonly TextNormalizer _normalizer;
    private readonly ImmutableArray<(string Text, int Clause)> _wanted;

    /// <summary>The marks of a query.</summary>
    public TextMarks(TextNormalizer normalizer, QueryPlan plan)
    {
        _normalizer = normalizer;
        var wanted = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < plan.Clauses.Length; i++)
        {
            var clause = plan.Clauses[i];
            if (clause.IsOptional && clause.Kind != ClauseKind.Part && plan.Clauses.Any(other => !other.IsOptional)) continue;
            wanted.TryAdd(clause.Text, i);
            foreach (var alternative in clause.Alternatives)
            {
                if (alternative.Kind == AlternativeKind.Literal) wanted.TryAdd(alternative.Literal, i);
                foreach (var term in alternative.Terms)
                {
                    if (term[0] != Terms.WordShard.SpecialMark) wanted.TryAdd(Stem(term), i);
                }
            }
        }

        // Longer ones first, so that 食堂 is marked whole and not as 食.
        _wanted = [.. wanted.Where(w => w.Key.Length > 0).OrderByDescending(w => w.Key.Length).ThenBy(w => w.Key, StringComparer.Ordinal).Select(w => (w.Key, w.Value))];
    }

    /// <summary>Whether there is nothing to mark.</summary>
    public bool IsEmpty => _wanted.IsEmpty;

    /// <summary>The text with its marks.</summary>
    public MarkedText Mark(string text) => new(text, [.. Find(text).Select(mark => (mark.Start, mark.Length))]);

    /// <summary>The sentence of a document with most of what is wanted; the first of equals; null when none has any.</summary>
    public MarkedText? Best(ImmutableArray<TextLine> lines)
    {
        var (best, most) = ("", 0);
        foreach (var line in lines)
        {
            if (line.Field == SearchFields.Name) continue;
            foreach (var sentence in Sentences(line.Text))
            {
                var count = Find(sentence).Select(mark => mark.Clause).Distinct().Count();
                if (count > most) (best, most) = (sentence, count);
            }
        }

        return most == 0 ? null : Mark(Shortened(best));
    }

    // 歌う is also 歌い and 歌って: the kana that bend are left off.
    private static string Stem(string term) =>
        term.Length > 1 && QueryScript.Of(term[^1]) == Script.Hiragana && QueryScript.Of(term[^2]) == Script.Kanji ? term[..^1] : term;

    private static IEnumerable<string> Sentences(string line)
    {
        var start = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (!SentenceEnds.Contains(line[i], StringComparison.Ordinal)) continue;
            yield return line[start..(i + 1)].Trim();
            start = i + 1;
        }

        if (start < line.Length) yield return line[start..].Trim();
    }

    private string Shortened(string sentence)
    {
        if (sentence.Length <= LongestSnippet) return sentence;
        var first = Find(sentence)[0].Start;
        var start = Math.Max(0, Math.Min(first - Before, sentence.Length - LongestSnippet));
        if (start > 0 && char.IsLowSurrogate(sentence[start])) start--;
        var end = Math.Min(sentence.Length, start + LongestSnippet);
        if (end < sentence.Length && char.IsLowSurrogate(sentence[end])) end--;
        return (start > 0 ? "…" : "") + sentence[start..end] + (end < sentence.Length ? "…" : "");
    }

    private List<(int Start, int Length, int Clause)> Find(string text)
    {
        var trace = _normalizer.Trace(text);
        var marks = new List<(int Start, int Length, int Clause)>();
        for (var at = 0; at < trace.Text.Length;)
        {
            var next = at + 1;
            foreach (var (wanted, clause) in _wanted)
            {
                if (string.CompareOrdinal(trace.Text, at, wanted, 0, wanted.Length) != 0) continue;
                var (start, end) = trace.Original(at, at + wanted.Length);
                if (end > start) marks.Add((start, end - start, clause));
                next = at + wanted.Length;
                break;
            }

            at = next;
        }

        return marks;
    }
}
