namespace CommunityAtlas.Core.Output;

/// <summary>One file of the finished site, before it is written.</summary>
/// <param name="Path">Relative to the site root, forward slashes, no leading slash, only characters of slugs, dots and slashes; shards of the search index also _ and capital letters.</param>
/// <param name="Content">The bytes, complete.</param>
/// <param name="Origin">What made it, in words for a collision message: <c>entry aozora-hokenshitsu</c>.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Content, string Origin);
