using System.Collections.Immutable;
using CommunityAtlas.Core.Configuration;

namespace CommunityAtlas.Core.Catalogues;

/// <summary>えらんでさがす: a tree of questions, content/finder.yml. Every branch ends; nothing is stored.</summary>
/// <param name="Start">Id of the first question.</param>
public sealed record Finder(string Start, ImmutableArray<FinderQuestion> Questions);

/// <summary>One question.</summary>
public sealed record FinderQuestion(string Id, string Ask, ImmutableArray<FinderOption> Options)
{
    /// <summary>The question in other languages.</summary>
    public ImmutableArray<TranslatedText> Translations { get; init; } = [];
}

/// <summary>One answer: leads to a question, to a result, or to the crisis lines; exactly one of the three.</summary>
public sealed record FinderOption(string Label, string? To, FinderResult? Result, bool IsCrisis)
{
    /// <summary>The answer in other languages.</summary>
    public ImmutableArray<TranslatedText> Translations { get; init; } = [];
}

/// <summary>What an answer finds: entries with any of these; those that fit every list that is given come first.</summary>
public sealed record FinderResult(ImmutableArray<string> Needs, ImmutableArray<string> Kinds, ImmutableArray<string> Audience);
