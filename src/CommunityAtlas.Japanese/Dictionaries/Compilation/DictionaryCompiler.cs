using System.IO.Compression;

namespace CommunityAtlas.Japanese.Dictionaries.Compilation;

/// <summary>Makes a compiled dictionary of an IPADIC source. The same source gives the same bytes.</summary>
public static class DictionaryCompiler
{
    private const int BrotliQuality = 11;
    private const int BrotliWindow = 24;

    /// <summary>Compiles.</summary>
    /// <param name="files">File name to bytes: every *.csv, matrix.def, char.def and unk.def, in EUC-JP.</param>
    /// <returns>The file of FORMAT.md.</returns>
    /// <exception cref="DictionaryFormatException">A file is missing or cannot be read; the message names file and line.</exception>
    public static byte[] Compile(IReadOnlyDictionary<string, byte[]> files)
    {
        var source = IpadicReader.Read(files);
        var trie = SurfaceTrie.Build([.. source.Entries.Select(e => e.Surface)], out var order);
        byte[][] sections =
        [
            Characters(source),
            Contexts(source),
            Trie(trie),
            Words([.. order.Select(i => source.Entries[i])]),
            Costs(source),
            FeatureEncoder.Encode(source.Entries),
        ];
        return Frame(sections);
    }

    /// <summary>Puts sections into one file.</summary>
    internal static byte[] Frame(byte[][] sections)
    {
        var packed = new byte[sections.Length][];
        Parallel.For(0, sections.Length, i => packed[i] = i == (int)DictionarySection.Costs ? sections[i] : Pack(sections[i]));
        var body = new ByteWriter();
        for (var i = 0; i < sections.Length; i++)
        {
            body.Int32(packed[i].Length);
            body.Int32(sections[i].Length);
        }

        foreach (var section in packed) body.Raw(section);
        var bytes = body.ToArray();
        var file = new ByteWriter();
        file.Raw(DictionaryFormat.Magic);
        file.UInt16(DictionaryFormat.Version);
        file.UInt16(sections.Length);
        file.Int32(unchecked((int)DictionaryFormat.Checksum(bytes)));
        file.Raw(bytes);
        return file.ToArray();
    }

    private static byte[] Pack(byte[] bytes)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        if (!BrotliEncoder.TryCompress(bytes, packed, out var length, BrotliQuality, BrotliWindow)) throw new InvalidOperationException("a section does not fit its own bound");

        // Equal lengths mean "not compressed"; shorter is the rule, and longer unpacks just as well.
        return length == bytes.Length ? bytes : packed[..length];
    }

    private static byte[] Characters(IpadicSource source)
    {
        var writer = new ByteWriter();
        var flags = new byte[Enum.GetValues<CharacterClass>().Length];
        foreach (var definition in source.Definitions) flags[(int)definition.Class] = (byte)((definition.Invoke ? CharacterTable.Invoke : 0) | (definition.Group ? CharacterTable.Group : 0));
        writer.Raw(flags);
        foreach (var characterClass in Enum.GetValues<CharacterClass>())
        {
            var unknown = source.Unknown.Where(u => u.Class == characterClass).ToList();
            writer.Varint(unknown.Count);
            foreach (var entry in unknown)
            {
                writer.UInt16(entry.ContextId);
                writer.Int16(entry.Cost);
            }
        }

        var traits = source.Characters.Select((characterClass, c) => CharacterTraits.Of((char)c, characterClass)).ToArray();
        for (var start = 0; start < traits.Length;)
        {
            var end = start + 1;
            while (end < traits.Length && traits[end] == traits[start]) end++;
            writer.Byte(traits[start]);
            writer.Varint(end - start);
            start = end;
        }

        return writer.ToArray();
    }

    private static byte[] Contexts(IpadicSource source)
    {
        var byId = new SortedDictionary<int, ContextFeatures>();
        foreach (var entry in source.Entries) byId.TryAdd(entry.ContextId, entry.Features);
        var writer = new ByteWriter();
        writer.Varint(source.Contexts);
        for (var id = 0; id < source.Contexts; id++)
        {
            var features = byId.GetValueOrDefault(id);
            writer.Text(features?.PartOfSpeech);
            writer.Text(features?.InflectionType);
            writer.Text(features?.InflectionForm);
        }

        return writer.ToArray();
    }

    private static byte[] Trie(SurfaceTrie trie)
    {
        var writer = new ByteWriter();
        var count = trie.Labels.Length;
        writer.Varint(count);
        for (var node = 0; node < count; node++) writer.Varint(trie.FirstChild[node + 1] - trie.FirstChild[node]);
        for (var node = 0; node < count; node++) writer.Varint(trie.FirstWord[node + 1] - trie.FirstWord[node]);
        foreach (var label in trie.Labels.AsSpan(1)) writer.Byte(label >> 8);
        foreach (var label in trie.Labels.AsSpan(1)) writer.Byte(label & 0xFF);
        return writer.ToArray();
    }

    private static byte[] Words(IReadOnlyList<IpadicEntry> words)
    {
        var writer = new ByteWriter();
        writer.Varint(words.Count);
        foreach (var word in words) writer.UInt16(word.ContextId);
        foreach (var word in words) writer.Int16(word.Cost);
        return writer.ToArray();
    }

    private static byte[] Costs(IpadicSource source)
    {
        // Not compressed: half of the time to load would go into unpacking the largest section.
        var writer = new ByteWriter();
        writer.UInt16(source.Contexts);
        foreach (var cost in source.Costs) writer.Int16(cost);
        return writer.ToArray();
    }
}
