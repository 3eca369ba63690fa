using System.Collections.Immutable;
using System.Globalization;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Site.Texts;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Entries;

/// <summary>どんなところか: what is done there, with whom, and what the group is looking for. Only what was written.</summary>
internal static class AboutFacts
{
    public static ImmutableArray<FactModel> Of(PageWords words, Entry entry, Taxonomies taxonomies)
    {
        var facts = ImmutableArray.CreateBuilder<FactModel>();
        Add(words["facts.activities"], entry.Activities);
        Add(words["facts.equipment"], entry.Equipment);
        Add(words["facts.company"], Labels.Of(EntryCodes.Company, entry.Company));
        if (entry.IctLevel is { } device) facts.Add(new FactModel(words["facts.devices"], Labels.Of(EntryCodes.IctLevels, device)));
        if (entry.Food is { } food) AddFood(food);
        AddPeer(entry.Peer);
        Add(words["organization.partners"], entry.Partners);
        Add(words["facts.safeguards"], Labels.Of(EntryCodes.Safeguards, entry.Safeguards));
        foreach (var accreditation in entry.Accreditations)
        {
            facts.Add(new FactModel(words["facts.accreditation"], $"{accreditation.Name}（{accreditation.Issuer}）", accreditation.Url, WebAddresses.Host(accreditation.Url)));
        }

        Add(words["facts.lookingFor"], entry.LookingFor);
        Add(words["facts.needsSpace"], entry.NeedsSpace);
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
            Add(words["facts.food.serve"], Labels.Of(EntryCodes.FoodServe, offer.Serve));
            AddAnswer(words["facts.food.allergy"], offer.AllergyInfo);
            AddAnswer(words["facts.food.id"], offer.NeedsId);
            if (offer.PerHousehold is { } amount) facts.Add(new FactModel(words["facts.food.amount"], amount));
        }

        void AddPeer(Peer peer)
        {
            Add(words["facts.peer.types"], Terms("types", peer.Types));
            Add(words["facts.peer.topics"], Terms("topics", peer.Topics));
            Add(words["facts.peer.engagement"], Terms("engagement", peer.Engagement));
            Add(words["facts.peer.stage"], Terms("stage", peer.Stage));
            Add(words["facts.peer.recovery"], Terms("recovery_focus", peer.RecoveryFocus));
            Add(words["facts.peer.setting"], Terms("setting", peer.Setting));
            AddAnswer(words["facts.peer.led"], peer.LedByPeers);
            if (peer is { CertifiedStaff.Value: TriState.Yes, CertificationIssuer: { } issuer, CertificationUrl: { } url })
            {
                facts.Add(new FactModel(words["facts.peer.certified"], issuer, url, WebAddresses.Host(url)));
            }
            else
            {
                AddAnswer(words["facts.peer.certified"], peer.CertifiedStaff);
            }
        }

        void AddSpace(SpaceOffer offer)
        {
            ImmutableArray<string> parts =
            [
                .. offer.Capacity is { } capacity ? [words.Of("facts.space.capacity", capacity.ToString(CultureInfo.InvariantCulture))] : Array.Empty<string>(),
                .. offer.Times is { } times ? [times] : Array.Empty<string>(),
                .. offer.Equipment,
            ];
            if (!parts.IsEmpty) facts.Add(new FactModel(words["facts.space"], string.Join("、", parts)));
        }

        ImmutableArray<string> Terms(string group, ImmutableArray<string> codes) =>
            [.. codes.Select(code => taxonomies.PeerTerms.Find($"{group}/{code}")?.Label ?? code)];
    }
}
