using System.Collections.Immutable;
using CommunityAtlas.Core.Entries;

namespace CommunityAtlas.Site.Texts;

/// <summary>ことば: what people there speak.</summary>
internal static class LanguageTexts
{
    public static ImmutableArray<string> Lines(ImmutableArray<SpokenLanguage> languages) => languages.IsEmpty
        ? ["わかりません（電話で確認）"]
        : [.. languages.Select(l => Labels.Language(l.Code) + (l.Note is { } note ? $"（{note}）" : ""))];
}
