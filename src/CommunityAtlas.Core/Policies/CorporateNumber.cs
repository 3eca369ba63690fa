namespace CommunityAtlas.Core.Policies;

/// <summary>法人番号: 13 digits, the first of which checks the others (国税庁「法人番号の指定等に関する省令」第2条).</summary>
public static class CorporateNumber
{
    private const int Length = 13;

    /// <summary>The number in ASCII digits, if its check digit is right; full-width digits are read.</summary>
    public static bool TryParse(string text, out string number)
    {
        number = AsciiFold.Fold(text).Trim();
        return number.Length == Length && number.All(char.IsAsciiDigit) && number[0] - '0' == CheckDigit(number.AsSpan(1));
    }

    /// <summary>The check digit of twelve digits: 9 less the remainder by 9 of their sum, every second one from the right doubled.</summary>
    public static int CheckDigit(ReadOnlySpan<char> twelveDigits)
    {
        var sum = 0;
        for (var i = 0; i < twelveDigits.Length; i++) sum += (twelveDigits[^(i + 1)] - '0') * (i % 2 == 0 ? 1 : 2);
        return 9 - (sum % 9);
    }
}
