using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using CommunityAtlas.Site.Themes;

namespace CommunityAtlas.Site.Languages;

/// <summary>A text of a language file: <c>{漢字|かんじ}</c> carries its own reading, <c>{0}</c> is filled in. Nothing about it is guessed.</summary>
internal sealed partial class LanguageText
{
    private readonly ImmutableArray<Part> _parts;

    private LanguageText(ImmutableArray<Part> parts) => _parts = parts;

    // Slot -1: text as it is.
    private readonly record struct Part(string Text, string? Reading, int Slot);

    public static LanguageText Parse(string written)
    {
        var parts = ImmutableArray.CreateBuilder<Part>();
        var read = 0;
        foreach (Match match in Braces().Matches(written))
        {
            if (match.Index > read) parts.Add(new Part(written[read..match.Index], null, -1));
            parts.Add(match.Groups["slot"].Success
                ? new Part("", null, match.Groups["slot"].Value[0] - '0')
                : new Part(match.Groups["text"].Value, match.Groups["reading"].Value, -1));
            read = match.Index + match.Length;
        }

        if (read < written.Length) parts.Add(new Part(written[read..], null, -1));
        return new LanguageText(parts.ToImmutable());
    }

    /// <summary>Without readings, for titles and attributes.</summary>
    public string Plain(params ReadOnlySpan<string> values)
    {
        var text = new StringBuilder();
        foreach (var part in _parts) text.Append(part.Slot < 0 ? part.Text : part.Slot < values.Length ? values[part.Slot] : "");
        return text.ToString();
    }

    /// <summary>With readings, escaped; the values are markup already.</summary>
    public string Html(params ReadOnlySpan<string> values)
    {
        var html = new StringBuilder();
        foreach (var part in _parts)
        {
            if (part.Slot >= 0) html.Append(part.Slot < values.Length ? values[part.Slot] : "");
            else html.Append(part.Reading is { } reading ? RubyMarkup.Of(part.Text, reading) : HtmlEncoder.Encode(part.Text));
        }

        return html.ToString();
    }

    [GeneratedRegex(@"\{(?:(?<slot>[0-9])|(?<text>[^{}|]+)\|(?<reading>[^{}|]+))\}", RegexOptions.CultureInvariant)]
    private static partial Regex Braces();
}
