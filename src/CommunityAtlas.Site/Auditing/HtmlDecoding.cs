namespace CommunityAtlas.Site.Auditing;

/// <summary>Undoes the escapes of our own writer.</summary>
internal static class HtmlDecoding
{
    public static string Decode(ReadOnlySpan<char> text) => !text.Contains('&') ? text.ToString() : text.ToString()
        .Replace("&lt;", "<", StringComparison.Ordinal)
        .Replace("&gt;", ">", StringComparison.Ordinal)
        .Replace("&quot;", "\"", StringComparison.Ordinal)
        .Replace("&#39;", "'", StringComparison.Ordinal)
        .Replace("&#123;", "{", StringComparison.Ordinal)
        .Replace("&amp;", "&", StringComparison.Ordinal);
}
