using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Nodes;
using CommunityAtlas.Content.Entries.Fields;
using CommunityAtlas.Content.Entries.Messages;
using CommunityAtlas.Content.Schemas;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Content.Entries.Types;

/// <summary>A reading: hiragana or katakana, with blanks, marks, digits and Latin letters where the name has them, but no kanji.</summary>
internal sealed class KanaType(int longest) : FieldType<string>
{
    private readonly TextType _text = new(longest);

    public override Localized Limits => new($"kana, up to {longest} characters", $"かな{longest}文字まで");

    internal override JsonObject Schema(SchemaLists lists)
    {
        var text = _text.Schema(lists);
        text["type"] = SchemaParts.TypeOrNull("string");
        text["not"] = new JsonObject { ["type"] = "string", ["pattern"] = "[\\p{Script=Han}〆]" };
        text["allOf"] = new JsonArray(new JsonObject { ["pattern"] = "^\\s*$|[ぁ-ゖァ-ヺｦ-ﾝ]" });
        return text;
    }

    internal override bool TryRead(WrittenValue written, [MaybeNullWhen(false)] out string value)
    {
        if (!_text.TryRead(written, out value)) return false;
        var offset = 0;
        foreach (var rune in value.EnumerateRunes())
        {
            if (TextPolicy.IsKanji(rune) || rune.Value is '々' or '〆' or '〇')
            {
                written.ReportAt(EntryTextDiagnostics.KanjiInReading, offset, rune.Utf16SequenceLength, rune.ToString(), written.Key);
                return false;
            }

            offset += rune.Utf16SequenceLength;
        }

        if (value.EnumerateRunes().Any(IsKana)) return true;
        written.Report(EntryTextDiagnostics.NoKana, value, written.Key);
        return false;
    }

    private static bool IsKana(Rune rune) => rune.Value is (>= 'ぁ' and <= 'ゖ') or (>= 'ァ' and <= 'ヺ') or (>= 'ｦ' and <= 'ﾝ');
}
