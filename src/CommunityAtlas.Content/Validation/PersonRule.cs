using CommunityAtlas.Content.Entries;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Content.Validation;

/// <summary>Roles are published, persons are not. Once per field and sort of finding.</summary>
internal sealed class PersonRule : IEntryRule
{
    public void Check(ParsedEntry parsed, DraftCatalogue draft, DiagnosticBag diagnostics)
    {
        foreach (var (path, text) in EntryTexts.Of(parsed.Entry).Concat(EntryTexts.OfPlace(parsed.Entry)))
        {
            foreach (var (descriptor, found) in PersonalText.Find(text).Select(f => (DescriptorOf(f.Kind), f.Text)).DistinctBy(f => f.Item1))
            {
                if (descriptor is not null) diagnostics.Add(descriptor, parsed.PlaceOf(path, found), found);
            }
        }
    }

    private static DiagnosticDescriptor? DescriptorOf(PersonalKind kind) => kind switch
    {
        PersonalKind.Name or PersonalKind.Household or PersonalKind.PersonInCharge => ContactPolicyDiagnostics.PersonName,
        PersonalKind.BirthDate => ContactPolicyDiagnostics.BirthDate,
        PersonalKind.LineId => ContactPolicyDiagnostics.LineId,
        PersonalKind.MobileNumber => ContactPolicyDiagnostics.MobileInText,
        _ => null,
    };
}
