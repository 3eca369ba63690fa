namespace CommunityAtlas.Core.Diagnostics;

/// <summary>How much a diagnostic weighs: an error stops every output, a warning is published and listed.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; nothing to do.</summary>
    Information,

    /// <summary>Published all the same, listed in the pull request.</summary>
    Warning,

    /// <summary>Nothing is written.</summary>
    Error,
}
