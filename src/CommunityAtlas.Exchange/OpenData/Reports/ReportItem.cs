namespace CommunityAtlas.Exchange.OpenData.Reports;

/// <summary>One finding.</summary>
/// <param name="Class">Its kind.</param>
/// <param name="Row">1-based row of the table, headers being row 1; 0 when no row is meant.</param>
/// <param name="Column">Header, or empty.</param>
/// <param name="Cell">The cell as written, or empty; never for a personal value.</param>
/// <param name="Remark">What was made of it, or which entry is meant; may be empty.</param>
public sealed record ReportItem(ReportClass Class, int Row, string Column, string Cell, string Remark);
