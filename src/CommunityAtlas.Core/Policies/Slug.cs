using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CommunityAtlas.Core.Output;

namespace CommunityAtlas.Core.Policies;

/// <summary>Rules for a slug: file name, id and address of an entry.</summary>
public static partial class Slug
{
    /// <summary>Longest slug in characters.</summary>
    public const int LongestLength = 64;

    private static readonly FrozenSet<string> Reserved = Permalinks.ReservedSegments.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Windows refuses these as file names, whatever the ending.
    private static readonly FrozenSet<string> DeviceNames = new[] { "con", "prn", "aux", "nul" }
        .Concat(Enumerable.Range(0, 10).SelectMany(i => new[] { $"com{i}", $"lpt{i}" }))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What is wrong with a slug, or nothing.</summary>
    public static SlugProblem Check(string slug)
    {
        if (slug.Length > LongestLength) return SlugProblem.TooLong;
        if (!Shape().IsMatch(slug)) return SlugProblem.Shape;
        if (Reserved.Contains(slug)) return SlugProblem.PartOfSite;
        return DeviceNames.Contains(slug) ? SlugProblem.DeviceName : SlugProblem.None;
    }

    /// <summary>Whether a slug may be used.</summary>
    public static bool IsValid(string slug) => Check(slug) == SlugProblem.None;

    [GeneratedRegex(@"\A[a-z0-9]+(?:-[a-z0-9]+){0,7}\z", RegexOptions.NonBacktracking)]
    private static partial Regex Shape();
}

/// <summary>What can be wrong with a slug.</summary>
public enum SlugProblem
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Not up to eight words of small letters and digits, joined by single hyphens.</summary>
    Shape,

    /// <summary>Over 64 characters.</summary>
    TooLong,

    /// <summary>The name of a part of the site (<see cref="Permalinks.ReservedSegments"/>).</summary>
    PartOfSite,

    /// <summary>A name Windows keeps for a device.</summary>
    DeviceName,
}
