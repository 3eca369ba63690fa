using System.Collections.Immutable;
using CommunityAtlas.Search.Queries;

namespace CommunityAtlas.Search.Reading;

/// <summary>What the filters say of documents.</summary>
internal enum Admission : byte
{
    /// <summary>Not wanted.</summary>
    No,

    /// <summary>Perhaps: nobody has said, or the date is not sure.</summary>
    Perhaps,

    /// <summary>Wanted.</summary>
    Yes,
}

/// <summary>Facets, days and distances as one question to a document.</summary>
internal sealed class DocFilter
{
    private readonly Admission[]? _admissions;

    private DocFilter(Admission[]? admissions) => _admissions = admissions;

    /// <summary>What holds for a document.</summary>
    public Admission Of(int doc) => _admissions is null ? Admission.Yes : _admissions[doc];

    /// <summary>The filters of a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="day">The day asked for, or null.</param>
    /// <param name="facets">The facets of the index.</param>
    /// <param name="docCount">Documents of the index.</param>
    /// <param name="but">The facet whose own filter is left out, or null.</param>
    /// <param name="butFlag">The flag of it whose own filter is left out; "" for values that are no flags.</param>
    public static DocFilter Of(SearchQuery query, DateOnly? day, FacetShelf facets, int docCount, string? but = null, string butFlag = "")
    {
        Admission[]? admissions = null;
        foreach (var filter in query.Filters)
        {
            foreach (var group in filter.Values.GroupBy(FlagOf))
            {
                if (filter.Facet == but && group.Key == butFlag) continue;
                admissions = Least(admissions, OfFacet(facets, filter, group.Key, [.. group], docCount));
            }
        }

        if (day is { } date) admissions = Least(admissions, OfDay(facets, date, docCount));
        if (query is { Near: { } near, WithinKilometres: { } kilometres }) admissions = Least(admissions, OfDistance(facets, near, kilometres, docCount));
        return new DocFilter(admissions);
    }

    /// <summary>The flag of a value: <c>toilet</c> of <c>toilet=yes</c>; "" of a value that is no flag.</summary>
    public static string FlagOf(string value) => value.IndexOf('=', StringComparison.Ordinal) is var at and >= 0 ? value[..at] : "";

    private static Admission[] OfFacet(FacetShelf facets, FacetFilter filter, string flag, ImmutableArray<string> wanted, int docCount)
    {
        var admissions = new Admission[docCount];
        var facet = facets.Find(filter.Facet);
        if (filter.IncludesUnknown)
        {
            Array.Fill(admissions, Admission.Perhaps);
            foreach (var value in facet?.Values ?? [])
            {
                if (FlagOf(value.Code) != flag) continue;
                foreach (var doc in value.Docs) admissions[doc] = Admission.No;
            }
        }

        foreach (var value in facet?.Values ?? [])
        {
            if (!wanted.Contains(value.Code)) continue;
            foreach (var doc in value.Docs) admissions[doc] = Admission.Yes;
        }

        return admissions;
    }

    private static Admission[] OfDay(FacetShelf facets, DateOnly date, int docCount)
    {
        var admissions = new Admission[docCount];
        if (facets.Day(date) is not { } day) return admissions;
        foreach (var doc in day.Certain) admissions[doc] = Admission.Yes;
        foreach (var doc in day.Uncertain) admissions[doc] = Admission.Perhaps;
        return admissions;
    }

    private static Admission[] OfDistance(FacetShelf facets, Core.Entries.GeoPoint near, double kilometres, int docCount)
    {
        var admissions = new Admission[docCount];
        foreach (var (doc, metres) in facets.Distances(near))
        {
            if (metres <= kilometres * 1000) admissions[doc] = Admission.Yes;
        }

        return admissions;
    }

    private static Admission[] Least(Admission[]? first, Admission[] second)
    {
        if (first is null) return second;
        for (var doc = 0; doc < first.Length; doc++) first[doc] = (Admission)Math.Min((byte)first[doc], (byte)second[doc]);
        return first;
    }
}
