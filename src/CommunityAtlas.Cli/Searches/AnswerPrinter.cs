using System.Globalization;
using CommunityAtlas.Cli.Consoles;
using CommunityAtlas.Cli.Reports;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Search.Reading;
using CommunityAtlas.Search.Store;
using Spectre.Console;

namespace CommunityAtlas.Cli.Searches;

/// <summary>Prints an answer for people. The results are Japanese; what the tool itself says is in the chosen languages.</summary>
internal sealed class AnswerPrinter(Screen screen, LanguageChoice language)
{
    private const int SnippetWidth = 76;
    private const int NumberWidth = 3;

    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Quiet = new(Color.Grey);
    private static readonly Style Mark = new(Color.Yellow);
    private static readonly Style Warning = new(Color.Red);

    /// <summary>Prints the answer, and with a reader how it came about.</summary>
    internal void Print(SearchAnswer answer, SearchReader? explained)
    {
        screen.WriteLine($"「{answer.Query}」", Strong);
        if (answer.IsCrisis) Say(Warning, new("The words speak of a crisis: the site shows the telephone lines of crisis.yml first.", "つらいことばが入っています。サイトでは、crisis.yml の電話相談をいちばん上に出します。"));
        if (answer.Total == 0) SayNothingFound(answer);
        else SayCount(answer);
        for (var i = 0; i < answer.Results.Length; i++) PrintResult(answer.Results[i], i + 1, explained is not null);
        if (answer.HasMore) Say(Quiet, new("Other texts may hold these letters: --thorough looks at them all.", "ほかの文章にも、この文字があるかもしれません。--thorough を付けると、すみずみまでさがします。"));
        if (explained is not null) Explain(answer, explained);
        screen.EndLine();
    }

    private void SayCount(SearchAnswer answer)
    {
        var total = answer.Total.ToString(CultureInfo.InvariantCulture);
        if (answer.Missing.IsEmpty)
        {
            Say(null, new($"{total} found", $"{total}件見つかりました"));
            return;
        }

        var missing = string.Join(" ", answer.Missing.Select(word => $"「{word}」"));
        Say(null, new($"Nothing answers all of it; without {missing} there is this, {total} in all", $"ぜんぶのことばに合うものはありませんでした。{missing} をのぞくと、{total}件あります"));
    }

    private void SayNothingFound(SearchAnswer answer)
    {
        Say(null, new("Nothing found", "見つかりませんでした"));
        if (!answer.Missing.IsEmpty)
        {
            var missing = string.Join(" ", answer.Missing.Select(word => $"「{word}」"));
            Say(Quiet, new($"No entry says {missing}. Try another word for it.", $"{missing} と書いた活動はありません。別のことばでさがしてみてください。"));
        }
    }

    private void PrintResult(SearchResult result, int number, bool hasScore)
    {
        screen.Write(number.ToString(CultureInfo.InvariantCulture).PadLeft(NumberWidth) + ". ", Quiet);
        PrintMarked(result.Name, Strong);
        screen.Write($"  {result.Card.AreaName}", Quiet);
        if (StateOf(result.Card) is { } state) screen.Write($"（{state}）", Quiet);
        if (hasScore) screen.Write(string.Create(CultureInfo.InvariantCulture, $"  {result.Score:F6}"), Quiet);
        screen.EndLine();
        if (result.Snippet.Text.Length > 0)
        {
            screen.Write("     ");
            PrintMarked(Cut(result.Snippet), null);
            screen.EndLine();
        }

        screen.WriteLine($"     /{result.Url}", Quiet);
        if (!hasScore) return;
        var parts = result.Parts;
        screen.WriteLine(string.Create(CultureInfo.InvariantCulture, $"     = ({parts.Words:F6} + {parts.Nearness:F6} + {parts.Name:F6}) × {parts.State:F2}{(result.Missing.IsEmpty ? "" : "  −" + string.Join(" −", result.Missing))}"), Quiet);
    }

    private static string? StateOf(Card card) => card.State switch
    {
        CardState.Due or CardState.Stale => "確認から時間がたっています",
        CardState.Paused => "お休み中",
        CardState.Closed => "終わりました",
        CardState.Starting => "これから始まります",
        _ => null,
    };

    private void Explain(SearchAnswer answer, SearchReader reader)
    {
        screen.WriteLine();
        screen.WriteLine(answer.Plan.Text, Strong);
        screen.WriteLine("  " + string.Join(" | ", answer.Plan.Tokens.Select(token => token.Terms.IsEmpty ? $"({token.Text})" : token.Terms is [var term] && term == token.Text ? term : $"{token.Text} → {string.Join('+', token.Terms)}")));
        if (!answer.Needs.IsEmpty) screen.WriteLine("  needs: " + string.Join(" ", answer.Needs));
        for (var i = 0; i < answer.Plan.Clauses.Length; i++)
        {
            var clause = answer.Plan.Clauses[i];
            screen.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {(clause.IsOptional ? "?" : "+")} {clause.Text}  df {answer.Hits[i].Hits.Count}  idf {answer.Hits[i].Idf:F4}  [{string.Join(" | ", clause.Alternatives.Select(SearchJson.Describe))}]"));
        }

        screen.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {reader.Source.Requests} requests, {reader.Source.Bytes} bytes"), Quiet);
    }

    // A line of the terminal, two columns for a kanji; marks that are cut off are gone.
    private static MarkedText Cut(MarkedText marked)
    {
        if (DisplayWidth.Of(marked.Text) <= SnippetWidth) return marked;
        var end = 0;
        var width = 0;
        while (end < marked.Text.Length)
        {
            var length = StringInfo.GetNextTextElementLength(marked.Text.AsSpan(end));
            width += DisplayWidth.Of(marked.Text.AsSpan(end, length));
            if (width > SnippetWidth - 2) break;
            end += length;
        }

        return new MarkedText(marked.Text[..end] + "…", [.. marked.Marks.Where(mark => mark.Start + mark.Length <= end)]);
    }

    private void PrintMarked(MarkedText marked, Style? style)
    {
        var at = 0;
        foreach (var (start, length) in marked.Marks)
        {
            screen.Write(marked.Text[at..start], style);
            screen.Write(marked.Text.Substring(start, length), Mark);
            at = start + length;
        }

        screen.Write(marked.Text[at..], style);
    }

    private void Say(Style? style, Localized text)
    {
        foreach (var line in language.Lines(text)) screen.WriteLine(line, style);
    }
}
