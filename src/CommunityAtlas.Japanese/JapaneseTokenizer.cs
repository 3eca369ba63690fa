using CommunityAtlas.Japanese.Dictionaries;

namespace CommunityAtlas.Japanese;

/// <summary>Cuts Japanese text as Lucene 4.10's Kuromoji does. Immutable; make one <see cref="TokenizerWorker"/> for each thread.</summary>
public sealed class JapaneseTokenizer
{
    /// <summary>A tokenizer over a dictionary.</summary>
    public JapaneseTokenizer(JapaneseDictionary dictionary, TokenizerOptions? options = null) =>
        (Dictionary, Options) = (dictionary, options ?? new TokenizerOptions());

    /// <summary>The dictionary.</summary>
    public JapaneseDictionary Dictionary { get; }

    /// <summary>How it cuts.</summary>
    public TokenizerOptions Options { get; }

    /// <summary>A worker: keeps its arrays from text to text; not for two threads at once.</summary>
    public TokenizerWorker CreateWorker() => new(this);

    /// <summary>品詞: 名詞-固有名詞-地域-一般.</summary>
    public string PartOfSpeech(in Token token) => token.Source == TokenSource.User ? UserWord(token).PartOfSpeech : Context(token).PartOfSpeech;

    /// <summary>活用型, or null.</summary>
    public string? InflectionType(in Token token) => token.Source == TokenSource.Dictionary ? Context(token).InflectionType : null;

    /// <summary>活用形, or null.</summary>
    public string? InflectionForm(in Token token) => token.Source == TokenSource.Dictionary ? Context(token).InflectionForm : null;

    /// <summary>原形, or null when it is the surface itself or unknown.</summary>
    /// <param name="token">A token of this tokenizer.</param>
    /// <param name="text">The text it was cut from.</param>
    public string? BaseForm(in Token token, ReadOnlySpan<char> text) =>
        token.Source == TokenSource.Dictionary ? Dictionary.Features.BaseForm(token.Word, text.Slice(token.Start, token.Length)) : null;

    /// <summary>読み in katakana (as written in a user dictionary), or null for an unknown word.</summary>
    /// <param name="token">A token of this tokenizer.</param>
    /// <param name="text">The text it was cut from.</param>
    public string? Reading(in Token token, ReadOnlySpan<char> text) => token.Source switch
    {
        TokenSource.Dictionary => Dictionary.Features.Reading(token.Word, text.Slice(token.Start, token.Length)),
        TokenSource.User => UserWord(token).Reading,
        _ => null,
    };

    /// <summary>発音 in katakana, or null for an unknown word or one of a user dictionary.</summary>
    /// <param name="token">A token of this tokenizer.</param>
    /// <param name="text">The text it was cut from.</param>
    public string? Pronunciation(in Token token, ReadOnlySpan<char> text) =>
        token.Source == TokenSource.Dictionary ? Dictionary.Features.Pronunciation(token.Word, text.Slice(token.Start, token.Length)) : null;

    private ContextFeatures Context(in Token token) => Dictionary.ContextFeatures[token.Source == TokenSource.Unknown ? token.Word : (int)(Dictionary.Words[token.Word] >> 16)];

    private UserWord UserWord(in Token token) => Options.UserDictionary!.Word(token.Word);
}
