namespace CommunityAtlas.Core.Policies;

/// <summary>全国地方公共団体コード: five digits and a check digit (総務省).</summary>
public static class LocalGovernmentCode
{
    private const int Length = 6;

    /// <summary>The code in ASCII digits, if its check digit is right. A lost leading zero is not put back: the file must be mended.</summary>
    public static bool TryParse(string text, out string code)
    {
        code = AsciiFold.Fold(text).Trim();
        return code.Length == Length && code.All(char.IsAsciiDigit) && code[^1] - '0' == CheckDigit(code.AsSpan(0, Length - 1));
    }

    /// <summary>The last digit of 11 less the remainder by 11 of the digits weighted 6, 5, 4, 3, 2.</summary>
    public static int CheckDigit(ReadOnlySpan<char> fiveDigits)
    {
        var sum = 0;
        for (var i = 0; i < fiveDigits.Length; i++) sum += (fiveDigits[i] - '0') * (Length - i);
        return (11 - (sum % 11)) % 10;
    }
}
