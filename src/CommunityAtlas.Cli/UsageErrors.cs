using System.CommandLine;
using System.CommandLine.Parsing;
using CommunityAtlas.Cli.Commands;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Cli;

/// <summary>Says in our words what the parser could not make sense of.</summary>
internal static class UsageErrors
{
    private static readonly SourceLocation Place = new("atlas");

    /// <summary>One diagnostic per mistake; at least one.</summary>
    internal static IReadOnlyList<Diagnostic> Explain(ParseResult parsed)
    {
        var found = new List<Diagnostic>();
        var command = parsed.CommandResult.Command;
        found.AddRange(parsed.UnmatchedTokens.Concat(MistakenOptions(parsed)).Select(word => Unknown(word, parsed)));
        found.AddRange(SwallowedBy(parsed).Select(result => CommandLineDiagnostics.MissingValue.At(Place, result.Option.Name, ExampleOf(result.Option))));
        foreach (var error in parsed.Errors)
        {
            switch (error.SymbolResult)
            {
                case OptionResult { Option: var option, IdentifierToken: var written }:
                    found.Add(written is null
                        ? CommandLineDiagnostics.MissingArgument.At(Place, option.Name, NameOf(command))
                        : CommandLineDiagnostics.MissingValue.At(Place, option.Name, ExampleOf(option)));
                    break;
                case ArgumentResult { Argument: var argument }:
                    found.Add(CommandLineDiagnostics.MissingArgument.At(Place, argument.HelpName ?? argument.Name, NameOf(command)));
                    break;
                default:
                    break;
            }
        }

        if (found.Count == 0) found.AddRange(MissingOf(parsed, command));
        if (found.Count == 0) found.Add(CommandLineDiagnostics.MissingArgument.At(Place, "COMMAND", NameOf(command)));
        return [.. found.Distinct()];
    }

    /// <summary>A command with its parents, as typed.</summary>
    internal static string NameOf(Command command) =>
        command is RootCommand ? "atlas" : NameOf(command.Parents.OfType<Command>().First()) + " " + command.Name;

    /// <summary>Whether the parser was content but took an option for an argument or for the value of another option.</summary>
    internal static bool HasSwallowed(ParseResult parsed) => MistakenOptions(parsed).Count > 0 || SwallowedBy(parsed).Any();

    /// <summary>Words that look like options but were taken for arguments; none after a bare <c>--</c>.</summary>
    private static IReadOnlyList<string> MistakenOptions(ParseResult parsed) =>
        parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash)
            ? []
            : [.. parsed.CommandResult.Children.OfType<ArgumentResult>()
                .SelectMany(argument => argument.Tokens)
                .Select(token => token.Value)
                .Where(word => word.StartsWith('-') && word.Length > 1)];

    // `--now --scheduled`: the second is surely not meant as a date.
    private static IEnumerable<OptionResult> SwallowedBy(ParseResult parsed)
    {
        var names = Words(parsed.CommandResult.Command, parsed.RootCommandResult.Command).ToHashSet(StringComparer.Ordinal);
        return parsed.CommandResult.Children.OfType<OptionResult>().Where(option => option.Tokens.Any(token => names.Contains(token.Value)));
    }

    private static Diagnostic Unknown(string word, ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var nearest = NearestName.Find(word, Words(command, parsed.RootCommandResult.Command));
        return nearest is null
            ? CommandLineDiagnostics.UnknownWord.At(Place, word, NameOf(command))
            : CommandLineDiagnostics.MisspeltWord.At(Place, word, nearest);
    }

    private static IEnumerable<string> Words(Command command, Command root) =>
        command.Subcommands.Select(child => child.Name)
            .Concat(command.Options.Select(option => option.Name))
            .Concat(root.Options.Where(option => option.Recursive).Select(option => option.Name));

    private static IEnumerable<Diagnostic> MissingOf(ParseResult parsed, Command command)
    {
        foreach (var option in command.Options.Where(option => option.Required && parsed.GetResult(option) is null))
        {
            yield return CommandLineDiagnostics.MissingArgument.At(Place, option.Name, NameOf(command));
        }

        foreach (var argument in command.Arguments.Where(a => a.Arity.MinimumNumberOfValues > (parsed.GetResult(a)?.Tokens.Count ?? 0)))
        {
            yield return CommandLineDiagnostics.MissingArgument.At(Place, argument.HelpName ?? argument.Name, NameOf(command));
        }
    }

    private static string ExampleOf(Option option) => (option as AtlasOption)?.Example ?? option.HelpName ?? "…";
}
