using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using CommunityAtlas.Japanese.Kana;
using CommunityAtlas.Japanese.Phrases;

namespace CommunityAtlas.Site.Themes;

/// <summary>
/// Writes <c>&lt;wbr&gt;</c> between the phrases of headings and buttons of a finished page, whatever template they came
/// from. No character of any text changes, and nothing outside those elements does. Safe to call from many threads.
/// </summary>
internal sealed class PhraseMarks(Lazy<PhraseBreaker> breaker)
{
    private const string Mark = "<wbr>";
    private static readonly ImmutableArray<string> Headings = ["h1", "h2", "h3", "button"];
    private static readonly SearchValues<string> Beginnings = SearchValues.Create(["<h1", "<h2", "<h3", "<button", "<a class=\"button"], StringComparison.Ordinal);

    // The same names and headings stand on many pages.
    private readonly ConcurrentDictionary<string, string> _known = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    /// <summary>Writes the page with its marks.</summary>
    public void Write(string page, PageWriter marked)
    {
        for (var at = 0; ;)
        {
            // There are a few of them on a page, and hundreds of other tags.
            var open = page.AsSpan(at).IndexOfAny(Beginnings);
            var close = open < 0 ? -1 : page.IndexOf('>', at + open);
            if (close < 0)
            {
                marked.Write(page.AsSpan(at));
                return;
            }

            open += at;
            marked.Write(page.AsSpan(at, close + 1 - at));
            at = close + 1;
            if (ClosingOf(page.AsSpan(open, at - open)) is { } closing && EndOf(page, at, closing) is var end and > 0)
            {
                WriteTexts(page, at, end, closing is "</button>" or "</a>", marked);
                at = end;
            }
        }
    }

    private void WriteTexts(string page, int at, int end, bool isButton, PageWriter marked)
    {
        while (at < end)
        {
            var isTag = page[at] == '<';
            var next = page.IndexOf(isTag ? '>' : '<', at) + (isTag ? 1 : 0);
            if (isTag) marked.Write(page.AsSpan(at, next - at));
            else Write(_known.GetOrAdd(page[at..next], Marked), isButton, marked);
            at = next;
        }
    }

    // A button lays its parts out in a row; in a box of their own its words stay one text.
    private static void Write(string text, bool isButton, PageWriter marked)
    {
        if (isButton && text.Contains(Mark, StringComparison.Ordinal)) text = $"<span>{text}</span>";
        marked.Write(text);
    }

    private static string? ClosingOf(ReadOnlySpan<char> tag)
    {
        foreach (var name in Headings)
        {
            if (tag[1..].StartsWith(name, StringComparison.Ordinal) && tag[name.Length + 1] is ' ' or '>') return $"</{name}>";
        }

        return tag.StartsWith("<a class=\"button", StringComparison.Ordinal) ? "</a>" : null;
    }

    // Readings above the words have their own lines to keep: such a heading stays as it is.
    private static int EndOf(string page, int start, string closing)
    {
        var end = page.IndexOf(closing, start, StringComparison.Ordinal);
        return end > 0 && !page.AsSpan(start, end - start).Contains("<ruby", StringComparison.Ordinal) ? end : -1;
    }

    private string Marked(string text)
    {
        if (!text.Any(KanaScript.IsKana)) return text;
        var (plain, places) = Decoded(text);
        ImmutableArray<int> breaks;
        lock (_gate) breaks = breaker.Value.Breaks(plain);
        var marked = new StringBuilder(text);
        foreach (var place in breaks.Reverse()) marked.Insert(places[place], Mark);
        return marked.ToString();
    }

    // Each character of the text as people read it, and where it is written.
    private static (string Plain, List<int> Places) Decoded(string text)
    {
        var (plain, places) = (new StringBuilder(text.Length), new List<int>(text.Length));
        for (var at = 0; at < text.Length; at++)
        {
            places.Add(at);
            var end = text[at] == '&' ? text.IndexOf(';', at) : -1;
            plain.Append(end < 0 ? text[at] : '＆');
            if (end > 0) at = end;
        }

        return (plain.ToString(), places);
    }
}
