using System.Text.RegularExpressions;

namespace CommunityAtlas.Core.Policies;

/// <summary>A language tag (BCP 47): language, script, region, variants, private part. Extensions and grandfathered tags are not needed here.</summary>
public static partial class LanguageTag
{
    /// <summary>やさしい日本語, the tag this project gives it; not a script in spite of its four letters.</summary>
    public const string EasyJapanese = "ja-easy";

    /// <summary>The tag in its usual case (<c>zh-Hans-CN</c>), if it is well formed.</summary>
    public static bool TryNormalise(string text, out string tag)
    {
        tag = "";
        if (string.Equals(text, EasyJapanese, StringComparison.OrdinalIgnoreCase))
        {
            tag = EasyJapanese;
            return true;
        }

        if (text.Length > 35 || Shape().Match(text) is not { Success: true } match) return false;
        var parts = new List<string> { match.Groups["language"].Value.ToLowerInvariant() };
        if (match.Groups["script"] is { Success: true } script) parts.Add(char.ToUpperInvariant(script.Value[0]) + script.Value[1..].ToLowerInvariant());
        if (match.Groups["region"] is { Success: true } region) parts.Add(region.Value.ToUpperInvariant());
        if (match.Groups["rest"] is { Success: true, Length: > 0 } rest) parts.Add(rest.Value[1..].ToLowerInvariant());
        tag = string.Join('-', parts);
        return true;
    }

    [GeneratedRegex(
        @"\A(?<language>[A-Za-z]{2,3})(?:-(?<script>[A-Za-z]{4}))?(?:-(?<region>[A-Za-z]{2}|[0-9]{3}))?(?<rest>(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-x(?:-[A-Za-z0-9]{1,8})+)?)\z",
        RegexOptions.NonBacktracking)]
    private static partial Regex Shape();
}
