using CommunityAtlas.Content.Entries.Fields;
using CommunityAtlas.Core.Entries;
using Parts = CommunityAtlas.Content.Entries.EntryFields.LanguageParts;

namespace CommunityAtlas.Content.Entries.Groups;

/// <summary>languages[].</summary>
internal static class LanguageReader
{
    /// <summary>A language with its note.</summary>
    public static SpokenLanguage? Read(FieldScope scope)
    {
        var note = scope.Find(Parts.Note);
        return scope.Find(Parts.Code) is { } code ? new SpokenLanguage(code, note) : null;
    }
}
