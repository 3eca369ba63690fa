using System.Text;

namespace CommunityAtlas.Exchange.ICalendar;

/// <summary>The lines of an iCalendar file (RFC 5545 §3.1): folded at 75 octets, ended by CRLF.</summary>
internal sealed class ContentLines
{
    private const int MostOctets = 75;
    private readonly StringBuilder _text = new();

    /// <summary>A line whose value is already in its form.</summary>
    public ContentLines Add(string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            // The blank that begins a continued line counts too.
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                _text.Append("\r\n ");
                octets = 1;
            }

            _text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        _text.Append("\r\n");
        return this;
    }

    /// <summary>A line whose value is free text (§3.3.11): signs of the format are escaped, other control characters dropped.</summary>
    public ContentLines AddText(string name, string text)
    {
        var value = new StringBuilder(text.Length + 16);
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            if (c == '\n') value.Append("\\n");
            else if (c is '\\' or ';' or ',') value.Append('\\').Append(c);
            else if (!char.IsControl(c)) value.Append(c);
        }

        return Add($"{name}:{value}");
    }

    /// <summary>The file.</summary>
    public byte[] ToUtf8() => Encoding.UTF8.GetBytes(_text.ToString());
}
