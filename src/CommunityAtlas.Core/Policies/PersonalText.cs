using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace CommunityAtlas.Core.Policies;

/// <summary>Finds what could give away a person or a hidden place in running text. It errs on the side of asking: findings are for people to look at.</summary>
public static partial class PersonalText
{
    // Kanji with their compatibility forms (山﨑) and, as surrogates, those beyond the BMP (𠮷田).
    private const string Kanji = @"\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uD840-\uDFFF々";

    /// <summary>All findings, by offset.</summary>
    public static ImmutableArray<PersonalFinding> Find(string text)
    {
        var folded = AsciiFold.Fold(text);
        var findings = new List<PersonalFinding>();
        foreach (Match match in Name().Matches(folded))
        {
            var name = match.Groups["name"].Value;
            if (CommonNouns.IsNoPerson(name, Before(folded, match.Index))) continue;
            Add(match.Groups["home"].Success ? PersonalKind.Household : PersonalKind.Name, match);
        }

        foreach (Match match in InCharge().Matches(folded))
        {
            if (!CommonNouns.IsNoPerson(match.Groups["name"].Value, "")) Add(PersonalKind.PersonInCharge, match);
        }

        AddAll(PersonalKind.BirthDate, Birth());
        AddAll(PersonalKind.LineId, LineId());
        AddAll(PersonalKind.MobileNumber, Mobile());
        AddAll(PersonalKind.PostalCode, Postal());
        AddAll(PersonalKind.District, District());
        AddAll(PersonalKind.LotNumber, Lot());
        AddAll(PersonalKind.HouseNumber, House());
        AddAll(PersonalKind.MapLink, Map());
        AddAll(PersonalKind.WalkFromStation, Walk());
        return [.. findings.OrderBy(f => f.Offset).ThenBy(f => f.Kind)];

        void AddAll(PersonalKind kind, Regex pattern)
        {
            foreach (Match match in pattern.Matches(folded)) Add(kind, match);
        }

        void Add(PersonalKind kind, Match match) => findings.Add(new PersonalFinding(kind, match.Index, match.Length, text.Substring(match.Index, match.Length)));
    }

    private static string Before(string text, int index) => index == 0 ? "" : text[index - 1].ToString();

    // 山田さん, 山田 太郎様, 山田　たろうさん, マリアさん. A word that goes on after 様 or 氏 (様子, 氏名) is none of these.
    [GeneratedRegex(
        "(?<name>(?<![" + Kanji + "])[" + Kanji + "]{1,6}(?: [" + Kanji + "]{1,3}| [ぁ-ん]{2,4}| [ァ-ヶー]{2,8})?|(?<![ァ-ヶー])[ァ-ヶー]{2,10})"
        + @"(?:さん|さま|様|氏)(?![々子式態相変名神])(?<home>の?お?宅|方(?=[\s、。)]|$))?")]
    private static partial Regex Name();

    [GeneratedRegex(
        "担当(?:者)?(?:[:・ ]+ ?|(?=[" + Kanji + @"]{2,4}(?:[)、。\s]|$)))(?<name>[" + Kanji + "]{1,4}(?: [" + Kanji + "]{1,3})?|[ァ-ヶー]{2,8})(?![" + Kanji + "ァ-ヶー])")]
    private static partial Regex InCharge();

    [GeneratedRegex(
        @"(?:(?:明治|大正|昭和|平成|令和) ?(?:元|\d{1,2})|(?:18|19|20)\d{2}) ?[年/.-] ?\d{1,2} ?[月/.-] ?\d{1,2} ?日? ?(?:生|うまれ)|(?:生年月日|誕生日)(?:は|[: ])* ?(?:[明大昭平令]|\d)[^\s、。]{0,12}")]
    private static partial Regex Birth();

    [GeneratedRegex(
        @"(?:LINE|ライン)(?:の| )?(?:ID|アイディー)(?:は|[: ])* ?@?[a-z0-9._-]{3,}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LineId();

    // The fourth digit keeps free 0800 numbers out; ー stands for a dash between digits here.
    [GeneratedRegex(
        @"(?<![0-9])(?:\+81[-() ]{0,2}(?:\(?0\)?)?[-() ]{0,2}|0[-ー()./ ]?)[6789][-ー()./ ]?0[-ー()./ ]{0,2}[1-9](?:[-ー()./ ]{0,2}[0-9]){7}(?![0-9])")]
    private static partial Regex Mobile();

    [GeneratedRegex(@"〒 ?(?:\d{3}-?\d{4})?")]
    private static partial Regex Postal();

    [GeneratedRegex(@"(?:\d{1,2}|[一二三四五六七八九十]{1,3})丁目")]
    private static partial Regex District();

    [GeneratedRegex(@"(?:\d{1,5}|[一二三四五六七八九十百千]{1,6})番地|\d{1,4}番(?:地の)?\d{1,4}号")]
    private static partial Regex Lot();

    // Three numbers after any kanji or kana that can end a place name, two only where the place name shows itself (本町1-2).
    [GeneratedRegex(
        "(?<=[" + Kanji + @"ヶケノのツ])(?<![第約計号年月日時分回人円曜間毎週話番線先電])[1-9]\d{0,3}-\d{1,4}-\d{1,4}(?![\d-])|(?<=[町村字区条台丘]|通り)[1-9]\d{0,3}-\d{1,4}(?![\d:-]|[年月日時人歳回])")]
    private static partial Regex House();

    [GeneratedRegex(
        @"(?:maps\.google\.|google\.[a-z.]{2,6}/maps|goo\.gl/maps|maps\.app\.goo\.gl|maps\.apple\.com|map\.yahoo\.co\.jp|openstreetmap\.org|osm\.org|mapion\.co\.jp|maps\.gsi\.go\.jp|plus\.codes|what3words)[^\s、。)]*|(?<![\d.])[234]\d\.\d{3,} ?, ?1[2345]\d\.\d{3,}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Map();

    [GeneratedRegex(@"(?:駅|バス停|停留所)[^。、\n]{0,12}?(?:から|より|まで)?[^。、\n]{0,4}?(?:徒歩|歩いて)")]
    private static partial Regex Walk();
}

/// <summary>Something a person should look at.</summary>
/// <param name="Offset">0-based, in UTF-16 code units.</param>
/// <param name="Length">In UTF-16 code units.</param>
/// <param name="Text">As written.</param>
public sealed record PersonalFinding(PersonalKind Kind, int Offset, int Length, string Text)
{
    /// <summary>Whether it tells where a place is, and not who somebody is.</summary>
    public bool IsLocation => Kind >= PersonalKind.PostalCode;
}

/// <summary>What was found. Places come last.</summary>
public enum PersonalKind
{
    /// <summary>山田さん, 山田様, 山田氏.</summary>
    Name,

    /// <summary>山田様宅.</summary>
    Household,

    /// <summary>担当 山田.</summary>
    PersonInCharge,

    /// <summary>昭和30年5月1日生まれ.</summary>
    BirthDate,

    /// <summary>LINE ID: abc.</summary>
    LineId,

    /// <summary>090-…, in any spelling.</summary>
    MobileNumber,

    /// <summary>〒.</summary>
    PostalCode,

    /// <summary>一丁目.</summary>
    District,

    /// <summary>12番地, 3番4号.</summary>
    LotNumber,

    /// <summary>本町1-2-3.</summary>
    HouseNumber,

    /// <summary>A link to a map, or coordinates.</summary>
    MapLink,

    /// <summary>駅から徒歩.</summary>
    WalkFromStation,
}
