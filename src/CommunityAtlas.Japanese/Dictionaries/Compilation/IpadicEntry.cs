namespace CommunityAtlas.Japanese.Dictionaries.Compilation;

/// <summary>One line of an IPADIC CSV file.</summary>
/// <param name="Surface">As written in text.</param>
/// <param name="ContextId">Left and right context id, which are the same in IPADIC.</param>
/// <param name="Cost">Word cost.</param>
/// <param name="Features">Part of speech and inflection, shared by all words of a context id.</param>
/// <param name="BaseForm">原形.</param>
/// <param name="Reading">読み in katakana.</param>
/// <param name="Pronunciation">発音 in katakana.</param>
internal sealed record IpadicEntry(string Surface, int ContextId, int Cost, ContextFeatures Features, string BaseForm, string Reading, string Pronunciation);

/// <summary>One line of unk.def.</summary>
internal sealed record UnknownEntry(CharacterClass Class, int ContextId, int Cost);

/// <summary>One category of char.def.</summary>
/// <param name="Invoke">Whether unknown words are tried even where the dictionary knows some.</param>
/// <param name="Group">Whether a run of the category is one unknown word.</param>
internal sealed record CharacterDefinition(CharacterClass Class, bool Invoke, bool Group);

/// <summary>A dictionary source, read and in Lucene's order: by surface (UTF-16), then file name, then line.</summary>
internal sealed record IpadicSource(
    IReadOnlyList<IpadicEntry> Entries,
    short[] Costs,
    int Contexts,
    CharacterClass[] Characters,
    IReadOnlyList<CharacterDefinition> Definitions,
    IReadOnlyList<UnknownEntry> Unknown);
