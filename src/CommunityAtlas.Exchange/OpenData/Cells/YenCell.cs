using System.Globalization;
using System.Text.RegularExpressions;

namespace CommunityAtlas.Exchange.OpenData.Cells;

/// <summary>A cell with one amount: 300, 300円, 無料.</summary>
public static partial class YenCell
{
    /// <summary>Whole yen, or null when the cell says anything else.</summary>
    public static int? Yen(string cell)
    {
        var text = CellText.Ascii(cell);
        if (text is "無料") return 0;
        var match = YenShape().Match(text);
        return match.Success ? int.Parse(match.Groups["yen"].Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) : null;
    }

    [GeneratedRegex(@"^[¥\\]?(?<yen>[0-9]{1,6}|[0-9]{1,3},[0-9]{3})円?$", RegexOptions.CultureInvariant)]
    private static partial Regex YenShape();
}
