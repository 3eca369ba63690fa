namespace CommunityAtlas.Core.Diagnostics;

/// <summary>The language a diagnostic is read in.</summary>
public enum DiagnosticLanguage
{
    /// <summary>日本語, the default.</summary>
    Japanese,

    /// <summary>English.</summary>
    English,
}
