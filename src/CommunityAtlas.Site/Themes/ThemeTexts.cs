using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Site.Languages;

namespace CommunityAtlas.Site.Themes;

/// <summary>The texts of the interface, i18n/ja.json. They are put into the templates before these are compiled, so that a page costs nothing more.</summary>
internal static class ThemeTexts
{
    /// <summary>The file.</summary>
    public const string File = "i18n/ja.json";

    /// <summary>What the service worker says above a page that was kept: when it was fetched, and that it is old.</summary>
    public const string Saved = "worker.saved";

    /// <inheritdoc cref="Saved"/>
    public const string Old = "worker.old";

    /// <summary>Texts that are used without a template.</summary>
    public static ImmutableArray<string> Needed { get; } = [Saved, Old, .. PageWords.Keys];

    // What a script fills in stays to be filled in.
    private static readonly string[] Gaps = ["{0}", "{1}", "{2}", "{3}"];

    public static ImmutableDictionary<string, string> Empty { get; } = ImmutableDictionary<string, string>.Empty;

    public static ImmutableDictionary<string, string> Parse(ThemeFile file, DiagnosticBag diagnostics)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string>>(file.Text)?.ToImmutableDictionary(StringComparer.Ordinal) ?? Empty;
        }
        catch (JsonException refusal)
        {
            diagnostics.Add(ThemeDiagnostics.UnreadableJson, LocationOf(file, refusal), "i18n/" + file.Name + ".json");
            return Empty;
        }
    }

    /// <summary>A template with every <c>{{t "key"}}</c> replaced by its text, escaped. All keys a page reaches exist: the check has seen to it.</summary>
    public static string FillIn(ThemeFile template, ImmutableDictionary<string, string> texts)
    {
        var filled = new StringBuilder(template.Text.Length);
        var read = 0;
        foreach (var tag in TemplateScanner.Scan(template.Text, template.DisplayPath, new DiagnosticBag()).Where(t => t.Kind == TagKind.Text))
        {
            // A brace in a text must not become a tag.
            var text = HtmlEncoder.Encode(texts.GetValueOrDefault(tag.Word, tag.Word)).Replace("{", "&#123;", StringComparison.Ordinal);
            filled.Append(template.Text, read, tag.Start - read).Append(text);
            read = tag.End;
        }

        return filled.Append(template.Text, read, template.Text.Length - read).ToString();
    }

    /// <summary>As above for a language: a text keeps its readings between tags and leaves them where only plain text may stand. What a file lacks has been told.</summary>
    public static string FillIn(ThemeFile template, SiteLanguage language)
    {
        var filled = new StringBuilder(template.Text.Length);
        var position = new MarkupPosition();
        var read = 0;
        foreach (var tag in TemplateScanner.Scan(template.Text, template.DisplayPath, new DiagnosticBag()))
        {
            position.Read(template.Text.AsSpan(read, tag.Start - read), static _ => { });
            filled.Append(template.Text, read, tag.Start - read);
            read = tag.End;
            if (tag.Kind != TagKind.Text)
            {
                filled.Append(template.Text, tag.Start, tag.End - tag.Start);
                continue;
            }

            var text = language.Find(tag.Word);
            var written = text is null ? tag.Word : position.TakesMarkup && !position.IsTitle ? text.Html(Gaps) : HtmlEncoder.Encode(text.Plain(Gaps));
            filled.Append(written.Replace("{", "&#123;", StringComparison.Ordinal));
        }

        return filled.Append(template.Text, read, template.Text.Length - read).ToString();
    }

    /// <summary>The place a JSON reader stopped at.</summary>
    public static SourceLocation LocationOf(ThemeFile file, JsonException refusal) =>
        new(file.DisplayPath, (int)(refusal.LineNumber ?? -1) + 1, 1);
}
