using System.Text;
using CommunityAtlas.Core.Entries;

namespace CommunityAtlas.Core.Policies;

/// <summary>A Japanese telephone number that may be published, or a mobile one whose publication the caller must decide about.</summary>
/// <param name="Number">As printed: ASCII digits in groups, <c>044-000-0000</c>.</param>
/// <param name="Kind">Its kind; <see cref="PhoneKind.OrgMobile"/> for every 060, 070, 080 and 090 number.</param>
public sealed record JapanesePhone(string Number, PhoneKind Kind)
{
    private const int LongestInput = 40;

    /// <summary>Digits alone, for comparing and dialling.</summary>
    public string Digits => Number.Replace("-", "", StringComparison.Ordinal);

    /// <summary>A mobile number: an error unless the organisation owns it and has agreed (the caller knows).</summary>
    public bool IsMobile => Kind == PhoneKind.OrgMobile;

    /// <summary>Reads a number in any usual spelling: brackets, full-width digits, every dash including U+FF70. Says why if it may not be published.</summary>
    /// <remarks>The writer's own groups stay; a number without groups gets those of its area code.</remarks>
    public static PhoneReading Parse(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0) return new PhoneReading(null, PhoneRefusal.Empty);
        if (trimmed.Length > LongestInput || !TryGroups(trimmed, out var groups, out var isInternational)) return new PhoneReading(null, PhoneRefusal.NotANumber);
        var digits = string.Concat(groups);
        if (isInternational || digits.StartsWith("010", StringComparison.Ordinal)) return new PhoneReading(null, PhoneRefusal.International);
        if (Refusal(digits) is { } refusal) return new PhoneReading(null, refusal);
        var kind = KindOf(digits);
        return digits.Length == Length(digits)
            ? new PhoneReading(new JapanesePhone(string.Join('-', Arrange(groups, digits)), kind), PhoneRefusal.None)
            : new PhoneReading(null, PhoneRefusal.WrongLength);
    }

    /// <summary>Reads what only crisis.yml may hold besides full numbers: three digits (119) or # and four (#8000).</summary>
    public static bool TryParseShort(string text, out string number)
    {
        number = text.Trim().Normalize(NormalizationForm.FormKC);
        return (number.Length == 3 && number[0] == '1' && number.All(char.IsAsciiDigit))
            || (number.Length == 5 && number[0] == '#' && number.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0);
    }

    /// <summary>Every character that people, forms and spreadsheets put between the digits of a number.</summary>
    internal static bool IsDash(char c) => c is '-' or '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '－' or 'ー' or 'ｰ' or '─' or '━' or '～' or '〜' or '﹣' or '⁃';

    private static PhoneRefusal? Refusal(string digits)
    {
        if (digits.Length is 3 or 4) return PhoneRefusal.Short;
        if (digits[0] != '0') return PhoneRefusal.NoAreaCode;
        if (digits.StartsWith("00", StringComparison.Ordinal)) return PhoneRefusal.Carrier;
        if (digits.StartsWith("020", StringComparison.Ordinal)) return PhoneRefusal.Pager;
        if (digits.StartsWith("0990", StringComparison.Ordinal) || digits.StartsWith("0180", StringComparison.Ordinal)
            || digits.StartsWith("0170", StringComparison.Ordinal)) return PhoneRefusal.Paid;
        return digits.StartsWith("0600", StringComparison.Ordinal) || digits.StartsWith("0700", StringComparison.Ordinal)
            || digits.StartsWith("0900", StringComparison.Ordinal) ? PhoneRefusal.Unassigned : null;
    }

    private static PhoneKind KindOf(string digits) => digits switch
    {
        _ when digits.StartsWith("0120", StringComparison.Ordinal) || digits.StartsWith("0800", StringComparison.Ordinal) => PhoneKind.Free,
        _ when digits.StartsWith("0570", StringComparison.Ordinal) => PhoneKind.Navi,
        _ when digits.StartsWith("050", StringComparison.Ordinal) => PhoneKind.IpPhone,
        ['0', '6' or '7' or '8' or '9', '0', ..] => PhoneKind.OrgMobile,
        _ => PhoneKind.Geographic,
    };

    private static int Length(string digits) => KindOf(digits) switch
    {
        PhoneKind.IpPhone or PhoneKind.OrgMobile => 11,
        PhoneKind.Free when digits[1] == '8' => 11,
        _ => 10,
    };

    private static string[] Arrange(List<string> groups, string digits)
    {
        var isService = KindOf(digits) is PhoneKind.Free or PhoneKind.Navi;
        if (groups is [{ Length: >= 2 and <= 5 }, { Length: >= 1 }, { Length: var end }] && (end == 4 || (end == 3 && isService))) return [.. groups];
        var first = KindOf(digits) switch
        {
            PhoneKind.Free or PhoneKind.Navi => 4,
            PhoneKind.IpPhone or PhoneKind.OrgMobile => 3,
            _ => AreaCodes.LengthOf(digits),
        };
        var last = digits.Length - (isService && digits.Length == 10 ? 3 : 4);
        return [digits[..first], digits[first..last], digits[last..]];
    }

    // Digits, single dashes, dots, blanks and brackets; 「電話」「TEL」「代表」 and extensions are not part of a number.
    private static bool TryGroups(string text, out List<string> groups, out bool isInternational)
    {
        groups = [];
        var group = new StringBuilder();
        isInternational = text[0] is '+' or '＋';
        var open = 0;
        var lastWasDash = true;
        for (var i = isInternational ? 1 : 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is (>= '0' and <= '9') or (>= '０' and <= '９'))
            {
                group.Append((char)(c >= '０' ? c - '０' + '0' : c));
                lastWasDash = false;
                continue;
            }

            var isDash = IsDash(c);
            if (isDash && lastWasDash) return false;
            if (c is '(' or '（') open++;
            else if (c is ')' or '）') open--;
            else if (!isDash && c is not (' ' or '　' or '.' or '．')) return false;
            if (open is < 0 or > 1) return false;
            lastWasDash = isDash;
            if (group.Length == 0) continue;
            groups.Add(group.ToString());
            group.Clear();
        }

        if (group.Length == 0 || open != 0) return false;
        groups.Add(group.ToString());
        return true;
    }
}

/// <summary>What was read as a telephone number: a number or the reason there is none.</summary>
public readonly record struct PhoneReading(JapanesePhone? Phone, PhoneRefusal Refusal);

/// <summary>Why a number may not be published.</summary>
public enum PhoneRefusal
{
    /// <summary>It may.</summary>
    None,

    /// <summary>Nothing is there.</summary>
    Empty,

    /// <summary>Something other than digits, dashes and brackets.</summary>
    NotANumber,

    /// <summary>The digits are too many or too few for its kind.</summary>
    WrongLength,

    /// <summary>It does not begin with 0: the area code is missing.</summary>
    NoAreaCode,

    /// <summary>Starts with + or 010.</summary>
    International,

    /// <summary>00…: a carrier's own prefix, which works for its customers only.</summary>
    Carrier,

    /// <summary>020: pagers and machines.</summary>
    Pager,

    /// <summary>0990, 0180, 0170: the caller pays more than a call.</summary>
    Paid,

    /// <summary>Three or four digits; those belong into crisis.yml.</summary>
    Short,

    /// <summary>A range in which no number has been given out.</summary>
    Unassigned,
}
