using System.Runtime.CompilerServices;

namespace CommunityAtlas.Japanese.Dictionaries;

/// <summary>What the lattice knows about characters and the unknown words they make.</summary>
/// <param name="Traits"><see cref="CharacterTraits"/> of each UTF-16 unit.</param>
/// <param name="ClassFlags">By class: <see cref="Invoke"/> and <see cref="Group"/>.</param>
/// <param name="Unknown">By class, its unknown words: context id in the upper, cost in the lower 16 bits.</param>
internal sealed record CharacterTable(byte[] Traits, byte[] ClassFlags, uint[][] Unknown)
{
    /// <summary>Unknown words are tried even where the dictionary knows some.</summary>
    public const int Invoke = 1;

    /// <summary>A run of the class is one unknown word.</summary>
    public const int Group = 2;

    public bool IsPunctuation(char c) => (Traits[c] & CharacterTraits.Punctuation) != 0;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // runs once, at start
    public static CharacterTable Read(ReadOnlySpan<byte> section, int contexts)
    {
        var reader = new ByteReader(section);
        var classes = (int)CharacterClass.Ngram + 1;
        var flags = reader.Take(classes).ToArray();
        var unknown = new uint[classes][];
        for (var i = 0; i < classes; i++)
        {
            var count = reader.Varint();
            if (count == 0 || count > section.Length) throw ByteReader.Damaged();
            unknown[i] = new uint[count];
            for (var j = 0; j < count; j++)
            {
                var context = reader.UInt16();
                if (context >= contexts) throw ByteReader.Damaged();
                unknown[i][j] = ((uint)context << 16) | (ushort)reader.Int16();
            }
        }

        var traits = new byte[char.MaxValue + 1];
        for (var at = 0; at < traits.Length;)
        {
            var value = reader.Byte();
            var length = reader.Varint();
            if (length == 0 || length > traits.Length - at || (value & CharacterTraits.ClassMask) >= classes) throw ByteReader.Damaged();
            traits.AsSpan(at, length).Fill((byte)value);
            at += length;
        }

        return new CharacterTable(traits, flags, unknown);
    }
}
