using System.Buffers;

namespace CommunityAtlas.Japanese.Dictionaries;

/// <summary>An embedded resource where the system has mapped it: five megabytes need not be copied to be read once.</summary>
internal sealed unsafe class ResourceMemory : MemoryManager<byte>
{
    private readonly byte* _start;
    private readonly int _length;

    /// <param name="stream">The resource's stream; the memory stays as long as the assembly is loaded, which is longer than this object.</param>
    public ResourceMemory(UnmanagedMemoryStream stream)
    {
        _start = stream.PositionPointer;
        _length = checked((int)stream.Length);
    }

    public override Span<byte> GetSpan() => new(_start, _length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(_start + elementIndex);

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
    }
}
