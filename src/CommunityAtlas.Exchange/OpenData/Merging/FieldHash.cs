using System.Security.Cryptography;
using System.Text;

namespace CommunityAtlas.Exchange.OpenData.Merging;

/// <summary>Short fingerprints for the lock file: enough to notice a change, not to hide a secret.</summary>
public static class FieldHash
{
    private const int KeyLength = 8;
    private const int HashLength = 16;

    /// <summary>16 hex digits of a text's SHA-256. The check for edited imports (Content) reckons the same way.</summary>
    public static string Of(string text) => Hex(text)[..HashLength];

    /// <summary>8 hex digits of the SHA-256 of parts; the parts cannot run into each other.</summary>
    public static string Key(params ReadOnlySpan<string> parts) => Hex(string.Join('\n', parts!))[..KeyLength];

    private static string Hex(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
