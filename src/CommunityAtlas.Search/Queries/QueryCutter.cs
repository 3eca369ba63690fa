using System.Collections.Immutable;
using CommunityAtlas.Search.Analysis;
using CommunityAtlas.Search.Reading;

namespace CommunityAtlas.Search.Queries;

/// <summary>
/// Cuts stretches of a query with as few word shards as it can. First the shards of places where a word probably starts; then, at
/// most twice, those of places where the winning path starts words that could not be looked up; then, where kana stay unexplained, the
/// readings.
/// </summary>
/// <param name="rules">The cut table.</param>
/// <param name="words">The word shards.</param>
/// <param name="readings">The readings.</param>
public sealed class QueryCutter(CutRules rules, WordLexicon words, IReadingTable readings)
{
    // Between other scripts these are what they are in nearly every query: no word shard is fetched for them.
    private const string LoneParticles = "がをにでとのはもへやか";
    private const int MostWaves = 2;
    private const int MostReadingWaves = 3;
    private const int ShortestReading = 3;
    private const int LongestReading = 12;
    private const int CostOfReading = 6000;
    private const int CostOfReadingUnit = -400;
    private const int LeastCostOfReading = 3500;

    /// <summary>Cuts a stretch without spaces.</summary>
    /// <param name="text">The normalised query.</param>
    /// <param name="start">First unit of the stretch.</param>
    /// <param name="end">First unit behind it.</param>
    /// <param name="boundaries">Places no word may reach across.</param>
    public ImmutableArray<CutArc> Cut(string text, int start, int end, ImmutableArray<int> boundaries)
    {
        // Words are taken where they were asked for and nowhere else: what lies in the same shard by chance must not sway the way.
        var (askedAt, readAt) = (new HashSet<int>(ProbableStarts(text, start, end)), new HashSet<int>());
        var isHiragana = QueryScript.IsHiragana(text[start..end]);
        var path = Run(text, start, end, boundaries, askedAt, readAt);
        for (var wave = 0; wave < MostWaves; wave++)
        {
            var known = askedAt.Count;
            for (var i = 0; i < path.Length; i++)
            {
                if (!IsSurely(path, i, text, end)) askedAt.Add(path[i].Start);

                // Half of what looks unknown may be a word, and then a word may stand behind it (オレンジ|カフェ).
                if (path[i].Source == ArcSource.Unknown) askedAt.UnionWith(words.At(text, path[i].Start, path[i].End).Where(word => !word.Forms.IsEmpty).Select(word => path[i].Start + word.Key.Length).Where(at => at < path[i].End));
            }

            if (askedAt.Count == known) break;
            path = Run(text, start, end, boundaries, askedAt, readAt);
        }

        // A reading found moves what follows, so the places are looked for again.
        for (var wave = 0; wave < MostReadingWaves && !(path.Length == 1 && path[0].Source == ArcSource.Word); wave++)
        {
            var places = path.Where(arc => QueryScript.IsKana(text[arc.Start]) && (isHiragana || IsInUnexplainedRun(text, path, arc))).Select(arc => arc.Start).ToList();
            if (places.TrueForAll(readAt.Contains)) break;
            readAt.UnionWith(places);
            path = Run(text, start, end, boundaries, askedAt, readAt);
        }

        return path;
    }

    // A dropped word before another one, before another script or at the end: が, では, について. No word begins with it there.
    private static bool IsSurely(ImmutableArray<CutArc> path, int i, string text, int end)
    {
        if (!IsDropped(path[i])) return false;
        return path[i].End == end || QueryScript.Of(text[path[i].End]) != Script.Hiragana || (i + 1 < path.Length && IsDropped(path[i + 1]));
    }

    private static bool IsDropped(CutArc arc) => arc.Source == ArcSource.Function && arc.Target is null;

    /// <summary>Where words probably start: at the stretch's start, where the script changes, and in kanji at the third place.</summary>
    private static IEnumerable<int> ProbableStarts(string text, int start, int end)
    {
        var runStart = start;
        for (var at = start; at < end; at++)
        {
            if (at > start && QueryScript.Of(text[at]) != QueryScript.Of(text[at - 1])) runStart = at;
            var offset = at - runStart;
            if (offset == 0 && LoneParticles.Contains(text[at], StringComparison.Ordinal) && (at + 1 == end || QueryScript.Of(text[at + 1]) != Script.Hiragana)) continue;
            if (offset == 0 || (QueryScript.Of(text[at]) == Script.Kanji && offset == 2)) yield return at;
        }
    }

    private ImmutableArray<CutArc> Run(string text, int start, int end, ImmutableArray<int> boundaries, HashSet<int> askedAt, HashSet<int> readAt) =>
        QueryLattice.Cut(rules, text, start, end, boundaries, at =>
        {
            var arcs = new List<CutArc>();
            foreach (var record in askedAt.Contains(at) ? words.At(text, at, end) : [])
            {
                foreach (var form in record.Forms) arcs.Add(new CutArc(at, at + record.Key.Length, form.Class, form.Cost, ArcSource.Word, form.Target, IsFiller: false));
            }

            if (readAt.Contains(at)) AddReadings(arcs, text, at, end);
            return arcs;
        });

    private void AddReadings(List<CutArc> arcs, string text, int at, int end)
    {
        var nounClass = rules.UnknownOf('漢').Forms[0].Class;
        for (var to = at + 1; to <= end && to - at <= LongestReading && QueryScript.IsKana(text[to - 1]); to++)
        {
            if (to - at < ShortestReading || readings.Find(ReadingForm.Of(text[at..to])).Count == 0) continue;
            arcs.Add(new CutArc(at, to, nounClass, Math.Max(LeastCostOfReading, CostOfReading + (CostOfReadingUnit * (to - at))), ArcSource.Reading, "", IsFiller: false));
        }
    }

    // A run of kana in which the path has an unknown word, a known one of a single kana, or a word and two lone particles (きょう し つ).
    private static bool IsInUnexplainedRun(string text, ImmutableArray<CutArc> path, CutArc arc)
    {
        var (from, to) = (arc.Start, arc.End);
        while (from > path[0].Start && QueryScript.IsKana(text[from - 1])) from--;
        while (to < path[^1].End && QueryScript.IsKana(text[to])) to++;
        if (to - from < ShortestReading) return false;
        var (hasWord, particles) = (false, 0);
        foreach (var other in path)
        {
            if (other.Start < from || other.End > to) continue;
            if (other.Source == ArcSource.Unknown || (other.Source == ArcSource.Word && other.End - other.Start == 1)) return true;
            particles = hasWord && IsDropped(other) && other.End - other.Start == 1 ? particles + 1 : 0;
            hasWord |= !IsDropped(other);
            if (particles == 2) return true;
        }

        return false;
    }
}
