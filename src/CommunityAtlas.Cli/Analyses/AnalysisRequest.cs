using CommunityAtlas.Japanese;

namespace CommunityAtlas.Cli.Analyses;

/// <summary>What <c>atlas analyze</c> is asked to do.</summary>
internal sealed record AnalysisRequest
{
    /// <summary>Full path of the text; null for standard input.</summary>
    internal string? File { get; init; }

    /// <summary>Full path of the answer; null for standard output.</summary>
    internal string? Output { get; init; }

    internal required TokenizerMode Mode { get; init; }

    /// <summary>Whether Lucene's chain of filters follows the tokenizer.</summary>
    internal bool IsFiltered { get; init; }

    /// <summary>HTML with readings instead of a line per token.</summary>
    internal bool IsRuby { get; init; }
}
