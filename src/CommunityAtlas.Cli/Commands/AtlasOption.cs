using System.CommandLine;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Cli.Commands;

/// <summary>An option with a value, described in both languages and with an example.</summary>
internal sealed class AtlasOption : Option<string?>
{
    /// <summary>An option such as <c>--content DIR</c>.</summary>
    /// <param name="name">With its two hyphens.</param>
    /// <param name="value">The value's name in capitals.</param>
    /// <param name="meaning">One sentence.</param>
    /// <param name="example">A value that could be written.</param>
    internal AtlasOption(string name, string value, Localized meaning, string example)
        : base(name)
    {
        HelpName = value;
        Meaning = meaning;
        Example = example;
        Description = meaning.Ja;
        Arity = ArgumentArity.ExactlyOne;
    }

    /// <summary>What it does.</summary>
    internal Localized Meaning { get; }

    /// <summary>A value that could be written.</summary>
    internal string Example { get; }
}

/// <summary>An option without a value, described in both languages.</summary>
internal sealed class AtlasFlag : Option<bool>
{
    /// <summary>An option such as <c>--scheduled</c>.</summary>
    internal AtlasFlag(string name, Localized meaning)
        : base(name)
    {
        Meaning = meaning;
        Description = meaning.Ja;
        Arity = ArgumentArity.Zero;
    }

    /// <summary>What it does.</summary>
    internal Localized Meaning { get; }
}

/// <summary>A word without a name, or several, described in both languages.</summary>
internal sealed class AtlasArgument : Argument<string[]>
{
    /// <summary>An argument such as <c>PATH…</c>.</summary>
    internal AtlasArgument(string name, ArgumentArity arity, Localized meaning)
        : base(name)
    {
        HelpName = name;
        Meaning = meaning;
        Description = meaning.Ja;
        Arity = arity;
    }

    /// <summary>What it is.</summary>
    internal Localized Meaning { get; }
}

/// <summary>A command described in both languages, with examples.</summary>
internal sealed class AtlasSubcommand : Command
{
    /// <summary>A command.</summary>
    /// <param name="name">One word.</param>
    /// <param name="meaning">One sentence.</param>
    /// <param name="examples">Whole command lines.</param>
    internal AtlasSubcommand(string name, Localized meaning, params IReadOnlyList<string> examples)
        : base(name, meaning.Ja)
    {
        Meaning = meaning;
        Examples = examples;
    }

    /// <summary>What it does.</summary>
    internal Localized Meaning { get; }

    /// <summary>Whole command lines.</summary>
    internal IReadOnlyList<string> Examples { get; }
}
