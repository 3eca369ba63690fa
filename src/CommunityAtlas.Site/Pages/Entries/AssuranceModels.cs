using System.Collections.Immutable;
using System.Globalization;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Site.Texts;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Entries;

/// <summary>公開されている情報: facts with links. Nothing is added up, and what is not published is said to be so.</summary>
internal static class AssuranceModels
{
    public static ImmutableArray<FactGroupModel> Groups(PageWords words, Entry entry)
    {
        var (open, objective, lasting) = entry.Assurance;
        return
        [
            new FactGroupModel(words["assurance.openness"],
            [
                new FactModel(words["assurance.operator"], open.OperatorNamed.Value == TriState.Unknown ? words["assurance.missing"] : Labels.Of(open.OperatorNamed.Value)),
                Link(words, words["assurance.rules"], open.RulesUrl),
                Link(words, words["assurance.funding"], open.FundingUrl),
                Link(words, words["assurance.interests"], open.CoiUrl),
                Link(words, words["assurance.privacy"], open.PrivacyUrl),
                .. open.SelfDeclaredOn is { } day ? [new FactModel(words["assurance.declared"], JapaneseDates.Plain(day))] : Array.Empty<FactModel>(),
            ]),
            new FactGroupModel(words["assurance.objectivity"],
            [
                new FactModel(words["assurance.claims"], objective.Claims is { } claims ? Labels.Of(EntryCodes.Claims, claims) : words["assurance.missing"]),
                .. objective.Claims == "stated" ? [Link(words, words["assurance.evidence"], objective.EvidenceUrl)] : Array.Empty<FactModel>(),
                .. Optional(words["assurance.evidence.kind"], objective.EvidenceKind),
                .. Optional(words["assurance.evidence.subjects"], objective.Subjects),
                .. Optional(words["assurance.evidence.method"], objective.Method),
            ]),
            new FactGroupModel(words["assurance.continuity"],
            [
                new FactModel(words["facts.since"], lasting.Since is { } year ? words.Of("facts.year", year.ToString(CultureInfo.InvariantCulture)) : words["assurance.missing"]),
                new FactModel(words["assurance.staff"], lasting.Staff is { } staff ? Labels.Of(EntryCodes.StaffSizes, staff) : words["assurance.missing"]),
                new FactModel(words["assurance.fundingKind"], lasting.FundingKind.IsEmpty ? words["assurance.missing"] : string.Join("、", Labels.Of(EntryCodes.FundingKinds, lasting.FundingKind))),
                new FactModel(words["assurance.ifWeStop"], lasting.IfWeStop ?? words["assurance.missing"]),
                .. Optional(words["assurance.successor"], lasting.SuccessorContactRole),
            ]),
        ];
    }

    private static FactModel Link(PageWords words, string label, string? url) =>
        url is null ? new FactModel(label, words["assurance.missing"]) : new FactModel(label, words["assurance.published"], url, WebAddresses.Host(url));

    private static IEnumerable<FactModel> Optional(string label, string? text) => text is null ? [] : [new FactModel(label, text)];
}
