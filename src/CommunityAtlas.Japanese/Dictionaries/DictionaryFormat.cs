using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace CommunityAtlas.Japanese.Dictionaries;

/// <summary>The frame of a compiled dictionary file; FORMAT.md beside this file is the grammar.</summary>
internal static class DictionaryFormat
{
    public const int Version = 1;
    public const int HeaderLength = 16;
    public const int SectionHeaderLength = 16;

    /// <summary>First bytes of every file.</summary>
    public static ReadOnlySpan<byte> Magic => "ATLASDIC"u8;

    /// <summary>CRC-32C of the uncompressed bytes of a section: finds damage, not malice.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // runs once, at start
    public static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        for (; bytes.Length >= 8; bytes = bytes[8..]) crc = BitOperations.Crc32C(crc, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        foreach (var value in bytes) crc = BitOperations.Crc32C(crc, value);
        return ~crc;
    }
}

/// <summary>The sections of a file, in their order.</summary>
internal enum DictionarySection
{
    /// <summary>Character classes and unknown words.</summary>
    Characters,

    /// <summary>Context ids: parts of speech and inflections.</summary>
    Contexts,

    /// <summary>Surfaces as a trie.</summary>
    Trie,

    /// <summary>Context id and cost of each word.</summary>
    Words,

    /// <summary>Connection costs.</summary>
    Costs,

    /// <summary>Base forms, readings and pronunciations.</summary>
    Features,
}
