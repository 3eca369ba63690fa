namespace CommunityAtlas.Site.Writing;

/// <summary>Puts the new site in the place of the old one.</summary>
internal static class FolderSwap
{
    /// <summary>
    /// In one step where the system can exchange two folders; otherwise in two renames, between which the output is missing and
    /// <see cref="WorkFolder"/> knows how to go on. Afterwards the old site, if any, lies in <c>next</c> or <c>previous</c>.
    /// </summary>
    internal static void Run(string output, WorkFolder work, bool inOneStep)
    {
        if (!Directory.Exists(output))
        {
            Directory.Move(work.Next, output);
            return;
        }

        if (inOneStep && FileSystemCalls.TryExchange(work.Next, output)) return;
        Directory.Move(output, work.Previous);
        try
        {
            Directory.Move(work.Next, output);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Directory.Move(work.Previous, output);
            throw;
        }
    }
}
