using System.Text;
using System.Text.RegularExpressions;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Exchange.OpenData.Cells;

/// <summary>Takes out of free text what is about a person: names, mobile numbers, private mail. What was there is never returned or reported.</summary>
public static partial class PersonalFilter
{
    /// <summary>What stands where something was taken out.</summary>
    public const string Mark = "【削除】";

    /// <summary>The text without persons, and how many places were changed.</summary>
    /// <param name="text">A cell.</param>
    /// <param name="isRemark">Whether it is a remark, where 「◯◯様」 is somebody to call; a description names founders and poets.</param>
    public static FilteredText Apply(string text, bool isRemark = true)
    {
        var (rest, masked) = EmailCell.WithoutMasked(text);
        var spans = PersonalText.Find(rest).Where(f => IsPerson(f, rest, isRemark)).Select(f => (f.Offset, f.Length))
            .Concat(MailShape().Matches(rest).Where(m => !(EmailAddress.TryParse(m.Value, out var box) && box!.IsRole)).Select(m => (m.Index, m.Length)))
            .Concat(BlankedShape().Matches(rest).Select(m => (m.Index, m.Length)))
            .OrderBy(s => s.Item1).ThenByDescending(s => s.Item2)
            .ToArray();
        if (spans.Length == 0) return new FilteredText(rest, 0, masked);

        var filtered = new StringBuilder(rest.Length);
        var from = 0;
        var removed = 0;
        foreach (var (offset, length) in spans)
        {
            if (offset < from)
            {
                from = Math.Max(from, offset + length);
                continue;
            }

            filtered.Append(rest, from, offset - from).Append(Mark);
            from = offset + length;
            removed++;
        }

        // 090-…（藤井）: the bracket behind a number that went is its owner.
        filtered.Append(rest, from, rest.Length - from);
        return new FilteredText(OwnerShape().Replace(filtered.ToString(), Mark), removed, masked);
    }

    private static bool IsPerson(PersonalFinding finding, string text, bool isRemark) => finding.Kind switch
    {
        PersonalKind.Name => isRemark && finding.Text[^1] is '様' or '氏' && !IsCount(finding.Text) && !GoesOn(text, finding.Offset + finding.Length),
        _ => !finding.IsLocation,
    };

    // 2名様, 3組様, お一人様 count people and name nobody.
    private static bool IsCount(string name) => name is [.., '名' or '人' or '組' or '団' or 'り' or '体', '様'];

    // 多様な, 様々, 様式: the word is longer than its 様.
    private static bool GoesOn(string text, int end) => end < text.Length && text[end] is 'な' or '々' or 'ざ' or '式' or '子' or '相';

    /// <summary>Whether the label of a number may be a family name: up to three kanji that name neither a role nor a part of a house.</summary>
    public static bool MayBeSurname(string label) =>
        SurnameShape().IsMatch(label) && PersonalText.Find(label + "様").Any(f => f.Kind is PersonalKind.Name or PersonalKind.Household);

    [GeneratedRegex(@"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex MailShape();

    // 「担当 〇〇 藤井」「〇〇様宅」: the publisher blanked one name and missed the next.
    [GeneratedRegex(@"(担当者?|代表者?|責任者)[ 　:：]*[〇○◯]{1,4}([ 　]*[\p{IsCJKUnifiedIdeographs}々]{1,4})?(?![課係部])|[〇○◯]{1,4}(様|さん|さま|氏)(宅|方)?", RegexOptions.CultureInvariant)]
    private static partial Regex BlankedShape();

    [GeneratedRegex(@"【削除】[ 　]*[(（][\p{IsCJKUnifiedIdeographs}々]{1,4}[)）]", RegexOptions.CultureInvariant)]
    private static partial Regex OwnerShape();

    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}々]{0,2}[\p{IsCJKUnifiedIdeographs}々-[館課室局係校店院庁務日夜昼]]$", RegexOptions.CultureInvariant)]
    private static partial Regex SurnameShape();
}

/// <summary>A text after the filter.</summary>
/// <param name="Removed">Places where something about a person was taken out.</param>
/// <param name="Masked">Contacts that the publisher had blanked already.</param>
public readonly record struct FilteredText(string Text, int Removed, int Masked);
