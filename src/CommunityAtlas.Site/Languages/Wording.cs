using System.Globalization;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Pages;
using CommunityAtlas.Site.Themes;

namespace CommunityAtlas.Site.Languages;

/// <summary>What is said in a language: its own texts, and Japanese where it has none, marked as such or with readings above it.</summary>
internal sealed class Wording(SiteLanguage language, RubyReader ruby)
{
    public SiteLanguage Language { get; } = language;

    /// <summary>A text with markup filled in.</summary>
    public SafeHtml Html(string key, params ReadOnlySpan<SafeHtml> values) =>
        SiteModels.Markup(Language.Find(key) is { } text ? text.Html(Strings(values)) : HtmlEncoder.Encode(key));

    /// <summary>A text without markup, for titles and attributes.</summary>
    public string Plain(string key, params ReadOnlySpan<string> values) => Language.Find(key)?.Plain(values) ?? key;

    /// <summary>Whether the language has a text of its own for something a site may name.</summary>
    public bool Has(string key) => Language.Find(key) is not null;

    /// <summary>The language's text, or the Japanese one where a site has words of its own.</summary>
    public SafeHtml HtmlOr(string key, string japanese) => Has(key) ? Html(key) : Japanese(japanese);

    /// <summary>The language's text, or markup made before.</summary>
    public SafeHtml HtmlOr(string key, SafeHtml otherwise) => Has(key) ? Html(key) : otherwise;

    /// <summary>As the first <see cref="HtmlOr(string, string)"/>, without markup.</summary>
    public string PlainOr(string key, string japanese) => Has(key) ? Plain(key) : japanese;

    /// <summary>A text somebody wrote in Japanese.</summary>
    public SafeHtml Japanese(string text, string? name = null, string? kana = null) => SiteModels.Markup(
        Language.HtmlLanguage == "ja" ? ruby.Html(text, name, kana) : $"<span lang=\"ja\">{HtmlEncoder.Encode(text)}</span>");

    /// <summary>A name whose reading somebody wrote.</summary>
    public SafeHtml JapaneseName(string name, string? kana) => SiteModels.Markup(
        Language.HtmlLanguage != "ja" ? $"<span lang=\"ja\">{HtmlEncoder.Encode(name)}</span>"
        : kana is null ? ruby.Html(name)
        : ruby.Known(name, kana));

    /// <summary>How a name is said: in kana, or in Latin letters for those who do not read kana. Nothing where nobody wrote it.</summary>
    public string? Said(string name, string? kana) => kana is null ? null
        : Language.HtmlLanguage == "ja" ? kana
        : EntryWording.Romanised(ruby.Spaced(name, kana));

    /// <summary>A text of this language, as it is.</summary>
    public static SafeHtml Text(string text) => SiteModels.Markup(HtmlEncoder.Encode(text));

    /// <summary>A number.</summary>
    public static SafeHtml Number(int number) => SiteModels.Markup(number.ToString("#,0", CultureInfo.InvariantCulture));

    /// <summary>Several things, with the language's sign between them.</summary>
    public SafeHtml List(IEnumerable<SafeHtml> items, string sign = "list.and") =>
        SiteModels.Markup(string.Join(Html(sign).Html, items.Select(i => i.Html)));

    /// <summary>Sentences one after the other.</summary>
    public SafeHtml Sentences(IEnumerable<SafeHtml> items) => List(items, "list.sentences");

    /// <summary>The form for a number where the language has one, else its general form with the number filled in.</summary>
    public SafeHtml Counted(string key, int number, string? written = null)
    {
        var own = $"{key}.{number.ToString(CultureInfo.InvariantCulture)}";
        return Html(Has(own) ? own : key + ".other", Text(written ?? number.ToString(CultureInfo.InvariantCulture)));
    }

    private static string[] Strings(ReadOnlySpan<SafeHtml> values)
    {
        var strings = new string[values.Length];
        for (var i = 0; i < values.Length; i++) strings[i] = values[i].Html ?? "";
        return strings;
    }
}
