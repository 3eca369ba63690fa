using System.Collections.Immutable;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Core.Documents;

/// <summary>A piece of a content file as it was written: text, list or keys, each with its place. Nothing is believed yet.</summary>
public abstract record DocumentNode(SourceLocation Location);

/// <summary>Text as written; numbers, dates and yes or no are still text.</summary>
/// <param name="Text">The decoded scalar.</param>
/// <param name="Location">Where the scalar starts (its opening quote, if it has one).</param>
/// <param name="IsPlain">Whether it was written without quotes and on one line, so that an offset in the text is an offset in the line.</param>
public sealed record ScalarNode(string Text, SourceLocation Location, bool IsPlain) : DocumentNode(Location)
{
    /// <summary>Whether nothing was written after the key (<c>key:</c>, <c>key: ~</c> or <c>key: null</c>).</summary>
    public bool IsEmpty => Text.Length == 0 || (IsPlain && Text is "~" or "null");

    /// <summary>The text with its place.</summary>
    public Located<string> Value => new(Text, Location);
}

/// <summary>A list.</summary>
public sealed record SequenceNode(ImmutableArray<DocumentNode> Items, SourceLocation Location) : DocumentNode(Location);

/// <summary>Keys and values in the order written; keys are unique.</summary>
public sealed record MappingNode(ImmutableArray<MappingPair> Pairs, SourceLocation Location) : DocumentNode(Location)
{
    /// <summary>The value of a key, or null.</summary>
    public DocumentNode? Find(string key)
    {
        foreach (var pair in Pairs)
        {
            if (string.Equals(pair.Key.Value, key, StringComparison.Ordinal)) return pair.Value;
        }

        return null;
    }
}

/// <summary>One key with its value.</summary>
public sealed record MappingPair(Located<string> Key, DocumentNode Value);
