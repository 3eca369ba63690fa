using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CommunityAtlas.Japanese.Dictionaries;

/// <summary>A loaded dictionary. Immutable and safe to share between threads; readings and base forms are unpacked on first use.</summary>
public sealed class JapaneseDictionary
{
    private readonly Lazy<WordFeatures> _features;

    private JapaneseDictionary(SurfaceTrie trie, uint[] words, ConnectionCosts costs, CharacterTable characters, ContextFeatures[] contextFeatures, Func<WordFeatures> features)
    {
        (Trie, Words, Costs, Characters, ContextFeatures) = (trie, words, costs, characters, contextFeatures);
        _features = new Lazy<WordFeatures>(features);
    }

    /// <summary>How many words it holds.</summary>
    public int Count => Words.Length;

    internal SurfaceTrie Trie { get; }

    /// <summary>Context id in the upper, word cost in the lower 16 bits.</summary>
    internal uint[] Words { get; }

    internal ConnectionCosts Costs { get; }

    internal CharacterTable Characters { get; }

    internal ContextFeatures[] ContextFeatures { get; }

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

        // Three parts of about the same length, side by side.
        var trie = Task.Run(() => SurfaceTrie.Read(Section(DictionarySection.Trie)));
        var words = Task.Run(() => ReadWords(Section(DictionarySection.Words)));
        try
        {
            DictionaryFormat.Verify(file.Span);
            var costs = ConnectionCosts.Read(Section(DictionarySection.Costs));
            var characters = CharacterTable.Read(Section(DictionarySection.Characters), costs.Contexts);
            var contexts = ReadContexts(Section(DictionarySection.Contexts), costs.Contexts);
            var surfaces = trie.GetAwaiter().GetResult();
            Check(words.GetAwaiter().GetResult(), surfaces.FirstWord[^1], costs.Contexts);
            return new JapaneseDictionary(
                surfaces, words.Result, costs, characters, contexts, () => WordFeatures.Read(Section(DictionarySection.Features), surfaces.RanksBySurface()));
        }
        finally
        {
            // Nobody reads the file any more when this method has thrown.
            Task.WhenAll(trie, words).ContinueWith(_ => { }, TaskScheduler.Default).Wait();
        }

        ReadOnlySpan<byte> Section(DictionarySection section) => sections[(int)section].Unpack();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // runs once, at start
    private static uint[] ReadWords(ReadOnlySpan<byte> section)
    {
        var reader = new ByteReader(section);
        var count = reader.Varint();
        if (count > section.Length / 4) throw ByteReader.Damaged();
        var contexts = MemoryMarshal.Cast<byte, ushort>(reader.Take(2 * count));
        var costs = MemoryMarshal.Cast<byte, ushort>(reader.Take(2 * count));
        var words = GC.AllocateUninitializedArray<uint>(count);
        for (var i = 0; i < words.Length; i++) words[i] = ((uint)LittleEndian(contexts[i]) << 16) | LittleEndian(costs[i]);
        return words;
    }

    private static ushort LittleEndian(ushort value) => BitConverter.IsLittleEndian ? value : BinaryPrimitives.ReverseEndianness(value);

    private static ContextFeatures[] ReadContexts(ReadOnlySpan<byte> section, int expected)
    {
        var reader = new ByteReader(section);
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
