using System.Text.RegularExpressions;
using CommunityAtlas.Core.Policies;
using CommunityAtlas.Exchange.OpenData.Cells;

namespace CommunityAtlas.Exchange.OpenData.Schedules;

/// <summary>Whether a cell says, as a whole, that the activity rests or has ended. 「12/29～1/3は利用休止」 does not.</summary>
internal static partial class RunningState
{
    /// <summary><c>paused</c>, <c>closed</c> or null.</summary>
    public static string? Of(string cell)
    {
        var text = CellText.Ascii(cell).TrimEnd('。');
        return PausedShape().IsMatch(text) ? "paused" : ClosedShape().IsMatch(text) ? "closed" : null;
    }

    /// <summary>The day such a cell names: 「休止中（2023年12月12日時点）」; or null.</summary>
    public static DateOnly? Day(string cell)
    {
        var match = DayShape().Match(CellText.Ascii(cell));
        return match.Success && JapaneseDate.TryParse(match.Value, out var day) ? day : null;
    }

    [GeneratedRegex(@"^(現在|当面|今は)?(は|、)?([^0-9、。]{0,12}(のため、?|により、?))?(食堂|利用|活動|開催|営業)?(は|を)?(現在)?((休止|休業|休館|休校|閉鎖|休園)(中|しています)(です)?|(現在|活動|利用|開催)?(休止|休業))(\([^()]{0,20}\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex PausedShape();

    [GeneratedRegex(@"^([^、。]{0,20}をもって)?(活動|開催|事業)?(を|は)?(終了|廃止)(しました|した|しています|済み)?(\([^()]{0,20}\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex ClosedShape();

    [GeneratedRegex(@"([0-9]{4}年|令和[0-9]{1,2}年)[0-9]{1,2}月[0-9]{1,2}日|[0-9]{4}[-/][0-9]{1,2}[-/][0-9]{1,2}", RegexOptions.CultureInvariant)]
    private static partial Regex DayShape();
}
