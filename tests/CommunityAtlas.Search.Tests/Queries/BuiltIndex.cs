using System.Collections.Immutable;
using CommunityAtlas.Content;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Japanese.Dictionaries;
using CommunityAtlas.Search.Reading;
using CommunityAtlas.Search.Shards;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Search.Tests.Queries;

/// <summary>The index of the sample entries of this checkout, built once.</summary>
internal static class BuiltIndex
{
    public static readonly DateOnly Today = new(2026, 11, 21);

    private static readonly Lazy<(Catalogue Catalogue, UserDictionary Words, ImmutableDictionary<string, byte[]> Files)> Own = new(Build);

    public static Catalogue Catalogue => Own.Value.Catalogue;

    public static UserDictionary Words => Own.Value.Words;

    /// <summary>Files by their path from the folder of the index.</summary>
    public static ImmutableDictionary<string, byte[]> Files => Own.Value.Files;

    public static SearchReader Open() => SearchReader.Open(path => Files.GetValueOrDefault(path));

    /// <summary>The files of a catalogue's index by their path from its folder.</summary>
    public static ImmutableDictionary<string, byte[]> Of(Catalogue catalogue, UserDictionary? words) =>
        SearchIndexBuilder.Build(catalogue, new SearchWords(JapaneseDictionary.LoadEmbedded(), words), Today, 2)
            .ToImmutableDictionary(file => file.Path[SearchManifest.Folder.Length..], file => file.Content.ToArray(), StringComparer.Ordinal);

    private static (Catalogue, UserDictionary, ImmutableDictionary<string, byte[]>) Build()
    {
        var folder = Path.Combine(RepositoryRoot.Path, "content");
        var bag = new DiagnosticBag();
        var catalogue = CatalogueBuilder.Build(ContentReader.Read(folder, bag), Today).Catalogue!;
        var words = UserDictionary.Read(File.ReadAllText(Path.Combine(folder, "words.csv")), out _);
        return (catalogue, words, Of(catalogue, words));
    }
}
