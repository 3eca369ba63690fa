using CommunityAtlas.Core.Diagnostics;
using YamlDotNet.Core;

namespace CommunityAtlas.Content.Yaml;

/// <summary>A YAML text that knows where in its file it begins.</summary>
/// <param name="Text">Line ends are LF.</param>
/// <param name="DisplayPath">The file as shown to people.</param>
/// <param name="FirstLine">1-based line of the file on which the text begins: 2 in a Markdown file.</param>
internal sealed record YamlSource(string Text, string DisplayPath, int FirstLine)
{
    private readonly string[] _lines = Text.Split('\n');

    /// <summary>Number of lines.</summary>
    public int LineCount => _lines.Length;

    /// <summary>A line of the text, 1-based; empty beyond the end.</summary>
    public string Line(long number) => number >= 1 && number <= _lines.Length ? _lines[number - 1] : "";

    /// <summary>A place of the text, both 1-based, as a place of the file.</summary>
    public SourceLocation At(long line, long column, int length = 0)
    {
        // The parser puts what is missing behind the last line; people look for it on the last line that has something.
        while (line > 1 && line >= _lines.Length && Line(line).Length == 0)
        {
            line--;
            column = Line(line).Length + 1;
        }

        return new SourceLocation(DisplayPath, FirstLine + (int)Math.Max(line, 1) - 1, (int)Math.Max(column, 1), length);
    }

    /// <summary>A mark of the parser as a place of the file.</summary>
    public SourceLocation At(Mark mark, int length = 0) => At(mark.Line, mark.Column, length);

    /// <summary>The first line before a given one that holds a directive (<c>%YAML</c>); 0 if none.</summary>
    public int DirectiveBefore(int line)
    {
        for (var i = 1; i < line; i++)
        {
            if (Line(i).StartsWith('%')) return i;
        }

        return 0;
    }
}
