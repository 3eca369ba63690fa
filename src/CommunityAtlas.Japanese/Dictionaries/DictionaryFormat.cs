using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace CommunityAtlas.Japanese.Dictionaries;

/// <summary>The frame of a compiled dictionary file; FORMAT.md beside this file is the grammar.</summary>
internal static class DictionaryFormat
{
    public const int Version = 1;
    public const int HeaderLength = 16;
    public const int SectionHeaderLength = 8;
    public const int Sections = 6;

    // Six times the size of IPADIC's largest: a damaged length must not ask for all the memory there is.
    public const int LongestSection = 1 << 25;

    /// <summary>First bytes of every file.</summary>
    public static ReadOnlySpan<byte> Magic => "ATLASDIC"u8;

    /// <summary>CRC-32C: finds damage, not malice.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // runs once, at start
    public static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        for (; bytes.Length >= 8; bytes = bytes[8..]) crc = BitOperations.Crc32C(crc, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        foreach (var value in bytes) crc = BitOperations.Crc32C(crc, value);
        return ~crc;
    }

    /// <summary>The sections of a file, still packed. The checksum is not looked at: that takes its time and a thread of its own.</summary>
    /// <exception cref="DictionaryFormatException">It is no dictionary, or of another version, or its lengths do not fit.</exception>
    public static PackedSection[] Split(ReadOnlyMemory<byte> file)
    {
        var span = file.Span;
        if (span.Length < HeaderLength || !span.StartsWith(Magic)) throw new DictionaryFormatException("this is no dictionary of atlas");
        var version = BinaryPrimitives.ReadUInt16LittleEndian(span[8..]);
        if (version != Version)
            throw new DictionaryFormatException($"the dictionary is of version {version}, this program reads version {Version}: build it again with 'atlas dictionary build'");
        var at = HeaderLength + (Sections * SectionHeaderLength);
        if (BinaryPrimitives.ReadUInt16LittleEndian(span[10..]) != Sections || span.Length < at) throw ByteReader.Damaged();
        var sections = new PackedSection[Sections];
        for (var i = 0; i < Sections; i++)
        {
            var header = span[(HeaderLength + (i * SectionHeaderLength))..];
            var packed = BinaryPrimitives.ReadInt32LittleEndian(header);
            var length = BinaryPrimitives.ReadInt32LittleEndian(header[4..]);
            if (packed < 0 || length is < 0 or > LongestSection || packed > span.Length - at) throw ByteReader.Damaged();
            sections[i] = new PackedSection(file.Slice(at, packed), length);
            at += packed;
        }

        return at == span.Length ? sections : throw ByteReader.Damaged();
    }

    /// <summary>Whether the file is byte for byte what was written.</summary>
    /// <exception cref="DictionaryFormatException">It is not.</exception>
    public static void Verify(ReadOnlySpan<byte> file)
    {
        if (Checksum(file[HeaderLength..]) != BinaryPrimitives.ReadUInt32LittleEndian(file[12..]))
            throw new DictionaryFormatException("the dictionary file is damaged: its checksum is wrong; copy or build it again");
    }
}

/// <summary>A section as it lies in the file. One whose two lengths are the same is not compressed.</summary>
/// <param name="Packed">Its bytes in the file.</param>
/// <param name="Length">Length when unpacked.</param>
internal readonly record struct PackedSection(ReadOnlyMemory<byte> Packed, int Length)
{
    /// <summary>Its contents.</summary>
    /// <exception cref="DictionaryFormatException">It does not unpack to its length.</exception>
    public UnpackedSection Unpack() => new(this);
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
