namespace CommunityAtlas.Cli.Serving;

/// <summary>What to send for a request.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="ContentType">Media type, with charset for text.</param>
/// <param name="Body">Bytes; empty for a redirect.</param>
/// <param name="Location">Where to go instead, or null.</param>
internal sealed record Answer(int Status, string ContentType, ReadOnlyMemory<byte> Body, string? Location = null);
