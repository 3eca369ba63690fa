using System.Collections.Immutable;
using System.Globalization;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Search.Facets;
using CommunityAtlas.Search.Shards;

namespace CommunityAtlas.Search.Reading;

/// <summary>Facets, days and points, fetched as they are asked for.</summary>
public sealed class FacetShelf(ShardSource source, SearchManifest manifest)
{
    /// <summary>Codes of all facets.</summary>
    public IEnumerable<string> Codes => manifest.Facets.Keys;

    /// <summary>A facet, or null when no document has a value of it.</summary>
    public Facet? Find(string code) =>
        manifest.Facets.TryGetValue(code, out var name) ? source.Shard(ShardFamily.Facets, name, payload => Checked(Facet.Read(payload))) : null;

    /// <summary>What is open on a day; null when nothing is, or the day is too far away.</summary>
    public OpenDay? Day(DateOnly date) =>
        manifest.Days.TryGetValue(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), out var name)
            ? source.Shard(ShardFamily.Days, name, payload => Checked(OpenDay.Read(payload)))
            : null;

    /// <summary>Documents with a public place and their distance in metres, by number.</summary>
    public IEnumerable<(int Doc, double Metres)> Distances(GeoPoint from)
    {
        if (manifest.Points is null) yield break;
        var points = source.Shard(ShardFamily.Points, manifest.Points, payload => Checked(PublicPoints.Read(payload)));
        for (var i = 0; i < points.Docs.Length; i++) yield return (points.Docs[i], from.DistanceTo(points.Points[i].ToPoint()));
    }

    private Facet Checked(Facet facet)
    {
        foreach (var value in facet.Values) CheckDocs(value.Docs);
        return facet;
    }

    private OpenDay Checked(OpenDay day)
    {
        CheckDocs(day.Certain);
        CheckDocs(day.Uncertain);
        return day;
    }

    private PublicPoints Checked(PublicPoints points)
    {
        CheckDocs(points.Docs);
        return points;
    }

    // Rising numbers: the last is the greatest.
    private void CheckDocs(ImmutableArray<int> docs)
    {
        if (!docs.IsEmpty && docs[^1] >= manifest.DocCount) throw new ShardFormatException("a document that does not exist");
    }
}
