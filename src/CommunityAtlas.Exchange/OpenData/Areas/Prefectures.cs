using System.Collections.Immutable;

namespace CommunityAtlas.Exchange.OpenData.Areas;

/// <summary>The 47 prefectures in the order of their numbers (JIS X 0401), with their 全国地方公共団体コード.</summary>
public static class Prefectures
{
    /// <summary>Code and name; the first two digits of a municipality's code are those of its prefecture.</summary>
    public static readonly ImmutableArray<(string Code, string Name)> All =
    [
        ("010006", "北海道"), ("020001", "青森県"), ("030007", "岩手県"), ("040002", "宮城県"), ("050008", "秋田県"), ("060003", "山形県"),
        ("070009", "福島県"), ("080004", "茨城県"), ("090000", "栃木県"), ("100005", "群馬県"), ("110001", "埼玉県"), ("120006", "千葉県"),
        ("130001", "東京都"), ("140007", "神奈川県"), ("150002", "新潟県"), ("160008", "富山県"), ("170003", "石川県"), ("180009", "福井県"),
        ("190004", "山梨県"), ("200000", "長野県"), ("210005", "岐阜県"), ("220001", "静岡県"), ("230006", "愛知県"), ("240001", "三重県"),
        ("250007", "滋賀県"), ("260002", "京都府"), ("270008", "大阪府"), ("280003", "兵庫県"), ("290009", "奈良県"), ("300004", "和歌山県"),
        ("310000", "鳥取県"), ("320005", "島根県"), ("330001", "岡山県"), ("340006", "広島県"), ("350001", "山口県"), ("360007", "徳島県"),
        ("370002", "香川県"), ("380008", "愛媛県"), ("390003", "高知県"), ("400009", "福岡県"), ("410004", "佐賀県"), ("420000", "長崎県"),
        ("430005", "熊本県"), ("440001", "大分県"), ("450006", "宮崎県"), ("460001", "鹿児島県"), ("470007", "沖縄県"),
    ];

    /// <summary>Code of a name, or null.</summary>
    public static string? CodeOf(string name) => All.FirstOrDefault(p => string.Equals(p.Name, name, StringComparison.Ordinal)).Code;

    /// <summary>Name of the prefecture a municipality's or prefecture's code belongs to, or null.</summary>
    public static string? NameOf(string code) => All.FirstOrDefault(p => code.StartsWith(p.Code[..2], StringComparison.Ordinal)).Name;

    /// <summary>Name of the prefecture an address begins with, or null.</summary>
    public static string? NameAtStart(string address) => All.FirstOrDefault(p => address.StartsWith(p.Name, StringComparison.Ordinal)).Name;

    /// <summary>Whether a code is that of a prefecture itself.</summary>
    public static bool IsPrefecture(string code) => All.Any(p => string.Equals(p.Code, code, StringComparison.Ordinal));
}
