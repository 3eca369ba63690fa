namespace CommunityAtlas.Exchange.OpenData.Reports;

/// <summary>What became of the rows. New + changed + unchanged + refused + skipped = read.</summary>
/// <param name="Read">Rows that held something.</param>
/// <param name="New">Entries made.</param>
/// <param name="Changed">Entries whose file changed.</param>
/// <param name="Unchanged">Entries whose file stays byte for byte.</param>
/// <param name="Refused">Rows that cannot be an entry: no name, licence refused, wrong width.</param>
/// <param name="Skipped">Rows left out on purpose: the same row twice, or an area not asked for.</param>
public sealed record ImportCounts(int Read, int New, int Changed, int Unchanged, int Refused, int Skipped);
