namespace CommunityAtlas.Japanese.Dictionaries;

/// <summary>What can be wrong with a line of a user dictionary.</summary>
public enum UserDictionaryMistakeKind
{
    /// <summary>Not four columns; the value is their number.</summary>
    Columns,

    /// <summary>The surface (the value) is empty or too long.</summary>
    Surface,

    /// <summary>The segments (the other value) do not join to the surface (the value).</summary>
    Segments,

    /// <summary>There are not as many readings (the other value) as segments (the value).</summary>
    Readings,

    /// <summary>The surface (the value) has no part of speech.</summary>
    PartOfSpeech,

    /// <summary>The surface (the value) was there before.</summary>
    Duplicate,
}

/// <summary>A line of a user dictionary that cannot be used.</summary>
/// <param name="Line">1-based.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Value">The value that is wrong.</param>
/// <param name="Other">The value it does not agree with, or empty.</param>
public sealed record UserDictionaryMistake(int Line, UserDictionaryMistakeKind Kind, string Value, string Other)
{
    /// <summary>For a log, in English.</summary>
    public override string ToString() => $"line {Line}: " + Kind switch
    {
        UserDictionaryMistakeKind.Columns => $"{Value} columns instead of 4 (surface, segmentation, readings, part of speech)",
        UserDictionaryMistakeKind.Surface => $"「{Value}」 cannot be a surface: it must have 1 to 256 characters",
        UserDictionaryMistakeKind.Segments => $"the segments 「{Other}」 do not join to 「{Value}」",
        UserDictionaryMistakeKind.Readings => $"「{Value}」 and its readings 「{Other}」 are not of one number",
        UserDictionaryMistakeKind.PartOfSpeech => $"「{Value}」 has no part of speech",
        _ => $"「{Value}」 is there twice",
    };
}
