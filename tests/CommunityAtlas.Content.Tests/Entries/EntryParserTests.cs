using CommunityAtlas.Content.Entries;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Configuration;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Schedules;

namespace CommunityAtlas.Content.Tests.Entries;

public sealed class EntryParserTests
{
    [Fact]
    public void The_smallest_entry_gets_sensible_defaults()
    {
        var entry = EntryTesting.Read(EntryTesting.Entry());
        Assert.Equal("hidamari", entry.Slug);
        Assert.Equal("hidamari", entry.FirstId);
        Assert.Equal("aozora", Assert.Single(entry.Serves));
        Assert.Equal("in_person", Assert.Single(entry.Mode));
        Assert.Equal(EntryStatus.Active, entry.Status);
        Assert.Equal(CostType.Unknown, entry.Cost.Type);
        Assert.Equal(Disclosure.Public, entry.Place.Disclosure);
        Assert.Equal("CC-BY-4.0", entry.License);
        Assert.Equal(TriState.Unknown, entry.FirstVisit.AnonymousOk.Value);
        Assert.Equal(AttendanceType.Opening, Assert.Single(entry.Schedule).Type);
        Assert.Equal(HolidayPolicy.Ask, entry.Schedule[0].OnHoliday);
        Assert.Null(entry.Description);
    }

    [Fact]
    public void The_terms_of_imported_data_are_never_made_up()
    {
        const string Imported = "imported: {dataset: kodomo-shokudo, key: 9f3c21aa, published: 2026-10-01}";
        Assert.Null(EntryTesting.Read(EntryTesting.Entry(Imported)).License);
        Assert.Equal("CC0-1.0", EntryTesting.Read(EntryTesting.Entry(Imported, "license: CC0-1.0")).License);
    }

    [Fact]
    public void All_missing_fields_are_named_in_one_message_at_the_first_line()
    {
        var (parsed, diagnostics) = EntryTesting.Parse("needs: [loneliness]\n");
        Assert.Null(parsed);
        var missing = Assert.Single(diagnostics);
        Assert.Equal(("AT3001", 1, 1), (missing.Id, missing.Location.Line, missing.Location.Column));
        foreach (var name in new[] { "name（名称）", "kind（種別）", "summary（ひとこと）", "contact（連絡先）", "verified（確認）", "sources（出典）", "schedule（開催日）または schedule_note（日程の説明）" })
        {
            Assert.Contains(name, missing.Message(DiagnosticLanguage.Japanese), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Mistakes_of_all_fields_are_reported_in_one_run()
    {
        string[] found = EntryTesting.Ids(EntryTesting.Entry("name: ○○会", "kind: nothing-like-this-at-all", "age: {min: 9, max: 3}", "cost: たかい", "place: {lat: 1, lng: 1}", "sumary: x"));
        Assert.Equal(["AT3000", "AT3004", "AT3004", "AT3024", "AT3031", "AT3031", "AT3045"], found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_entry_with_a_mistake_beside_the_essential_is_given_back_for_the_other_rules()
    {
        var (parsed, diagnostics) = EntryTesting.Parse(EntryTesting.Entry("needs: [lonelines]", "contact: {phone: 市役所へ}"));
        Assert.Equal(["AT3073", "AT3030"], diagnostics.OrderByDescending(d => d.Id, StringComparer.Ordinal).Select(d => d.Id));
        Assert.Empty(parsed!.Entry.Needs);
        Assert.True(parsed.Locations.IsWritten("needs"));
        Assert.True(parsed.Locations.IsWritten("contact.phone"));
        Assert.False(parsed.Locations.IsWritten("contact.email"));
    }

    [Fact]
    public void A_place_that_was_not_written_is_the_nearest_above_it()
    {
        var (parsed, _) = EntryTesting.Parse(EntryTesting.Entry("place: {address: 架空県あおぞら市本町1}"));
        var locations = parsed!.Locations;
        Assert.Equal(locations["place"], locations["place.landmark"]);
        Assert.Equal(locations["needs"], locations.Start);
        Assert.Equal(new SourceLocation("entries/aozora/hidamari.yml", 1, 1), locations.Start);
        Assert.Equal(locations["schedule[0]"], locations["schedule[0].when"]);
        Assert.Equal(locations.Paths.Order(StringComparer.Ordinal), locations.Paths);
    }

    [Fact]
    public void Names_are_composed_but_never_normalised()
    {
        // U+FA19 and U+795E look alike and are two names; か and U+3099 are one letter written in two halves.
        var entry = EntryTesting.Read(EntryTesting.Entry("name: \uFA19\u304B\u3099ﾊﾟ㈱Ａ𠮷"));
        Assert.Equal("\uFA19\u304Cﾊﾟ㈱Ａ𠮷", entry.Name);
    }

    [Theory]
    [InlineData("2026-11-10")]
    [InlineData("2026/11/10")]
    [InlineData("2026年11月10日")]
    [InlineData("2026年11月10日（火）")]
    [InlineData("令和8年11月10日")]
    [InlineData("\"令和８年１１月１０日（火曜日）\"")]
    public void A_day_is_read_in_every_spelling(string day)
    {
        var entry = EntryTesting.Read(EntryTesting.Entry($"verified: {{date: {day}, how: phone, by: 事務局}}"));
        Assert.Equal(new DateOnly(2026, 11, 10), entry.Verified.Date);
    }

    [Theory]
    [InlineData("yes", TriState.Yes, null)]
    [InlineData("はい", TriState.Yes, null)]
    [InlineData("ＹＥＳ", TriState.Yes, null)]
    [InlineData("true", TriState.Yes, null)]
    [InlineData("〇", TriState.Yes, null)]
    [InlineData("no", TriState.No, null)]
    [InlineData("×", TriState.No, null)]
    [InlineData("\"?\"", TriState.Unknown, null)]
    [InlineData("？", TriState.Unknown, null)]
    [InlineData("－", TriState.Unknown, null)]
    [InlineData("一部有", TriState.Unknown, "一部有")]
    [InlineData("室内用であれば可", TriState.Unknown, "室内用であれば可")]
    [InlineData("判断保留", TriState.Unknown, "判断保留")]
    [InlineData("{value: 有, note: 2階だけ}", TriState.Yes, "2階だけ")]
    [InlineData("{value: 一部有, note: 2階だけ}", TriState.Unknown, "一部有。2階だけ")]
    [InlineData("{note: 電話で聞いてください}", TriState.Unknown, "電話で聞いてください")]
    public void An_answer_is_yes_no_or_unknown_with_its_words(string written, TriState value, string? note) =>
        Assert.Equal(new Answer(value, note), EntryTesting.Read(EntryTesting.Entry($"children_ok: {written}")).ChildrenOk);

    [Fact]
    public void What_must_not_be_written_is_neither_kept_nor_quoted()
    {
        var (parsed, diagnostics) = EntryTesting.Parse(EntryTesting.Entry("place: {disclosure: area_only, address: 架空県ひみつ町1-2-3, lat: 34.0, lng: 140.5}"));
        Assert.Equal(["AT3063", "AT3063", "AT3063"], diagnostics.Select(d => d.Id));
        Assert.Equal(new Place { Disclosure = Disclosure.AreaOnly }, parsed!.Entry.Place);
        foreach (var text in diagnostics.SelectMany(d => new[] { d.Message(DiagnosticLanguage.Japanese), d.Hint(DiagnosticLanguage.Japanese), d.Message(DiagnosticLanguage.English) }))
        {
            Assert.DoesNotContain("ひみつ", text, StringComparison.Ordinal);
            Assert.DoesNotContain("34.0", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_place_whose_disclosure_cannot_be_read_counts_as_private()
    {
        var (parsed, _) = EntryTesting.Parse(EntryTesting.Entry("place: {disclosure: hidden, address: 架空県ひみつ町1-2-3}"));
        Assert.Equal(new Place { Disclosure = Disclosure.OnContact }, parsed!.Entry.Place);
    }

    [Fact]
    public void A_list_whose_file_is_damaged_refuses_no_code()
    {
        var lists = EntryTesting.Lists with { Kinds = new Taxonomy<Kind>([], isComplete: false), Areas = new Taxonomy<Area>([], isComplete: false) };
        var references = new EntryReferences(lists, [], HolidayCalendar.Empty, new SiteConfig(), EntryTesting.Today);
        var bag = new DiagnosticBag();
        EntryParser.Parse(new ContentFile("entries/somewhere/x.yml", "x.yml", EntryTesting.Entry("serves: [nowhere]")), references, bag);
        Assert.Empty(bag.ToSorted());
    }

    [Fact]
    public void An_imported_entry_keeps_its_origin_word_for_word()
    {
        var (parsed, diagnostics) = EntryTesting.Parse(EntryTesting.Entry(
            "contact: {note: 連絡先は公開されていません。市区町村の窓口に聞いてください}",
            "verified: {date: unknown, how: open_data, by: 自治体のオープンデータ}",
            "imported: {dataset: kodomo-shokudo, publisher: 131113, row_id: \"12\", key: 9f3c21aa, published: 2026-10-01, generated: [summary], raw: {開催頻度: \"4\", 開催日: 第2・4水曜日}}"));
        var note = Assert.Single(diagnostics);
        Assert.Equal(("AT3071", DiagnosticSeverity.Warning), (note.Id, note.Severity));
        var origin = parsed!.Entry.Imported!;
        Assert.Equal(("kodomo-shokudo", "131113", "12", "9f3c21aa"), (origin.Dataset, origin.Publisher, origin.RowId, origin.Key));
        Assert.Equal(new DateOnly(2026, 10, 1), origin.Published);
        Assert.Equal("summary", Assert.Single(origin.Generated));
        Assert.Equal([new LabelledText("開催頻度", "4"), new LabelledText("開催日", "第2・4水曜日")], origin.Raw.ToArray());
        Assert.Null(parsed.Entry.Verified.Date);
        Assert.False(parsed.Entry.Contact.HasChannel);
    }

    [Fact]
    public void A_remark_on_a_schedule_stands_at_its_place_in_a_plain_text_and_at_the_quote_of_a_quoted_one()
    {
        var plain = EntryTesting.Parse(EntryTesting.Entry("schedule: [毎月 第2水曜他 10:00-12:00]")).Diagnostics.Single(d => d.Severity == DiagnosticSeverity.Error);
        var quoted = EntryTesting.Parse(EntryTesting.Entry("schedule: [\"毎月 第2水曜他 10:00-12:00\"]")).Diagnostics.Single(d => d.Severity == DiagnosticSeverity.Error);
        Assert.True(plain.Location.Column > 12, plain.Location.ToString());
        Assert.Equal(12, quoted.Location.Column);
        Assert.Equal(plain.Id, quoted.Id);
    }

    [Fact]
    public void A_time_that_a_comma_cut_off_is_explained()
    {
        var cut = EntryTesting.Parse(EntryTesting.Entry("schedule: [毎週 火曜 10:00-12:00, 13:00-15:00]")).Diagnostics.Single(d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal("AT3221", cut.Id);
        Assert.Contains("13:00-15:00", cut.Message(DiagnosticLanguage.Japanese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_is_no_place_for_an_entry_is_reported_and_not_read()
    {
        var (parsed, diagnostics) = EntryTesting.Parse(EntryTesting.Entry(), "entries/hidamari.yml");
        Assert.Null(parsed);
        Assert.Equal("AT2009", Assert.Single(diagnostics).Id);
    }

    [Fact]
    public void An_organisation_named_by_its_key_is_the_one_of_the_list()
    {
        var organization = EntryTesting.Read(EntryTesting.Entry("organization: aozora-shakyo")).Organization!;
        Assert.Equal("aozora-shakyo", organization.Key);
        Assert.Contains("社会福祉協議会", organization.Name, StringComparison.Ordinal);
    }
}
