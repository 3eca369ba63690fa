using System.Collections.Immutable;
using System.Globalization;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Texts;

/// <summary>How one gets there: booking, who may introduce, how long an answer takes.</summary>
internal static class ReferralTexts
{
    private const int AcceptingHoldsDays = 60;

    /// <summary>申込み・予約, line by line.</summary>
    public static ImmutableArray<string> Booking(Referral referral)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        lines.Add(BookingInShort(referral));
        if (!referral.How.IsEmpty) lines.Add("申し込み方: " + string.Join("、", Labels.Of(EntryCodes.ReferralHow, referral.How)));
        if (referral.Note is { } note) lines.Add(note);
        return lines.ToImmutable();
    }

    /// <summary>Whether one has to book.</summary>
    public static string BookingInShort(Referral referral) =>
        referral.Booking is { } booking ? Labels.Of(EntryCodes.Booking, booking) : "予約がいるかは、わかりません（電話で確認）";

    /// <summary>紹介のしかた.</summary>
    public static ImmutableArray<FactModel> Facts(Referral referral, DateOnly today)
    {
        var facts = ImmutableArray.CreateBuilder<FactModel>();
        facts.Add(new FactModel("だれが連絡してよいか", referral.Who.IsEmpty ? Labels.Of(TriState.Unknown) : string.Join("、", Labels.Of(EntryCodes.ReferralWho, referral.Who))));
        facts.Add(new FactModel("受け入れ", Accepting(referral, today) ?? Labels.Of(TriState.Unknown)));
        if (referral.ReplyDays is { } days) facts.Add(new FactModel("返事の目安", ReplyWithin(days)));
        if (!referral.Documents.IsEmpty) facts.Add(new FactModel("もっていくもの", string.Join("、", referral.Documents)));
        if (referral.WarmHandover.Value != TriState.Unknown || referral.WarmHandover.Note is not null)
        {
            facts.Add(new FactModel("はじめに いっしょに来てもらえるか", Labels.Of(referral.WarmHandover.Value) + (referral.WarmHandover.Note is { } note ? $"（{note}）" : "")));
        }

        return facts.ToImmutable();
    }

    /// <summary>Whether newcomers are taken; null when nobody has said so within 60 days.</summary>
    public static string? Accepting(Referral referral, DateOnly today) =>
        referral is { Accepting: { } accepting, AcceptingAsOf: { } asOf } && today.DayNumber - asOf.DayNumber <= AcceptingHoldsDays
            ? $"{Labels.Of(EntryCodes.Accepting, accepting)}（{JapaneseDates.Plain(asOf)}）"
            : null;

    /// <summary>「3日くらい」.</summary>
    public static string ReplyWithin(int days) => days == 0 ? "その日のうち" : string.Create(CultureInfo.InvariantCulture, $"{days}日くらい");
}
