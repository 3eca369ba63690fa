using CommunityAtlas.Core.Entries;

namespace CommunityAtlas.Content.Settings;

/// <summary>What a sample site may carry and a real one must not: codes 99xxxx, exchange 000, example.org, pins in the open sea.</summary>
internal static class SampleData
{
    /// <summary>The host that leads nowhere, by RFC 2606.</summary>
    public const string Host = "example.org";

    /// <summary>A code of local government that no body of local government has.</summary>
    public static bool IsSampleArea(string localGovernmentCode) => localGovernmentCode.StartsWith("99", StringComparison.Ordinal);

    /// <summary>A number whose middle group is all zeros; no such exchange exists.</summary>
    /// <param name="number">As printed, groups joined by hyphens.</param>
    public static bool IsSampleNumber(string number)
    {
        var groups = number.Split('-');
        return groups.Length == 3 && groups[1].Length >= 3 && groups[1].AsSpan().IndexOfAnyExcept('0') < 0;
    }

    /// <summary>The sample host or one below it.</summary>
    public static bool IsSampleHost(string host) =>
        string.Equals(host, Host, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + Host, StringComparison.OrdinalIgnoreCase);

    /// <summary>A pin in the square of open sea that is kept for samples.</summary>
    public static bool IsSamplePin(GeoPoint point) => point is { Latitude: >= 33.9 and <= 34.1, Longitude: >= 140.4 and <= 140.6 };
}
