using CommunityAtlas.Japanese.Kana;

namespace CommunityAtlas.Japanese.Filters;

/// <summary>Puts the reading in place of the word, in katakana or romaji (Lucene's <c>JapaneseReadingFormFilter</c>).</summary>
/// <param name="isRomaji">Whether in Latin letters; a word without a reading is then romanized itself.</param>
public sealed class ReadingFormFilter(bool isRomaji) : ITokenFilter
{
    /// <inheritdoc/>
    public string? Apply(string term, in Token token, JapaneseTokenizer tokenizer, ReadOnlySpan<char> text)
    {
        var reading = tokenizer.Reading(token, text);
        if (!isRomaji) return reading ?? term;

        // Of a word without a reading Lucene romanizes katakana alone.
        return reading is not null ? Romaji.Hepburn(reading) : Romaji.HepburnOfKatakana(term);
    }
}
