using System.Globalization;
using System.Text;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Exchange.OpenData;
using CommunityAtlas.Exchange.OpenData.Cells;
using CommunityAtlas.Exchange.OpenData.Decoding;
using CommunityAtlas.Exchange.OpenData.Reports;
using CommunityAtlas.Exchange.OpenData.Tables;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Exchange.Tests.OpenData;

/// <summary>Every sample file, whole: counts against golden reports, entries against the entry format, and the figures the design counts on.</summary>
public sealed class RealFileTests
{
    [SharedDataTheory]
    [InlineData("kodomo-shokudo-tokyo.csv")]
    [InlineData("kodomo-shokudo-kanagawa/140007_kodomoshokudo_20231105.csv")]
    [InlineData("tokyo_kodomoshokudo_final.csv")]
    [InlineData("170003_public_facility.csv")]
    [InlineData("ishikawa-municipal-facilities.csv")]
    [InlineData("170003_tourism.csv")]
    [InlineData("koumin_facilities.csv")]
    public void A_sample_imports_as_its_golden_report_says_and_every_entry_can_be_read(string file)
    {
        var request = Request(file);
        var result = OpenDataImport.Run(request);
        var (entries, diagnostics) = Imports.Parse(result);
        Assert.Empty(diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => $"{d.Id} {d.Location} {d.Message(DiagnosticLanguage.Japanese)}"));
        Assert.Equal(result.Report!.Counts.New, entries.Length);

        var golden = Path.Combine(RepositoryRoot.Path, "tests", "CommunityAtlas.Exchange.Tests", "Golden", Path.GetFileNameWithoutExtension(file) + ".txt");
        Assert.Equal(File.ReadAllText(golden), Summary(result.Report, [.. entries.Select(e => e.Entry)]));

        var again = OpenDataImport.Run(Imports.Again(request, result));
        Assert.Empty(again.Files.Select(f => f.Path));
        Assert.Equal(entries.Length, again.Report!.Counts.Unchanged);
    }

    [SharedDataFact]
    public void A_supplementary_list_is_refused_with_a_word_of_explanation()
    {
        var result = OpenDataImport.Run(Request("kodomo-shokudo-kanagawa/140007_kodomoshokudo_20231105_追加情報.csv"));
        Assert.Equal(2, result.ExitCode(strict: false));
        Assert.Contains("追加情報", Assert.Single(result.Diagnostics).Hint(DiagnosticLanguage.Japanese), StringComparison.Ordinal);
    }

    [SharedDataFact]
    public void The_Tokyo_list_has_the_figures_the_design_counted()
    {
        var result = OpenDataImport.Run(Request("kodomo-shokudo-tokyo.csv"));
        var entries = Imports.Parse(result).Entries.Select(e => e.Entry).ToArray();
        Assert.True(entries.Length > 600);

        // 290 rows hold no schedule cell. 27 more hold nothing but a code of how often; one of these rests.
        Assert.Equal(290, entries.Count(e => !e.Imported!.Raw.Any(r => r.Label.StartsWith("開催", StringComparison.Ordinal))));
        Assert.Equal(290 + 26, entries.Count(e => e.ScheduleNote == "日程は公開されていません。問い合わせてください"));

        // 402 rows publish no telephone, mail or web page, blanked ones counted. One of them has a fax and two have a number in a remark;
        // ten others have only an http page, which is told in words and not linked, and one of those is a shortener and goes.
        Assert.Equal(402 - 1 - 2 + 1, entries.Count(e => e.Contact.Note == "連絡先は公開されていません。市区町村の窓口に聞いてください"));
        Assert.Equal(402 - 1 - 2 + 10, entries.Count(e => !e.Contact.HasChannel));

        // 24 rows of one ward share one pin.
        Assert.Equal(24, entries.Count(e => e.Place is { Precision: PinPrecision.Town, Point.Latitude: > 35.70686 and < 35.70688 }));
        Assert.Equal(6, entries.Count(e => e.Place.Disclosure == Disclosure.OnContact));
    }

    [SharedDataFact]
    public void Of_1201_time_cells_223_are_fractions_of_a_day_and_all_of_them_are_read()
    {
        string[] files = ["kodomo-shokudo-tokyo.csv", "kodomo-shokudo-kanagawa/140007_kodomoshokudo_20231105.csv", "tokyo_kodomoshokudo_final.csv"];
        var cells = files.SelectMany(f => Column(f, "開催開始時間").Concat(Column(f, "開催終了時間"))).ToArray();
        Assert.Equal(1201, cells.Length);
        var fractions = cells.Where(c => c.StartsWith("0.", StringComparison.Ordinal)).ToArray();
        Assert.Equal(223, fractions.Length);
        Assert.All(fractions, c => Assert.NotNull(TimeCell.Minute(c)));
        Assert.Equal(1020, TimeCell.Minute("0.70833333333333337"));
    }

    [SharedDataFact]
    public void Destroyed_corporate_numbers_are_dropped_and_whole_ones_pass()
    {
        var destroyed = Column("ishikawa-municipal-facilities.csv", "法人番号");
        var result = OpenDataImport.Run(Request("ishikawa-municipal-facilities.csv"));
        Assert.Equal(destroyed.Count(c => c.Contains("E+", StringComparison.Ordinal)), result.Of(ReportClass.BadCode).Count(i => i.Cell.Contains("E+", StringComparison.Ordinal)));
        Assert.DoesNotContain(Imports.Parse(result).Entries, e => e.Entry.Organization?.CorporateNumber is not null);

        var whole = Column("170003_public_facility.csv", "法人番号").Concat(Column("kodomo-shokudo-tokyo.csv", "法人番号")).Concat(Column("tokyo_kodomoshokudo_final.csv", "法人番号")).Where(c => c.Length == 13).ToArray();
        Assert.All(whole, c => Assert.True(CommunityAtlas.Core.Policies.CorporateNumber.TryParse(c, out _)));
    }

    [SharedDataTheory]
    [InlineData("kodomo-shokudo-tokyo.csv")]
    [InlineData("kodomo-shokudo-kanagawa/140007_kodomoshokudo_20231105.csv")]
    public void Encoding_line_ends_and_the_order_of_rows_change_no_byte(string file)
    {
        var request = Request(file);
        var expected = OpenDataImport.Run(request);
        var text = Encoding.UTF8.GetString(request.Content.Span).TrimStart('\uFEFF');
        foreach (var encoding in new[] { "utf-8-mark", "utf-16le", "cp932" })
        {
            var bytes = TextDecoderTests.Encode(encoding == "cp932" ? ForShiftJis(text) : text, encoding);
            var reference = encoding == "cp932" ? OpenDataImport.Run(request with { Content = Encoding.UTF8.GetBytes(ForShiftJis(text)) }) : expected;
            Assert.Equal(reference.Files.AsEnumerable(), OpenDataImport.Run(request with { Content = bytes }).Files.AsEnumerable());
        }

        var diagnostics = new DiagnosticBag();
        var table = CsvTableReader.Read(text, file, diagnostics)!;
        var shuffled = string.Join('\n', table.Rows.Reverse().Select(r => r.Cells).Prepend(table.Headers).Select(r => string.Join(',', r.Select(c => $"\"{c.Replace("\"", "\"\"", StringComparison.Ordinal)}\""))));
        Assert.Equal(expected.Files.AsEnumerable(), OpenDataImport.Run(request with { Content = Encoding.UTF8.GetBytes(shuffled) }).Files.AsEnumerable());
    }

    [SharedDataFact]
    public void No_import_lets_a_mobile_number_or_a_blanked_contact_through()
    {
        foreach (var file in Directory.EnumerateFiles(Raw, "*.csv", SearchOption.AllDirectories))
        {
            var result = OpenDataImport.Run(Imports.Request(File.ReadAllBytes(file)));
            if (result.Report is null) continue;

            // A lock file is no text: sixteen digits of a fingerprint may look like anything.
            var texts = result.Files.Where(f => !f.Path.EndsWith(".lock", StringComparison.Ordinal)).Select(f => f.Text).Append(MarkdownReport.Write(result.Report)).Append(JsonReport.Write(result.Report));
            Assert.All(texts, text =>
            {
                Assert.DoesNotContain("masked@", text, StringComparison.Ordinal);
                Assert.DoesNotContain(CommunityAtlas.Core.Policies.PersonalText.Find(text), f => f.Kind == CommunityAtlas.Core.Policies.PersonalKind.MobileNumber);
            });
        }
    }

    private static string Raw => Path.Combine(RepositoryRoot.SharedData, "listings", "raw");

    private static ImportRequest Request(string file) =>
        Imports.Request(File.ReadAllBytes(Path.Combine(Raw, file))) with { FileName = Path.GetFileName(file) };

    private static string[] Column(string file, string header)
    {
        var diagnostics = new DiagnosticBag();
        var table = CsvTableReader.Read(TextDecoder.Decode(File.ReadAllBytes(Path.Combine(Raw, file)), file, diagnostics)!.Text, file, diagnostics)!;
        var index = table.Headers.IndexOf(header);
        return [.. table.Rows.Select(r => r.Cells[index].Trim()).Where(c => c.Length > 0)];
    }

    // Code page 932 lacks some dashes and letters of the sample; what it has goes there and back.
    private static string ForShiftJis(string text)
    {
        var shiftJis = CodePagesEncodingProvider.Instance.GetEncoding(932, new EncoderReplacementFallback("〓"), DecoderFallback.ExceptionFallback)!;
        return shiftJis.GetString(shiftJis.GetBytes(text));
    }

    internal static string Summary(ImportReport report, IReadOnlyList<Entry> entries)
    {
        var text = new StringBuilder();
        var counts = report.Counts;
        text.Append(CultureInfo.InvariantCulture, $"dataset {report.Dataset}\nread {counts.Read}\nnew {counts.New}\nrefused {counts.Refused}\nskipped {counts.Skipped}\n\n");
        Line("areas", entries.Select(e => e.AreaKey).Distinct().Count());
        Line("with a rule", entries.Count(e => !e.Schedule.IsEmpty));
        Line("tentative", entries.Count(e => e.Schedule.Any(s => s.IsTentative)));
        Line("with closures", entries.Count(e => e.Schedule.Any(s => !s.Except.IsEmpty)));
        Line("with a schedule note", entries.Count(e => e.ScheduleNote is not null));
        Line("with the sentence on the schedule", entries.Count(e => e.Imported!.Generated.Contains("schedule_note")));
        Line("with a channel", entries.Count(e => e.Contact.HasChannel));
        Line("with the sentence on contact", entries.Count(e => e.Imported!.Generated.Contains("contact")));
        Line("with a pin", entries.Count(e => e.Place.Point is not null));
        Line("with a pin of the town", entries.Count(e => e.Place.Point is not null && e.Place.Precision == PinPrecision.Town));
        Line("on contact", entries.Count(e => e.Place.Disclosure == Disclosure.OnContact));
        Line("not active", entries.Count(e => e.Status != EntryStatus.Active));
        Line("with a cost", entries.Count(e => e.Cost != Cost.Unknown));
        Line("with accessibility", entries.Count(e => !e.Accessibility.IsEmpty));
        Line("with an organisation", entries.Count(e => e.Organization is not null));
        Line("with a body", entries.Count(e => e.Description is not null));
        text.Append('\n');
        foreach (var (kind, items) in report.ByClass()) Line(kind.Id, items.Length);
        return text.ToString();

        void Line(string name, int count) => text.Append(CultureInfo.InvariantCulture, $"{name} {count}\n");
    }
}
