using System.Buffers;
using System.Text;
using HandlebarsDotNet;

namespace CommunityAtlas.Site.Themes;

/// <summary>
/// Escapes the five characters that matter in text and in quoted attributes. The template check refuses unquoted
/// attributes, where more would be needed.
/// </summary>
internal sealed class HtmlEncoder : ITextEncoder
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    public static string Encode(string text)
    {
        if (text.AsSpan().IndexOfAny(Special) < 0) return text;
        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        Write(text, writer);
        return writer.ToString();
    }

    public void Encode(StringBuilder? text, TextWriter target)
    {
        if (text is null) return;
        foreach (var chunk in text.GetChunks()) Write(chunk.Span, target);
    }

    public void Encode(string? text, TextWriter target)
    {
        if (text is not null) Write(text, target);
    }

    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char>
    {
        while (text?.MoveNext() == true) Write([text.Current], target);
    }

    private static void Write(ReadOnlySpan<char> text, TextWriter target)
    {
        for (var at = text.IndexOfAny(Special); at >= 0; at = text.IndexOfAny(Special))
        {
            target.Write(text[..at]);
            target.Write(text[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "&#39;",
            });
            text = text[(at + 1)..];
        }

        target.Write(text);
    }
}
