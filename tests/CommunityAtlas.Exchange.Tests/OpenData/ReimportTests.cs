using System.Collections.Immutable;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Exchange.OpenData;
using CommunityAtlas.Exchange.OpenData.Merging;
using CommunityAtlas.Exchange.OpenData.Reports;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityAtlas.Exchange.Tests.OpenData;

/// <summary>What a second import does to files that people and earlier imports wrote.</summary>
public sealed class ReimportTests
{
    [Fact]
    public void A_second_import_of_the_same_file_changes_no_byte()
    {
        var (request, first) = First();
        var second = OpenDataImport.Run(Imports.Again(request, first));
        Assert.Empty(second.Files);
        Assert.Equal(new ImportCounts(1, 0, 0, 1, 0, 0), second.Report!.Counts);
    }

    [Fact]
    public void A_changed_cell_changes_its_field_alone_and_the_slug_stays()
    {
        var (request, first) = First();
        var second = OpenDataImport.Run(Next(request, first, ("名称", "あおぞらみんな食堂"), ("電話番号1", "(03)1234-9999")));
        Assert.Equal(first.Entry().Path, second.Entry().Path);
        Assert.Contains("name: あおぞらみんな食堂\n", second.Entry().Text, StringComparison.Ordinal);
        Assert.Contains("phone: 03-1234-9999\n", second.Entry().Text, StringComparison.Ordinal);
        Assert.Equal(1, second.Report!.Counts.Changed);
    }

    [Fact]
    public void What_a_person_changed_stays_and_is_told_while_the_rest_follows()
    {
        var (request, first) = First();
        var edited = first.Entry().Text
            .Replace("summary: 大田区のこども食堂です。\n", "# 見学して書き直しました\nsummary: ひとりで来ても大丈夫です。  # ここも\n", StringComparison.Ordinal)
            .Replace("verified:\n  date: unknown\n  how: open_data\n  by: 自治体のオープンデータ\n", "verified: {date: 2026-11-10, how: visit, by: 事務局}\n", StringComparison.Ordinal);
        var files = Imports.Apply(request.Files, first).Replace(first.Entry(), first.Entry() with { Text = edited });
        var second = OpenDataImport.Run(Next(request with { Files = files }, null, ("電話番号1", "(03)1234-9999")));
        var text = second.Entry().Text;
        Assert.Contains("# 見学して書き直しました\nsummary: ひとりで来ても大丈夫です。  # ここも\n", text, StringComparison.Ordinal);
        Assert.Contains("verified: {date: 2026-11-10, how: visit, by: 事務局}\n", text, StringComparison.Ordinal);
        Assert.Contains("phone: 03-1234-9999\n", text, StringComparison.Ordinal);
        Assert.Equal(["summary", "verified"], second.Of(ReportClass.Edited).Select(i => i.Column));
    }

    [Fact]
    public void A_field_that_a_person_added_or_removed_is_respected()
    {
        var (request, first) = First();
        var edited = first.Entry().Text.Replace("audience: [children]\n", "activities: [お茶]\n", StringComparison.Ordinal);
        var files = Imports.Apply(request.Files, first).Replace(first.Entry(), first.Entry() with { Text = edited });
        var second = OpenDataImport.Run(Next(request with { Files = files }, null));
        Assert.Empty(second.Files);
        var third = OpenDataImport.Run(Next(request with { Files = files }, null, ("電話番号1", "(03)1234-9999")));
        Assert.DoesNotContain("audience:", third.Entry().Text, StringComparison.Ordinal);
        Assert.Contains("activities: [お茶]\n", third.Entry().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_that_the_list_no_longer_has_goes_and_the_comment_above_it_stays()
    {
        var (request, first) = First(("運営団体名", "あおぞら会"));
        var edited = first.Entry().Text.Replace("organization:", "# 会について\norganization:", StringComparison.Ordinal);
        var files = Imports.Apply(request.Files, first).Replace(first.Entry(), first.Entry() with { Text = edited });
        var second = OpenDataImport.Run(Next(request with { Files = files }, null));
        Assert.DoesNotContain("organization", second.Entry().Text, StringComparison.Ordinal);
        Assert.Contains("# 会について\nplace:\n", second.Entry().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_windows_line_ends_that_needs_no_change_is_left_alone()
    {
        var (request, first) = First();
        var files = Imports.Apply(request.Files, first).Replace(first.Entry(), first.Entry() with { Text = first.Entry().Text.ReplaceLineEndings("\r\n") });
        Assert.Empty(OpenDataImport.Run(Next(request with { Files = files }, null)).Files);
    }

    [Fact]
    public void A_row_that_is_gone_is_told_and_its_file_stays()
    {
        var request = Imports.Request(SabotageTests.Csv(SabotageTests.Row(), SabotageTests.Row(("名称", "みなと食堂"), ("住所", "東京都大田区別町4"), ("ID", "2"))));
        var first = OpenDataImport.Run(request);
        var second = OpenDataImport.Run(Next(request, first));
        Assert.Empty(second.Files);
        Assert.Equal("みなと食堂", Assert.Single(second.Of(ReportClass.Vanished)).Cell);
    }

    [Fact]
    public void The_list_of_another_publisher_makes_nothing_vanish()
    {
        var (request, first) = First();
        var other = SabotageTests.Row(("全国地方公共団体コード", "131091"), ("市区町村名", "品川区"), ("名称", "しながわ食堂"), ("住所", "東京都品川区本町1"));
        var second = OpenDataImport.Run(Imports.Again(request, first) with { Content = System.Text.Encoding.UTF8.GetBytes(SabotageTests.Csv(other)) });
        Assert.Empty(second.Of(ReportClass.Vanished));
        Assert.Equal(1, second.Report!.Counts.New);
        Assert.Equal(2, ImportLock.Read(second.Files.Single(f => f.Path.EndsWith(".lock", StringComparison.Ordinal)).Text, "x", new DiagnosticBag())!.Entries.Length);
    }

    [Fact]
    public void A_file_that_a_person_deleted_is_not_made_again()
    {
        var (request, first) = First();
        var files = Imports.Apply(request.Files, first).Where(f => f.Path != first.Entry().Path);
        var second = OpenDataImport.Run(Next(request with { Files = [.. files] }, null));
        Assert.Empty(second.Files);
        Assert.Equal(1, second.Report!.Counts.Skipped);
    }

    [Fact]
    public void An_import_that_was_cut_off_before_its_lock_file_makes_no_doubles()
    {
        var (request, first) = First();
        var files = Imports.Apply(request.Files, first).Where(f => !f.Path.EndsWith(".lock", StringComparison.Ordinal));
        var second = OpenDataImport.Run(Next(request with { Files = [.. files] }, null));
        Assert.Equal(first.Files.Single(f => f.Path.EndsWith(".lock", StringComparison.Ordinal)), Assert.Single(second.Files));
        Assert.Equal(1, second.Report!.Counts.Unchanged);
    }

    [Fact]
    public void A_renamed_file_is_known_by_its_former_id()
    {
        var (request, first) = First();
        var slug = Path.GetFileNameWithoutExtension(first.Entry().Path);
        var renamed = new ContentText("entries/ota/aozora-shokudo.yml", first.Entry().Text + $"former_ids: [{slug}]\n");
        var files = Imports.Apply(request.Files, first).Replace(first.Entry(), renamed);
        var second = OpenDataImport.Run(Next(request with { Files = files }, null, ("電話番号1", "(03)1234-9999")));
        Assert.Equal("entries/ota/aozora-shokudo.yml", second.Entry().Path);
        Assert.Contains("03-1234-9999", second.Entry().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_now_names_another_place_is_not_followed()
    {
        var (request, first) = First();
        var second = OpenDataImport.Run(Next(request, first, ("名称", "まったく別の食堂"), ("住所", "東京都大田区遠町9")));
        Assert.Equal(1, second.Report!.Counts.New);
        Assert.Single(second.Of(ReportClass.Vanished));
    }

    [Fact]
    public void A_moved_place_keeps_its_slug_by_its_name_which_is_unique_in_its_town()
    {
        var (request, first) = First(("ID", ""));
        var second = OpenDataImport.Run(Next(request, first, ("ID", ""), ("住所", "東京都大田区新町5")));
        Assert.Equal(first.Entry().Path, second.Entry().Path);
    }

    [Fact]
    public void A_new_row_beside_a_place_of_the_same_name_is_told_and_not_merged()
    {
        var (request, first) = First(("ID", ""));
        var twin = SabotageTests.Row(("ID", ""), ("住所", "東京都大田区遠町9"));
        var second = OpenDataImport.Run(Imports.Again(request, first) with { Content = System.Text.Encoding.UTF8.GetBytes(SabotageTests.Csv(SabotageTests.Row(("ID", "")), twin)) });
        Assert.Equal(1, second.Report!.Counts.New);
        Assert.Contains(second.Of(ReportClass.Double), i => i.Remark.Contains(Path.GetFileNameWithoutExtension(first.Entry().Path), StringComparison.Ordinal));
    }

    [Fact]
    public void A_hand_written_entry_of_the_same_name_is_told()
    {
        var byHand = new ContentText("entries/131113/aozora.yml", "name: あおぞら　食堂\nkind: childrens_cafeteria\n");
        var result = OpenDataImport.Run(Imports.Request(SabotageTests.Csv(SabotageTests.Row()), byHand));
        Assert.Equal("entries/131113/aozora.yml", Assert.Single(result.Of(ReportClass.Double)).Remark);
    }

    [Fact]
    public void Two_rows_of_one_place_get_two_entries_and_find_them_again()
    {
        var rows = SabotageTests.Csv(SabotageTests.Row(("ID", "")), SabotageTests.Row(("ID", ""), ("開催日", "第1水曜日")));
        var request = Imports.Request(rows);
        var first = OpenDataImport.Run(request);
        Assert.Equal(2, first.Report!.Counts.New);
        Assert.Empty(OpenDataImport.Run(Imports.Again(request, first)).Files);
    }

    [Theory]
    [InlineData("  name abc\n")]
    [InlineData("0123abcd\n")]
    [InlineData("0123abcd kodomo-1\n  =strange x\n")]
    [InlineData("0123abcd kodomo-1\n  name\n")]
    [InlineData("<<<<<<< HEAD\n")]
    public void A_damaged_lock_file_stops_the_import_AT6010(string text)
    {
        var result = OpenDataImport.Run(Imports.Request(SabotageTests.Csv(SabotageTests.Row()), new ContentText("import/kodomo-shokudo.lock", text)));
        Assert.Equal("AT6010", Assert.Single(result.Diagnostics).Id);
        Assert.Empty(result.Files);
    }

    [Fact]
    public void A_lock_file_survives_writing_and_reading()
    {
        var word = Gen.Elements("a", "あおぞら", "%", " ", "%20", "9", "-", "=").ListOf().Select(string.Concat);
        var entries =
            from names in word.ListOf(4)
            from ids in word.ListOf(4)
            select names.Zip(ids).Select((p, i) => new LockedEntry(
                $"0000000{i}", $"kodomo-{i}", new RowIdentity("131113", p.First, i % 2 == 0 ? "abcdefgh" : "", "大田区", p.Second),
                ImmutableSortedDictionary<string, string>.Empty.Add("name", FieldHash.Of(p.First)).Add("place", FieldHash.Of(p.Second))));
        Prop.ForAll(entries.ToArbitrary(), some =>
        {
            var written = new ImportLock([.. some]);
            var read = ImportLock.Read(written.Write(), "x.lock", new DiagnosticBag());
            return read is not null && read.Entries.SequenceEqual(written.Entries) && read.Write() == written.Write();
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Any_text_cut_into_fields_joins_to_itself()
    {
        var line = Gen.Elements("name: x\n", "# c\n", "\n", "  a: b\n", "- x\n", "\"名 称\": y\n", "]\n", "description: |\n", "  text\n", "---\n", "x\n", ":\n", "'a': 'b: c'\n");
        Prop.ForAll(line.ListOf().Select(string.Concat).ToArbitrary(), text => EntryFileText.Cut(text).Join() == text).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_markdown_file_keeps_its_body()
    {
        const string File = "---\n# 上\nname: あ\nneeds:\n- food\n---\n本文です。\n\nname: これは本文\n";
        var cut = EntryFileText.Cut(File);
        Assert.Equal(["name", "needs"], cut.Fields.Select(f => f.Key));
        Assert.Equal(File, cut.Join());
    }

    private static (ImportRequest Request, ImportResult First) First(params (string Column, string Cell)[] changes)
    {
        var request = Imports.Request(SabotageTests.Csv(SabotageTests.Row(changes)));
        return (request, OpenDataImport.Run(request));
    }

    private static ImportRequest Next(ImportRequest request, ImportResult? first, params (string Column, string Cell)[] changes)
    {
        var next = first is null ? request with { Areas = Imports.ReadAreas(request.Files.FirstOrDefault(f => f.Path == "import/areas.yml")?.Text) } : Imports.Again(request, first);
        return next with { Content = System.Text.Encoding.UTF8.GetBytes(SabotageTests.Csv(SabotageTests.Row(changes))) };
    }
}
