using System.IO.Compression;
using System.Runtime.InteropServices;

namespace CommunityAtlas.Japanese.Dictionaries;

/// <summary>The contents of a section, until it is disposed of. Megabytes that are read once never reach the garbage collector.</summary>
internal readonly unsafe ref struct UnpackedSection : IDisposable
{
    private readonly void* _buffer;

    /// <exception cref="DictionaryFormatException">The section does not unpack to its length.</exception>
    public UnpackedSection(PackedSection section)
    {
        if (section.Packed.Length == section.Length)
        {
            Bytes = section.Packed.Span;
            return;
        }

        _buffer = NativeMemory.Alloc((nuint)section.Length);
        var bytes = new Span<byte>(_buffer, section.Length);
        Bytes = bytes;
        if (BrotliDecoder.TryDecompress(section.Packed.Span, bytes, out var written) && written == section.Length) return;
        NativeMemory.Free(_buffer);
        throw new DictionaryFormatException("the dictionary file is damaged: a section does not unpack to what was packed");
    }

    public ReadOnlySpan<byte> Bytes { get; }

    public void Dispose() => NativeMemory.Free(_buffer);
}
