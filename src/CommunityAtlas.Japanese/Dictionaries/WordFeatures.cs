using System.Runtime.CompilerServices;
using System.Text;
using CommunityAtlas.Japanese.Kana;

namespace CommunityAtlas.Japanese.Dictionaries;

/// <summary>Base forms, readings and pronunciations of all words; unpacked when one is first asked for.</summary>
internal sealed class WordFeatures
{
    public const int Expected = 255;
    public const char FirstKatakana = 'ァ';
    public const char LastKatakana = 'ヾ';

    private readonly int[] _ranks;
    private readonly (int Strip, string Suffix)[] _baseRules;
    private readonly byte[] _baseRuleOf;
    private readonly PackedTexts _readings;
    private readonly PackedTexts _pronunciations;

    private WordFeatures(int[] ranks, (int Strip, string Suffix)[] baseRules, byte[] baseRuleOf, PackedTexts readings, PackedTexts pronunciations) =>
        (_ranks, _baseRules, _baseRuleOf, _readings, _pronunciations) = (ranks, baseRules, baseRuleOf, readings, pronunciations);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // runs once, at the first reading
    public static WordFeatures Read(ReadOnlySpan<byte> section, int[] ranks)
    {
        var reader = new ByteReader(section);
        var count = reader.Varint();
        if (count is 0 or > byte.MaxValue + 1) throw ByteReader.Damaged();
        var rules = new (int Strip, string Suffix)[count];
        for (var i = 0; i < rules.Length; i++) rules[i] = (reader.Varint(), reader.Text() ?? "");
        var ruleOf = reader.Take(ranks.Length).ToArray();
        foreach (var rule in ruleOf) if (rule >= count) throw ByteReader.Damaged();
        var readings = PackedTexts.Read(ref reader, ranks.Length);
        var pronunciations = PackedTexts.Read(ref reader, ranks.Length);
        return new WordFeatures(ranks, rules, ruleOf, readings, pronunciations);
    }

    /// <summary>The base form, or null when it is the surface itself.</summary>
    public string? BaseForm(int word, ReadOnlySpan<char> surface)
    {
        var (strip, suffix) = _baseRules[_baseRuleOf[_ranks[word]]];
        if (strip == 0 && suffix.Length == 0) return null;
        return strip <= surface.Length ? string.Concat(surface[..^strip], suffix) : throw ByteReader.Damaged();
    }

    /// <summary>The reading in katakana.</summary>
    public string Reading(int word, ReadOnlySpan<char> surface) => _readings.Get(_ranks[word]) ?? KanaScript.ToKatakana(surface);

    /// <summary>The pronunciation in katakana.</summary>
    public string Pronunciation(int word, ReadOnlySpan<char> surface) => _pronunciations.Get(_ranks[word]) ?? Pronounce(Reading(word, surface));

    /// <summary>The usual pronunciation of a reading: ウ after an お or う sound is a long mark.</summary>
    public static string Pronounce(ReadOnlySpan<char> reading)
    {
        const string OAndU = "オコソトノホモヨロゴゾドボポョォヲウクスツヌフムユルグズヅブプュゥヴ";
        var spoken = new StringBuilder(reading.Length);
        foreach (var c in reading)
            spoken.Append(c == 'ウ' && spoken.Length > 0 && OAndU.Contains(spoken[^1], StringComparison.Ordinal) ? 'ー' : c);
        return spoken.ToString();
    }

    private sealed class PackedTexts
    {
        private readonly byte[] _lengths;
        private readonly int[] _offsets;
        private readonly byte[] _codes;

        private PackedTexts(byte[] lengths, int[] offsets, byte[] codes) => (_lengths, _offsets, _codes) = (lengths, offsets, codes);

        [MethodImpl(MethodImplOptions.AggressiveOptimization)] // runs once, at the first reading
        public static PackedTexts Read(ref ByteReader reader, int count)
        {
            // Lengths and codes stand apart, as they pack better so.
            var lengths = reader.Take(count).ToArray();
            var codes = reader.Take(reader.Varint()).ToArray();
            var offsets = new int[count];
            var at = 0;
            for (var i = 0; i < count; i++)
            {
                offsets[i] = at;
                if (lengths[i] == Expected) continue;
                for (var left = lengths[i]; left > 0; left--)
                {
                    if (at >= codes.Length) throw ByteReader.Damaged();
                    at += codes[at] == 0 ? 3 : 1;
                    if (at > codes.Length) throw ByteReader.Damaged();
                }
            }

            return new PackedTexts(lengths, offsets, codes);
        }

        public string? Get(int rank)
        {
            var length = _lengths[rank];
            if (length == Expected) return null;
            return string.Create(length, (_codes, _offsets[rank]), static (text, source) =>
            {
                var (codes, at) = source;
                for (var i = 0; i < text.Length; i++)
                {
                    if (codes[at] != 0)
                    {
                        text[i] = (char)(codes[at++] + FirstKatakana - 1);
                    }
                    else
                    {
                        text[i] = (char)(codes[at + 1] | (codes[at + 2] << 8));
                        at += 3;
                    }
                }
            });
        }
    }
}
