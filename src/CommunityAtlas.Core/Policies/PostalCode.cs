namespace CommunityAtlas.Core.Policies;

/// <summary>郵便番号: three digits and four.</summary>
public static class PostalCode
{
    /// <summary>The code as printed, <c>000-0000</c>; read with or without 〒, hyphen, in full width or not.</summary>
    public static bool TryParse(string text, out string code)
    {
        code = "";
        var folded = AsciiFold.Fold(text).Replace('ー', '-').Trim();
        if (folded.StartsWith('〒')) folded = folded[1..].TrimStart();
        var digits = folded.Length == 8 && folded[3] == '-' ? folded.Remove(3, 1) : folded;
        if (digits.Length != 7 || !digits.All(char.IsAsciiDigit)) return false;
        code = $"{digits[..3]}-{digits[3..]}";
        return true;
    }
}
