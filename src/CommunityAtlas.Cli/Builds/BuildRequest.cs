using CommunityAtlas.Cli.Commands;

namespace CommunityAtlas.Cli.Builds;

/// <summary>What a site is to be built from.</summary>
/// <param name="Folders">Sources and output, full paths.</param>
/// <param name="BaseUrl">Address of the site with a closing slash; null for the one of site.yml.</param>
/// <param name="BasePath">Replaces the path of the address, slashes at both ends; null to leave it.</param>
/// <param name="Today">The day of the build.</param>
/// <param name="IsScheduled">Whether nobody is there to answer.</param>
internal sealed record BuildRequest(ProjectFolders Folders, string? BaseUrl, string? BasePath, DateOnly Today, bool IsScheduled)
{
    /// <summary>The address of the site, given the one of site.yml.</summary>
    internal string Address(string configured)
    {
        var address = BaseUrl ?? configured;
        return BasePath is null ? address : new Uri(new Uri(address), BasePath).AbsoluteUri;
    }
}
