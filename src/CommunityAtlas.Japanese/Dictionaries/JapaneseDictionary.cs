using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;

namespace CommunityAtlas.Japanese.Dictionaries;

/// <summary>A loaded dictionary. Immutable and safe to share between threads; parts of speech, readings and base forms are unpacked on first use.</summary>
public sealed class JapaneseDictionary
{
    private readonly Lazy<ContextFeatures[]> _contextFeatures;
    private readonly Lazy<WordFeatures> _features;

    private JapaneseDictionary(
        SurfaceTrie trie, uint[] words, ConnectionCosts costs, CharacterTable characters, Func<ContextFeatures[]> contextFeatures, Func<WordFeatures> features)
    {
        (Trie, Words, Costs, Characters) = (trie, words, costs, characters);
        _contextFeatures = new Lazy<ContextFeatures[]>(contextFeatures);
        _features = new Lazy<WordFeatures>(features);
    }

    /// <summary>How many words it holds.</summary>
    public int Count => Words.Length;

    internal SurfaceTrie Trie { get; }

    /// <summary>Context id in the upper, word cost in the lower 16 bits.</summary>
    internal uint[] Words { get; }

    internal ConnectionCosts Costs { get; }

    internal CharacterTable Characters { get; }

    internal ContextFeatures[] ContextFeatures => _contextFeatures.Value;

    internal WordFeatures Features => _features.Value;

    /// <summary>The IPADIC that comes with this library.</summary>
    /// <exception cref="DictionaryFormatException">The embedded file is damaged.</exception>
    public static JapaneseDictionary LoadEmbedded()
    {
        using var stream = typeof(JapaneseDictionary).Assembly.GetManifestResourceStream("CommunityAtlas.Japanese.ipadic.dic") as UnmanagedMemoryStream
            ?? throw new DictionaryFormatException("the library carries no dictionary");
        using var resource = new ResourceMemory(stream);
        return Load(resource.Memory);
    }

    /// <summary>Loads a compiled dictionary (FORMAT.md).</summary>
    /// <param name="file">The whole file; kept, as readings are unpacked from it later.</param>
    /// <exception cref="DictionaryFormatException">It is no dictionary, of another version, or damaged.</exception>
    public static JapaneseDictionary Load(ReadOnlyMemory<byte> file)
    {
        var sections = DictionaryFormat.Split(file);

        // The surfaces take as long as everything else together, so they get a thread; the pool's first one would start later.
        SurfaceTrie? surfaces = null;
        ExceptionDispatchInfo? failure = null;
        var reader = new Thread(ReadSurfaces);
        reader.Start();
        uint[] words;
        ConnectionCosts costs;
        CharacterTable characters;
        try
        {
            DictionaryFormat.Verify(file.Span);
            words = ReadWords(sections);
            costs = ReadCosts(sections);
            characters = ReadCharacters(sections, costs.Contexts);
        }
        finally
        {
            // Nobody may read the file any more when this method has thrown.
            reader.Join();
        }

        failure?.Throw();
        Check(words, surfaces!.FirstWord[^1], costs.Contexts);
        return new JapaneseDictionary(
            surfaces,
            words,
            costs,
            characters,
            () => ReadContexts(sections, costs.Contexts),
            () => ReadFeatures(sections, surfaces));

        void ReadSurfaces()
        {
            try
            {
                surfaces = ReadTrie(sections);
            }
            catch (DictionaryFormatException exception)
            {
                failure = ExceptionDispatchInfo.Capture(exception);
            }
        }
    }

    private static SurfaceTrie ReadTrie(PackedSection[] sections)
    {
        using var section = sections[(int)DictionarySection.Trie].Unpack();
        return SurfaceTrie.Read(section.Bytes);
    }

    private static ConnectionCosts ReadCosts(PackedSection[] sections)
    {
        using var section = sections[(int)DictionarySection.Costs].Unpack();
        return ConnectionCosts.Read(section.Bytes);
    }

    private static CharacterTable ReadCharacters(PackedSection[] sections, int contexts)
    {
        using var section = sections[(int)DictionarySection.Characters].Unpack();
        return CharacterTable.Read(section.Bytes, contexts);
    }

    private static WordFeatures ReadFeatures(PackedSection[] sections, SurfaceTrie surfaces)
    {
        using var section = sections[(int)DictionarySection.Features].Unpack();
        return WordFeatures.Read(section.Bytes, surfaces.RanksBySurface());
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // runs once, at start
    private static uint[] ReadWords(PackedSection[] sections)
    {
        using var section = sections[(int)DictionarySection.Words].Unpack();
        var reader = new ByteReader(section.Bytes);
        var count = reader.Varint();
        if (count > section.Bytes.Length / 4) throw ByteReader.Damaged();
        var contexts = MemoryMarshal.Cast<byte, ushort>(reader.Take(2 * count));
        var costs = MemoryMarshal.Cast<byte, ushort>(reader.Take(2 * count));
        var words = GC.AllocateUninitializedArray<uint>(count);
        for (var i = 0; i < words.Length; i++) words[i] = ((uint)LittleEndian(contexts[i]) << 16) | LittleEndian(costs[i]);
        return words;
    }

    private static ushort LittleEndian(ushort value) => BitConverter.IsLittleEndian ? value : BinaryPrimitives.ReverseEndianness(value);

    private static ContextFeatures[] ReadContexts(PackedSection[] sections, int expected)
    {
        using var section = sections[(int)DictionarySection.Contexts].Unpack();
        var reader = new ByteReader(section.Bytes);
        if (reader.Varint() != expected) throw ByteReader.Damaged();
        var contexts = new ContextFeatures[expected];
        for (var i = 0; i < contexts.Length; i++) contexts[i] = new ContextFeatures(reader.Text() ?? "", reader.Text(), reader.Text());
        return contexts;
    }

    // The lattice trusts these numbers as indices.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // runs once, at start
    private static void Check(uint[] words, int expected, int contexts)
    {
        var highest = 0u;
        foreach (var word in words) highest = Math.Max(highest, word >> 16);
        if (words.Length != expected || highest >= contexts) throw ByteReader.Damaged();
    }
}
