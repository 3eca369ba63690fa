using System.Collections.Immutable;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages;

/// <summary>はじめての日: the first time through the door is the hard part.</summary>
internal static class FirstVisitModels
{
    public static ImmutableArray<FactModel> Facts(FirstVisit visit)
    {
        var facts = ImmutableArray.CreateBuilder<FactModel>();
        if (visit.WhoGreets is { } greets) facts.Add(new FactModel("だれがむかえてくれるか", greets));
        if (visit.HowManyPeople is { } people) facts.Add(new FactModel("何人くらいいるか", people));
        if (visit.WhatHappens is { } happens) facts.Add(new FactModel("何をするか", happens));
        if (visit.EntranceNote is { } entrance) facts.Add(new FactModel("入口", entrance));
        return facts.ToImmutable();
    }

    public static ImmutableArray<AnswerModel> Answers(FirstVisit visit) =>
    [
        FlagModels.Of("座っているだけでもよい", visit.CanJustSit),
        FlagModels.Of("いつ帰ってもよい", visit.CanLeaveAnytime),
        FlagModels.Of("つきそいの人と行ってよい", visit.ComeWithSomeone),
        FlagModels.Of("名前を言わなくてよい", visit.AnonymousOk),
    ];
}
