using CommunityAtlas.Search.Shards;

namespace CommunityAtlas.Search.Store;

/// <summary>Days as numbers: days since 1970-01-01 plus 1; 0 for none, and for what lies before.</summary>
internal static class DayNumbers
{
    private static readonly DateOnly First = new(1970, 1, 1);

    /// <summary>Writes a day.</summary>
    public static void Write(PayloadWriter writer, DateOnly? day) =>
        writer.Varint(day is { } date && date >= First ? date.DayNumber - First.DayNumber + 1 : 0);

    /// <summary>Reads so many days.</summary>
    /// <exception cref="ShardFormatException">No day of the calendar.</exception>
    public static DateOnly?[] Read(ref PayloadReader reader, int count)
    {
        var days = new DateOnly?[count];
        for (var i = 0; i < count; i++)
        {
            var number = reader.Varint();
            if (number > DateOnly.MaxValue.DayNumber - First.DayNumber + 1) throw new ShardFormatException();
            days[i] = number == 0 ? null : First.AddDays(number - 1);
        }

        return days;
    }
}
