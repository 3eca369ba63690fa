using CommunityAtlas.Content.Yaml;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Documents;

namespace CommunityAtlas.Content.Settings;

/// <summary>One file of settings or terms, as far as it could be read.</summary>
/// <param name="Path">From the content root, <c>taxonomies/kinds.yml</c>.</param>
/// <param name="Location">The whole file; for an absent one where it should be.</param>
/// <param name="Root">What it holds; null if it is absent, empty or broken.</param>
/// <param name="IsPresent">Whether there is such a file.</param>
/// <param name="IsBroken">Whether it is there but could not be read; that has been reported.</param>
internal sealed record SettingsFile(string Path, SourceLocation Location, DocumentNode? Root, bool IsPresent, bool IsBroken)
{
    /// <summary>Reads a file of the folder.</summary>
    public static SettingsFile Read(ContentFolder folder, string path, DiagnosticBag diagnostics)
    {
        if (folder.Find(path) is not { } file) return new SettingsFile(path, new SourceLocation(path), null, false, false);
        var found = new DiagnosticBag();
        var root = YamlReader.Read(file.Text, file.DisplayPath, 1, found, YamlLimits.List);
        diagnostics.AddRange(found.ToSorted());
        return new SettingsFile(path, new SourceLocation(file.DisplayPath), root, true, found.HasErrors);
    }
}
