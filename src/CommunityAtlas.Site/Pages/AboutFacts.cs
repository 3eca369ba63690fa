using System.Collections.Immutable;
using System.Globalization;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Site.Texts;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages;

/// <summary>どんなところか: what is done there, with whom, and what the group is looking for. Only what was written.</summary>
internal static class AboutFacts
{
    public static ImmutableArray<FactModel> Of(Entry entry, Taxonomies taxonomies)
    {
        var facts = ImmutableArray.CreateBuilder<FactModel>();
        Add("すること", entry.Activities);
        Add("道具", entry.Equipment);
        Add("ふんいき", Labels.Of(EntryCodes.Company, entry.Company));
        if (entry.IctLevel is { } device) facts.Add(new FactModel("機器", Labels.Of(EntryCodes.IctLevels, device)));
        if (entry.Food is { } food) AddFood(food);
        AddPeer(entry.Peer);
        Add("いっしょに活動するところ", entry.Partners);
        Add("安全のそなえ", Labels.Of(EntryCodes.Safeguards, entry.Safeguards));
        foreach (var accreditation in entry.Accreditations)
        {
            facts.Add(new FactModel("認定", $"{accreditation.Name}（{accreditation.Issuer}）", accreditation.Url, WebAddresses.Host(accreditation.Url)));
        }

        Add("さがしているもの", entry.LookingFor);
        Add("さがしている場所", entry.NeedsSpace);
        if (entry.SpaceAvailable is { } space) AddSpace(space);
        return facts.ToImmutable();

        void Add(string label, ImmutableArray<string> values)
        {
            if (!values.IsEmpty) facts.Add(new FactModel(label, string.Join("、", values)));
        }

        void AddAnswer(string label, Answer answer)
        {
            if (answer.Value != TriState.Unknown || answer.Note is not null) facts.Add(new FactModel(label, Labels.Of(answer.Value) + (answer.Note is { } note ? $"（{note}）" : "")));
        }

        void AddFood(FoodOffer offer)
        {
            Add("食べ物のわたし方", Labels.Of(EntryCodes.FoodServe, offer.Serve));
            AddAnswer("アレルギーの情報がある", offer.AllergyInfo);
            AddAnswer("身分証がいる", offer.NeedsId);
            if (offer.PerHousehold is { } amount) facts.Add(new FactModel("1世帯の量", amount));
        }

        void AddPeer(Peer peer)
        {
            Add("ピアサポート", Terms("types", peer.Types));
            Add("話題", Terms("topics", peer.Topics));
            Add("かかわり方", Terms("engagement", peer.Engagement));
            Add("時期", Terms("stage", peer.Stage));
            Add("リカバリー", Terms("recovery_focus", peer.RecoveryFocus));
            Add("場", Terms("setting", peer.Setting));
            AddAnswer("経験のある人が進める", peer.LedByPeers);
            if (peer is { CertifiedStaff.Value: TriState.Yes, CertificationIssuer: { } issuer, CertificationUrl: { } url })
            {
                facts.Add(new FactModel("研修を受けたピアがいる", issuer, url, WebAddresses.Host(url)));
            }
            else
            {
                AddAnswer("研修を受けたピアがいる", peer.CertifiedStaff);
            }
        }

        void AddSpace(SpaceOffer offer)
        {
            ImmutableArray<string> parts =
            [
                .. offer.Capacity is { } capacity ? [string.Create(CultureInfo.InvariantCulture, $"{capacity}人まで")] : Array.Empty<string>(),
                .. offer.Times is { } times ? [times] : Array.Empty<string>(),
                .. offer.Equipment,
            ];
            if (!parts.IsEmpty) facts.Add(new FactModel("貸せる場所", string.Join("、", parts)));
        }

        ImmutableArray<string> Terms(string group, ImmutableArray<string> codes) =>
            [.. codes.Select(code => taxonomies.PeerTerms.Find($"{group}/{code}")?.Label ?? code)];
    }
}
