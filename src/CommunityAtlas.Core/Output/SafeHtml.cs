namespace CommunityAtlas.Core.Output;

/// <summary>HTML that a template may write as it is. Only the Markdown renderer and the site's own writers can make one.</summary>
public readonly record struct SafeHtml
{
    internal SafeHtml(string html) => Html = html;

    /// <summary>The markup, balanced and free of script, style and event attributes; null in a default value.</summary>
    public string? Html { get; }

    /// <inheritdoc/>
    public override string ToString() => Html ?? "";
}
