namespace CommunityAtlas.Site.Scripts;

/// <summary>What a token of a script is.</summary>
internal enum ScriptTokenKind
{
    /// <summary>A name or a word of the language.</summary>
    Word,

    /// <summary>A number, a string, a piece of a template, a regular expression.</summary>
    Literal,

    /// <summary>Operators and brackets.</summary>
    Sign,

    /// <summary>The end of a line.</summary>
    LineEnd,
}

/// <summary>A token of a script.</summary>
internal readonly record struct ScriptToken(ScriptTokenKind Kind, string Text)
{
    public bool IsSign(string text) => Kind == ScriptTokenKind.Sign && Text == text;

    public bool IsWord(string text) => Kind == ScriptTokenKind.Word && Text == text;
}
