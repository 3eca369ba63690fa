using System.Text;
using System.Text.RegularExpressions;

namespace CommunityAtlas.Exchange.OpenData.Areas;

/// <summary>Names of municipalities as lists write them: with the prefecture, the district (郡) or blanks in front, or without.</summary>
public static partial class MunicipalityName
{
    /// <summary>The name alone: 「石川県 鳳珠郡能登町」 gives 「能登町」.</summary>
    public static string Normalise(string written)
    {
        var text = string.Concat(written.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c)));
        if (Prefectures.NameAtStart(text) is { } prefecture && text.Length > prefecture.Length) text = text[prefecture.Length..];
        var match = DistrictShape().Match(text);
        return match.Success ? match.Groups["name"].Value : text;
    }

    /// <summary>Whether a name can be one of a municipality.</summary>
    public static bool IsPlausible(string name) => name.Length is >= 2 and <= 12 && name[^1] is '市' or '区' or '町' or '村';

    // Towns and villages belong to a district, cities do not: 蒲郡市 and 大和郡山市 stay whole.
    [GeneratedRegex("^[^市区町村]{1,5}郡(?<name>[^郡]{1,8}[町村])$", RegexOptions.CultureInvariant)]
    private static partial Regex DistrictShape();
}
