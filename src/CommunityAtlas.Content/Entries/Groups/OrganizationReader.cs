using CommunityAtlas.Content.Entries.Fields;
using CommunityAtlas.Core.Entries;
using Parts = CommunityAtlas.Content.Entries.EntryFields.OrganizationParts;

namespace CommunityAtlas.Content.Entries.Groups;

/// <summary>organization, written out.</summary>
internal static class OrganizationReader
{
    /// <summary>The organisation; null without a name.</summary>
    public static Organization? Read(FieldScope scope)
    {
        var organization = new Organization
        {
            Name = scope.Find(Parts.Name) ?? "",
            Type = scope.Find(Parts.Type),
            Description = scope.Find(Parts.Description),
            CorporateNumber = scope.Find(Parts.CorporateNumber),
            Url = scope.Find(Parts.Url),
            Since = scope.FindValue(Parts.Since),
            Partners = scope.FindOr(Parts.Partners, []),
        };
        return organization.Name.Length > 0 ? organization : null;
    }
}
