namespace CommunityAtlas.Content.Markdown;

/// <summary>What a Markdown text may hold.</summary>
/// <param name="Longest">Characters from which on it is an error.</param>
/// <param name="Advised">Characters from which on it is a warning.</param>
/// <param name="AllowsHeadings">Whether <c>##</c> and <c>###</c> are headings.</param>
/// <param name="InternationalHosts">Hosts with an <c>xn--</c> label that links may lead to (site.yml).</param>
public sealed record MarkdownRules(int Longest, int Advised, bool AllowsHeadings, IReadOnlyCollection<string> InternationalHosts)
{
    /// <summary>The body of an entry (entry-model.md §1).</summary>
    public static MarkdownRules Entry { get; } = new(4_000, 750, false, []);

    /// <summary>A page of content/pages.</summary>
    public static MarkdownRules Page { get; } = new(20_000, 20_000, true, []);
}
