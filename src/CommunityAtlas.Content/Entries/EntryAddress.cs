using CommunityAtlas.Content.Entries.Messages;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Content.Entries;

/// <summary>What the path of a file says about its entry: <c>entries/aozora/aozora-hokenshitsu.md</c>.</summary>
/// <param name="Path">From the content root.</param>
/// <param name="Folder">Name of the folder: an area's key, or its 6-digit code.</param>
/// <param name="AreaKey">Key of the area.</param>
/// <param name="Slug">Name of the file without its ending.</param>
internal sealed record EntryAddress(string Path, string Folder, string AreaKey, string Slug)
{
    /// <summary>Reads a path; what is wrong with it is reported at the file, and the address is null if there is no slug or area in it.</summary>
    public static EntryAddress? Of(ContentFile file, EntryReferences references, DiagnosticBag diagnostics)
    {
        var place = new SourceLocation(file.DisplayPath);
        if (file.Path.Split('/') is not ["entries", var folder, var name])
        {
            diagnostics.Add(ReadingDiagnostics.EntryPlace, place, file.Path);
            return null;
        }

        var slug = name[..^System.IO.Path.GetExtension(name).Length];
        var problem = ProblemOf(slug);
        if (problem is not null) diagnostics.Add(problem, place, slug);
        var area = references.Taxonomies.FindArea(folder);
        if (area is null && references.Taxonomies.Areas.IsComplete)
        {
            var areas = references.Lists.Areas;
            var keys = areas.Codes.Select(a => a.Value).ToArray();
            if (areas.Find(folder) is { } named) diagnostics.Add(EntryFileDiagnostics.AreaUnknown, place, folder, named.Value);
            else if (NearestName.Find(folder, keys) is { } nearest) diagnostics.Add(EntryFileDiagnostics.AreaUnknown, place, folder, nearest);
            else diagnostics.Add(EntryFileDiagnostics.AreaStrange, place, folder, areas.Titles);
        }

        return new EntryAddress(file.Path, folder, area?.Key ?? folder, slug);
    }

    private static DiagnosticDescriptor? ProblemOf(string slug) => Core.Policies.Slug.Check(slug) switch
    {
        SlugProblem.Shape or SlugProblem.TooLong => EntryFileDiagnostics.SlugShape,
        SlugProblem.PartOfSite => EntryFileDiagnostics.SlugReserved,
        SlugProblem.DeviceName => EntryFileDiagnostics.SlugDevice,
        _ => null,
    };
}
