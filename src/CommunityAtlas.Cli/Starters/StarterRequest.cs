using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Cli.Starters;

/// <summary>What a new file is about.</summary>
internal sealed record StarterRequest(Kind Kind, Area Area, string Slug)
{
    private static readonly SourceLocation Place = new("atlas");

    /// <summary>Finds kind and area by code, label or alias; reports everything that cannot be found.</summary>
    internal static StarterRequest? Resolve(string kind, string slug, string? area, Taxonomies terms, DiagnosticBag diagnostics)
    {
        var known = terms.Kinds.Terms.Where(term => term.DeprecatedBy is null).ToArray();
        var found = known.FirstOrDefault(term => term.Code == kind || term.Label == kind || term.Aliases.Contains(kind));
        if (found is null)
        {
            var nearest = NearestName.Find(kind, known.SelectMany(term => term.Aliases.Append(term.Label).Append(term.Code)));
            var suggested = known.FirstOrDefault(term => nearest is not null && (term.Code == nearest || term.Label == nearest || term.Aliases.Contains(nearest)));
            diagnostics.Add(
                CommandLineDiagnostics.UnknownKind, Place, kind,
                suggested?.Code ?? "ibasho", ListArgument.Of(known.Select(term => $"{term.Code}（{term.Label}）")));
        }

        if (!Core.Policies.Slug.IsValid(slug)) diagnostics.Add(CommandLineDiagnostics.BadSlug, Place, slug);
        var places = terms.Areas.Terms.Where(term => term.DeprecatedBy is null).ToArray();
        var where = area is null
            ? places is [var only] ? only : null
            : places.FirstOrDefault(term => term.Key == area || term.Name == area || term.LocalGovernmentCode == area);
        if (where is null)
        {
            diagnostics.Add(CommandLineDiagnostics.UnknownArea, Place, area ?? "", ListArgument.Of(places.Select(term => $"{term.Key}（{term.Name}）")));
        }

        return found is null || where is null || diagnostics.HasErrors ? null : new StarterRequest(found, where, slug);
    }
}
