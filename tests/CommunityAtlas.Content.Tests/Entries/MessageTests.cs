using CommunityAtlas.Content.Tests.Catalogues;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Tests.Entries;

/// <summary>Words of messages that depend on what was written.</summary>
public sealed class MessageTests
{
    [Theory]
    [InlineData("電話: 044-000-0000", "「電話」は、ここではなく「contact（連絡先）」の中に書く項目です。", "その中に入れてください。例：連絡先: {電話: 044-000-0000}")]
    [InlineData("email: info@example.org", "「email」は、ここではなく「contact（連絡先）」の中に書く項目です。", "その中に入れてください。例：contact: {email: info@example.org}")]
    [InlineData("住所: 架空県あおぞら市本町1-2-3", "「住所」は、ここではなく「place（場所）」の中に書く項目です。", "その中に入れてください。例：場所: {住所: 架空県あおぞら市本町1-2-3}")]
    [InlineData("issuer: 架空協会", "「issuer」は、ここではなく「accreditations（認定）」の中に書く項目です。", "その中に入れてください。例：accreditations: [{issuer: あおぞら市}]")]
    public void A_key_in_the_wrong_place_is_shown_in_the_right_one(string line, string message, string hint)
    {
        var error = Errors(line)[0];
        Assert.Equal("AT3011", error.Id);
        Assert.Equal(message, error.Message(DiagnosticLanguage.Japanese));
        Assert.Equal(hint, error.Hint(DiagnosticLanguage.Japanese));
    }

    [Theory]
    [InlineData("cost: 300円", "AT3046", "cost: {type: fee, amounts: [{who: 1回, yen: 300}], note: ")]
    [InlineData("cost: 1回 １，２００円（材料費は別）", "AT3046", "cost: {type: fee, amounts: [{who: 1回, yen: 1200}], note: ")]
    [InlineData("参加費: 実費（200 程度）", "AT3046", "参加費: {type: fee, amounts: [{who: 1回, yen: 300}], note: ")]
    [InlineData("費用: 無料（お茶代100円）", "AT3047", "費用: {type: free, note: お茶代100円}")]
    [InlineData("cost: 無料（[材料費] 100円）", "AT3047", "cost: {type: free, note: …}")]
    public void A_cost_in_words_is_shown_with_keys(string line, string id, string example)
    {
        var error = Assert.Single(Errors(line));
        Assert.Equal(id, error.Id);
        Assert.Contains(example, error.Hint(DiagnosticLanguage.Japanese), StringComparison.Ordinal);
        Assert.Contains(example, error.Hint(DiagnosticLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_of_a_cost_can_be_copied()
    {
        Assert.Empty(Errors("cost: {type: fee, amounts: [{who: 1回, yen: 300}], note: 材料費は別}"));
        Assert.Empty(Errors("cost: {type: free, note: お茶代100円}"));
    }

    [Fact]
    public void Every_second_week_is_shown_first_where_it_was_meant()
    {
        var hint = Assert.Single(Errors("schedule: [隔週 土曜 10:00-12:00]")).Hint(DiagnosticLanguage.Japanese);
        Assert.StartsWith("最初の日を書いてください。例：「隔週 土曜(2026-11-28から)」", hint, StringComparison.Ordinal);
        Assert.Empty(Errors("schedule: [隔週 土曜(2026-11-28から) 10:00-12:00]"));
        Assert.Empty(Errors("schedule: [4月・7月・10月・1月の 第2火曜 10:00-12:00]"));
    }

    [Fact]
    public void A_closure_that_cannot_be_read_is_sent_to_its_own_key()
    {
        var hint = Assert.Single(Errors("schedule: [毎日（館内整理日をのぞく） 10:00-12:00]")).Hint(DiagnosticLanguage.Japanese);
        Assert.Contains("except: [12/29-1/3, 8/13-8/16]", hint, StringComparison.Ordinal);
        Assert.Empty(Errors("schedule: [{when: 毎日 10:00-12:00, except: [12/29-1/3, 8/13-8/16]}]"));
    }

    [Fact]
    public void A_long_list_of_codes_is_not_cut_in_the_middle_of_one()
    {
        var hint = Assert.Single(Errors("zzzz: 1")).Hint(DiagnosticLanguage.Japanese);
        Assert.Matches("^その行を消すか、次のような項目を使ってください：id（ID）、(?:[a-z_0-9]+（[^（）]+）、)+ほか[0-9]+件。$", hint);
    }

    [Fact]
    public void A_LINE_id_is_sent_to_the_page_of_the_group()
    {
        const string Path = "entries/aozora/aozora-salon.yml";
        var found = Assert.Single(BaseContent.Build((Path, BaseContent.Entry + "\ndescription: LINE ID aozora123 に知らせてください。\n")).Diagnostics);
        Assert.Equal("AT3454", found.Id);
        Assert.Contains("contact: {line: \"https://line.me/…\"}", found.Hint(DiagnosticLanguage.Japanese), StringComparison.Ordinal);
        Assert.Contains("contact.line", found.Hint(DiagnosticLanguage.English), StringComparison.Ordinal);
    }

    private static Diagnostic[] Errors(string lines)
    {
        var key = lines.Split(':')[0];
        var text = EntryTesting.Entry(lines);
        Assert.Contains(key, text, StringComparison.Ordinal);
        return [.. EntryTesting.Parse(text).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)];
    }
}
