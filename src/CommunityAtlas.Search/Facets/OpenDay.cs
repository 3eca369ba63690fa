using System.Collections.Immutable;
using CommunityAtlas.Core.Schedules;
using CommunityAtlas.Search.Shards;
using CommunityAtlas.Search.Store;

namespace CommunityAtlas.Search.Facets;

/// <summary>What is open on a day, as planned; a payload of the family <c>days</c>.</summary>
/// <param name="Certain">Documents whose plan says so, rising.</param>
/// <param name="Uncertain">Documents that may be: 祝日は要確認, or the writer hedged; rising, none of them certain.</param>
public sealed record OpenDay(ImmutableArray<int> Certain, ImmutableArray<int> Uncertain)
{
    /// <summary>So many days from the day of the build on are kept, that day included.</summary>
    public const int DaysAhead = 60;

    /// <summary>The days from a day on; entries that cannot promise dates are on none.</summary>
    /// <param name="documents">By number.</param>
    public static ImmutableArray<(DateOnly Date, OpenDay Day)> Of(ImmutableArray<IndexedEntry> documents, HolidayCalendar holidays, DateOnly today)
    {
        var certain = new List<int>[DaysAhead];
        var uncertain = new List<int>[DaysAhead];
        for (var i = 0; i < DaysAhead; i++) (certain[i], uncertain[i]) = ([], []);
        for (var doc = 0; doc < documents.Length; doc++)
        {
            if (!documents[doc].HasDates) continue;
            foreach (var day in OccurrenceCalculator.Between(documents[doc].Entry.Schedule, holidays, today, today.AddDays(DaysAhead - 1)).GroupBy(o => o.Date))
            {
                var lists = day.All(o => o.IsHolidayUnknown || o.IsTentative) ? uncertain : certain;
                lists[day.Key.DayNumber - today.DayNumber].Add(doc);
            }
        }

        return [.. Enumerable.Range(0, DaysAhead).Select(i => (today.AddDays(i), new OpenDay([.. certain[i]], [.. uncertain[i]])))];
    }

    /// <summary>The payload: both numbers, then gaps of both.</summary>
    public byte[] Write()
    {
        var writer = new PayloadWriter();
        writer.Varint(Certain.Length);
        writer.Varint(Uncertain.Length);
        DocList.Write(writer, Certain);
        DocList.Write(writer, Uncertain);
        return writer.ToArray();
    }

    /// <summary>Reads a payload.</summary>
    /// <exception cref="ShardFormatException">Damaged.</exception>
    public static OpenDay Read(ReadOnlySpan<byte> payload)
    {
        var reader = new PayloadReader(payload);
        var (certain, uncertain) = (reader.Varint(), reader.Varint());
        var day = new OpenDay(DocList.Read(ref reader, certain), DocList.Read(ref reader, uncertain));
        reader.End();
        return day;
    }
}
