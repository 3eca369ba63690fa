using System.Collections.Immutable;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Entries;

/// <summary>はじめての日: the first time through the door is the hard part.</summary>
internal static class FirstVisitModels
{
    public static ImmutableArray<FactModel> Facts(PageWords words, FirstVisit visit)
    {
        var facts = ImmutableArray.CreateBuilder<FactModel>();
        if (visit.WhoGreets is { } greets) facts.Add(new FactModel(words["first.greets"], greets));
        if (visit.HowManyPeople is { } people) facts.Add(new FactModel(words["first.people"], people));
        if (visit.WhatHappens is { } happens) facts.Add(new FactModel(words["first.happens"], happens));
        if (visit.EntranceNote is { } entrance) facts.Add(new FactModel(words["first.entrance"], entrance));
        return facts.ToImmutable();
    }

    /// <summary>The questions in display order, by field code.</summary>
    public static ImmutableArray<(string Code, Func<FirstVisit, Answer> Answer)> Questions { get; } =
    [
        ("can_just_sit", visit => visit.CanJustSit),
        ("can_leave_anytime", visit => visit.CanLeaveAnytime),
        ("come_with_someone", visit => visit.ComeWithSomeone),
        ("anonymous_ok", visit => visit.AnonymousOk),
    ];

    /// <summary>The words of a question: who is called is not left, but rung off from.</summary>
    public static string KeyOf(string code, Entry entry) => entry.IsGoneTo || code == "anonymous_ok" ? "first." + code : "first.talk." + code;

    public static ImmutableArray<AnswerModel> Answers(PageWords words, Entry entry) =>
        [.. Questions.Select(q => FlagModels.Of(words[KeyOf(q.Code, entry)], q.Answer(entry.FirstVisit)))];

    /// <summary>Every question with the entry's answer.</summary>
    public static IEnumerable<(string Code, Answer Answer)> Codes(Entry entry) => Questions.Select(q => (q.Code, q.Answer(entry.FirstVisit)));
}
