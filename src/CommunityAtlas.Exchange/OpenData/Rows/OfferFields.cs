using CommunityAtlas.Core.Policies;
using CommunityAtlas.Exchange.OpenData.Cells;
using CommunityAtlas.Exchange.OpenData.Emission;
using CommunityAtlas.Exchange.OpenData.HeaderMaps;
using CommunityAtlas.Exchange.OpenData.Reports;

namespace CommunityAtlas.Exchange.OpenData.Rows;

/// <summary>organization, eligibility, cost, food, accessibility, partners.</summary>
internal static class OfferFields
{
    /// <summary>Writes them; <paramref name="groups"/> is how many groups the table has an amount column for.</summary>
    public static void Write(RowCells row, int groups, DraftFields fields, ReportBuilder report)
    {
        fields.Set("organization", Organization(row, report));
        fields.Text("eligibility", Joined(row, ColumnRole.Eligibility, report));
        fields.Set("cost", Cost(row, groups, report));
        fields.Set("food", Food(row, report));
        fields.Set("accessibility", Accessibility(row, report));
        fields.Set("partners", Partners(row));
    }

    private static YamlValue? Organization(RowCells row, ReportBuilder report)
    {
        var number = row.Find(ColumnRole.CorporateNumber) is { } cell ? CorporateNumberOf(row, cell, report) : null;
        if (row.Find(ColumnRole.Organization) is not { } named)
        {
            if (number is not null) report.Add(ReportClass.BadCode, row.Number, "法人番号", number, "団体名がないので載せません");
            return null;
        }

        if (!NameFields.IsName(named.Line))
        {
            report.Add(ReportClass.Name, row.Number, named.Column.Header, named.Line, "団体名として使えないので外しました");
            return null;
        }

        var name = TextLimits.Fit(named.Line, TextLimits.Name, row.Number, named.Column.Header, report);
        return number is null && name.Any(c => c > '\u007F')
            ? YamlValue.Of(name)
            : new MappingBuilder().Text("name", name).Word("corporate_number", number).Build();
    }

    // 4.00002E+12 is what a spreadsheet leaves of a number; the digits are gone and are never guessed.
    private static string? CorporateNumberOf(RowCells row, ReadCell cell, ReportBuilder report)
    {
        if (CorporateNumber.TryParse(CellText.Ascii(cell.Text), out var number)) return number;
        report.Add(ReportClass.BadCode, row.Number, cell.Column.Header, cell.Line, "法人番号として正しくないので外しました");
        return null;
    }

    private static string? Joined(RowCells row, ColumnRole role, ReportBuilder report)
    {
        var cells = row.All(role).Where(c => !CellText.IsNothing(c.Text)).ToArray();
        return cells.Length == 0
            ? null
            : TextLimits.Fit(string.Join("、", cells.Select(c => c.Line)), TextLimits.Remark, row.Number, cells[0].Column.Header, report);
    }

    private static YamlValue? Cost(RowCells row, int groups, ReportBuilder report)
    {
        var amounts = new List<(string Who, int Yen)>();
        var notes = new List<string>();
        foreach (var cell in row.All(ColumnRole.Yen))
        {
            if (YenCell.Yen(cell.Text) is { } yen)
            {
                amounts.Add((cell.Column.Key, yen));
                continue;
            }

            report.Add(ReportClass.Cost, row.Number, cell.Column.Header, cell.Line);
            notes.Add($"{cell.Column.Key}：{cell.Line}");
        }

        notes.AddRange(row.All(ColumnRole.CostNote).Where(c => !CellText.IsNothing(c.Text)).Select(c => c.Line));
        if (amounts.Count == 0 && notes is ["無料"]) return YamlValue.Word("free");
        if (amounts.Count == 0 && notes.Count == 0) return null;

        // Free for children alone is a fee for others; only when every group of the table pays nothing is it free.
        var isFree = amounts.Count > 0 && amounts.Count == groups && amounts.TrueForAll(a => a.Yen == 0);
        if (isFree && notes.Count == 0) return YamlValue.Word("free");

        var note = notes.Count == 0 ? null : TextLimits.Fit(string.Join("、", notes), TextLimits.Remark, row.Number, "費用", report);
        var list = amounts.Select(a => (YamlValue)new MappingBuilder().Text("who", a.Who).Word("yen", YamlNumber.Of(a.Yen)).Build(isInline: true)!).ToArray();
        return new MappingBuilder()
            .Word("type", isFree ? "free" : list.Length > 0 ? "fee" : null)
            .Add("amounts", list.Length > 0 && !isFree ? YamlValue.ListOf(list) : null)
            .Text("note", note)
            .Build();
    }

    private static YamlValue.Mapping? Food(RowCells row, ReportBuilder report)
    {
        var serve = new List<YamlValue>();
        foreach (var cell in row.All(ColumnRole.FoodFlag))
        {
            if (CellText.Ascii(cell.Text) is "1" || FlagCell.Read(cell.Text) is { Value: "yes" }) serve.Add(YamlValue.Word(cell.Column.Key));
            else if (CellText.Ascii(cell.Text) is not "0" && FlagCell.Read(cell.Text) is not { Value: "no" }) report.Add(ReportClass.Text, row.Number, cell.Column.Header, cell.Line, "1 でも空でもないので、使いませんでした");
        }

        return serve.Count == 0 ? null : new MappingBuilder().Add("serve", YamlValue.ListOf(serve)).Build(isInline: true);
    }

    private static YamlValue.Mapping? Accessibility(RowCells row, ReportBuilder report)
    {
        var flags = new MappingBuilder();
        foreach (var cell in row.All(ColumnRole.Accessibility))
        {
            if (FlagCell.Read(cell.Line) is { } flag) flags.Add(cell.Column.Key, AnswerValue.Of(flag, row, cell, report));
        }

        return flags.Build();
    }

    private static YamlValue? Partners(RowCells row)
    {
        var names = row.All(ColumnRole.Partners)
            .Where(c => !CellText.IsNothing(c.Text))
            .SelectMany(c => c.Line.Split([';', '；', '、'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Where(n => TextLimits.Length(n) <= TextLimits.Name)
            .Distinct(StringComparer.Ordinal)
            .Select(YamlValue.Of)
            .ToArray();
        return names.Length == 0 ? null : YamlValue.ListOf(names);
    }
}
