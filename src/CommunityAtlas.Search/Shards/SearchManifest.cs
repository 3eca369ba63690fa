using System.Collections.Immutable;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Search.Scoring;

namespace CommunityAtlas.Search.Shards;

/// <summary>
/// The one file of an index whose name does not change: counts, the numbers of the ranking, and the name of every shard.
/// </summary>
public sealed record SearchManifest
{
    /// <summary>Where the index lies, from the site's root.</summary>
    public const string Folder = Permalinks.SearchIndex;

    /// <summary>Its file in <see cref="Folder"/>.</summary>
    public const string FileName = "manifest.json";

    /// <summary>Version of the format; readers refuse every other.</summary>
    public int Format { get; init; } = ShardFrame.Format;

    /// <summary>Name of this state of the index: changes exactly when any shard does.</summary>
    public string Build { get; init; } = "";

    /// <summary>How many documents.</summary>
    public int DocCount { get; init; }

    /// <summary>Mean number of terms of a document.</summary>
    public double AverageLength { get; init; }

    /// <summary>Mean number of terms of a name.</summary>
    public double AverageNameLength { get; init; }

    /// <summary>The numbers of the ranking.</summary>
    public ScoringOptions Scoring { get; init; } = ScoringOptions.Default;

    /// <summary>Name of the cut table.</summary>
    public string Cut { get; init; } = "";

    /// <summary>Name of the labels.</summary>
    public string Labels { get; init; } = "";

    /// <summary>Name of the areas, or null.</summary>
    public string? Areas { get; init; }

    /// <summary>Name of the points, or null when no place is public.</summary>
    public string? Points { get; init; }

    /// <summary>Name of what is needed to look letter by letter: <see cref="Texts"/> and <see cref="Grams"/> stand there.</summary>
    public string Letters { get; init; } = "";

    /// <summary>Name of what the texts begin with, or null when each stands by itself.</summary>
    public string? TextPrefix { get; init; }

    /// <summary>Shards of 16,384 documents.</summary>
    public ImmutableArray<string> Docs { get; init; } = [];

    /// <summary>Shards of 16 cards.</summary>
    public ImmutableArray<string> Cards { get; init; } = [];

    /// <summary>Blocks of 8 texts; none until <see cref="WithLetters"/>.</summary>
    public ImmutableArray<string> Texts { get; init; } = [];

    /// <summary>Shards of words.</summary>
    public ImmutableArray<ShardRange> Words { get; init; } = [];

    /// <summary>Shards of readings.</summary>
    public ImmutableArray<ShardRange> Readings { get; init; } = [];

    /// <summary>Shards of pairs of characters; none until <see cref="WithLetters"/>.</summary>
    public ImmutableArray<ShardRange> Grams { get; init; } = [];

    /// <summary>Facet code to name.</summary>
    public ImmutableSortedDictionary<string, string> Facets { get; init; } = NoNames;

    /// <summary>Date (2026-11-21) to name; a date without one has no open document or is too far away.</summary>
    public ImmutableSortedDictionary<string, string> Days { get; init; } = NoNames;

    /// <summary>Files that the manifest holds itself, by path: no reader asks for them.</summary>
    public ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Held { get; init; } = ImmutableSortedDictionary.Create<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);

    /// <summary>
    /// Paths of what every query needs and an edit changes: fetched with the manifest they cost no round of their own. Lengths of very many
    /// documents are too large for that.
    /// </summary>
    internal IEnumerable<string> NeededAtOnce =>
    [
        ShardName.PathOf(ShardFamily.Labels, Labels),
        .. Docs is [var lengths] ? [ShardName.PathOf(ShardFamily.Docs, lengths)] : (IEnumerable<string>)[],
        .. Facets.TryGetValue("kind", out var kinds) ? [ShardName.PathOf(ShardFamily.Facets, kinds)] : (IEnumerable<string>)[],
    ];

    private static ImmutableSortedDictionary<string, string> NoNames { get; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Reads manifest.json.</summary>
    /// <exception cref="ShardFormatException">No manifest, damaged, or of another version.</exception>
    public static SearchManifest Parse(ReadOnlyMemory<byte> json) => ManifestJson.Parse(json);

    /// <summary>The manifest with what a shard of the family <c>letters</c> holds.</summary>
    /// <exception cref="ShardFormatException">Damaged.</exception>
    public SearchManifest WithLetters(ReadOnlySpan<byte> payload)
    {
        var (texts, grams) = LettersShard.Read(payload);
        return this with { Texts = texts, Grams = grams };
    }

    /// <summary>The bytes of manifest.json, with <see cref="Build"/> made from everything else.</summary>
    public byte[] Write() => ManifestJson.Write(this);
}
