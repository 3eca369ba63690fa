namespace CommunityAtlas.Core.Diagnostics;

/// <summary>One text in both languages of the tool. Neither may be empty.</summary>
/// <param name="En">English, for developers and foreign residents.</param>
/// <param name="Ja">Japanese, what a volunteer reads first.</param>
public sealed record Localized(string En, string Ja)
{
    /// <summary>The text for a language tag; anything but English gives Japanese.</summary>
    public string For(DiagnosticLanguage language) => language == DiagnosticLanguage.English ? En : Ja;
}
