using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Site.Themes;

/// <summary>What stands between a pair of double braces.</summary>
internal enum TagKind
{
    /// <summary><c>{{name}}</c>.</summary>
    Value,

    /// <summary><c>{{{safeHtml name}}}</c>.</summary>
    Markup,

    /// <summary><c>{{t "key"}}</c>.</summary>
    Text,

    /// <summary><c>{{#each name}}</c>.</summary>
    Open,

    /// <summary><c>{{else}}</c>.</summary>
    Else,

    /// <summary><c>{{/each}}</c>.</summary>
    Close,

    /// <summary><c>{{> card}}</c>.</summary>
    Partial,

    /// <summary><c>{{! … }}</c>.</summary>
    Comment,

    /// <summary>Anything a theme may not use.</summary>
    Forbidden,
}

/// <summary>One tag of a template.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Word">The block's or partial's name, the text's key; otherwise empty.</param>
/// <param name="Path">The path it reads, or empty.</param>
/// <param name="Start">Offset of its first brace in the template.</param>
/// <param name="End">Offset behind its last brace.</param>
/// <param name="Location">Its place in the file.</param>
internal sealed record TemplateTag(TagKind Kind, string Word, string Path, int Start, int End, SourceLocation Location);
