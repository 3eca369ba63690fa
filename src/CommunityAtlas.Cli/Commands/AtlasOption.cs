using System.CommandLine;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Cli.Commands;

/// <summary>A part of the command line that says in both languages what it is for.</summary>
internal interface IDescribed
{
    /// <summary>One sentence.</summary>
    Localized Meaning { get; }
}

/// <summary>An option with a value, described in both languages and with an example.</summary>
internal sealed class AtlasOption : Option<string?>, IDescribed
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

    /// <inheritdoc/>
    public Localized Meaning { get; }

    /// <summary>A value that could be written.</summary>
    internal string Example { get; }
}

/// <summary>An option without a value, described in both languages.</summary>
internal sealed class AtlasFlag : Option<bool>, IDescribed
{
    /// <summary>An option such as <c>--scheduled</c>.</summary>
    internal AtlasFlag(string name, Localized meaning)
        : base(name)
    {
        Meaning = meaning;
        Description = meaning.Ja;
        Arity = ArgumentArity.Zero;
    }

    /// <inheritdoc/>
    public Localized Meaning { get; }
}

/// <summary>A word without a name, described in both languages.</summary>
internal sealed class AtlasWord : Argument<string>, IDescribed
{
    /// <summary>An argument such as <c>KIND</c>.</summary>
    internal AtlasWord(string name, Localized meaning)
        : base(name)
    {
        HelpName = name;
        Meaning = meaning;
        Description = meaning.Ja;
        Arity = ArgumentArity.ExactlyOne;
    }

    /// <inheritdoc/>
    public Localized Meaning { get; }
}

/// <summary>Words without a name, described in both languages.</summary>
internal sealed class AtlasWords : Argument<string[]>, IDescribed
{
    /// <summary>An argument such as <c>PATH...</c>.</summary>
    internal AtlasWords(string name, ArgumentArity arity, Localized meaning)
        : base(name)
    {
        HelpName = name;
        Meaning = meaning;
        Description = meaning.Ja;
        Arity = arity;
    }

    /// <inheritdoc/>
    public Localized Meaning { get; }
}

/// <summary>A command described in both languages, with examples.</summary>
internal sealed class AtlasSubcommand : Command, IDescribed
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

    /// <inheritdoc/>
    public Localized Meaning { get; }

    /// <summary>Whole command lines.</summary>
    internal IReadOnlyList<string> Examples { get; }
}
