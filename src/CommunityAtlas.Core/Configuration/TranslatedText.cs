namespace CommunityAtlas.Core.Configuration;

/// <summary>A text of the settings in another language: <c>label_en</c> beside <c>label</c>.</summary>
/// <param name="Language">Its tag: <c>en</c>, or <c>ja-easy</c> for やさしい日本語.</param>
public sealed record TranslatedText(string Language, string Text);
