namespace CommunityAtlas.Exchange.OpenData.Cells;

/// <summary>A tri-state cell. Only the plain words decide; 「室内用であれば可」 is unknown with its words beside it, never rounded up.</summary>
public static class FlagCell
{
    /// <summary>The answer: <c>yes</c>, <c>no</c> or <c>unknown</c>; with the words when they say more. Null when the cell is empty.</summary>
    public static FlagReading? Read(string cell) => cell.Trim(' ', '\t', '\u3000', '\n', '\r') switch
    {
        var empty when CellText.IsEmpty(empty) => null,
        "有" or "有り" or "あり" or "可" or "はい" or "○" or "◯" or "〇" => new FlagReading("yes", null),
        "無" or "無し" or "なし" or "否" or "不可" or "いいえ" or "×" => new FlagReading("no", null),
        var words => new FlagReading("unknown", words),
    };
}

/// <summary>A tri-state answer of the entry format.</summary>
public sealed record FlagReading(string Value, string? Note);
