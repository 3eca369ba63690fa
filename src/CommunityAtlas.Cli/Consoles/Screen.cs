using Spectre.Console;

namespace CommunityAtlas.Cli.Consoles;

/// <summary>Writes lines, coloured on a terminal and plain elsewhere. Never reads markup: what strangers wrote stays text.</summary>
public sealed class Screen
{
    // Nothing is wrapped by us: a caret must stay below its letter, and a terminal wraps by itself.
    private const int NeverWrap = 1_000_000;

    private readonly TextWriter _plain;

    /// <summary>A screen over a writer.</summary>
    public Screen(TextWriter writer, bool isInteractive)
    {
        _plain = writer;
        if (!isInteractive) return;
        Styled = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
    }

    /// <summary>The console for progress bars; null where nobody watches.</summary>
    public IAnsiConsole? Styled { get; }

    /// <summary>Writes text in a style; the text may not contain line breaks.</summary>
    public Screen Write(string text, Style? style = null)
    {
        if (Styled is null || style is null || text.Length == 0)
        {
            _plain.Write(text);
            return this;
        }

        var width = Styled.Profile.Width;
        Styled.Profile.Width = NeverWrap;
        Styled.Write(new Text(text, style));
        Styled.Profile.Width = width;
        return this;
    }

    /// <summary>Ends the line. The end is always one character, so that a log is the same on every system.</summary>
    public void EndLine() => _plain.Write('\n');

    /// <summary>Writes a whole line.</summary>
    public void WriteLine(string text = "", Style? style = null)
    {
        Write(text, style);
        EndLine();
    }
}
