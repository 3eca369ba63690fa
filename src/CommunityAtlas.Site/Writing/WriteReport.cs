namespace CommunityAtlas.Site.Writing;

/// <summary>What a finished write did. Counts are files; the marker file is not counted.</summary>
/// <param name="Written">New or changed files.</param>
/// <param name="Unchanged">Files kept as they were, with their time stamps.</param>
/// <param name="Removed">Files of the old site that the new one does not have.</param>
public sealed record WriteReport(int Written, int Unchanged, int Removed)
{
    /// <summary>Files of the site now on the disk.</summary>
    public int Total => Written + Unchanged;
}
