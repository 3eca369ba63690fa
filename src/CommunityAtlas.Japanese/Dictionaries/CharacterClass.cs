namespace CommunityAtlas.Japanese.Dictionaries;

/// <summary>Character categories of IPADIC's char.def; the order is stored in compiled dictionaries.</summary>
public enum CharacterClass
{
    /// <summary>Everything char.def does not name.</summary>
    Default,

    /// <summary>White space.</summary>
    Space,

    /// <summary>Signs.</summary>
    Symbol,

    /// <summary>Digits.</summary>
    Numeric,

    /// <summary>Latin letters.</summary>
    Alpha,

    /// <summary>Cyrillic letters.</summary>
    Cyrillic,

    /// <summary>Greek letters.</summary>
    Greek,

    /// <summary>ひらがな.</summary>
    Hiragana,

    /// <summary>カタカナ.</summary>
    Katakana,

    /// <summary>漢字.</summary>
    Kanji,

    /// <summary>漢数字.</summary>
    KanjiNumeric,

    /// <summary>The single characters into which EXTENDED mode cuts unknown words.</summary>
    Ngram,
}
