using System.Collections.Immutable;
using CommunityAtlas.Content.Entries;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Validation;

/// <summary>The files of entries: found, read side by side, and compared by name.</summary>
internal static class EntryFiles
{
    private const string Folder = "entries/";

    /// <summary>The entry files, by path. Files that lie elsewhere below entries/ have been reported when the folder was read.</summary>
    public static ImmutableArray<ContentFile> Of(ContentFolder folder) => [.. folder.Under(Folder).Where(f => f.Path.Count(c => c == '/') == 2)];

    /// <summary>Reads all files, each with findings of its own, so that neither order nor number of threads can be seen.</summary>
    public static ImmutableArray<ParsedEntry> Parse(ImmutableArray<ContentFile> files, EntryReferences references, DiagnosticBag diagnostics)
    {
        var entries = new ParsedEntry?[files.Length];
        var findings = new DiagnosticBag[files.Length];
        Parallel.For(0, files.Length, i =>
        {
            findings[i] = new DiagnosticBag();
            entries[i] = EntryParser.Parse(files[i], references, findings[i]);
        });
        foreach (var found in findings) diagnostics.AddRange(found.ToSorted());
        return [.. entries.OfType<ParsedEntry>()];
    }

    /// <summary>The slug a file's name stands for.</summary>
    public static string SlugOf(ContentFile file) => Path.GetFileNameWithoutExtension(file.Path);

    /// <summary>Slugs of all files, doubles included.</summary>
    public static IEnumerable<string> Slugs(ImmutableArray<ContentFile> files) => files.Select(SlugOf);

    /// <summary>Reports every file whose slug an earlier file already has, in whatever case.</summary>
    public static void CheckSlugs(ImmutableArray<ContentFile> files, DiagnosticBag diagnostics)
    {
        var owners = new Dictionary<string, ContentFile>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            if (owners.TryAdd(SlugOf(file), file)) continue;
            diagnostics.Add(
                IdentityDiagnostics.SlugTwice, new SourceLocation(file.DisplayPath), SlugOf(file), owners[SlugOf(file)].DisplayPath);
        }
    }
}
