using System.Buffers.Binary;

namespace CommunityAtlas.Japanese.Dictionaries;

/// <summary>The frame of a compiled dictionary file; FORMAT.md beside this file is the grammar.</summary>
internal static class DictionaryFormat
{
    public const int Version = 1;
    public const int HeaderLength = 16;
    public const int SectionHeaderLength = 16;

    /// <summary>First bytes of every file.</summary>
    public static ReadOnlySpan<byte> Magic => "ATLASDIC"u8;

    /// <summary>FNV-1a over the uncompressed bytes of a section: finds damage, not malice. Folds eight bytes at a time.</summary>
    public static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var hash = 14695981039346656037UL;
        while (bytes.Length >= 8)
        {
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes)) * 1099511628211UL;
            hash ^= hash >> 29;
            bytes = bytes[8..];
        }

        foreach (var value in bytes) hash = (hash ^ value) * 1099511628211UL;
        return (uint)(hash ^ (hash >> 32));
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
