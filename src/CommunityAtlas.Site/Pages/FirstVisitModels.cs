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

    /// <summary>The questions in display order, by field code.</summary>
    public static ImmutableArray<(string Code, string Label, Func<FirstVisit, Answer> Answer)> Questions { get; } =
    [
        ("can_just_sit", "座っているだけでもよい", visit => visit.CanJustSit),
        ("can_leave_anytime", "いつ帰ってもよい", visit => visit.CanLeaveAnytime),
        ("come_with_someone", "つきそいの人と行ってよい", visit => visit.ComeWithSomeone),
        ("anonymous_ok", "名前を言わなくてよい", visit => visit.AnonymousOk),
    ];

    public static ImmutableArray<AnswerModel> Answers(FirstVisit visit) => [.. Questions.Select(q => FlagModels.Of(q.Label, q.Answer(visit)))];

    /// <summary>Every question with the entry's answer.</summary>
    public static IEnumerable<(string Code, Answer Answer)> Codes(Entry entry) => Questions.Select(q => (q.Code, q.Answer(entry.FirstVisit)));
}
