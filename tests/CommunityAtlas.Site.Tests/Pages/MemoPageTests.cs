using System.Text.Json;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Site.Tests.Samples;

namespace CommunityAtlas.Site.Tests.Pages;

/// <summary>What is made for paper: the memo's file of an entry, its QR code, the sheets (site.md §2.8, §11).</summary>
public sealed class MemoPageTests
{
    private static readonly BuiltSite Site = BuiltSite.Of(FictionalCity.Catalogue);

    [Fact]
    public void An_entry_for_the_memo_says_what_its_page_says()
    {
        using var memo = JsonDocument.Parse(Site.Text("places/komorebi-kobo/memo.json"));
        var (entry, page) = (memo.RootElement, Site.Page("places/komorebi-kobo/index.html").QuerySelector("main")!.TextContent);
        Assert.Equal("木もれび工房", entry.GetProperty("name").GetString());
        Assert.Equal("https://example.org/places/komorebi-kobo/", entry.GetProperty("address").GetString());
        foreach (var list in (string[])["phones", "cost", "booking", "questions"])
        {
            Assert.NotEqual(0, entry.GetProperty(list).GetArrayLength());
            Assert.All(entry.GetProperty(list).EnumerateArray(), line => Assert.Contains(line.GetString()!, page, StringComparison.Ordinal));
        }

        Assert.Contains("2026年11月10日に電話で確かめました", entry.GetProperty("checked").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Paper_says_of_which_day_it_is_and_when_to_ask_again()
    {
        Assert.Equal("この紙の情報は 2026年11月21日のものです。2027年11月10日をすぎたら電話で確かめてください。", Note("komorebi-kobo"));
        Assert.Equal("この紙の情報は 2026年11月21日のものです。行く前に電話で確かめてください。", Note("furui-kai"));
        using var late = JsonDocument.Parse(Site.Text("places/furui-kai/memo.json"));
        Assert.False(late.RootElement.TryGetProperty("until", out _));

        static string Note(string slug) => Site.Page($"places/{slug}/index.html").QuerySelector(".keep-words > p:nth-child(3)")!.TextContent;
    }

    [Fact]
    public void Paper_that_may_bring_somebody_into_danger_is_warned_of()
    {
        var text = Site.Page("places/shizuka-soudan/index.html").QuerySelector(".keep")!.TextContent;
        Assert.Contains("紙や履歴が残ると困るとき", text, StringComparison.Ordinal);
        Assert.DoesNotContain("紙や履歴が残ると困るとき", Site.Text("places/komorebi-kobo/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_of_the_address_is_small_and_square_and_stands_on_the_page()
    {
        var svg = Site.Text("places/komorebi-kobo/qr.svg");
        Assert.Matches("^<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 (\\d+) \\1\" ", svg);
        Assert.InRange(svg.Length, 500, 6000);
        Assert.Equal("/places/komorebi-kobo/qr.svg", Site.Page("places/komorebi-kobo/index.html").QuerySelector("img.qr")!.GetAttribute("src"));
    }

    [Fact]
    public void Dates_told_on_contact_are_not_in_the_file_for_the_memo()
    {
        var site = BuiltSite.Of(FictionalCity.Of(FictionalCity.Plain("himitsu", "しずかな会") with
        {
            Schedule = [FictionalCity.Item("毎週 水曜 15:00-16:00")],
            Place = new Place { Disclosure = Disclosure.OnContact },
        }));
        Assert.DoesNotContain("水", site.Text("places/himitsu/memo.json"), StringComparison.Ordinal);
        Assert.Contains("日にちは、連絡して聞いてください。", site.Text("places/himitsu/memo.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_sheet_for_a_talk_has_every_life_area_and_nothing_to_fill_in_on_the_screen()
    {
        var sheet = Site.Page("memo/sheet/index.html");
        Assert.Empty(sheet.QuerySelectorAll("input, textarea, form"));
        foreach (var area in FictionalCity.Catalogue.Taxonomies.LifeAreas.Terms) Assert.Contains(area.Label, sheet.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_script_the_memo_says_what_to_do() =>
        Assert.Contains("ブラウザの「印刷」で印刷してください", Site.Page("memo/index.html").QuerySelector(".without-script")!.TextContent, StringComparison.Ordinal);
}
