using System.Text;
using System.Text.RegularExpressions;
using CommunityAtlas.Core.Policies;
using CommunityAtlas.Exchange.OpenData.Emission;
using CommunityAtlas.Exchange.OpenData.HeaderMaps;
using CommunityAtlas.Exchange.OpenData.Reports;

namespace CommunityAtlas.Exchange.OpenData.Rows;

/// <summary>name, name_kana, also_known_as.</summary>
internal static partial class NameFields
{
    /// <summary>The name; null (reported) when the row has none or only a form nobody filled in.</summary>
    public static string? Write(RowCells row, DraftFields fields, ReportBuilder report)
    {
        var cell = row.Find(ColumnRole.Name);
        if (cell is null)
        {
            report.Add(ReportClass.NoName, row.Number, "", "", "名前の列が空です");
            return null;
        }

        var name = cell.Line;
        if (!IsName(name))
        {
            report.Add(ReportClass.NoName, row.Number, cell.Column.Header, name);
            return null;
        }

        if (TextLimits.Length(name) > TextLimits.Name) name = Shorten(row, cell, fields, report);
        fields.Text("name", name);
        WriteKana(row, fields, report);
        WriteAlias(row, name, fields);
        return name;
    }

    /// <summary>Whether a text can be the name of a place or a group: no form left unfilled, no web address.</summary>
    public static bool IsName(string text) => !PlaceholderShape().IsMatch(text) && !AddressShape().IsMatch(text) && text.Any(char.IsLetter);

    private static string Shorten(RowCells row, ReadCell cell, DraftFields fields, ReportBuilder report)
    {
        var name = cell.Line;
        var kept = string.Concat(name.EnumerateRunes().Take(TextLimits.Name + 1).Select(r => r.ToString()));
        var blank = kept.LastIndexOfAny([' ', '\u3000']);
        if (blank > 0)
        {
            kept = name[..blank].TrimEnd(' ', '\u3000');
            fields.Paragraph(name[blank..].Trim(' ', '\u3000'));
        }
        else
        {
            kept = TextLimits.Fit(name, TextLimits.Name);
            fields.Paragraph(name);
        }

        report.Add(ReportClass.Name, row.Number, cell.Column.Header, name, $"「{kept}」にしました");
        return kept;
    }

    private static void WriteKana(RowCells row, DraftFields fields, ReportBuilder report)
    {
        if (row.Find(ColumnRole.NameKana) is not { } cell) return;
        var kana = cell.Line;
        var hasKanji = kana.EnumerateRunes().Any(r => TextPolicy.IsKanji(r) || r.Value is '々' or '〆' or '〇');
        if (hasKanji || !kana.EnumerateRunes().Any(IsKana) || TextLimits.Length(kana) > TextLimits.Line)
        {
            report.Add(ReportClass.Name, row.Number, cell.Column.Header, kana, "よみを外しました");
            return;
        }

        fields.Text("name_kana", kana);
    }

    private static void WriteAlias(RowCells row, string name, DraftFields fields)
    {
        var aliases = row.All(ColumnRole.Alias).Select(c => c.Line)
            .Where(a => a != name && TextLimits.Length(a) <= TextLimits.Name)
            .Distinct(StringComparer.Ordinal)
            .Select(YamlValue.Of)
            .ToArray();
        if (aliases.Length > 0) fields.Set("also_known_as", YamlValue.ListOf(aliases));
    }

    private static bool IsKana(Rune rune) => rune.Value is (>= 'ぁ' and <= 'ゖ') or (>= 'ァ' and <= 'ヺ') or (>= 'ｦ' and <= 'ﾝ');

    [GeneratedRegex("[○◯〇●]{2,}|[×✕✖]{2,}|[△▲]{2,}|[□■]{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceholderShape();

    [GeneratedRegex("https?[:：]|www[.．]|[A-Za-z0-9]\\.(?:jp|com|org|net|info)(?![A-Za-z0-9])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AddressShape();
}
