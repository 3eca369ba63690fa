using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Exchange.OpenData;
using CommunityAtlas.Exchange.OpenData.Reports;

namespace CommunityAtlas.Exchange.Tests.OpenData;

/// <summary>Small lists with one fault each: the fault is told in its class and nothing wrong is written.</summary>
public sealed class SabotageTests
{
    private const string Headers = "全国地方公共団体コード,ID,都道府県,市区町村名,名称,名称_カナ,住所,方書,緯度,経度,電話番号1,電話番号1_連絡先備考,URL,法人番号,運営団体名,開催頻度,開催曜日,開催日,開催開始時間,開催終了時間,開催日時特記事項,参加費_大人,学区,備考";

    private static readonly Dictionary<string, string> Good = new()
    {
        ["全国地方公共団体コード"] = "131113",
        ["ID"] = "1",
        ["都道府県"] = "東京都",
        ["市区町村名"] = "大田区",
        ["名称"] = "あおぞら食堂",
        ["名称_カナ"] = "アオゾラショクドウ",
        ["住所"] = "東京都大田区本町1-2-3",
        ["方書"] = "集会所",
        ["緯度"] = "35.58434",
        ["経度"] = "139.67935",
        ["電話番号1"] = "(03)1234-5678",
        ["開催曜日"] = "水",
        ["開催日"] = "第2・4水曜日",
        ["開催開始時間"] = "17:00",
        ["開催終了時間"] = "19:00",
    };

    [Fact]
    public void A_good_row_becomes_a_good_entry()
    {
        var result = Run();
        var text = result.Entry().Text;
        Assert.Equal("entries/131113/kodomo-131113-" + Key(result) + ".yml", result.Entry().Path);
        Assert.Contains("schedule: [第2・4水曜日 17:00-19:00]\n", text, StringComparison.Ordinal);
        Assert.Contains("  phone: 03-1234-5678\n", text, StringComparison.Ordinal);
        Assert.Contains("  date: unknown\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("license", text, StringComparison.Ordinal);
        Assert.StartsWith("利用条件が分かりません。公開の前に確かめてください。", Assert.Single(result.Of(ReportClass.Licence)).Class.WhatToDo, StringComparison.Ordinal);
        Assert.Equal("# 取り込みで見つかった区域です。areas.yml に移すと、となりの区域や地図の中心も書けます。\n- {key: 131113, code: 131113, name: 大田区, prefecture: 東京都, level: municipality}\n", File(result, "import/areas.yml"));
        Assert.Empty(Errors(result));
    }

    [Fact]
    public void Licence_attribution_and_day_are_written_when_they_are_given()
    {
        var result = OpenDataImport.Run(Imports.Request(Csv(Good)) with { FileName = "list_20261001.csv", Licence = "CC BY 4.0", Attribution = "大田区" });
        var text = result.Entry().Text;
        Assert.Contains("license: CC-BY-4.0\n", text, StringComparison.Ordinal);
        Assert.Contains("    date: 2026-10-01\n    permission: public_info\n    licence: CC BY 4.0\n    attribution: 大田区\n", text, StringComparison.Ordinal);
        Assert.Contains("verified:\n  date: 2026-10-01\n  how: open_data\n  by: 自治体のオープンデータ\n", text, StringComparison.Ordinal);
        Assert.Empty(result.Of(ReportClass.Licence));
        Assert.Equal(0, result.ExitCode(strict: true));
    }

    [Fact]
    public void A_licence_we_may_not_use_is_refused_AT6009()
    {
        var result = OpenDataImport.Run(Imports.Request(Csv(Good)) with { Licence = "CC-BY-NC-4.0" });
        Assert.Equal("AT6009", Assert.Single(result.Diagnostics).Id);
        Assert.Equal(2, result.ExitCode(strict: false));
    }

    [Fact]
    public void A_swapped_pin_is_put_right_and_told()
    {
        var result = Run(("緯度", "139.67935"), ("経度", "35.58434"));
        Assert.Contains("  lat: 35.58434\n  lng: 139.67935\n", result.Entry().Text, StringComparison.Ordinal);
        Assert.Contains("入れかえ", Assert.Single(result.Of(ReportClass.Position)).Remark, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pin_at_zero_is_dropped_and_told()
    {
        var result = Run(("緯度", "0"), ("経度", "0"));
        Assert.DoesNotContain("lat:", result.Entry().Text, StringComparison.Ordinal);
        Assert.Single(result.Of(ReportClass.Position));
    }

    [Fact]
    public void Fractions_of_a_day_are_times() =>
        Assert.Contains("schedule: [第2・4水曜日 17:00-19:30]\n", Run(("開催開始時間", "0.70833333333333337"), ("開催終了時間", "0.8125")).Entry().Text, StringComparison.Ordinal);

    [Fact]
    public void A_serial_number_in_a_time_column_is_told_and_left_in_words()
    {
        var result = Run(("開催開始時間", "45792"));
        Assert.Contains(result.Of(ReportClass.Schedule), i => i.Cell == "45792" && i.Column == "開催開始時間" && i.Row == 2);
        Assert.Contains("schedule: [第2・4水曜日]\nschedule_note: 開始 45792、終了 19:00\n", result.Entry().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_of_several_lines_are_one_line_in_a_name_and_keep_their_lines_in_raw()
    {
        var result = Run(("名称", "\"けめカフェ\n（旧あおぞら食堂）\""), ("開催日", "\"原則\n第二金曜日\""), ("開催曜日", "金"));
        var text = result.Entry().Text;
        Assert.StartsWith("name: けめカフェ （旧あおぞら食堂）\n", text, StringComparison.Ordinal);
        Assert.Contains("    開催日: \"原則\\n第二金曜日\"\n", text, StringComparison.Ordinal);
        Assert.Contains("schedule: [原則 第二金曜日 17:00-19:00]\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lost_leading_zero_is_put_back()
    {
        var result = Run(("全国地方公共団体コード", "11002"), ("都道府県", "北海道"), ("市区町村名", "札幌市"), ("住所", "北海道札幌市本町1"));
        Assert.StartsWith("entries/011002/kodomo-011002-", result.Entry().Path, StringComparison.Ordinal);
        Assert.Empty(result.Of(ReportClass.BadCode));
    }

    [Fact]
    public void A_code_counted_up_by_a_spreadsheet_is_replaced_by_that_of_the_name()
    {
        var result = OpenDataImport.Run(Imports.Request(Csv(Good, Good.With(("全国地方公共団体コード", "131114"), ("名称", "みなと食堂")))));
        Assert.All(result.Files.Where(f => f.Path.StartsWith("entries/", StringComparison.Ordinal)), f => Assert.StartsWith("entries/131113/", f.Path, StringComparison.Ordinal));
        var item = Assert.Single(result.Of(ReportClass.BadCode));
        Assert.Equal((3, "131114"), (item.Row, item.Cell));
    }

    [Theory]
    [InlineData("090ｰ4686ｰ9238")]
    [InlineData("０９０-４６８６-９２３８")]
    public void A_mobile_number_written_with_any_dash_is_dropped_and_its_value_never_told(string number)
    {
        var result = Run(("電話番号1", number), ("備考", "連絡は" + number + "まで"));
        Assert.Equal(2, result.Of(ReportClass.Personal).Count());
        var all = string.Concat(result.Files.Select(f => f.Text)) + MarkdownReport.Write(result.Report!) + JsonReport.Write(result.Report!);
        Assert.DoesNotContain("9238", all, StringComparison.Ordinal);
        Assert.DoesNotContain("９２３８", all, StringComparison.Ordinal);
        Assert.Contains("連絡先は公開されていません", result.Entry().Text, StringComparison.Ordinal);
        Assert.Contains("連絡は【削除】まで", result.Entry().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_that_is_not_public_is_in_no_file_and_in_no_report()
    {
        var result = Run(("住所", "東京都大田区秘密町9-8-7"), ("方書", "ひみつ荘"), ("緯度", "35.58777"), ("経度", "139.67888"), ("学区", "秘密小"), ("備考", "住所は非公開"), ("開催日時特記事項", "ひみつ荘の1階です"), ("開催日", ""));
        var all = string.Concat(result.Files.Select(f => f.Path + f.Text)) + MarkdownReport.Write(result.Report!) + JsonReport.Write(result.Report!);
        foreach (var trace in new[] { "秘密", "9-8-7", "ひみつ", "35.58777", "139.67888" }) Assert.DoesNotContain(trace, all, StringComparison.Ordinal);
        Assert.Contains("place:\n  disclosure: on_contact\n", result.Entry().Text, StringComparison.Ordinal);
        Assert.Equal(2, result.Of(ReportClass.Hidden).Count());
        Assert.DoesNotContain("=address", File(result, "import/kodomo-shokudo.lock"), StringComparison.Ordinal);
        Assert.Empty(Errors(result));
    }

    [Theory]
    [InlineData("非公開", "集会所")]
    [InlineData("東京都大田区本町1-2-3", "非公開")]
    public void Not_public_in_address_or_building_hides_the_place(string address, string building) =>
        Assert.Contains("disclosure: on_contact", Run(("住所", address), ("方書", building)).Entry().Text, StringComparison.Ordinal);

    [Fact]
    public void Weekdays_alone_are_no_rule_and_do_not_read_as_one()
    {
        var result = Run(("開催日", ""), ("開催頻度", "5"));
        Assert.Contains("schedule_note: 水曜（毎週とは限りません）、17:00〜19:00\n", result.Entry().Text, StringComparison.Ordinal);
        Assert.DoesNotContain("schedule:", result.Entry().Text, StringComparison.Ordinal);
        Assert.Contains("    開催頻度: \"5\"\n", result.Entry().Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("開催曜日", "木")]
    [InlineData("開催日", "第2水曜日他")]
    [InlineData("開催日時特記事項", "第4または第5水曜日")]
    [InlineData("開催日時特記事項", "第1水曜日")]
    [InlineData("開催日時特記事項", "夏季は30分後ろ倒し")]
    public void A_row_that_contradicts_itself_or_leaves_days_open_makes_no_rule(string column, string cell)
    {
        var result = Run((column, cell));
        Assert.DoesNotContain("schedule:", result.Entry().Text, StringComparison.Ordinal);
        Assert.Contains("schedule_note:", result.Entry().Text, StringComparison.Ordinal);
        Assert.NotEmpty(result.Of(ReportClass.Schedule));
    }

    [Fact]
    public void A_harmless_remark_stands_beside_the_rule_and_a_hedge_makes_it_tentative()
    {
        Assert.Contains("schedule: [原則 第2・4水曜日 17:00-19:00]\nschedule_note: 詳しくはお問い合わせください\n", Run(("開催日時特記事項", "詳しくはお問い合わせください")).Entry().Text, StringComparison.Ordinal);
        Assert.Contains("schedule: [第2・4水曜日 17:00-19:00]\nschedule_note: 手作りおやつ会です\n", Run(("開催日時特記事項", "手作りおやつ会です")).Entry().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Sittings_inside_the_times_of_the_columns_are_taken() =>
        Assert.Contains("schedule: [第2・4水曜日 1部17:00～18:00、2部18:00～19:00]\n", Run(("開催日時特記事項", "1部17:00～18:00、2部18:00～19:00")).Entry().Text, StringComparison.Ordinal);

    [Fact]
    public void A_row_that_rests_has_no_dates_and_a_status_when_the_day_is_known()
    {
        Assert.Contains("schedule_note: 休止中（2023年12月12日時点）\nstatus: paused\nstatus_on: 2023-12-12\n", Run(("備考", "休止中（2023年12月12日時点）")).Entry().Text, StringComparison.Ordinal);
        var undated = Run(("備考", "現在休止中"));
        Assert.DoesNotContain("status:", undated.Entry().Text, StringComparison.Ordinal);
        Assert.DoesNotContain("schedule:", undated.Entry().Text, StringComparison.Ordinal);
        Assert.Single(undated.Of(ReportClass.Status));
        var dated = OpenDataImport.Run(Imports.Request(Csv(Good.With(("備考", "令和５年3月をもって活動を終了")))) with { Published = new DateOnly(2026, 10, 1) });
        Assert.Contains("status: closed\nstatus_on: 2026-10-01\n", dated.Entry().Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("○○公民館")]
    [InlineData("〇〇食堂")]
    [InlineData("https://example.com/")]
    public void A_row_without_a_name_is_refused(string name)
    {
        var result = Run(("名称", name));
        Assert.Equal((1, 0, 1), (result.Report!.Counts.Read, result.Report.Counts.New, result.Report.Counts.Refused));
        Assert.Equal(2, Assert.Single(result.Of(ReportClass.NoName)).Row);
        Assert.Equal((0, 1), (result.ExitCode(strict: false), result.ExitCode(strict: true)));
    }

    [Fact]
    public void A_long_name_is_cut_at_a_blank_and_the_rest_goes_into_the_body()
    {
        var name = new string('あ', 30) + "　" + new string('い', 25) + "　" + new string('う', 25);
        var result = Run(("名称", name), ("名称_カナ", "あ漢字"));
        Assert.Contains("description: |-\n  " + new string('う', 25), result.Entry().Text.Replace("|\n", "|-\n", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(2, result.Of(ReportClass.Name).Count());
        Assert.DoesNotContain("name_kana", result.Entry().Text, StringComparison.Ordinal);
        Assert.Empty(Errors(result));
    }

    [Fact]
    public void An_http_page_is_told_in_words_and_never_upgraded()
    {
        var result = Run(("URL", "http://aozora.jp/"), ("電話番号1", ""));
        Assert.Contains("  note: \"ホームページ http://aozora.jp/\"\n", result.Entry().Text, StringComparison.Ordinal);
        Assert.DoesNotContain("https://aozora", result.Entry().Text, StringComparison.Ordinal);
        Assert.Single(result.Of(ReportClass.Url));
    }

    [Fact]
    public void A_destroyed_corporate_number_is_dropped_and_a_whole_one_kept()
    {
        var destroyed = Run(("法人番号", "4.00002E+12"), ("運営団体名", "あおぞら会"));
        Assert.Contains("organization: あおぞら会\n", destroyed.Entry().Text, StringComparison.Ordinal);
        Assert.Single(destroyed.Of(ReportClass.BadCode));
        Assert.Contains("  corporate_number: 2000020170003\n", Run(("法人番号", "2000020170003"), ("運営団体名", "石川県")).Entry().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_of_the_wrong_width_and_a_row_that_comes_twice_are_told()
    {
        var result = OpenDataImport.Run(Imports.Request(Csv(Good, Good) + "131113,9,東京都\n"));
        Assert.Equal(new ImportCounts(3, 1, 0, 0, 1, 1), result.Report!.Counts);
        Assert.Equal(4, Assert.Single(result.Of(ReportClass.Shape)).Row);
        Assert.Equal(3, Assert.Single(result.Of(ReportClass.Double)).Row);
    }

    [Fact]
    public void Unknown_headers_are_listed_and_their_cells_kept_word_for_word()
    {
        var csv = Csv(Good).Replace("備考\n", "備考,合言葉\n", StringComparison.Ordinal).Replace("\n131113", "\n131113", StringComparison.Ordinal).TrimEnd('\n') + ",ひらけごま\n";
        var result = OpenDataImport.Run(Imports.Request(csv));
        Assert.Equal("合言葉", Assert.Single(result.Of(ReportClass.UnknownHeader)).Column);
        Assert.Contains("    合言葉: ひらけごま\n", result.Entry().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pointer_into_a_second_list_is_told_and_not_followed()
    {
        var csv = Csv(Good).Replace("備考\n", "備考,追加情報NO\n", StringComparison.Ordinal).TrimEnd('\n') + ",3\n";
        var result = OpenDataImport.Run(Imports.Request(csv));
        Assert.Contains(result.Of(ReportClass.Schedule), i => i is { Column: "追加情報NO", Cell: "3" });
        Assert.DoesNotContain("description", result.Entry().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_of_persons_is_dropped_and_its_value_never_told()
    {
        var csv = Csv(Good).Replace("備考\n", "備考,担当者\n", StringComparison.Ordinal).TrimEnd('\n') + ",藤井花子\n";
        var result = OpenDataImport.Run(Imports.Request(csv));
        Assert.DoesNotContain("藤井", string.Concat(result.Files.Select(f => f.Text)) + JsonReport.Write(result.Report!) + MarkdownReport.Write(result.Report!), StringComparison.Ordinal);
        Assert.Single(result.Of(ReportClass.Personal));
    }

    [Fact]
    public void Markup_in_a_cell_stays_text()
    {
        var result = Run(("備考", "# 見出し <b>太字</b> [リンク](https://example.com) *強調* `code`"));
        Assert.Empty(Errors(result));
        var body = Imports.Parse(result).Entries.Single().Entry.Description!;
        Assert.Equal("# 見出し <b>太字</b> [リンク](https://example.com) *強調* `code`", body.PlainText);
        Assert.DoesNotContain("<b>", body.Html.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_markdown_report_cannot_be_given_markup_or_mentions_by_a_cell()
    {
        var report = MarkdownReport.Write(Run(("URL", "@everyone [x](javascript:1) <img> ｗ\u202Eｗ")).Report!);
        Assert.Contains("\\@everyone \\[x\\](javascript:1)", report, StringComparison.Ordinal);
        Assert.DoesNotContain("<img>", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_known_areas_are_taken_when_that_is_asked_for()
    {
        var result = OpenDataImport.Run(Imports.Request(Csv(Good)) with { KnownAreasOnly = true });
        Assert.Equal((0, 1), (result.Report!.Counts.New, result.Report.Counts.Skipped));
        Assert.DoesNotContain(result.Files, f => f.Path.EndsWith("areas.yml", StringComparison.Ordinal));
    }

    [Fact]
    public void Another_kind_can_be_asked_for_and_brings_none_of_the_maps_needs()
    {
        var text = OpenDataImport.Run(Imports.Request(Csv(Good)) with { Kind = "kayoi_no_ba" }).Entry().Text;
        Assert.Contains("kind: kayoi_no_ba\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("needs:", text, StringComparison.Ordinal);
    }

    private static ImportResult Run(params (string Column, string Cell)[] changes) => OpenDataImport.Run(Imports.Request(Csv(Good.With(changes))));

    internal static string Csv(params IEnumerable<IReadOnlyDictionary<string, string>> rows) =>
        Headers + "\n" + string.Concat(rows.Select(r => string.Join(',', Headers.Split(',').Select(h => r.GetValueOrDefault(h, ""))) + "\n"));

    internal static Dictionary<string, string> Row(params (string Column, string Cell)[] changes) => Good.With(changes);

    private static string Key(ImportResult result) => result.Entry().Path[^12..^4];

    private static string File(ImportResult result, string path) => result.Files.Single(f => f.Path == path).Text;

    private static string[] Errors(ImportResult result) =>
        [.. Imports.Parse(result).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => $"{d.Id} {d.Message(DiagnosticLanguage.Japanese)}")];
}

internal static class RowExtensions
{
    public static Dictionary<string, string> With(this IReadOnlyDictionary<string, string> row, params (string Column, string Cell)[] changes)
    {
        var changed = new Dictionary<string, string>(row);
        foreach (var (column, cell) in changes) changed[column] = cell;
        return changed;
    }
}
