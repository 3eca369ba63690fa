using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Cli.Consoles;

/// <summary>Which of the two languages the tool speaks. Both, Japanese first, unless one is asked for: a volunteer and a helper from abroad may look at one screen.</summary>
public enum LanguageChoice
{
    /// <summary>Japanese, English below it.</summary>
    Both,

    /// <summary>Japanese alone.</summary>
    Japanese,

    /// <summary>English alone.</summary>
    English,
}

/// <summary>Reads texts in the chosen languages.</summary>
public static class LanguageChoices
{
    /// <summary>The chosen languages in the order they are printed.</summary>
    public static IReadOnlyList<DiagnosticLanguage> Languages(this LanguageChoice choice) => choice switch
    {
        LanguageChoice.Japanese => [DiagnosticLanguage.Japanese],
        LanguageChoice.English => [DiagnosticLanguage.English],
        _ => [DiagnosticLanguage.Japanese, DiagnosticLanguage.English],
    };

    /// <summary>The lines to print for a text, one per chosen language.</summary>
    public static IEnumerable<string> Lines(this LanguageChoice choice, Localized text) => choice.Languages().Select(text.For);
}
