using System.Collections.Immutable;
using CommunityAtlas.Search.Store;
using CommunityAtlas.Search.Tests.Shards;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityAtlas.Search.Tests.Store;

public class CardBlockTests
{
    private static readonly Gen<Card> Cards =
        from slug in Gen.Elements("a", "aozora-cafe", "e000001")
        from name in Gen.Elements("あおぞら食堂", "", "😀 Café", "\ud83d")
        from kind in Gen.Choose(0, 300)
        from area in Gen.Choose(0, 2000)
        from state in Gen.Elements(Enum.GetValues<CardState>())
        from day in Gen.Elements<DateOnly?>(null, new DateOnly(1970, 1, 1), new DateOnly(2026, 11, 21), DateOnly.MaxValue)
        from other in Gen.Elements<DateOnly?>(null, new DateOnly(2026, 4, 1))
        from isSensitive in Gen.Elements(true, false)
        from isOpenData in Gen.Elements(true, false)
        select new Card
        {
            Slug = slug,
            Name = name,
            Kind = kind,
            Area = area,
            AreaName = $"町{area}",
            Summary = name + "のひとこと",
            Schedule = isSensitive ? "" : "毎月 第2・第4水曜 10:00-12:00",
            Cost = isOpenData ? "無料" : "",
            CheckedOn = day,
            State = state,
            StateOn = other,
            IsSensitive = isSensitive,
            IsOpenData = isOpenData,
        };

    private static readonly ImmutableArray<string> Texts = ["Ab_-0123", "3210-_bA"];

    private static readonly Arbitrary<CardBlock> Blocks = Cards.ListOf().Select(cards => new CardBlock([.. cards.Take(CardBlock.Size)], TextsOf(cards.Count))).ToArbitrary();

    [Fact]
    public void Cards_that_are_written_are_read_again() =>
        Prop.ForAll(Blocks, block => CardBlock.Read(block.Write()) is var read && read.Texts.SequenceEqual(block.Texts) && read.Cards.SequenceEqual(block.Cards)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_day_before_1970_is_not_kept()
    {
        var card = Cards.Sample(1).First() with { CheckedOn = new DateOnly(1969, 12, 31) };
        Assert.Null(Assert.Single(CardBlock.Read(new CardBlock([card], TextsOf(1)).Write()).Cards).CheckedOn);
    }

    [Fact]
    public void Damaged_cards_are_refused()
    {
        var block = new CardBlock([.. Cards.Sample(5)], TextsOf(5));
        Assert.True(Damage.Try(block.Write(), bytes => CardBlock.Read(bytes)) > 1000);
    }

    private static ImmutableArray<string> TextsOf(int cards) => Texts[..((Math.Min(cards, CardBlock.Size) + TextBlock.Size - 1) / TextBlock.Size)];
}
