using System.Collections.Immutable;
using CommunityAtlas.Content.Settings;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Vocabularies;

/// <summary>Reads the six lists of content/taxonomies and the areas an import has added.</summary>
internal static class TaxonomyReader
{
    /// <summary>The folder the lists lie in.</summary>
    public const string Folder = "taxonomies/";

    /// <summary>Areas that an import met and areas.yml does not know.</summary>
    public const string ImportedAreas = "import/areas.yml";

    private delegate TTerm? ReadTerm<TTerm>(MappingReader reader, DiagnosticBag diagnostics)
        where TTerm : class, ITerm;

    /// <summary>The lists. A list that could not be read in full says so, and its codes are not checked in entries.</summary>
    public static Taxonomies Read(ContentFolder folder, DiagnosticBag diagnostics)
    {
        if (!folder.Files.Any(f => f.Path.StartsWith(Folder, StringComparison.Ordinal)))
        {
            diagnostics.Add(TaxonomyDiagnostics.NoTaxonomies, new SourceLocation(Folder), Folder);
            return new Taxonomies(new([], false), new([], false), new([], false), new([], false), new([], false), new([], false));
        }

        return new Taxonomies(
            ReadList<Kind>(folder, "kinds", KindReader.Read, diagnostics),
            ReadList<Need>(folder, "needs", NeedReader.Read, diagnostics),
            ReadList<LifeArea>(folder, "life-areas", TermReader.ReadLifeArea, diagnostics),
            ReadList<Term>(folder, "audience", TermReader.Read, diagnostics),
            ReadList<Term>(folder, "peer", PeerTermReader.Read, diagnostics),
            ReadAreas(folder, diagnostics));
    }

    private static Taxonomy<TTerm> ReadList<TTerm>(ContentFolder folder, string name, ReadTerm<TTerm> read, DiagnosticBag diagnostics)
        where TTerm : class, ITerm
    {
        var file = SettingsFile.Read(folder, $"{Folder}{name}.yml", diagnostics);
        if (!file.IsPresent) diagnostics.Add(TaxonomyDiagnostics.MissingFile, file.Location, file.Path);
        var (terms, isComplete) = ReadTerms(file, read, "code", diagnostics);
        TermReferences.Check(terms, isComplete, diagnostics);
        return new Taxonomy<TTerm>([.. terms.Select(t => t.Term)], isComplete);
    }

    private static Taxonomy<Area> ReadAreas(ContentFolder folder, DiagnosticBag diagnostics)
    {
        var own = SettingsFile.Read(folder, $"{Folder}areas.yml", diagnostics);
        if (!own.IsPresent) diagnostics.Add(TaxonomyDiagnostics.MissingFile, own.Location, own.Path);
        var (areas, isComplete) = ReadTerms<Area>(own, AreaReader.Read, "key", diagnostics);
        var import = SettingsFile.Read(folder, ImportedAreas, diagnostics);
        var (imported, importIsComplete) = ReadTerms<Area>(import, AreaReader.Read, "key", diagnostics);
        isComplete &= importIsComplete || !import.IsPresent;

        // A maintainer may give an imported municipality its own line later; then that line stands for both.
        var codes = areas.Select(a => a.Term.LocalGovernmentCode).ToHashSet(StringComparer.Ordinal);
        var all = areas.AddRange(imported.Where(a => !codes.Contains(a.Term.LocalGovernmentCode)));
        TermReferences.CheckAreas(all, diagnostics);
        TermReferences.Check(all, isComplete, diagnostics);
        return new Taxonomy<Area>([.. all.DistinctBy(a => a.Term.Key, StringComparer.Ordinal).Select(a => a.Term)], isComplete);
    }

    private static (ImmutableArray<WrittenTerm<TTerm>> Terms, bool IsComplete) ReadTerms<TTerm>(
        SettingsFile file, ReadTerm<TTerm> read, string codeKey, DiagnosticBag diagnostics)
        where TTerm : class, ITerm
    {
        if (!file.IsPresent || file.IsBroken) return ([], false);
        var terms = ImmutableArray.CreateBuilder<WrittenTerm<TTerm>>();
        var places = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        var before = diagnostics.Count;
        var readers = ListReader.Mappings(file.Root, file.Path, diagnostics);
        var isComplete = diagnostics.Count == before;
        foreach (var reader in readers)
        {
            var term = read(reader, diagnostics);
            reader.RefuseOtherKeys();
            if (term is null)
            {
                isComplete = false;
                continue;
            }

            var place = reader.PlaceOf(codeKey);
            if (places.TryAdd(term.Code, place)) terms.Add(new WrittenTerm<TTerm>(term, reader));
            else diagnostics.Add(TaxonomyDiagnostics.CodeTwice, place, term.Code, places[term.Code].ToString());
        }

        return (terms.ToImmutable(), isComplete);
    }
}

/// <summary>A term with the mapping it was read from, so that its parts can be pointed at.</summary>
internal sealed record WrittenTerm<TTerm>(TTerm Term, MappingReader Reader)
    where TTerm : ITerm;
