using CommunityAtlas.Core.Policies;
using CommunityAtlas.Exchange.OpenData.Emission;
using CommunityAtlas.Exchange.OpenData.HeaderMaps;
using CommunityAtlas.Exchange.OpenData.Reports;

namespace CommunityAtlas.Exchange.OpenData.Rows;

/// <summary>verified, sources, license: where the row comes from and under which terms.</summary>
internal static class SourceFields
{
    private const string CheckedBy = "自治体のオープンデータ";

    /// <summary>Writes them; false (reported) when the row's licence forbids publishing.</summary>
    public static bool Write(RowCells row, HeaderMap map, ImportTerms terms, DraftFields fields, ReportBuilder report)
    {
        var licence = terms.Licence;
        if (row.Find(ColumnRole.SourceLicence) is { } written)
        {
            licence = Licences.Find(written.Line);
            if (licence is null)
            {
                report.Add(ReportClass.Licence, row.Number, written.Column.Header, written.Line, "使える利用条件の一覧にないので、取り込みませんでした");
                return false;
            }
        }

        var published = terms.Published is { } day ? YamlNumber.Of(day) : null;
        fields.Set("verified", new MappingBuilder()
            .Word("date", published ?? "unknown")
            .Word("how", "open_data")
            .Text("by", CheckedBy)
            .Build());

        var publisher = row.Line(ColumnRole.PublisherName);
        var title = row.Find(ColumnRole.SourceTitle)?.Line ?? map.Title;
        if (publisher.Length > 0 && !title.Contains(publisher, StringComparison.Ordinal)) title = $"{title}（{publisher}）";
        else if (publisher.Length == 0) title = $"{title}（{terms.FileName}）";
        var address = row.Line(ColumnRole.SourceUrl);
        var source = new MappingBuilder()
            .Text("title", TextLimits.Fit(title, TextLimits.Line))
            .Text("url", SafeUrl.TryNormalise(address, out var url) ? url.Url : null)
            .Word("date", published)
            .Word("permission", "public_info")
            .Text("licence", licence?.Name)
            .Text("attribution", terms.Attribution)
            .Build()!;
        fields.Set("sources", YamlValue.ListOf([source]));
        fields.Word("license", licence?.Code);
        if (address.Length > 0 && url is null) report.Add(ReportClass.Url, row.Number, row.Find(ColumnRole.SourceUrl)!.Column.Header, address, "出典の url には入れませんでした");
        return true;
    }
}

/// <summary>What the caller says about the whole file.</summary>
/// <param name="FileName">Name of the file without its folder.</param>
/// <param name="Published">Day of publication, or null.</param>
/// <param name="Licence">Terms of use, or null when nobody knows.</param>
/// <param name="Attribution">How the publisher wants to be named, or null.</param>
public sealed record ImportTerms(string FileName, DateOnly? Published, Licence? Licence, string? Attribution);
