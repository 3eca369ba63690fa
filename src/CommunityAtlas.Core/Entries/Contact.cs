using System.Collections.Immutable;

namespace CommunityAtlas.Core.Entries;

/// <summary>How to reach the operator.</summary>
public sealed record Contact
{
    /// <summary>Telephone numbers in the order written, best first.</summary>
    public ImmutableArray<Phone> Phones { get; init; } = [];

    /// <summary>Fax numbers.</summary>
    public ImmutableArray<Phone> Faxes { get; init; } = [];

    /// <summary>When the telephone is answered.</summary>
    public string? PhoneHours { get; init; }

    /// <summary>A mailbox of a role.</summary>
    public string? Email { get; init; }

    /// <summary>Web page, checked https.</summary>
    public string? Url { get; init; }

    /// <summary>LINE page, checked https.</summary>
    public string? Line { get; init; }

    /// <summary>Social media pages, checked https.</summary>
    public ImmutableArray<string> Sns { get; init; } = [];

    /// <summary>Contact form, checked https.</summary>
    public string? Form { get; init; }

    /// <summary>Anything else, plain.</summary>
    public string? Note { get; init; }

    /// <summary>Whether any way to make contact but a note is given.</summary>
    public bool HasChannel =>
        !Phones.IsEmpty || !Faxes.IsEmpty || Email is not null || Url is not null || Line is not null || !Sns.IsEmpty || Form is not null;
}

/// <summary>A checked Japanese telephone number.</summary>
/// <param name="Number">As printed: ASCII digits with hyphens, <c>044-000-0000</c>.</param>
/// <param name="Kind">What kind of number it is.</param>
/// <param name="Label">Whose or what for, or null.</param>
/// <param name="ConsentOn">For a mobile number, the day the operator agreed to publish it.</param>
public sealed record Phone(string Number, PhoneKind Kind, string? Label = null, DateOnly? ConsentOn = null)
{
    /// <summary>Digits only, as dialled.</summary>
    public string Digits => Number.Replace("-", "", StringComparison.Ordinal);
}

/// <summary>Kinds of telephone numbers that an entry may carry.</summary>
public enum PhoneKind
{
    /// <summary>A landline.</summary>
    Geographic,

    /// <summary>0120 and 0800: free for the caller.</summary>
    Free,

    /// <summary>0570: the caller pays; a notice is shown.</summary>
    Navi,

    /// <summary>050.</summary>
    IpPhone,

    /// <summary>A mobile telephone of an organisation, with a consent date.</summary>
    OrgMobile,
}
