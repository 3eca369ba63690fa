using CommunityAtlas.Content.Entries.Fields;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Policies;
using Contact = CommunityAtlas.Content.Entries.EntryFields.ContactParts;

namespace CommunityAtlas.Content.Changes;

/// <summary>A telephone number, a mailbox or an address under which somebody can be reached.</summary>
/// <param name="Field">How messages name the field: <c>contact.phone（電話）</c>.</param>
/// <param name="Key">Equal for all spellings of one number or address.</param>
/// <param name="Shown">As the present file has it.</param>
/// <param name="Remembered">What may be said of it once it is gone: a person's number or mailbox was perhaps taken out to be forgotten.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record ContactWay(string Field, string Key, string Shown, string Remembered, SourceLocation Place)
{
    /// <summary>Stands for what is not repeated.</summary>
    public const string Unsaid = "…";

    private const int MobilePrefix = 3;

    /// <summary>Reads one; what cannot be read is compared letter by letter and not remembered.</summary>
    public static ContactWay Of(Field field, string title, WrittenText written)
    {
        var (text, place) = written;
        if (field == Contact.Phone || field == Contact.Fax)
        {
            return JapanesePhone.Parse(text).Phone is { } phone
                ? new ContactWay(title, phone.Digits, phone.Number, phone.IsMobile ? $"{phone.Digits[..MobilePrefix]}-{Unsaid}" : phone.Number, place)
                : new ContactWay(title, text, text, Unsaid, place);
        }

        if (field == Contact.Email)
        {
            return EmailAddress.TryParse(text, out var mail)
                ? new ContactWay(title, mail.Address, mail.Address, mail.IsRole ? mail.Address : Unsaid + mail.Address[mail.Address.LastIndexOf('@')..], place)
                : new ContactWay(title, text, text, Unsaid, place);
        }

        return SafeUrl.TryNormalise(text, out var url)
            ? new ContactWay(title, url.Url, url.Url, PersonalText.Find(url.Url).Any() ? Unsaid : url.Url, place)
            : new ContactWay(title, text, text, Unsaid, place);
    }
}
