namespace CommunityAtlas.Core.Policies;

/// <summary>Turns full-width digits, signs and dashes into ASCII, one UTF-16 unit for one, so that offsets stay true.</summary>
internal static class AsciiFold
{
    /// <summary>The folded text, as long as the original.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (var i = 0; i < source.Length; i++) target[i] = Fold(source[i]);
    });

    private static char Fold(char c) => c switch
    {
        '　' or '\u00A0' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' => ' ',
        >= '！' and <= '～' when c != '～' => (char)(c - '！' + '!'),
        _ when JapanesePhone.IsDash(c) && c is not ('ー' or '～' or '〜') => '-',
        _ => c,
    };
}
