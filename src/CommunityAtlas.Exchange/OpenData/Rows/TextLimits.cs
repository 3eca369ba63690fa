using System.Globalization;
using CommunityAtlas.Exchange.OpenData.Reports;

namespace CommunityAtlas.Exchange.OpenData.Rows;

/// <summary>Cuts texts to what a field holds, at a boundary if there is one, and says so in the report.</summary>
internal static class TextLimits
{
    /// <summary>Names of places, groups and networks.</summary>
    public const int Name = 60;

    /// <summary>Readings, addresses, notes of an answer, the words on a schedule.</summary>
    public const int Line = 120;

    /// <summary>Remarks.</summary>
    public const int Remark = 200;

    /// <summary>The body, escapes included.</summary>
    public const int Body = 3_900;

    private const char Cut = '…';

    /// <summary>How many characters a text has, as the entry format counts.</summary>
    public static int Length(string text) => text.EnumerateRunes().Count();

    /// <summary>The text, or its beginning with 「…」 when it is longer than <paramref name="limit"/> characters.</summary>
    public static string Fit(string text, int limit)
    {
        if (Length(text) <= limit) return text;
        var kept = string.Concat(text.EnumerateRunes().Take(limit - 1).Select(r => r.ToString()));
        var boundary = kept.LastIndexOfAny(['。', '、', ' ', '\u3000', '；', ';']);

        // A boundary near the end leaves a whole phrase; one far back would lose too much.
        if (boundary >= kept.Length * 2 / 3) kept = kept[..boundary];
        return kept.TrimEnd('、', ' ', '\u3000', '；', ';') + Cut;
    }

    /// <summary>As <see cref="Fit(string, int)"/>, reported.</summary>
    public static string Fit(string text, int limit, int row, string column, ReportBuilder report)
    {
        var fitted = Fit(text, limit);
        if (fitted.Length != text.Length) report.Add(ReportClass.Text, row, column, text, string.Create(CultureInfo.InvariantCulture, $"{limit}文字までに切りました"));
        return fitted;
    }
}
