using System.Collections.Frozen;
using System.Collections.Immutable;
using CommunityAtlas.Core.Entries;

namespace CommunityAtlas.Core.Catalogues;

/// <summary>The lists a site may change.</summary>
public sealed record Taxonomies(
    Taxonomy<Kind> Kinds,
    Taxonomy<Need> Needs,
    Taxonomy<LifeArea> LifeAreas,
    Taxonomy<Term> Audiences,
    Taxonomy<Term> PeerTerms,
    Taxonomy<Area> Areas)
{
    /// <summary>No lists at all.</summary>
    public static Taxonomies Empty { get; } = new(new([]), new([]), new([]), new([]), new([]), new([]));

    /// <summary>The area of a folder name: its key, or its 6-digit code, under which imported entries lie. Null if unknown.</summary>
    public Area? FindArea(string keyOrCode) => Areas.Find(keyOrCode) ?? _areasByCode.GetValueOrDefault(keyOrCode);

    private readonly FrozenDictionary<string, Area> _areasByCode = Areas.Terms
        .DistinctBy(a => a.LocalGovernmentCode, StringComparer.Ordinal)
        .ToFrozenDictionary(a => a.LocalGovernmentCode, StringComparer.Ordinal);
}

/// <summary>Terms in the order of their file, found by code.</summary>
public sealed class Taxonomy<TTerm>
    where TTerm : ITerm
{
    private readonly FrozenDictionary<string, TTerm> _byCode;

    /// <summary>A list; codes are unique.</summary>
    /// <param name="terms">The terms that could be read.</param>
    /// <param name="isComplete">False when the file is missing or a code in it could not be read; that has been reported.</param>
    public Taxonomy(ImmutableArray<TTerm> terms, bool isComplete = true)
    {
        Terms = terms;
        IsComplete = isComplete;
        _byCode = terms.ToFrozenDictionary(t => t.Code, StringComparer.Ordinal);
    }

    /// <summary>All terms, in file order.</summary>
    public ImmutableArray<TTerm> Terms { get; }

    /// <summary>Whether every code of the file is here. If not, an unknown code is no news: the file's own error has been reported.</summary>
    public bool IsComplete { get; }

    /// <summary>The term of a code, or null.</summary>
    public TTerm? Find(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>The term of a code that the catalogue has already accepted.</summary>
    /// <exception cref="KeyNotFoundException">The code is not in the list: a bug, as rules check every code.</exception>
    public TTerm Get(string code) => _byCode[code];
}

/// <summary>What every term has.</summary>
public interface ITerm
{
    /// <summary>Stored and exported; never reused.</summary>
    string Code { get; }

    /// <summary>What people read.</summary>
    string Label { get; }

    /// <summary>Other spellings a volunteer may write.</summary>
    ImmutableArray<string> Aliases { get; }

    /// <summary>The code that took its place, or null. A term with one is read, but no longer to be written.</summary>
    string? DeprecatedBy { get; }
}

/// <summary>A plain term: audience, or peer term (whose code is <c>group/code</c>).</summary>
public sealed record Term(string Code, string Label, string? LabelEasy, ImmutableArray<string> Aliases, string? DeprecatedBy = null) : ITerm;

/// <summary>A kind of activity, kinds.yml.</summary>
public sealed record Kind : ITerm
{
    /// <inheritdoc/>
    public required string Code { get; init; }

    /// <inheritdoc/>
    public required string Label { get; init; }

    /// <summary>In easy Japanese, or null.</summary>
    public string? LabelEasy { get; init; }

    /// <inheritdoc/>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Months after which a check is due.</summary>
    public required int RecheckMonths { get; init; }

    /// <summary>Neutral titles, exit link, no feeds.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>What the kind demands of <c>place.disclosure</c>.</summary>
    public LocationRule LocationRule { get; init; }

    /// <summary>Whether it is in lists and results unless asked for.</summary>
    public bool InDefaultResults { get; init; } = true;

    /// <summary>Questions worth asking by telephone.</summary>
    public ImmutableArray<string> Questions { get; init; } = [];

    /// <inheritdoc/>
    public string? DeprecatedBy { get; init; }
}

/// <summary>A need in people's own words, needs.yml.</summary>
public sealed record Need : ITerm
{
    /// <inheritdoc/>
    public required string Code { get; init; }

    /// <inheritdoc/>
    public required string Label { get; init; }

    /// <summary>In easy Japanese, or null.</summary>
    public string? LabelEasy { get; init; }

    /// <inheritdoc/>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Phrases that mean this need.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>Phrases that do not count.</summary>
    public ImmutableArray<string> Not { get; init; } = [];

    /// <summary>Whether the crisis lines come first.</summary>
    public bool IsCrisis { get; init; }

    /// <summary>Neutral titles, exit link, no feeds.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>What the need demands of <c>place.disclosure</c>.</summary>
    public LocationRule LocationRule { get; init; }

    /// <summary>Codes of related needs.</summary>
    public ImmutableArray<string> SeeAlso { get; init; } = [];

    /// <inheritdoc/>
    public string? DeprecatedBy { get; init; }
}

/// <summary>生活の領域, life-areas.yml. No number, scale or chart.</summary>
public sealed record LifeArea(string Code, string Label, string? LabelEasy, string? Hint, ImmutableArray<string> Aliases, string? DeprecatedBy = null) : ITerm;

/// <summary>What a kind or need demands of the place.</summary>
public enum LocationRule
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Never public.</summary>
    OnContact,
}

/// <summary>A municipality, prefecture or the nation, areas.yml and import/areas.yml.</summary>
public sealed record Area : ITerm
{
    /// <summary>Folder name.</summary>
    public required string Key { get; init; }

    /// <summary>6-digit 全国地方公共団体コード with a valid check digit.</summary>
    public required string LocalGovernmentCode { get; init; }

    /// <summary>Name as written.</summary>
    public required string Name { get; init; }

    /// <summary>Reading, or null.</summary>
    public string? Kana { get; init; }

    /// <summary>Prefecture's name, or null for the nation.</summary>
    public string? Prefecture { get; init; }

    /// <summary>What it is.</summary>
    public AreaLevel Level { get; init; }

    /// <summary>Keys of neighbours.</summary>
    public ImmutableArray<string> Neighbours { get; init; } = [];

    /// <summary>Its middle, or null.</summary>
    public GeoPoint? Point { get; init; }

    /// <summary>Pins farther from the middle get a warning.</summary>
    public double? RadiusKilometres { get; init; }

    /// <inheritdoc/>
    string ITerm.Code => Key;

    /// <inheritdoc/>
    string ITerm.Label => Name;

    /// <inheritdoc/>
    public string? DeprecatedBy { get; init; }

    /// <inheritdoc/>
    public ImmutableArray<string> Aliases { get; init; } = [];
}

/// <summary>What an area is.</summary>
public enum AreaLevel
{
    /// <summary>市区町村.</summary>
    Municipality,

    /// <summary>都道府県.</summary>
    Prefecture,

    /// <summary>全国.</summary>
    Nation,
}
