using System.Text;

namespace CommunityAtlas.Site.Writing;

/// <summary>The file that says a folder is ours and may be replaced as a whole.</summary>
internal static class SiteMarker
{
    /// <summary>Hidden, so that GitHub Pages leaves it out of what it publishes.</summary>
    internal const string FileName = ".atlas-site";

    private const string FirstLine = "atlas-site 1\n";

    /// <summary>Always the same bytes: the folder must not depend on when or where it was made.</summary>
    internal static readonly ReadOnlyMemory<byte> Content = Encoding.UTF8.GetBytes(
        FirstLine
        + "このフォルダーは atlas build が作りました。次の build で、まるごと置きかわります。ここに自分のファイルを置かないでください。\n"
        + "This folder was made by atlas build. The next build replaces all of it: keep no files of your own here.\n");

    /// <summary>Whether a folder carries the marker as a regular file.</summary>
    internal static bool Marks(string folder)
    {
        var file = new FileInfo(Path.Combine(folder, FileName));
        if (!file.Exists || file.LinkTarget is not null || file.Length > 4096) return false;
        return File.ReadAllText(file.FullName).StartsWith(FirstLine, StringComparison.Ordinal);
    }
}
