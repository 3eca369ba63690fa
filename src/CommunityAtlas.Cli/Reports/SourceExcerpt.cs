using System.Globalization;
using System.Text;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Cli.Reports;

/// <summary>One source line as it may be shown, and the carets that belong under it. Hidden characters are spelled out, tabs are spaces.</summary>
/// <param name="Line">The line, cut to a window around the mark where it is long.</param>
/// <param name="Carets">Blank up to the mark, then one <c>^</c> per column; empty when the whole line is meant.</param>
public sealed record SourceExcerpt(string Line, string Carets)
{
    private const int WidestLine = 110;
    private const int BeforeMark = 40;
    private const char WideSpace = '\u3000';

    /// <summary>The excerpt for a place on a line.</summary>
    public static SourceExcerpt Of(string line, SourceLocation location)
    {
        var cells = Cells(line);
        var start = location.Column - 1;
        var end = start + Math.Max(1, location.Length);
        var (first, last) = Window(cells, start);
        var shown = new StringBuilder();
        var carets = new StringBuilder();
        if (first > 0) shown.Append('…');
        if (first > 0) carets.Append(' ');
        var marks = 0;
        for (var i = first; i < last; i++)
        {
            var cell = cells[i];
            shown.Append(cell.Shown);
            var isMarked = cell.Offset < end && cell.Offset + cell.Length > start;
            if (isMarked) marks += cell.Width;
            else if (marks == 0) Blank(carets, cell);
        }

        if (last < cells.Count) shown.Append('…');
        if (location.Column <= 0) return new SourceExcerpt(shown.ToString(), "");
        return new SourceExcerpt(shown.ToString().TrimEnd(), carets.Append('^', Math.Max(1, marks)).ToString());
    }

    /// <summary>A text with every character a terminal might act on spelled out.</summary>
    public static string Visible(string text) => string.Concat(Cells(text).Select(cell => cell.Shown));

    // As wide as the letter above also in a browser, where a full-width letter is rarely two Latin ones.
    private static void Blank(StringBuilder carets, Cell cell)
    {
        if (cell.IsWide) carets.Append(WideSpace);
        else carets.Append(' ', cell.Width);
    }

    private static (int First, int Last) Window(List<Cell> cells, int start)
    {
        var total = cells.Sum(cell => cell.Width);
        if (total <= WidestLine) return (0, cells.Count);
        var marked = cells.FindIndex(cell => cell.Offset + cell.Length > start);
        var first = marked < 0 ? cells.Count : marked;
        for (var room = BeforeMark; first > 0 && room >= cells[first - 1].Width; first--) room -= cells[first - 1].Width;
        var last = first;
        for (var room = WidestLine; last < cells.Count && room >= cells[last].Width; last++) room -= cells[last].Width;
        return (first, last);
    }

    private static List<Cell> Cells(string line)
    {
        var cells = new List<Cell>();
        var column = 0;
        for (var offset = 0; offset < line.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(line.AsSpan(offset));
            var element = line.AsSpan(offset, length);
            if (element is "\t" || !HasHidden(element))
            {
                var width = DisplayWidth.OfElement(element, column);
                cells.Add(new Cell(offset, length, element is "\t" ? new string(' ', width) : element.ToString(), width, DisplayWidth.IsWide(element)));
                column += width;
            }
            else
            {
                foreach (var cell in Spelled(element, offset))
                {
                    cells.Add(cell);
                    column += cell.Width;
                }
            }

            offset += length;
        }

        return cells;
    }

    private static List<Cell> Spelled(ReadOnlySpan<char> element, int offset)
    {
        var cells = new List<Cell>();
        while (element.Length > 0)
        {
            // A lone surrogate is one unit that is no character.
            var isRune = Rune.DecodeFromUtf16(element, out var rune, out var length) == System.Buffers.OperationStatus.Done;
            var shown = isRune && !IsHidden(rune)
                ? rune.ToString()
                : string.Create(CultureInfo.InvariantCulture, $"‹U+{(isRune ? rune.Value : element[0]):X4}›");
            cells.Add(new Cell(offset, length, shown, DisplayWidth.Of(shown), isRune && shown.Length <= 2 && DisplayWidth.IsWide(shown)));
            offset += length;
            element = element[length..];
        }

        return cells;
    }

    private static bool HasHidden(ReadOnlySpan<char> element)
    {
        while (element.Length > 0)
        {
            if (Rune.DecodeFromUtf16(element, out var rune, out var length) != System.Buffers.OperationStatus.Done || IsHidden(rune)) return true;
            element = element[length..];
        }

        return false;
    }

    private static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate;

    private readonly record struct Cell(int Offset, int Length, string Shown, int Width, bool IsWide);
}
