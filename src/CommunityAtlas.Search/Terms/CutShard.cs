using System.Collections.Immutable;
using CommunityAtlas.Japanese.Dictionaries;
using CommunityAtlas.Search.Shards;
using CommunityAtlas.Search.Store;

namespace CommunityAtlas.Search.Terms;

/// <summary>The payload of the family <c>cut</c> (FORMAT.md).</summary>
public static class CutShard
{
    private const int IsDropped = 1;
    private const int IsFiller = 2;
    private const int IsGrouped = 1;
    private const int IsAlways = 2;
    private const int PunctuationBit = 0x10;
    private const int Levels = 256;

    // Finer steps cost bytes and cut no better (measured on real texts against the dictionary's own costs).
    private const int LeastStep = 256;
    private const int MostClasses = 128;
    private const int CharacterClasses = (int)CharacterClass.Ngram;

    /// <summary>The costs as a reader will see them: whole steps above the least.</summary>
    public static ImmutableArray<int> Rounded(ImmutableArray<int> costs)
    {
        var (least, step) = Scale(costs);
        return [.. costs.Select(cost => least + (Level(cost, least, step) * step))];
    }

    /// <summary>A payload.</summary>
    public static byte[] Write(CutTable table)
    {
        var writer = new PayloadWriter();
        var (least, step) = Scale(table.Costs);
        writer.Varint(table.ClassCount);
        writer.Signed(least);
        writer.Varint(step);
        foreach (var cost in table.Costs) writer.Byte(Level(cost, least, step));
        WriteUnknown(writer, table);
        WriteWords(writer, table.FunctionWords);
        writer.Varint(table.Places.Length);
        KeyColumn.Write(writer, table.Places);
        return writer.ToArray();
    }

    /// <summary>The table of a payload.</summary>
    /// <exception cref="ShardFormatException">Damaged.</exception>
    public static CutTable Read(ReadOnlySpan<byte> payload)
    {
        var reader = new PayloadReader(payload);
        var classes = reader.Varint();
        if (classes is 0 or > MostClasses) throw new ShardFormatException();
        var (least, step) = (reader.Signed(), reader.Varint());
        if (least is < short.MinValue or > short.MaxValue || step > short.MaxValue) throw new ShardFormatException();
        var costs = ImmutableArray.CreateBuilder<int>(classes * classes);
        foreach (var level in reader.Bytes(classes * classes)) costs.Add(least + (level * step));
        var unknown = ReadUnknown(ref reader, classes);
        var runs = ReadRuns(ref reader);
        var words = ReadWords(ref reader, classes);
        var places = KeyColumn.Read(ref reader, reader.Count(leastBytes: 2));
        reader.End();
        return new CutTable(classes, costs.MoveToImmutable(), words, unknown, runs, [.. places]);
    }

    private static (int Least, int Step) Scale(ImmutableArray<int> costs)
    {
        var (least, most) = (costs.Min(), costs.Max());
        return (least, Math.Max(LeastStep, (most - least + Levels - 2) / (Levels - 1)));
    }

    private static int Level(int cost, int least, int step) => (cost - least + (step / 2)) / step;

    private static void WriteUnknown(PayloadWriter writer, CutTable table)
    {
        foreach (var words in table.Unknown)
        {
            writer.Byte((words.IsGrouped ? IsGrouped : 0) | (words.IsAlways ? IsAlways : 0));
            writer.Varint(words.Forms.Length);
            foreach (var form in words.Forms)
            {
                writer.Byte(form.Class);
                writer.Signed(form.Cost);
            }
        }

        writer.Varint(table.Characters.Length);
        for (var i = 0; i < table.Characters.Length; i++)
        {
            var next = i + 1 < table.Characters.Length ? table.Characters[i + 1].First : char.MaxValue + 1;
            writer.Byte((int)table.Characters[i].Class | (table.Characters[i].IsPunctuation ? PunctuationBit : 0));
            writer.Varint(next - table.Characters[i].First);
        }
    }

    private static ImmutableArray<UnknownWords> ReadUnknown(ref PayloadReader reader, int classes)
    {
        var unknown = ImmutableArray.CreateBuilder<UnknownWords>(CharacterClasses);
        for (var i = 0; i < CharacterClasses; i++)
        {
            var flags = reader.Byte();
            var forms = ImmutableArray.CreateBuilder<UnknownForm>();
            for (var left = reader.Count(leastBytes: 2); left > 0; left--) forms.Add(new UnknownForm(ReadClass(ref reader, classes), ReadCost(ref reader)));
            unknown.Add(new UnknownWords((flags & IsGrouped) != 0, (flags & IsAlways) != 0, forms.ToImmutable()));
        }

        return unknown.MoveToImmutable();
    }

    private static ImmutableArray<CharacterRun> ReadRuns(ref PayloadReader reader)
    {
        var runs = ImmutableArray.CreateBuilder<CharacterRun>(reader.Count(leastBytes: 2));
        var first = 0;
        for (var left = runs.Capacity; left > 0; left--)
        {
            var traits = reader.Byte();
            var length = reader.Varint();
            var characterClass = traits & ~PunctuationBit;
            if (characterClass >= CharacterClasses || length == 0 || length > char.MaxValue + 1 - first) throw new ShardFormatException();
            runs.Add(new CharacterRun((char)first, (CharacterClass)characterClass, (traits & PunctuationBit) != 0));
            first += length;
        }

        return first == char.MaxValue + 1 ? runs.MoveToImmutable() : throw new ShardFormatException();
    }

    private static void WriteWords(PayloadWriter writer, ImmutableArray<FunctionWord> words)
    {
        // A surface may be several words: keys are written once.
        var groups = words.GroupBy(w => w.Surface, StringComparer.Ordinal).ToList();
        writer.Varint(groups.Count);
        KeyColumn.Write(writer, groups.Select(g => g.Key));
        foreach (var group in groups) writer.Byte(group.Count());
        foreach (var word in words) writer.Byte((word.Target is null ? IsDropped : 0) | (word.IsFiller ? IsFiller : 0));
        foreach (var word in words) writer.Byte(word.Class);
        foreach (var word in words) writer.Signed(word.Cost);
        var targets = words.Where(w => w.Target is not null).Select(w => StoredTarget.Of(w.Surface, w.Target!)).ToList();
        foreach (var target in targets) writer.Byte(target.Strip);
        TextColumn.Write(writer, targets.Select(target => target.Append));
    }

    private static ImmutableArray<FunctionWord> ReadWords(ref PayloadReader reader, int classes)
    {
        var keys = KeyColumn.Read(ref reader, reader.Count(leastBytes: 3));
        var surfaces = new List<string>();
        foreach (var key in keys) surfaces.AddRange(Enumerable.Repeat(key, reader.Byte()));
        var flags = reader.Bytes(surfaces.Count);
        var words = new FunctionWord[surfaces.Count];
        for (var i = 0; i < words.Length; i++) words[i] = new FunctionWord(surfaces[i], ReadClass(ref reader, classes), 0, null, (flags[i] & IsFiller) != 0);
        for (var i = 0; i < words.Length; i++) words[i] = words[i] with { Cost = ReadCost(ref reader) };
        var kept = 0;
        foreach (var flag in flags) if ((flag & IsDropped) == 0) kept++;
        var strips = reader.Bytes(kept);
        var appended = TextColumn.Read(ref reader, kept);
        for (int i = 0, target = 0; i < words.Length; i++)
        {
            if ((flags[i] & IsDropped) != 0) continue;
            words[i] = words[i] with { Target = StoredTarget.Read(surfaces[i], strips[target], appended[target]) };
            target++;
        }

        return [.. words];
    }

    private static byte ReadClass(ref PayloadReader reader, int classes) => reader.Byte() is var value && value < classes ? value : throw new ShardFormatException();

    private static short ReadCost(ref PayloadReader reader) =>
        reader.Signed() is var cost and >= short.MinValue and <= short.MaxValue ? (short)cost : throw new ShardFormatException();
}
