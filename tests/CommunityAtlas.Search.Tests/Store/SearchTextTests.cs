using CommunityAtlas.Core.Entries;
using CommunityAtlas.Search.Postings;
using CommunityAtlas.Search.Store;
using CommunityAtlas.Search.Tests.Truth;

namespace CommunityAtlas.Search.Tests.Store;

public class SearchTextTests
{
    internal static readonly IndexedEntry Fresh = IndexedEntry.InOrder(SampleContent.Sample, SampleContent.Today).First(e => e is { Freshness: Freshness.Fresh, IsSensitive: false, Entry.Schedule.IsEmpty: false } && e.PublicPlace is not null);

    [Fact]
    public void Lines_stand_in_the_order_of_their_fields_and_none_is_empty_or_broken() => Assert.All(IndexedEntry.InOrder(SampleContent.Sample, SampleContent.Today), entry =>
    {
        var lines = SearchText.Of(entry, SampleContent.Sample.Taxonomies, SampleContent.Today);
        Assert.Equal(lines.OrderBy(line => line.Field), lines);
        Assert.Equal(new TextLine(SearchFields.Name, entry.Entry.Name), lines[0]);
        Assert.DoesNotContain(lines, line => line.Text.Trim().Length == 0 || line.Text.AsSpan().ContainsAny('\n', '\r', '\f'));
        Assert.Contains(new TextLine(SearchFields.Summary, entry.Entry.Summary), lines);
    });

    [Fact]
    public void Entries_are_numbered_by_kind_then_area_then_slug_and_archived_ones_are_left_out()
    {
        var catalogue = SampleContent.Sample;
        var entries = IndexedEntry.InOrder(catalogue, SampleContent.Today);
        Assert.Equal(entries.OrderBy(e => catalogue.Taxonomies.Kinds.Terms.IndexOf(e.Kind)).ThenBy(e => catalogue.Taxonomies.Areas.Terms.IndexOf(e.Area)).ThenBy(e => e.Entry.Slug, StringComparer.Ordinal), entries);
        Assert.All(IndexedEntry.InOrder(catalogue, new DateOnly(2032, 1, 1)), entry => Assert.Null(entry.Entry.Verified.Date));
    }

    [Fact]
    public void A_sensitive_entry_is_not_found_by_who_runs_it()
    {
        var run = Fresh with { Entry = Fresh.Entry with { Organization = new Organization { Name = "NPO法人とりで" }, Partners = ["とりでの友"] } };
        Assert.Contains("NPO法人とりで", Texts(run));
        Assert.Contains("とりでの友", Texts(run));
        Assert.DoesNotContain(Texts(run with { IsSensitive = true }), text => text.Contains("とりで"));
    }

    [Fact]
    public void Only_a_yes_is_a_label_but_every_note_is_text()
    {
        var flagged = Fresh with
        {
            Entry = Fresh.Entry with
            {
                Accessibility = [new Flag("wheelchair_ok", new Answer(TriState.No, "入口に2段")), new Flag("captions", new Answer(TriState.Yes)), new Flag("quiet_room", new Answer(TriState.Unknown, "聞いてください"))],
            },
        };
        var texts = Texts(flagged);
        Assert.Contains("字幕がある", texts);
        Assert.Contains("入口に2段", texts);
        Assert.Contains("聞いてください", texts);
        Assert.DoesNotContain("車いすで入れる", texts);
        Assert.DoesNotContain("静かな部屋がある", texts);
    }

    [Theory]
    [InlineData(Freshness.Fresh, Disclosure.Public, true)]
    [InlineData(Freshness.Due, Disclosure.AreaOnly, true)]
    [InlineData(Freshness.Stale, Disclosure.Public, false)]
    [InlineData(Freshness.Fresh, Disclosure.OnContact, false)]
    public void Dates_that_are_too_old_or_told_on_contact_are_no_text_and_on_no_card(Freshness freshness, Disclosure disclosure, bool isShown)
    {
        var entry = Fresh with { Freshness = freshness, Entry = Fresh.Entry with { ScheduleNote = "雨の日は休み", Place = Fresh.Entry.Place with { Disclosure = disclosure } } };
        Assert.Equal(isShown, Texts(entry).Contains("雨の日は休み"));
        Assert.Equal(isShown, Card.Of(entry, 0, 0).Schedule.Length > 0);
    }

    [Fact]
    public void A_notice_is_text_until_its_last_day()
    {
        var entry = Fresh with { Entry = Fresh.Entry with { Alert = new Alert("12月は休みます", SampleContent.Today) } };
        Assert.Contains("12月は休みます", Texts(entry));
        Assert.DoesNotContain("12月は休みます", SearchText.Of(entry, SampleContent.Sample.Taxonomies, SampleContent.Today.AddDays(1)).Select(line => line.Text));
    }

    [Theory]
    [InlineData(EntryStatus.Active, Freshness.Fresh, CardState.Fresh, DocState.Fresh)]
    [InlineData(EntryStatus.Active, Freshness.Due, CardState.Due, DocState.Late)]
    [InlineData(EntryStatus.Active, Freshness.Stale, CardState.Stale, DocState.Late)]
    [InlineData(EntryStatus.Paused, Freshness.Fresh, CardState.Paused, DocState.Stopped)]
    [InlineData(EntryStatus.Closed, Freshness.Stale, CardState.Closed, DocState.Stopped)]
    [InlineData(EntryStatus.Starting, Freshness.Fresh, CardState.Starting, DocState.Fresh)]
    public void A_card_says_why_it_stands_lower(EntryStatus status, Freshness freshness, CardState state, DocState doc)
    {
        var entry = Fresh with { Freshness = freshness, Entry = Fresh.Entry with { Status = status, StatusOn = new DateOnly(2026, 4, 1) } };
        var card = Card.Of(entry, 3, 4);
        Assert.Equal((state, 3, 4, doc), (card.State, card.Kind, card.Area, entry.State));
        Assert.Equal(status == EntryStatus.Active ? null : new DateOnly(2026, 4, 1), card.StateOn);
    }

    [Fact]
    public void A_card_words_single_dates_and_falls_back_on_the_note()
    {
        var item = Fresh.Entry.Schedule[0] with { Rules = [], Only = [.. Enumerable.Range(1, 4).Select(day => new Core.Schedules.OnlyDate(new DateOnly(2026, 12, day), []))] };
        Assert.Equal("2026-12-01、2026-12-02、2026-12-03 ほか", Card.Of(Fresh with { Entry = Fresh.Entry with { Schedule = [item] } }, 0, 0).Schedule);
        Assert.Equal("月に1回 くらい", Card.Of(Fresh with { Entry = Fresh.Entry with { Schedule = [], ScheduleNote = "月に1回\nくらい" } }, 0, 0).Schedule);
    }

    private static List<string> Texts(IndexedEntry entry) => [.. SearchText.Of(entry, SampleContent.Sample.Taxonomies, SampleContent.Today).Select(line => line.Text)];
}
