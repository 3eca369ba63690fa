using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Exchange.OpenData.Cells;

/// <summary>A cell with telephone numbers: 「平日:0761-00-0000;土日:0761-00-0001」「0761-00-0000;(スポーツセンター)」「044-000-0000（代表）」.</summary>
public static partial class PhoneCell
{
    /// <summary>Numbers with labels, and what else the cell held. Mobile numbers are told apart, never returned.</summary>
    public static PhoneCellReading Read(string cell)
    {
        var text = CellText.OneLine(cell).Text;
        if (CellText.IsEmpty(text)) return new PhoneCellReading([], 0, 0, null);
        var numbers = ImmutableArray.CreateBuilder<LabelledPhone>();
        var mobile = 0;
        var masked = 0;
        var rest = new List<string>();
        var matches = NumberShape().Matches(text);
        var from = 0;
        for (var i = 0; i < matches.Count; i++)
        {
            var match = matches[i];
            var before = Label(text[from..match.Index]);
            var end = i + 1 < matches.Count ? matches[i + 1].Index : text.Length;
            var bracket = BracketShape().Match(text, match.Index + match.Length, end - match.Index - match.Length);
            from = bracket.Success ? bracket.Index + bracket.Length : match.Index + match.Length;
            var label = bracket.Success ? Label(bracket.Groups["label"].Value) : before;
            if (bracket.Success && before.Length > 0) rest.Add(before);

            var reading = JapanesePhone.Parse(match.Value);
            if (IsMasked(match.Value)) masked++;
            else if (reading.Phone is { IsMobile: true }) mobile++;
            else if (reading.Phone is { } phone) numbers.Add(new LabelledPhone(phone.Number, label.Length == 0 || PersonalFilter.MayBeSurname(label) ? null : label));
            else rest.Add(match.Value);
        }

        var tail = Label(text[from..]);
        if (tail.Length > 0) rest.Add(tail);
        return new PhoneCellReading(numbers.ToImmutable(), mobile, masked, rest.Count == 0 ? null : string.Join(' ', rest));
    }

    /// <summary>Whether a number was blanked by the publisher: everything after the area code or prefix is 0 (090-0000-0000).</summary>
    private static bool IsMasked(string number)
    {
        var digits = string.Concat(CellText.Ascii(number).Where(char.IsAsciiDigit));
        return digits.Length >= 10 && digits.EndsWith("0000000", StringComparison.Ordinal);
    }

    private static string Label(string text) => text.Trim(' ', '\u3000', ':', '：', ';', '；', ',', '，', '、', '/', '／', '・', '(', ')', '（', '）');

    [GeneratedRegex(@"[(（]?[0０][0-9０-９]{0,4}[)）]?(?:[ \u3000]?[-‐‑‒–—―−－ーｰ─━～〜.．(（)）]{0,2}[ \u3000]?[0-9０-９]{1,11}){1,3}", RegexOptions.CultureInvariant)]
    private static partial Regex NumberShape();

    [GeneratedRegex(@"\G[ \u3000;；]*[(（](?<label>[^()（）]*)[)）]", RegexOptions.CultureInvariant)]
    private static partial Regex BracketShape();
}

/// <summary>A number that may be published.</summary>
/// <param name="Number">As printed.</param>
/// <param name="Label">What the cell called it, or null.</param>
public sealed record LabelledPhone(string Number, string? Label);

/// <summary>What a telephone cell held.</summary>
/// <param name="Mobile">Mobile numbers left out: nobody has consented.</param>
/// <param name="Masked">Numbers the publisher had blanked.</param>
/// <param name="Rest">Words that are no number and no label, or null.</param>
public sealed record PhoneCellReading(ImmutableArray<LabelledPhone> Numbers, int Mobile, int Masked, string? Rest);
