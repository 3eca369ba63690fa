using CommunityAtlas.Content.Entries.Fields;
using CommunityAtlas.Core.Entries;
using Parts = CommunityAtlas.Content.Entries.EntryFields.FirstVisitParts;

namespace CommunityAtlas.Content.Entries.Groups;

/// <summary>first_visit.</summary>
internal static class FirstVisitReader
{
    /// <summary>The first time through the door.</summary>
    public static FirstVisit Read(FieldScope scope) => new()
    {
        WhoGreets = scope.Find(Parts.WhoGreets),
        HowManyPeople = scope.Find(Parts.HowManyPeople),
        WhatHappens = scope.Find(Parts.WhatHappens),
        EntranceNote = scope.Find(Parts.EntranceNote),
        CanJustSit = scope.FindOr(Parts.CanJustSit, Answer.Unknown),
        CanLeaveAnytime = scope.FindOr(Parts.CanLeaveAnytime, Answer.Unknown),
        ComeWithSomeone = scope.FindOr(Parts.ComeWithSomeone, Answer.Unknown),
        AnonymousOk = scope.FindOr(Parts.AnonymousOk, Answer.Unknown),
    };
}
