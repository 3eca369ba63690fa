using CommunityAtlas.Content.Entries.Fields;
using CommunityAtlas.Core.Entries;
using AcceptingParts = CommunityAtlas.Content.Entries.EntryFields.AcceptingParts;
using Parts = CommunityAtlas.Content.Entries.EntryFields.ReferralParts;

namespace CommunityAtlas.Content.Entries.Groups;

/// <summary>referral.</summary>
internal static class ReferralReader
{
    /// <summary>How somebody is introduced.</summary>
    public static Referral Read(FieldScope scope)
    {
        var accepting = scope.Find(Parts.Accepting);
        return new Referral
        {
            Who = scope.FindOr(Parts.Who, []),
            How = scope.FindOr(Parts.How, []),
            Booking = scope.Find(Parts.Booking),
            Note = scope.Find(Parts.Note),
            ReplyDays = scope.FindValue(Parts.ReplyDays),
            Accepting = accepting?.Code,
            AcceptingAsOf = accepting?.AsOf,
            Documents = scope.FindOr(Parts.Documents, []),
            WarmHandover = scope.FindOr(Parts.WarmHandover, Answer.Unknown),
        };
    }

    /// <summary>Whether people are accepted, as of a day.</summary>
    public static AcceptingState? Accepting(FieldScope scope)
    {
        var asOf = scope.FindValue(AcceptingParts.AsOf);
        return scope.Find(AcceptingParts.Value) is { } code ? new AcceptingState(code, asOf) : null;
    }
}

/// <summary>A code of <see cref="EntryCodes.Accepting"/>, and the day it held; null if nobody said.</summary>
internal sealed record AcceptingState(string Code, DateOnly? AsOf);
