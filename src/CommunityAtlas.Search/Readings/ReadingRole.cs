namespace CommunityAtlas.Search.Readings;

/// <summary>What a word is good for in the table of readings.</summary>
[Flags]
internal enum ReadingRole
{
    /// <summary>Not known yet.</summary>
    NotAsked = 0,

    /// <summary>Nothing: particles, signs, numbers.</summary>
    None = 1,

    /// <summary>People type it by itself.</summary>
    Alone = 2,

    /// <summary>May stand in a run of nouns.</summary>
    InRun = 4,

    /// <summary>May begin one.</summary>
    BeginsRun = 8,

    /// <summary>May end one.</summary>
    EndsRun = 16,

    /// <summary>A noun.</summary>
    Noun = Alone | InRun | BeginsRun | EndsRun,
}

/// <summary>Roles of parts of speech, as IPADIC names them.</summary>
internal static class ReadingRoles
{
    /// <summary>The role of a part of speech.</summary>
    public static ReadingRole Of(string partOfSpeech) => partOfSpeech.Split('-') switch
    {
        ["名詞", "代名詞" or "非自立" or "数" or "特殊" or "接続詞的", ..] => ReadingRole.None,
        ["名詞", "接尾", ..] => ReadingRole.InRun | ReadingRole.EndsRun,
        ["名詞", ..] => ReadingRole.Noun,
        ["接頭詞", ..] => ReadingRole.InRun | ReadingRole.BeginsRun,
        ["動詞" or "形容詞", "自立", ..] => ReadingRole.Alone,
        ["副詞" or "感動詞", ..] => ReadingRole.Alone,
        _ => ReadingRole.None,
    };
}
