using System.Text;
using CommunityAtlas.Exchange.OpenData;

namespace CommunityAtlas.Cli.Imports;

/// <summary>Writes the files of an import into the content folder, each whole or not at all.</summary>
/// <param name="content">Full path of the content folder.</param>
internal sealed class ContentFiles(string content)
{
    private const string Unfinished = ".atlas-unfinished";

    /// <summary>Writes one file beside its place and moves it there, so that a cut-off import leaves the old file or the new one.</summary>
    internal void Write(ContentText file)
    {
        var path = Path.Combine(content, file.Path.Replace('/', Path.DirectorySeparatorChar));
        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);

        // A name that begins with a dot is no content, should it be left behind.
        var unfinished = Path.Combine(folder, Unfinished);
        File.WriteAllBytes(unfinished, Encoding.UTF8.GetBytes(file.Text));
        File.Move(unfinished, path, overwrite: true);
    }

    /// <summary>The order in which a cut-off import does least harm: areas before the entries in them, the lock file when all it speaks of is there.</summary>
    internal static int Rank(ContentText file) =>
        file.Path.EndsWith(".lock", StringComparison.Ordinal) ? 2 : file.Path.StartsWith("entries/", StringComparison.Ordinal) ? 1 : 0;
}
