using System.Collections.Immutable;
using System.Globalization;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Site.Texts;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages;

/// <summary>公開されている情報: facts with links. Nothing is added up, and what is not published is said to be so.</summary>
internal static class AssuranceModels
{
    private const string Missing = "公開情報は見つかりません";

    public static ImmutableArray<FactGroupModel> Groups(Entry entry)
    {
        var (open, objective, lasting) = entry.Assurance;
        return
        [
            new FactGroupModel("透明性（だれが、どう動かしているか）",
            [
                new FactModel("運営している人の名前を出している", open.OperatorNamed.Value == TriState.Unknown ? Missing : Labels.Of(open.OperatorNamed.Value)),
                Link("規約", open.RulesUrl),
                Link("お金の出入り", open.FundingUrl),
                Link("利益相反（かたよりの有無）", open.CoiUrl),
                Link("個人情報の扱い", open.PrivacyUrl),
                .. open.SelfDeclaredOn is { } day ? [new FactModel("運営している人が申し出た日", JapaneseDates.Plain(day))] : Array.Empty<FactModel>(),
            ]),
            new FactGroupModel("客観性（効果についての主張）",
            [
                new FactModel("効果を主張しているか", objective.Claims is { } claims ? Labels.Of(EntryCodes.Claims, claims) : Missing),
                .. objective.Claims == "stated" ? [Link("根拠", objective.EvidenceUrl)] : Array.Empty<FactModel>(),
                .. Optional("根拠の種類", objective.EvidenceKind),
                .. Optional("調べた相手", objective.Subjects),
                .. Optional("調べ方", objective.Method),
            ]),
            new FactGroupModel("継続性（続けるしくみ）",
            [
                new FactModel("始まった年", lasting.Since is { } year ? string.Create(CultureInfo.InvariantCulture, $"{year}年") : Missing),
                new FactModel("動かしている人の数", lasting.Staff is { } staff ? Labels.Of(EntryCodes.StaffSizes, staff) : Missing),
                new FactModel("お金のもと", lasting.FundingKind.IsEmpty ? Missing : string.Join("、", Labels.Of(EntryCodes.FundingKinds, lasting.FundingKind))),
                new FactModel("もし終わるときは", lasting.IfWeStop ?? Missing),
                .. Optional("そのときの連絡先", lasting.SuccessorContactRole),
            ]),
        ];
    }

    private static FactModel Link(string label, string? url) =>
        url is null ? new FactModel(label, Missing) : new FactModel(label, "公開されています", url, WebAddresses.Host(url));

    private static IEnumerable<FactModel> Optional(string label, string? text) => text is null ? [] : [new FactModel(label, text)];
}
