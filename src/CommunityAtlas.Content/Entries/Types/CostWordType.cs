using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using CommunityAtlas.Content.Entries.Fields;
using CommunityAtlas.Content.Entries.Messages;
using CommunityAtlas.Content.Schemas;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Documents;
using CommunityAtlas.Core.Entries;

namespace CommunityAtlas.Content.Entries.Types;

/// <summary>A cost in one word. 300円 and 無料（お茶代100円） are what people write first, so they are shown the long form instead of the list of words.</summary>
internal sealed class CostWordType : FieldType<CostType>
{
    private const int MostDigits = 7;
    private const string SampleYen = "300";
    private const string Free = "無料";

    // What would need quotes inside the example.
    private static readonly SearchValues<char> YamlSigns = SearchValues.Create("{}[],:#\"'&*!|>%@`");

    private static readonly EnumType<CostType> Word = new(EntryCodes.CostTypes);
    private static readonly CodeIndex Words = CodeIndex.Of([.. EntryCodes.CostTypes.Select(c => c.Written)]);

    public override Localized Limits => Word.Limits;

    internal override JsonObject Schema(SchemaLists lists) => Word.Schema(lists);

    internal override bool TryRead(WrittenValue written, [MaybeNullWhen(false)] out CostType value)
    {
        if (written.Node is ScalarNode scalar && Words.Find(scalar.Text) is null && IsMoreThanAWord(scalar.Text))
        {
            value = default;
            var text = scalar.Text.Trim();
            if (RemarkBehindFree(text) is { } remark) written.Report(ValueDiagnostics.FreeWithRemark, text, written.Key, remark);
            else written.Report(ValueDiagnostics.CostInWords, text, written.Key, YenIn(text) ?? SampleYen);
            return false;
        }

        return Word.TryRead(written, out value);
    }

    private static bool IsMoreThanAWord(string text) => AsciiDigits.Fold(text).Any(c => char.IsAsciiDigit(c) || c is '円' or '（' or '(');

    // 無料（お茶代100円）: what stands behind 無料, without its brackets.
    private static string? RemarkBehindFree(string text)
    {
        if (!text.StartsWith(Free, StringComparison.Ordinal)) return null;
        var remark = text[Free.Length..].Trim(' ', '　', '、', '。', '（', '）', '(', ')');
        return remark.Length == 0 || remark.AsSpan().IndexOfAny(YamlSigns) >= 0 ? "…" : remark;
    }

    // The amount before the first 円, for the example; thousands may be set off by a comma.
    private static string? YenIn(string text)
    {
        var plain = AsciiDigits.Fold(text).Replace(",", "", StringComparison.Ordinal).Replace("，", "", StringComparison.Ordinal);
        var end = plain.IndexOf('円', StringComparison.Ordinal);
        if (end <= 0) return null;
        var start = end;
        while (start > 0 && char.IsAsciiDigit(plain[start - 1])) start--;
        var digits = plain[start..end].TrimStart('0');
        return digits.Length is > 0 and <= MostDigits ? digits : null;
    }
}
