using CommunityAtlas.Content.Entries.Fields;
using CommunityAtlas.Core.Entries;
using Parts = CommunityAtlas.Content.Entries.EntryFields.ImportedParts;

namespace CommunityAtlas.Content.Entries.Groups;

/// <summary>imported.</summary>
internal static class ImportedReader
{
    /// <summary>Where an imported entry came from.</summary>
    public static ImportOrigin? Read(FieldScope scope)
    {
        var dataset = scope.Find(Parts.Dataset);
        var origin = new ImportOrigin
        {
            Dataset = dataset ?? "",
            Publisher = scope.Find(Parts.Publisher),
            RowId = scope.Find(Parts.RowId),
            Key = scope.Find(Parts.Key),
            Published = scope.FindValue(Parts.Published),
            Generated = scope.FindOr(Parts.Generated, []),
            Raw = scope.FindOr(Parts.Raw, []),
        };
        return dataset is null ? null : origin;
    }
}
