using CommunityAtlas.Content.Entries.Fields;
using CommunityAtlas.Core.Entries;
using AmountParts = CommunityAtlas.Content.Entries.EntryFields.AmountParts;
using FoodParts = CommunityAtlas.Content.Entries.EntryFields.FoodParts;
using Parts = CommunityAtlas.Content.Entries.EntryFields.CostParts;
using SpaceParts = CommunityAtlas.Content.Entries.EntryFields.SpaceParts;

namespace CommunityAtlas.Content.Entries.Groups;

/// <summary>What it costs and what there is to have: cost, food, space_available.</summary>
internal static class CostReader
{
    /// <summary>A cost written as one word.</summary>
    public static Cost Plain(CostType type) => new(type, [], null);

    /// <summary>A cost written with keys; amounts without a type are a fee, a note alone says nothing about the type.</summary>
    public static Cost Read(FieldScope scope)
    {
        var amounts = scope.FindOr(Parts.Amounts, []);
        var implied = scope.IsWritten(Parts.Amounts) ? CostType.Fee : CostType.Unknown;
        return new Cost(scope.FindOr(Parts.Type, implied), amounts, scope.Find(Parts.Note));
    }

    /// <summary>An amount for somebody.</summary>
    public static CostAmount? Amount(FieldScope scope)
    {
        var who = scope.Find(AmountParts.Who);
        var yen = scope.FindValue(AmountParts.Yen);
        return who is not null && yen is { } amount ? new CostAmount(who, amount) : null;
    }

    /// <summary>How food is given.</summary>
    public static FoodOffer Food(FieldScope scope) => new(
        scope.FindOr(FoodParts.Serve, []),
        scope.FindOr(FoodParts.AllergyInfo, Answer.Unknown),
        scope.FindOr(FoodParts.NeedsId, Answer.Unknown),
        scope.Find(FoodParts.PerHousehold));

    /// <summary>A room to lend.</summary>
    public static SpaceOffer Space(FieldScope scope) => new(
        scope.FindValue(SpaceParts.Capacity),
        scope.Find(SpaceParts.Times),
        scope.FindOr(SpaceParts.Equipment, []));
}
