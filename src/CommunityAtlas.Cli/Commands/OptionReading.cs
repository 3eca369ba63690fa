using System.CommandLine;
using System.Globalization;
using CommunityAtlas.Cli.Consoles;
using CommunityAtlas.Cli.Reports;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Cli.Commands;

/// <summary>Reads the values of a command's options and gathers what is wrong with them.</summary>
internal sealed class OptionReading
{
    private static readonly SourceLocation Place = new("atlas");

    private readonly ParseResult _parsed;
    private readonly Terminal _terminal;

    internal OptionReading(ParseResult parsed, Terminal terminal)
    {
        _parsed = parsed;
        _terminal = terminal;
        Language = SharedOptions.LanguageOf(parsed);
        IsVerbose = SharedOptions.IsVerbose(parsed);
        SharedOptions.CheckLanguage(parsed, Diagnostics);
    }

    /// <summary>What is wrong so far.</summary>
    internal DiagnosticBag Diagnostics { get; } = new();

    /// <summary>Languages to speak.</summary>
    internal LanguageChoice Language { get; }

    /// <summary>Whether to show more.</summary>
    internal bool IsVerbose { get; }

    internal bool Has(AtlasFlag flag) => _parsed.GetValue(flag);

    internal string? Text(AtlasOption option) => _parsed.GetValue(option);

    /// <summary>A word that may be left out.</summary>
    internal string? Text(AtlasWord argument) => _parsed.GetValue(argument);

    internal string Word(AtlasWord argument) => _parsed.GetRequiredValue(argument);

    internal IReadOnlyList<string> Words(AtlasWords argument) => _parsed.GetValue(argument) ?? [];

    /// <summary>A full path; null when the option was not given.</summary>
    internal string? FullPath(AtlasOption option) => Text(option) is { } path ? _terminal.FullPath(path) : null;

    /// <summary>A date; today in Japan when the option was not given.</summary>
    internal DateOnly DateOrToday(AtlasOption option) => Date(option) ?? _terminal.Today;

    /// <summary>A date; null when the option was not given or cannot be read.</summary>
    internal DateOnly? Date(AtlasOption option)
    {
        if (Text(option) is not { } text) return null;
        if (JapaneseDate.TryParse(text, out var date)) return date;
        Diagnostics.Add(CommandLineDiagnostics.BadDate, Place, option.Name, text);
        return null;
    }

    /// <summary>One of the report formats; text when the option was not given.</summary>
    internal ReportFormat Format(AtlasOption option)
    {
        switch (Text(option))
        {
            case null or "text": return ReportFormat.Text;
            case "github": return ReportFormat.GitHub;
            case "json": return ReportFormat.Json;
            case "sarif": return ReportFormat.Sarif;
            case { } other:
                Diagnostics.Add(CommandLineDiagnostics.NotAllowed, Place, option.Name, other, "text, github, json, sarif");
                return ReportFormat.Text;
        }
    }

    /// <summary>One of the words; the first when the option was not given.</summary>
    internal string OneOf(AtlasOption option, params ReadOnlySpan<string> words)
    {
        if (Text(option) is not { } text) return words[0];
        if (words.Contains(text)) return text;
        Diagnostics.Add(CommandLineDiagnostics.NotAllowed, Place, option.Name, text, ListArgument.Of(words.ToArray()));
        return words[0];
    }

    /// <summary>A port; <paramref name="usual"/> when the option was not given.</summary>
    internal int Port(AtlasOption option, int usual)
    {
        if (Text(option) is not { } text) return usual;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is 0 or >= 1024 and <= 65535) return port;
        Diagnostics.Add(CommandLineDiagnostics.BadPort, Place, text);
        return usual;
    }

    /// <summary>An absolute address with a closing slash; null when the option was not given or cannot be used.</summary>
    internal string? BaseUrl(AtlasOption option)
    {
        if (Text(option) is not { } text) return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"
            && address.Query.Length == 0 && address.Fragment.Length == 0 && address.UserInfo.Length == 0)
        {
            return address.AbsoluteUri.EndsWith('/') ? address.AbsoluteUri : address.AbsoluteUri + "/";
        }

        Diagnostics.Add(CommandLineDiagnostics.BadBaseUrl, Place, option.Name, text);
        return null;
    }

    /// <summary>A path with slashes at both ends; null when the option was not given or cannot be used.</summary>
    internal string? BasePath(AtlasOption option)
    {
        if (Text(option) is not { } text) return null;
        var segments = text.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (segments.All(segment => segment is not ("." or "..") && segment.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '~')))
        {
            return segments.Length == 0 ? "/" : "/" + string.Join('/', segments) + "/";
        }

        Diagnostics.Add(CommandLineDiagnostics.BadBaseUrl, Place, option.Name, text);
        return null;
    }

    /// <summary>Prints what is wrong, if anything, and tells the exit code.</summary>
    internal bool IsRefused(out int exitCode)
    {
        exitCode = Diagnostics.Count == 0 ? ExitCodes.Fine : UsageReport.Print(Diagnostics.ToSorted(), Language, _terminal);
        return Diagnostics.HasErrors;
    }
}
