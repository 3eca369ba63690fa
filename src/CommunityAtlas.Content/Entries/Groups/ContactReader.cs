using CommunityAtlas.Content.Entries.Fields;
using CommunityAtlas.Content.Entries.Messages;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Policies;
using Parts = CommunityAtlas.Content.Entries.EntryFields.ContactParts;
using PhoneParts = CommunityAtlas.Content.Entries.EntryFields.PhoneParts;

namespace CommunityAtlas.Content.Entries.Groups;

/// <summary>contact.</summary>
internal static class ContactReader
{
    /// <summary>How to make contact.</summary>
    public static Contact Read(FieldScope scope) => new()
    {
        Phones = scope.FindOr(Parts.Phone, []),
        Faxes = scope.FindOr(Parts.Fax, []),
        PhoneHours = scope.Find(Parts.PhoneHours),
        Email = scope.Find(Parts.Email),
        Url = scope.Find(Parts.Url),
        Line = scope.Find(Parts.Line),
        Sns = scope.FindOr(Parts.Sns, []),
        Form = scope.Find(Parts.Form),
        Note = scope.Find(Parts.Note),
    };

    /// <summary>A number written plainly; its type has refused mobile ones.</summary>
    public static Phone Plain(JapanesePhone phone) => new(phone.Number, phone.Kind);

    /// <summary>A number with its label; a mobile one only with its kind and the day of the consent.</summary>
    public static Phone? Phone(FieldScope scope)
    {
        var label = scope.Find(PhoneParts.Label);
        var kind = scope.Find(PhoneParts.PhoneKind);
        var consent = scope.FindValue(PhoneParts.ConsentOn);
        if (scope.Find(PhoneParts.Number) is not { } phone) return null;
        if (!phone.IsMobile) return new Phone(phone.Number, phone.Kind, label);
        if (kind is not null && consent is not null) return new Phone(phone.Number, phone.Kind, label, consent);
        // A kind or day that is there but unreadable has been reported itself.
        if (!scope.IsWritten(PhoneParts.PhoneKind) || !scope.IsWritten(PhoneParts.ConsentOn))
        {
            scope.Report(ContactDiagnostics.MobileWithoutConsent, scope.LocationOf(PhoneParts.Number), phone.Number);
        }

        return null;
    }
}
