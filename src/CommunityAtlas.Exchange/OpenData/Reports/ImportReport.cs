using System.Collections.Immutable;
using System.Globalization;

namespace CommunityAtlas.Exchange.OpenData.Reports;

/// <summary>What an import did and what it did not understand. Holds no personal value.</summary>
/// <param name="FileName">Name of the file that was read.</param>
/// <param name="Dataset">Name of the header map.</param>
/// <param name="Title">Title of the dataset.</param>
/// <param name="Published">Day of publication, or null.</param>
/// <param name="Items">Findings in the order of <see cref="ReportClass.All"/>, then of rows.</param>
public sealed record ImportReport(
    string FileName,
    string Dataset,
    string Title,
    DateOnly? Published,
    ImportCounts Counts,
    ImmutableArray<ReportItem> Items)
{
    /// <summary>Findings by class, empty classes left out.</summary>
    public IEnumerable<(ReportClass Class, ImmutableArray<ReportItem> Items)> ByClass() =>
        ReportClass.All.Select(c => (Class: c, Items: Items.Where(i => i.Class == c).ToImmutableArray())).Where(p => !p.Items.IsEmpty);
}

/// <summary>Gathers findings while rows are read.</summary>
public sealed class ReportBuilder
{
    private readonly List<ReportItem> _items = [];
    private readonly Dictionary<string, int> _masked = new(StringComparer.Ordinal);

    /// <summary>Adds one.</summary>
    public void Add(ReportClass kind, int row, string column, string cell, string remark = "") => _items.Add(new ReportItem(kind, row, column, cell, remark));

    /// <summary>Notes a contact that the publisher had blanked; told as one line a column.</summary>
    public void AddMasked(string column) => _masked[column] = _masked.GetValueOrDefault(column) + 1;

    /// <summary>All, by class, row, column and text.</summary>
    public ImmutableArray<ReportItem> ToSorted() =>
        [.. _items
            .Concat(_masked.Select(m => new ReportItem(ReportClass.Masked, 0, m.Key, "", string.Create(CultureInfo.InvariantCulture, $"{m.Value}件"))))
            .OrderBy(i => ReportClass.All.IndexOf(i.Class))
            .ThenBy(i => i.Row)
            .ThenBy(i => i.Column, StringComparer.Ordinal)
            .ThenBy(i => i.Cell, StringComparer.Ordinal)
            .ThenBy(i => i.Remark, StringComparer.Ordinal)];
}
