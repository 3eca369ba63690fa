using System.Collections.Immutable;
using CommunityAtlas.Japanese.Dictionaries;

namespace CommunityAtlas.Search.Terms;

/// <summary>What a reader needs to cut any query, whatever the site holds. Class 0 is the beginning and the end of a text.</summary>
/// <param name="ClassCount">Context classes, at most 80.</param>
/// <param name="Costs">Connection costs by <c>previous × ClassCount + next</c>, as in IPADIC (rounded).</param>
/// <param name="FunctionWords">Words known without a word shard, by surface (ordinal).</param>
/// <param name="Unknown">How unknown words are made, by <see cref="CharacterClass"/>.</param>
/// <param name="Characters">Runs of characters that fill U+0000 … U+FFFF.</param>
/// <param name="Places">Names of prefectures with and without 都道府県, sorted; a chunk that is one of them is a known word.</param>
public sealed record CutTable(
    int ClassCount,
    ImmutableArray<int> Costs,
    ImmutableArray<FunctionWord> FunctionWords,
    ImmutableArray<UnknownWords> Unknown,
    ImmutableArray<CharacterRun> Characters,
    ImmutableArray<string> Places)
{
    /// <summary>Cost of two neighbours.</summary>
    public int Between(int previous, int next) => Costs[(previous * ClassCount) + next];
}

/// <summary>A word of the cut table.</summary>
/// <param name="Surface">As in normalised text.</param>
/// <param name="Class">Context class.</param>
/// <param name="Cost">Word cost.</param>
/// <param name="Target">Its term, "" for the surface itself, or null when it is dropped.</param>
/// <param name="IsFiller">Whether it is what people say around a query: optional and never missing.</param>
public sealed record FunctionWord(string Surface, byte Class, short Cost, string? Target, bool IsFiller);

/// <summary>How words are made of characters of one class that nobody knows.</summary>
/// <param name="IsGrouped">Whether a run of the class is one word, otherwise each character.</param>
/// <param name="IsAlways">Whether it is tried where words are known too.</param>
/// <param name="Forms">Ways to read it.</param>
public sealed record UnknownWords(bool IsGrouped, bool IsAlways, ImmutableArray<UnknownForm> Forms);

/// <summary>One way to read an unknown word.</summary>
/// <param name="Class">Context class.</param>
/// <param name="Cost">Word cost.</param>
public sealed record UnknownForm(byte Class, short Cost);

/// <summary>A run of characters of one class, up to the first of the next run.</summary>
/// <param name="First">Its first UTF-16 unit.</param>
/// <param name="Class">Its class.</param>
/// <param name="IsPunctuation">Whether a token that begins with it is dropped.</param>
public sealed record CharacterRun(char First, CharacterClass Class, bool IsPunctuation);
