using System.Collections.Immutable;

namespace CommunityAtlas.Core.Entries;

/// <summary>How somebody is introduced.</summary>
public sealed record Referral
{
    /// <summary>Nothing said.</summary>
    public static Referral Unknown { get; } = new();

    /// <summary>Codes of <see cref="EntryCodes.ReferralWho"/>.</summary>
    public ImmutableArray<string> Who { get; init; } = [];

    /// <summary>Codes of <see cref="EntryCodes.ReferralHow"/>.</summary>
    public ImmutableArray<string> How { get; init; } = [];

    /// <summary>A code of <see cref="EntryCodes.Booking"/>, or null.</summary>
    public string? Booking { get; init; }

    /// <summary>Free text on booking, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Usual days until an answer.</summary>
    public int? ReplyDays { get; init; }

    /// <summary>A code of <see cref="EntryCodes.Accepting"/>, or null.</summary>
    public string? Accepting { get; init; }

    /// <summary>The day that was so; over 60 days it reads as unknown.</summary>
    public DateOnly? AcceptingAsOf { get; init; }

    /// <summary>Papers to bring.</summary>
    public ImmutableArray<string> Documents { get; init; } = [];

    /// <summary>Whether somebody introduces in person.</summary>
    public Answer WarmHandover { get; init; } = Answer.Unknown;
}

/// <summary>はじめての日: the first time through the door.</summary>
public sealed record FirstVisit
{
    /// <summary>Nothing said.</summary>
    public static FirstVisit Unknown { get; } = new();

    /// <summary>Who greets.</summary>
    public string? WhoGreets { get; init; }

    /// <summary>How many people are there.</summary>
    public string? HowManyPeople { get; init; }

    /// <summary>What happens.</summary>
    public string? WhatHappens { get; init; }

    /// <summary>About the entrance.</summary>
    public string? EntranceNote { get; init; }

    /// <summary>Whether sitting is enough.</summary>
    public Answer CanJustSit { get; init; } = Answer.Unknown;

    /// <summary>Whether one may leave at any time.</summary>
    public Answer CanLeaveAnytime { get; init; } = Answer.Unknown;

    /// <summary>Whether one may bring somebody.</summary>
    public Answer ComeWithSomeone { get; init; } = Answer.Unknown;

    /// <summary>Whether one need not give a name.</summary>
    public Answer AnonymousOk { get; init; } = Answer.Unknown;
}
