using System.Collections.Frozen;
using System.Collections.Immutable;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Output;

namespace CommunityAtlas.Cli.Serving;

/// <summary>What the preview shows now: the last site that could be built, and what was wrong with anything newer.</summary>
/// <param name="Version">Changes when a page should be loaded again.</param>
/// <param name="BasePath">Slash at both ends.</param>
/// <param name="Files">Contents by path; empty until a first build succeeds.</param>
/// <param name="Problems">Errors of the latest build; empty when <paramref name="Files"/> are up to date.</param>
internal sealed record LiveSite(
    string Version, string BasePath, FrozenDictionary<string, ReadOnlyMemory<byte>> Files, ImmutableArray<Diagnostic> Problems)
{
    internal static readonly LiveSite Empty = new("0", "/", FrozenDictionary<string, ReadOnlyMemory<byte>>.Empty, []);

    /// <summary>A site without problems.</summary>
    internal static LiveSite Of(string version, string basePath, OutputSet files) =>
        new(version, basePath, files.Files.ToFrozenDictionary(file => file.Path, file => file.Content, StringComparer.Ordinal), []);

    /// <summary>The same files, and why there are no newer ones.</summary>
    internal LiveSite With(string version, IEnumerable<Diagnostic> problems) =>
        this with { Version = Files.Count == 0 ? version : Version, Problems = [.. problems] };
}
