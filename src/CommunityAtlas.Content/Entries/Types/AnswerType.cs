using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using CommunityAtlas.Content.Entries.Fields;
using CommunityAtlas.Content.Entries.Messages;
using CommunityAtlas.Content.Schemas;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Entries;

namespace CommunityAtlas.Content.Entries.Types;

/// <summary>Yes, no or unknown in one word. Other Japanese words (一部有, 判断保留) are unknown, with the words kept: they are never rounded to yes or no.</summary>
internal sealed class AnswerWordType : FieldType<Answer>
{
    private const int LongestNote = 120;

    private static readonly TextType Note = new(LongestNote);

    /// <summary>Every spelling of the three.</summary>
    public static CodeIndex Words { get; } = new(
    [
        new KnownCode("yes", "はい", ["あり", "有り", "有", "可", "可能", "○", "◯", "〇", "true"]),
        new KnownCode("no", "いいえ", ["なし", "無し", "無", "不可", "否", "×", "✕", "false"]),
        new KnownCode("unknown", "不明", ["?", "-", "ー", "わからない", "分からない", "未確認"]),
    ]);

    public override Localized Limits => new("yes, no or unknown", "yes（はい）・no（いいえ）・unknown（不明）");

    internal override JsonObject Schema(SchemaLists lists)
    {
        var words = SchemaParts.Choice(Words);
        words["enum"]!.AsArray().Add((JsonNode)true);
        words["enum"]!.AsArray().Add((JsonNode)false);
        return SchemaParts.AnyOf([words, new JsonObject { ["type"] = "string", ["maxLength"] = LongestNote, ["pattern"] = "[ぁ-ヿ㐀-鿿]" }]);
    }

    internal override bool TryRead(WrittenValue written, [MaybeNullWhen(false)] out Answer value)
    {
        value = null;
        if (!written.TryText(out var text)) return false;
        value = Words.Find(text)?.Value switch
        {
            "yes" => new Answer(TriState.Yes),
            "no" => new Answer(TriState.No),
            "unknown" => Answer.Unknown,
            _ => null,
        };
        if (value is not null) return true;
        if (!text.Any(IsJapanese))
        {
            written.Report(ValueDiagnostics.NotAnAnswer, text, written.Key);
            return false;
        }

        if (!Note.TryRead(written, out var note)) return false;
        written.Report(ValueDiagnostics.AnswerKeptAsNote, text, written.Key);
        value = new Answer(TriState.Unknown, note);
        return true;
    }

    private static bool IsJapanese(char c) => c is (>= 'ぁ' and <= 'ヿ') or (>= '㐀' and <= '鿿');
}

/// <summary>An answer: a word, or <c>{value, note}</c>.</summary>
internal sealed class AnswerType : FieldType<Answer>
{
    public override Localized Limits => new AnswerWordType().Limits;

    public override FieldSet Keys => EntryFields.NotedAnswer.All;

    internal override JsonObject Schema(SchemaLists lists) => SchemaParts.Reference(SchemaLists.AnswerDefinition);

    /// <summary>What the reference stands for.</summary>
    public static JsonObject Define(SchemaLists lists) => Either().Schema(lists);

    internal override bool TryRead(WrittenValue written, [MaybeNullWhen(false)] out Answer value) => Either().TryRead(written, out value);

    // Made when asked for, not held: the table of fields holds this type, and this type the keys of the table.
    private static EitherType<Answer> Either() => new(new AnswerWordType(), new GroupType<Answer>(EntryFields.NotedAnswer.All, Read));

    private static Answer? Read(FieldScope scope)
    {
        var word = scope.FindOr(EntryFields.NotedAnswer.Value, Answer.Unknown);
        var note = scope.Find(EntryFields.NotedAnswer.Note);
        return word with { Note = Join(word.Note, note) };
    }

    // {value: 一部有, note: 2階だけ}: both were written, so both are kept.
    private static string? Join(string? first, string? second) => (first, second) switch
    {
        (null, _) => second,
        (_, null) => first,
        _ => $"{first}。{second}",
    };
}
