using CommunityAtlas.Content;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Japanese.Dictionaries;

namespace CommunityAtlas.Site.Words;

/// <summary>The town's own words: <c>content/words.csv</c>, in the form of Lucene's user dictionaries.</summary>
public static class OwnWords
{
    /// <summary>Reads the file; without it there are no words. Lines that cannot be used are reported and left out.</summary>
    public static UserDictionary Read(ContentFolder folder, DiagnosticBag diagnostics)
    {
        var file = folder.Find("words.csv");
        var words = UserDictionary.Read(file?.Text ?? "", out var mistakes);
        foreach (var mistake in mistakes)
        {
            diagnostics.Add(Descriptor(mistake.Kind), new SourceLocation(file!.DisplayPath, mistake.Line, 1), mistake.Value, mistake.Other);
        }

        return words;
    }

    private static DiagnosticDescriptor Descriptor(UserDictionaryMistakeKind kind) => kind switch
    {
        UserDictionaryMistakeKind.Columns => OwnWordDiagnostics.Columns,
        UserDictionaryMistakeKind.Surface => OwnWordDiagnostics.Surface,
        UserDictionaryMistakeKind.Segments => OwnWordDiagnostics.Segments,
        UserDictionaryMistakeKind.Readings => OwnWordDiagnostics.Readings,
        UserDictionaryMistakeKind.PartOfSpeech => OwnWordDiagnostics.PartOfSpeech,
        _ => OwnWordDiagnostics.Duplicate,
    };
}
