using System.Collections.Frozen;

namespace CommunityAtlas.Site.Texts;

/// <summary>Fields of an entry as residents call them.</summary>
internal static class FieldLabels
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["name"] = "名前", ["summary"] = "ひとこと", ["description"] = "説明", ["organization"] = "運営", ["place"] = "場所", ["contact"] = "連絡先",
        ["phone"] = "電話番号", ["schedule"] = "開いている日と時間", ["cost"] = "お金", ["referral"] = "申込み・紹介", ["first_visit"] = "はじめての日",
        ["accessibility"] = "バリアフリー", ["languages"] = "ことば", ["audience"] = "だれが行けるか", ["status"] = "状態", ["assurance"] = "公開されている情報",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The label of a field, by its first part; the field itself when it has none.</summary>
    public static string Of(string field) => Names.GetValueOrDefault(field, Names.GetValueOrDefault(field.Split('.')[^1], Names.GetValueOrDefault(field.Split('.')[0], field)));
}
