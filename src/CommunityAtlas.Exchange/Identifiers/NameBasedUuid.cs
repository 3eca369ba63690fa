using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace CommunityAtlas.Exchange.Identifiers;

/// <summary>Ids made from names, RFC 9562 §5.5 (version 5): the same name under the same namespace is the same id for ever.</summary>
public static class NameBasedUuid
{
    /// <summary>The id of a name. Bytes are big-endian, as the standard has them and <see cref="Guid"/> by itself has not.</summary>
    [SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "RFC 9562 version 5 is defined over SHA-1; nothing is protected by it.")]
    public static Guid Create(Guid @namespace, string name)
    {
        var text = Encoding.UTF8.GetBytes(name);
        var bytes = new byte[16 + text.Length];
        @namespace.TryWriteBytes(bytes, bigEndian: true, out _);
        text.CopyTo(bytes, 16);
        var hash = SHA1.HashData(bytes).AsSpan(0, 16);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true);
    }
}
