using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Exchange.OpenData.Cells;

/// <summary>A cell as text that an entry may hold: trimmed, without the characters the text policy refuses. Nothing else is rewritten.</summary>
public static class CellText
{
    private const int MostPasses = 4;

    /// <summary>The cell as one line; a line break becomes one blank.</summary>
    public static CleanText OneLine(string cell) => Clean(cell, TextLines.One);

    /// <summary>The cell as it is, line breaks as LF.</summary>
    public static CleanText ManyLines(string cell) => Clean(cell, TextLines.Many);

    /// <summary>Whether a cell says nothing: empty, blanks, or dashes alone.</summary>
    public static bool IsEmpty(string cell)
    {
        foreach (var c in cell)
        {
            if (!char.IsWhiteSpace(c) && !JapaneseDash.Is(c)) return false;
        }

        return true;
    }

    /// <summary>Whether a remark says that there is nothing to remark.</summary>
    public static bool IsNothing(string cell) => IsEmpty(cell) || cell.Trim() is "なし" or "無し" or "無" or "特になし" or "特に無し" or "該当なし" or "該当無し";

    /// <summary>Full-width digits and signs as ASCII, for codes, numbers and times only.</summary>
    public static string Ascii(string cell) => cell.Normalize(NormalizationForm.FormKC).Trim();

    private static CleanText Clean(string cell, TextLines lines)
    {
        var removed = new SortedSet<int>();
        var text = TrimEdges(WithoutFormulaGuard(cell).ReplaceLineEndings("\n"), removed);
        if (lines == TextLines.One) text = string.Join(' ', text.Split('\n').Select(l => l.Trim(' ', '\t', '\u3000')).Where(l => l.Length > 0));
        for (var pass = 0; pass < MostPasses; pass++)
        {
            var findings = TextPolicy.Check(text, lines);
            if (findings.IsEmpty) break;

            // Letters of two scripts in one word are a disguise that cannot be taken off; the whole text goes.
            if (findings.Any(f => f.Reason == TextReason.MixedScripts)) return new CleanText("", [.. removed.Select(Name)], IsDisguised: true);
            text = Remove(text, findings, removed);
        }

        text = TextPolicy.Accepts(text, lines) ? TrimEdges(text, removed) : "";
        return new CleanText(TextPolicy.Compose(text), [.. removed.Select(Name)], IsDisguised: false);
    }

    private static string Remove(string text, ImmutableArray<TextFinding> findings, SortedSet<int> removed)
    {
        var kept = new StringBuilder(text.Length);
        var from = 0;
        foreach (var finding in findings)
        {
            kept.Append(text, from, finding.Offset - from);
            if (finding.CodePoint is '\t' or 0x2028 or 0x2029 or '\n') kept.Append(' ');
            removed.Add(finding.CodePoint);
            from = finding.Offset + finding.Length;
        }

        return kept.Append(text, from, text.Length - from).ToString();
    }

    private static string TrimEdges(string text, SortedSet<int> removed)
    {
        var trimmed = text.Trim(' ', '\t', '\u3000', '\u00A0', '\n');
        if (trimmed.Length < text.Length && text.AsSpan().Count('\t') > trimmed.AsSpan().Count('\t')) removed.Add('\t');
        return trimmed;
    }

    // Our own CSV puts a quote before = + - @ | so that no spreadsheet runs the cell; reading it back takes the quote off.
    private static string WithoutFormulaGuard(string cell) =>
        cell.Length > 1 && cell[0] == '\'' && cell[1..].TrimStart() is ['=' or '+' or '-' or '@' or '|' or '＝' or '＋' or '－' or '＠', ..] ? cell[1..] : cell;

    private static string Name(int codePoint) => string.Create(CultureInfo.InvariantCulture, $"U+{codePoint:X4}");
}

/// <summary>A cell that an entry may hold.</summary>
/// <param name="Text">May be empty.</param>
/// <param name="Removed">Names of the characters taken out: <c>U+0009</c>.</param>
/// <param name="IsDisguised">A word mixed scripts, so that nothing of it was kept.</param>
public readonly record struct CleanText(string Text, ImmutableArray<string> Removed, bool IsDisguised);

/// <summary>Dashes people write for "nothing".</summary>
internal static class JapaneseDash
{
    public static bool Is(char c) => c is '-' or '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '－' or 'ー' or 'ｰ' or '─' or '━' or '〜' or '～';
}
