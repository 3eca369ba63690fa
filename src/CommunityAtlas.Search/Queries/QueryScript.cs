namespace CommunityAtlas.Search.Queries;

/// <summary>Script of a UTF-16 unit, as far as cutting asks.</summary>
public enum Script
{
    /// <summary>Signs and everything else.</summary>
    Other,

    /// <summary>ASCII letters and digits.</summary>
    Latin,

    /// <summary>Hiragana.</summary>
    Hiragana,

    /// <summary>Katakana and ー.</summary>
    Katakana,

    /// <summary>Kanji.</summary>
    Kanji,
}

/// <summary>Tells scripts apart in normalised text.</summary>
public static class QueryScript
{
    /// <summary>The script of a unit.</summary>
    public static Script Of(char c) => c switch
    {
        >= 'ぁ' and <= 'ゖ' => Script.Hiragana,
        (>= 'ァ' and <= 'ヺ') or 'ー' => Script.Katakana,
        (>= '一' and <= '鿿') or (>= '㐀' and <= '䶿') or '々' or '〆' => Script.Kanji,
        (>= 'a' and <= 'z') or (>= '0' and <= '9') or (>= 'A' and <= 'Z') => Script.Latin,
        _ => Script.Other,
    };

    /// <summary>Whether a unit is hiragana, katakana or ー.</summary>
    public static bool IsKana(char c) => Of(c) is Script.Hiragana or Script.Katakana;

    /// <summary>Whether a text is hiragana alone.</summary>
    public static bool IsHiragana(string text)
    {
        foreach (var c in text)
        {
            if (Of(c) != Script.Hiragana) return false;
        }

        return text.Length > 0;
    }

    /// <summary>Whether a text is kana alone.</summary>
    public static bool IsKana(string text)
    {
        foreach (var c in text)
        {
            if (!IsKana(c)) return false;
        }

        return text.Length > 0;
    }
}
