using System.Buffers.Binary;
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
        var trie = TrieBuilder.Build(source.Entries);
        byte[][] sections =
        [
            Characters(source),
            Contexts(source),
            trie.Bytes,
            Words(trie.Words),
            Costs(source),
            FeatureEncoder.Encode(source.Entries),
        ];
        return Frame(sections);
    }

    private static byte[] Frame(byte[][] sections)
    {
        var packed = new byte[sections.Length][];
        Parallel.For(0, sections.Length, i => packed[i] = Pack(sections[i]));
        var writer = new ByteWriter();
        writer.Raw(DictionaryFormat.Magic);
        writer.UInt16(DictionaryFormat.Version);
        writer.UInt16(sections.Length);
        writer.UInt16(0);
        writer.UInt16(0);
        Span<byte> header = stackalloc byte[DictionaryFormat.SectionHeaderLength];
        for (var i = 0; i < sections.Length; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(header, i);
            BinaryPrimitives.WriteInt32LittleEndian(header[4..], packed[i].Length);
            BinaryPrimitives.WriteInt32LittleEndian(header[8..], sections[i].Length);
            BinaryPrimitives.WriteUInt32LittleEndian(header[12..], DictionaryFormat.Checksum(sections[i]));
            writer.Raw(header);
        }

        foreach (var section in packed) writer.Raw(section);
        return writer.ToArray();
    }

    private static byte[] Pack(byte[] bytes)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, packed, out var length, BrotliQuality, BrotliWindow)
            ? packed[..length]
            : throw new InvalidOperationException("a section does not fit its own bound");
    }

    private static byte[] Characters(IpadicSource source)
    {
        var writer = new ByteWriter();
        var flags = new byte[Enum.GetValues<CharacterClass>().Length];
        foreach (var definition in source.Definitions) flags[(int)definition.Class] = (byte)((definition.Invoke ? 1 : 0) | (definition.Group ? 2 : 0));
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
        // Neighbouring rows are alike: the difference to the row above packs better than the costs themselves.
        var writer = new ByteWriter();
        var n = source.Contexts;
        writer.UInt16(n);
        for (var i = 0; i < source.Costs.Length; i++) writer.UInt16((ushort)(source.Costs[i] - (i >= n ? source.Costs[i - n] : 0)));
        return writer.ToArray();
    }
}
