using System.Collections.Frozen;
using System.Collections.Immutable;
using CommunityAtlas.Core.Entries;

namespace CommunityAtlas.Site.Texts;

/// <summary>Japanese labels of the closed lists of the entry model, and the words for three states.</summary>
internal static class Labels
{
    private static readonly FrozenDictionary<string, string> LanguageNames = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ja"] = "日本語", ["ja-easy"] = "やさしい日本語", ["sgn"] = "手話", ["jsl"] = "手話", ["en"] = "英語", ["zh"] = "中国語", ["zh-Hans"] = "中国語（簡体字）",
        ["zh-Hant"] = "中国語（繁体字）", ["ko"] = "韓国・朝鮮語", ["vi"] = "ベトナム語", ["tl"] = "タガログ語", ["fil"] = "フィリピノ語", ["pt"] = "ポルトガル語",
        ["es"] = "スペイン語", ["ne"] = "ネパール語", ["id"] = "インドネシア語", ["th"] = "タイ語", ["my"] = "ミャンマー語", ["uk"] = "ウクライナ語", ["ru"] = "ロシア語",
        ["fr"] = "フランス語", ["hi"] = "ヒンディー語", ["bn"] = "ベンガル語", ["si"] = "シンハラ語", ["mn"] = "モンゴル語", ["km"] = "クメール語",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> NativeNames = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["en"] = "English", ["zh"] = "中文", ["zh-Hans"] = "简体中文", ["zh-Hant"] = "繁體中文", ["ko"] = "한국어", ["vi"] = "Tiếng Việt", ["tl"] = "Tagalog",
        ["fil"] = "Filipino", ["pt"] = "Português", ["es"] = "Español", ["ne"] = "नेपाली", ["id"] = "Bahasa Indonesia", ["th"] = "ไทย", ["my"] = "မြန်မာ",
        ["uk"] = "Українська", ["ru"] = "Русский", ["fr"] = "Français", ["hi"] = "हिन्दी", ["bn"] = "বাংলা", ["si"] = "සිංහල", ["mn"] = "Монгол", ["km"] = "ខ្មែរ",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The label of a code, or the code itself when the list does not know it.</summary>
    public static string Of(ImmutableArray<Code> codes, string value)
    {
        foreach (var code in codes)
        {
            if (string.Equals(code.Value, value, StringComparison.Ordinal)) return code.Label.Ja;
        }

        return value;
    }

    /// <summary>Labels of several codes.</summary>
    public static ImmutableArray<string> Of(ImmutableArray<Code> codes, ImmutableArray<string> values) => [.. values.Select(v => Of(codes, v))];

    /// <summary>A language's name in Japanese.</summary>
    public static string Language(string tag) => LanguageNames.GetValueOrDefault(tag, tag);

    /// <summary>A language's name in itself.</summary>
    public static string NativeLanguage(string tag) => NativeNames.GetValueOrDefault(tag, tag);

    /// <summary>はい, いいえ, わかりません（電話で確認）.</summary>
    public static string Of(TriState value) => value switch
    {
        TriState.Yes => "はい",
        TriState.No => "いいえ",
        _ => "わかりません（電話で確認）",
    };
}
