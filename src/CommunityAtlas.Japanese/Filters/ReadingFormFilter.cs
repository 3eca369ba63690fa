using CommunityAtlas.Japanese.Kana;

namespace CommunityAtlas.Japanese.Filters;

/// <summary>Puts the reading in place of the word, in katakana or romaji (Lucene's <c>JapaneseReadingFormFilter</c>).</summary>
/// <param name="isRomaji">Whether in Latin letters; a word without a reading is then romanized itself.</param>
public sealed class ReadingFormFilter(bool isRomaji) : ITokenFilter
{
    /// <inheritdoc/>
    public string? Apply(string term, in Token token, JapaneseTokenizer tokenizer, ReadOnlySpan<char> text)
    {
        var reading = tokenizer.Reading(token, text) ?? (isRomaji ? term : null);

        // Some readings of IPADIC, and words without one, hold hiragana, which Lucene leaves.
        return reading is null ? term : isRomaji ? Romaji.HepburnOfKatakana(reading) : reading;
    }
}
