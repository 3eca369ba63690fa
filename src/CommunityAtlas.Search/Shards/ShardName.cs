using System.Buffers.Text;
using System.Security.Cryptography;

namespace CommunityAtlas.Search.Shards;

/// <summary>Names of shards: the first six bytes of the SHA-256 of the file, in base64url.</summary>
public static class ShardName
{
    /// <summary>Characters of a name.</summary>
    public const int Length = 8;

    /// <summary>Bytes it stands for.</summary>
    public const int HashedBytes = 6;

    /// <summary>The name of a file by its bytes.</summary>
    public static string Of(ReadOnlySpan<byte> file)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(file, hash);
        return Base64Url.EncodeToString(hash[..HashedBytes]);
    }

    /// <summary>Writes the bytes of a name into a payload.</summary>
    public static void Write(PayloadWriter writer, string name) => writer.Bytes(Base64Url.DecodeFromChars(name));

    /// <summary>Reads a name of a payload.</summary>
    public static string Read(ref PayloadReader reader) => Base64Url.EncodeToString(reader.Bytes(HashedBytes));

    /// <summary>The file of a name, from the folder of the index: <c>words/3f-_Ab9z.bin</c>.</summary>
    public static string PathOf(ShardFamily family, string name) => $"{FolderOf(family)}/{name}.bin";

    /// <summary>Whether a text is a name; nothing else may become part of an address.</summary>
    public static bool IsName(string text) => text.Length == Length && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    private static string FolderOf(ShardFamily family) => family switch
    {
        ShardFamily.Cut => "cut",
        ShardFamily.Labels => "labels",
        ShardFamily.Areas => "areas",
        ShardFamily.Docs => "docs",
        ShardFamily.Words => "words",
        ShardFamily.Readings => "readings",
        ShardFamily.Grams => "grams",
        ShardFamily.Cards => "cards",
        ShardFamily.Texts => "texts",
        ShardFamily.Facets => "facets",
        ShardFamily.Days => "days",
        ShardFamily.Points => "points",
        ShardFamily.TextPrefix => "texts",
        ShardFamily.Letters => "letters",
        _ => throw new ArgumentOutOfRangeException(nameof(family)),
    };
}
