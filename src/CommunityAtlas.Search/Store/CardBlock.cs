using System.Collections.Immutable;
using CommunityAtlas.Search.Shards;

namespace CommunityAtlas.Search.Store;

/// <summary>Cards of up to <see cref="Size"/> documents; a payload of the family <c>cards</c>.</summary>
/// <param name="Texts">Names of the blocks of texts of the same documents, so that a snippet needs no other table.</param>
public sealed record CardBlock(ImmutableArray<Card> Cards, ImmutableArray<string> Texts)
{
    /// <summary>Documents of one block; only the last may hold fewer.</summary>
    public const int Size = 2 * TextBlock.Size;

    private const int SensitiveFlag = 8;
    private const int OpenDataFlag = 16;
    private const int StateMask = 7;

    /// <summary>The payload, column by column (FORMAT.md).</summary>
    public byte[] Write()
    {
        var writer = new PayloadWriter();
        var areas = Cards.Select(card => (card.Area, card.AreaName)).Distinct().ToList();
        var positions = areas.Select((area, position) => (area, position)).ToDictionary(p => p.area, p => p.position);
        writer.Varint(Cards.Length);
        foreach (var name in Texts) ShardName.Write(writer, name);
        foreach (var card in Cards) writer.Byte((int)card.State | (card.IsSensitive ? SensitiveFlag : 0) | (card.IsOpenData ? OpenDataFlag : 0));
        foreach (var card in Cards) writer.Varint(card.Kind);
        writer.Varint(areas.Count);
        foreach (var area in areas) writer.Varint(area.Area);
        TextColumn.Write(writer, areas.Select(area => area.AreaName));
        foreach (var card in Cards) writer.Varint(positions[(card.Area, card.AreaName)]);
        foreach (var card in Cards) DayNumbers.Write(writer, card.CheckedOn);
        foreach (var card in Cards) DayNumbers.Write(writer, card.StateOn);
        writer.Text(string.Join('\n', Cards.Select(card => card.Slug)));
        TextColumn.Write(writer, Cards.Select(card => card.Name));
        TextColumn.Write(writer, Cards.Select(card => card.Cost));
        TextColumn.Write(writer, Cards.Select(card => card.Schedule));
        TextColumn.Write(writer, Cards.Select(card => card.Summary));
        TextColumn.Write(writer, Cards.Select(card => card.Languages));
        return writer.ToArray();
    }

    /// <summary>Reads a payload.</summary>
    /// <exception cref="ShardFormatException">Damaged.</exception>
    public static CardBlock Read(ReadOnlySpan<byte> payload)
    {
        var reader = new PayloadReader(payload);
        var count = reader.Count();
        if (count > Size) throw new ShardFormatException("more cards than a block holds");
        var texts = new string[(count + TextBlock.Size - 1) / TextBlock.Size];
        for (var i = 0; i < texts.Length; i++) texts[i] = ShardName.Read(ref reader);
        var states = reader.Bytes(count);
        var kinds = Varints(ref reader, count);
        var areas = Varints(ref reader, reader.Count());
        var areaNames = TextColumn.Read(ref reader, areas.Length);
        var areaOf = Varints(ref reader, count);
        var checkedOn = DayNumbers.Read(ref reader, count);
        var stateOn = DayNumbers.Read(ref reader, count);
        var slugs = reader.Text().Split('\n');
        var names = TextColumn.Read(ref reader, count);
        var costs = TextColumn.Read(ref reader, count);
        var schedules = TextColumn.Read(ref reader, count);
        var summaries = TextColumn.Read(ref reader, count);
        var languages = TextColumn.Read(ref reader, count);
        reader.End();
        if (slugs.Length != Math.Max(1, count)) throw new ShardFormatException();
        var cards = ImmutableArray.CreateBuilder<Card>(count);
        for (var i = 0; i < count; i++)
        {
            if (areaOf[i] >= areas.Length || (states[i] & StateMask) > (int)CardState.Starting || states[i] > (StateMask | SensitiveFlag | OpenDataFlag)) throw new ShardFormatException();
            cards.Add(new Card
            {
                Slug = slugs[i],
                Name = names[i],
                Kind = kinds[i],
                Area = areas[areaOf[i]],
                AreaName = areaNames[areaOf[i]],
                Summary = summaries[i],
                Schedule = schedules[i],
                Cost = costs[i],
                CheckedOn = checkedOn[i],
                State = (CardState)(states[i] & StateMask),
                StateOn = stateOn[i],
                IsSensitive = (states[i] & SensitiveFlag) != 0,
                IsOpenData = (states[i] & OpenDataFlag) != 0,
                Languages = languages[i],
            });
        }

        return new CardBlock(cards.MoveToImmutable(), [.. texts]);
    }

    private static int[] Varints(ref PayloadReader reader, int count)
    {
        var values = new int[count];
        for (var i = 0; i < count; i++) values[i] = reader.Varint();
        return values;
    }
}
