using System.Buffers.Binary;
using System.IO.Compression;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CommunityAtlas.Japanese.Dictionaries;

/// <summary>A loaded dictionary. Immutable and safe to share between threads; readings and base forms are unpacked on first use.</summary>
public sealed class JapaneseDictionary
{
    private readonly Lazy<WordFeatures> _features;

    private JapaneseDictionary(
        SurfaceTrie trie, uint[] words, short[] costs, int contexts, byte[] traits, byte[] classFlags, uint[][] unknown, ContextFeatures[] contextFeatures, Func<WordFeatures> features)
    {
        (Trie, Words, Costs, Contexts, Traits, ClassFlags, Unknown, ContextFeatures) = (trie, words, costs, contexts, traits, classFlags, unknown, contextFeatures);
        _features = new Lazy<WordFeatures>(features);
    }

    /// <summary>How many words it holds.</summary>
    public int Count => Words.Length;

    internal SurfaceTrie Trie { get; }

    /// <summary>Context id in the upper, word cost in the lower 16 bits.</summary>
    internal uint[] Words { get; }

    /// <summary>Row by left id of the following word, column by right id of the word before it.</summary>
    internal short[] Costs { get; }

    internal int Contexts { get; }

    /// <summary><see cref="CharacterTraits"/> of each UTF-16 unit.</summary>
    internal byte[] Traits { get; }

    /// <summary>By class: 1 invoke, 2 group.</summary>
    internal byte[] ClassFlags { get; }

    /// <summary>By class, its unknown words as in <see cref="Words"/>.</summary>
    internal uint[][] Unknown { get; }

    internal ContextFeatures[] ContextFeatures { get; }

    internal WordFeatures Features => _features.Value;

    /// <summary>The IPADIC that comes with this library.</summary>
    /// <exception cref="DictionaryFormatException">The embedded file is damaged.</exception>
    public static JapaneseDictionary LoadEmbedded()
    {
        using var stream = typeof(JapaneseDictionary).Assembly.GetManifestResourceStream("CommunityAtlas.Japanese.ipadic.dic")
            ?? throw new DictionaryFormatException("the library carries no dictionary");
        var bytes = GC.AllocateUninitializedArray<byte>(checked((int)stream.Length));
        stream.ReadExactly(bytes);
        return Load(bytes);
    }

    /// <summary>Loads a compiled dictionary (FORMAT.md).</summary>
    /// <param name="file">The whole file; kept, as readings are unpacked from it later.</param>
    /// <exception cref="DictionaryFormatException">It is no dictionary, of another version, or damaged.</exception>
    public static JapaneseDictionary Load(ReadOnlyMemory<byte> file)
    {
        var sections = ReadHeader(file);

        // The two halves take about as long as each other.
        (short[] Costs, int Contexts) costs = ([], 0);
        SurfaceTrie? trie = null;
        uint[] words = [];
        var costsTask = Task.Run(() => costs = ReadCosts(Unpack(sections[(int)DictionarySection.Costs])));
        try
        {
            trie = SurfaceTrie.Read(Unpack(sections[(int)DictionarySection.Trie]));
            words = ReadWords(Unpack(sections[(int)DictionarySection.Words]), trie.FirstWord[^1]);
        }
        finally
        {
            costsTask.GetAwaiter().GetResult();
        }

        var characters = ReadCharacters(Unpack(sections[(int)DictionarySection.Characters]));
        var contexts = ReadContexts(Unpack(sections[(int)DictionarySection.Contexts]));
        Check(words, characters.Unknown, costs.Contexts, contexts.Length);
        var features = sections[(int)DictionarySection.Features];
        return new JapaneseDictionary(
            trie, words, costs.Costs, costs.Contexts, characters.Traits, characters.Flags, characters.Unknown, contexts,
            () => WordFeatures.Read(Unpack(features), trie.RanksBySurface()));
    }

    private static Section[] ReadHeader(ReadOnlyMemory<byte> file)
    {
        var span = file.Span;
        if (span.Length < DictionaryFormat.HeaderLength || !span.StartsWith(DictionaryFormat.Magic)) throw new DictionaryFormatException("this is no dictionary of atlas");
        var version = BinaryPrimitives.ReadUInt16LittleEndian(span[8..]);
        if (version != DictionaryFormat.Version)
            throw new DictionaryFormatException($"the dictionary is of version {version}, this program reads version {DictionaryFormat.Version}: build it again with 'atlas dictionary build'");
        var count = BinaryPrimitives.ReadUInt16LittleEndian(span[10..]);
        var at = DictionaryFormat.HeaderLength + (count * DictionaryFormat.SectionHeaderLength);
        if (count != Enum.GetValues<DictionarySection>().Length || span.Length < at) throw ByteReader.Damaged();
        var sections = new Section[count];
        for (var i = 0; i < count; i++)
        {
            var header = span.Slice(DictionaryFormat.HeaderLength + (i * DictionaryFormat.SectionHeaderLength), DictionaryFormat.SectionHeaderLength);
            var packed = BinaryPrimitives.ReadInt32LittleEndian(header[4..]);
            var length = BinaryPrimitives.ReadInt32LittleEndian(header[8..]);
            if (packed < 0 || length is < 0 or > 1 << 28 || packed > span.Length - at) throw ByteReader.Damaged();
            sections[i] = new Section(file.Slice(at, packed), length, BinaryPrimitives.ReadUInt32LittleEndian(header[12..]));
            at += packed;
        }

        return at == span.Length ? sections : throw ByteReader.Damaged();
    }

    private static byte[] Unpack(Section section)
    {
        var bytes = GC.AllocateUninitializedArray<byte>(section.Length);
        if (!BrotliDecoder.TryDecompress(section.Packed.Span, bytes, out var written) || written != bytes.Length || DictionaryFormat.Checksum(bytes) != section.Checksum)
            throw new DictionaryFormatException("the dictionary file is damaged: a section does not unpack to what was packed");
        return bytes;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // runs once, at start
    private static (short[] Costs, int Contexts) ReadCosts(byte[] section)
    {
        if (section.Length < 2) throw ByteReader.Damaged();
        int contexts = BinaryPrimitives.ReadUInt16LittleEndian(section);
        var source = section.AsSpan(2);
        if (source.Length != contexts * contexts * 2) throw ByteReader.Damaged();
        var costs = GC.AllocateUninitializedArray<short>(contexts * contexts);
        if (BitConverter.IsLittleEndian) source.CopyTo(MemoryMarshal.AsBytes(costs.AsSpan()));
        else for (var i = 0; i < costs.Length; i++) costs[i] = BinaryPrimitives.ReadInt16LittleEndian(source[(2 * i)..]);
        for (var row = contexts; row < costs.Length; row += contexts)
        {
            var above = costs.AsSpan(row - contexts, contexts);
            var here = costs.AsSpan(row, contexts);
            var i = 0;
            for (; i <= here.Length - Vector<short>.Count; i += Vector<short>.Count) (new Vector<short>(here[i..]) + new Vector<short>(above[i..])).CopyTo(here[i..]);
            for (; i < here.Length; i++) here[i] += above[i];
        }

        return (costs, contexts);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // runs once, at start
    private static uint[] ReadWords(ReadOnlySpan<byte> section, int expected)
    {
        var reader = new ByteReader(section);
        if (reader.Varint() != expected) throw ByteReader.Damaged();
        var contexts = MemoryMarshal.Cast<byte, ushort>(reader.Take(2 * expected));
        var costs = MemoryMarshal.Cast<byte, ushort>(reader.Take(2 * expected));
        var words = GC.AllocateUninitializedArray<uint>(expected);
        for (var i = 0; i < words.Length; i++) words[i] = ((uint)Order(contexts[i]) << 16) | Order(costs[i]);
        return words;
    }

    private static ushort Order(ushort value) => BitConverter.IsLittleEndian ? value : BinaryPrimitives.ReverseEndianness(value);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // runs once, at start
    private static (byte[] Traits, byte[] Flags, uint[][] Unknown) ReadCharacters(ReadOnlySpan<byte> section)
    {
        var reader = new ByteReader(section);
        var classes = Enum.GetValues<CharacterClass>().Length;
        var flags = reader.Take(classes).ToArray();
        var unknown = new uint[classes][];
        for (var i = 0; i < classes; i++)
        {
            unknown[i] = new uint[Math.Min(reader.Varint(), section.Length)];
            for (var j = 0; j < unknown[i].Length; j++) unknown[i][j] = ((uint)reader.UInt16() << 16) | (ushort)reader.Int16();
        }

        var traits = new byte[char.MaxValue + 1];
        for (var at = 0; at < traits.Length;)
        {
            var value = reader.Byte();
            var length = reader.Varint();
            if (length > traits.Length - at || (value & CharacterTraits.ClassMask) >= classes) throw ByteReader.Damaged();
            traits.AsSpan(at, length).Fill((byte)value);
            at += length;
        }

        return (traits, flags, unknown);
    }

    private static ContextFeatures[] ReadContexts(ReadOnlySpan<byte> section)
    {
        var reader = new ByteReader(section);
        var contexts = new ContextFeatures[Math.Min(reader.Varint(), section.Length)];
        for (var i = 0; i < contexts.Length; i++) contexts[i] = new ContextFeatures(reader.Text() ?? "", reader.Text(), reader.Text());
        return contexts;
    }

    // The lattice trusts these numbers as indices.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // runs once, at start
    private static void Check(uint[] words, uint[][] unknown, int contexts, int contextFeatures)
    {
        if (contextFeatures != contexts) throw ByteReader.Damaged();
        var highest = 0u;
        foreach (var word in words) highest = Math.Max(highest, word >> 16);
        if (highest >= contexts) throw ByteReader.Damaged();
        foreach (var word in unknown.SelectMany(u => u)) if (word >> 16 >= contexts) throw ByteReader.Damaged();
    }

    private readonly record struct Section(ReadOnlyMemory<byte> Packed, int Length, uint Checksum);
}
