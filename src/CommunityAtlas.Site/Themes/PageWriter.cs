using System.Globalization;
using System.Text;

namespace CommunityAtlas.Site.Themes;

/// <summary>Collects the text of one page after another in the same memory; one per worker.</summary>
internal sealed class PageWriter : TextWriter
{
    private char[] _text = new char[64 * 1024];
    private int _length;

    public PageWriter()
        : base(CultureInfo.InvariantCulture) => CoreNewLine = ['\n'];

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        if (_length == _text.Length) Grow(1);
        _text[_length++] = value;
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (buffer.Length > _text.Length - _length) Grow(buffer.Length);
        buffer.CopyTo(_text.AsSpan(_length));
        _length += buffer.Length;
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <summary>The text so far; the writer is empty afterwards.</summary>
    public string TakeText()
    {
        var text = new string(_text, 0, _length);
        _length = 0;
        return text;
    }

    /// <summary>The text so far as UTF-8; the writer is empty afterwards.</summary>
    public byte[] TakeBytes()
    {
        var bytes = Encoding.UTF8.GetBytes(_text, 0, _length);
        _length = 0;
        return bytes;
    }

    private void Grow(int more) => Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + more));
}
