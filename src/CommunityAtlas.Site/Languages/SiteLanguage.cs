using System.Collections.Frozen;
using System.Collections.Immutable;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Site.Languages;

/// <summary>A language the site speaks besides ordinary Japanese: a file of the theme's i18n/ folder, named by its tag.</summary>
internal sealed class SiteLanguage
{
    private readonly FrozenDictionary<string, LanguageText> _texts;

    public SiteLanguage(string tag, ImmutableDictionary<string, string> texts)
    {
        Tag = tag;
        _texts = texts.ToFrozenDictionary(t => t.Key, t => LanguageText.Parse(t.Value), StringComparer.Ordinal);
    }

    /// <summary>As in addresses: <c>en</c>, <c>ja-easy</c>.</summary>
    public string Tag { get; }

    /// <summary>Whether it is やさしい日本語, whose kanji carry their readings.</summary>
    public bool IsEasyJapanese => Tag == LanguageTag.EasyJapanese;

    /// <summary>For <c>lang</c> and <c>hreflang</c>: easy Japanese is Japanese.</summary>
    public string HtmlLanguage => HtmlLanguageOf(Tag);

    /// <summary>Its name in itself.</summary>
    public LanguageText NativeName => Find("language.name") ?? LanguageText.Parse(Tag);

    /// <summary>The text of a key, or null.</summary>
    public LanguageText? Find(string key) => _texts.GetValueOrDefault(key);

    /// <summary>As <see cref="HtmlLanguage"/>, of a tag.</summary>
    public static string HtmlLanguageOf(string tag) => tag == LanguageTag.EasyJapanese ? "ja" : tag;
}
