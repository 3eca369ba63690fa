using CommunityAtlas.Japanese.Kana;

namespace CommunityAtlas.Japanese.Dictionaries.Compilation;

/// <summary>Base forms, readings and pronunciations, in the order of surfaces; see FORMAT.md.</summary>
internal static class FeatureEncoder
{
    public static byte[] Encode(IReadOnlyList<IpadicEntry> entries)
    {
        var rules = entries.Select(BaseRule).Distinct().OrderBy(r => r.Strip).ThenBy(r => r.Suffix, StringComparer.Ordinal).ToList();
        if (rules.Count > byte.MaxValue + 1) throw new DictionaryFormatException($"there are {rules.Count} ways to make a base form, this format holds 256");
        var ruleIds = rules.Select((r, i) => (r, i)).ToDictionary(p => p.r, p => p.i);
        var writer = new ByteWriter();
        writer.Varint(rules.Count);
        foreach (var (strip, suffix) in rules)
        {
            writer.Varint(strip);
            writer.Text(suffix);
        }

        foreach (var entry in entries) writer.Byte(ruleIds[BaseRule(entry)]);
        WriteTexts(writer, entries, e => e.Reading, e => KanaScript.ToKatakana(e.Surface));
        WriteTexts(writer, entries, e => e.Pronunciation, e => WordFeatures.Pronounce(e.Reading));
        return writer.ToArray();
    }

    /// <summary>How the base form is made of the surface: strip so many characters, then add a suffix.</summary>
    private static (int Strip, string Suffix) BaseRule(IpadicEntry entry)
    {
        var shared = 0;
        while (shared < entry.Surface.Length && shared < entry.BaseForm.Length && entry.Surface[shared] == entry.BaseForm[shared]) shared++;
        return (entry.Surface.Length - shared, entry.BaseForm[shared..]);
    }

    // One length byte per word, 255 where the text is the expected one; then the characters of all others, one byte each where possible.
    private static void WriteTexts(ByteWriter writer, IReadOnlyList<IpadicEntry> entries, Func<IpadicEntry, string> text, Func<IpadicEntry, string> expected)
    {
        var codes = new ByteWriter();
        foreach (var entry in entries)
        {
            var value = text(entry);
            if (value == expected(entry))
            {
                writer.Byte(WordFeatures.Expected);
                continue;
            }

            writer.Byte(value.Length);
            foreach (var c in value)
            {
                if (c is >= WordFeatures.FirstKatakana and <= WordFeatures.LastKatakana)
                {
                    codes.Byte(c - WordFeatures.FirstKatakana + 1);
                }
                else
                {
                    codes.Byte(0);
                    codes.UInt16(c);
                }
            }
        }

        var bytes = codes.ToArray();
        writer.Varint(bytes.Length);
        writer.Raw(bytes);
    }
}
