namespace CommunityAtlas.Japanese.Kana;

/// <summary>How a kana is voiced.</summary>
internal enum Voice
{
    /// <summary>清音.</summary>
    Plain,

    /// <summary>濁音.</summary>
    Voiced,

    /// <summary>半濁音.</summary>
    HalfVoiced,
}

/// <summary>How a kana is written, in the order of JIS X 4061.</summary>
internal enum Form
{
    /// <summary>ー, read as the vowel before it.</summary>
    LongMark,

    /// <summary>ぁ, っ, ゃ.</summary>
    Small,

    /// <summary>ゝ, read as the kana before it.</summary>
    Repeat,

    /// <summary>An ordinary kana.</summary>
    Full,
}

/// <summary>A kana taken apart.</summary>
/// <param name="Rank">1 for あ to 48 for ん, ゐ and ゑ among them; 0 for what is no kana.</param>
internal readonly record struct Syllable(int Rank, Voice Voice, Form Form, bool IsKatakana);

/// <summary>The table of fifty sounds.</summary>
internal static class KanaTable
{
    // Rank is the index here plus one. Five to a row up to や, which has three, and わ, which has わゐゑをん.
    private const string Plain = "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわゐゑをん";
    private const string Voiced = "　　ゔ　　がぎぐげござじずぜぞだぢづでど　　　　　ばびぶべぼ　　　　　　　　　　　　　　　　　　";
    private const string HalfVoiced = "　　　　　　　　　　　　　　　　　　　　　　　　　ぱぴぷぺぽ　　　　　　　　　　　　　　　　　　";
    private const string SmallBases = "ぁあぃいぅうぇえぉおゕかゖけっつゃやゅゆょよゎわ";
    private const string Vowels = "あいうえおあいうえおあいうえおあいうえおあいうえおあいうえおあいうえおあうおあいうえおあいえお　";

    /// <summary>Takes a kana apart; <paramref name="before"/> gives ー and ゝ their sound.</summary>
    public static Syllable Read(char c, Syllable before)
    {
        var isKatakana = c is >= 'ァ' and <= 'ヶ' or 'ヽ' or 'ヾ';
        var kana = isKatakana ? (char)(c - 0x60) : c;
        if (kana == 'ー') return LongMark(before);
        if (kana is 'ゝ' or 'ゞ') return before.Rank == 0 ? default : new(before.Rank, kana == 'ゞ' ? Voice.Voiced : Voice.Plain, Form.Repeat, isKatakana);
        var small = SmallBases.IndexOf(kana, StringComparison.Ordinal);
        if (small >= 0 && small % 2 == 0)
        {
            return new(Plain.IndexOf(SmallBases[small + 1], StringComparison.Ordinal) + 1, Voice.Plain, Form.Small, isKatakana);
        }

        var plain = Plain.IndexOf(kana, StringComparison.Ordinal);
        if (plain >= 0) return new(plain + 1, Voice.Plain, Form.Full, isKatakana);
        if (kana == '　') return default;
        var voiced = Voiced.IndexOf(kana, StringComparison.Ordinal);
        if (voiced >= 0) return new(voiced + 1, Voice.Voiced, Form.Full, isKatakana);
        var half = HalfVoiced.IndexOf(kana, StringComparison.Ordinal);
        return half >= 0 ? new(half + 1, Voice.HalfVoiced, Form.Full, isKatakana) : default;
    }

    private static Syllable LongMark(Syllable before)
    {
        if (before.Rank == 0) return default;
        var vowel = Vowels[before.Rank - 1];
        // ん has no vowel: a mark after it sounds like ん.
        var rank = vowel == '　' ? before.Rank : Plain.IndexOf(vowel, StringComparison.Ordinal) + 1;
        return new(rank, Voice.Plain, Form.LongMark, before.IsKatakana);
    }
}
