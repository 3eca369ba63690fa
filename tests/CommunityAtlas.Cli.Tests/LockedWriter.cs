using System.Text;

namespace CommunityAtlas.Cli.Tests;

/// <summary>Text that one thread may read while another still writes it.</summary>
internal sealed class LockedWriter : TextWriter
{
    private readonly StringBuilder _text = new();
    private readonly Lock _lock = new();

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        lock (_lock) _text.Append(value);
    }

    public override void Write(string? value)
    {
        lock (_lock) _text.Append(value);
    }

    public override string ToString()
    {
        lock (_lock) return _text.ToString();
    }

    public void Clear()
    {
        lock (_lock) _text.Clear();
    }
}
