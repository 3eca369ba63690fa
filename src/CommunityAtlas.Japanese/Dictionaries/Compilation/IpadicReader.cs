using System.Globalization;
using System.Text;

namespace CommunityAtlas.Japanese.Dictionaries.Compilation;

/// <summary>Reads the files of mecab-ipadic (EUC-JP). Takes bytes, so that it does no I/O of its own.</summary>
internal static class IpadicReader
{
    private const int Columns = 13;
    private const int LongestFeature = 200;
    private const int MostContexts = 4096;
    private const string NgramLine = "NGRAM,5,5,-32768,記号,一般,*,*,*,*,*";

    private static readonly Dictionary<string, CharacterClass> Classes = new(StringComparer.Ordinal)
    {
        ["DEFAULT"] = CharacterClass.Default,
        ["SPACE"] = CharacterClass.Space,
        ["SYMBOL"] = CharacterClass.Symbol,
        ["NUMERIC"] = CharacterClass.Numeric,
        ["ALPHA"] = CharacterClass.Alpha,
        ["CYRILLIC"] = CharacterClass.Cyrillic,
        ["GREEK"] = CharacterClass.Greek,
        ["HIRAGANA"] = CharacterClass.Hiragana,
        ["KATAKANA"] = CharacterClass.Katakana,
        ["KANJI"] = CharacterClass.Kanji,
        ["KANJINUMERIC"] = CharacterClass.KanjiNumeric,
        ["NGRAM"] = CharacterClass.Ngram,
    };

    /// <summary>Reads a whole source.</summary>
    /// <param name="files">File name to bytes: every *.csv, matrix.def, char.def and unk.def.</param>
    /// <exception cref="DictionaryFormatException">A file is missing or a line cannot be read; the message names both.</exception>
    public static IpadicSource Read(IReadOnlyDictionary<string, byte[]> files)
    {
        var entries = new List<IpadicEntry>(400_000);
        var features = new Dictionary<int, ContextFeatures>();
        var csvFiles = files.Keys.Where(n => n.EndsWith(".csv", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        if (csvFiles.Count == 0) throw new DictionaryFormatException("no *.csv file was found");
        foreach (var name in csvFiles)
        {
            foreach (var (number, line) in Lines(files, name)) entries.Add(ReadEntry(line, features, $"{name}({number})"));
        }

        var (costs, contexts) = ReadMatrix(Required(files, "matrix.def"));
        var (characters, definitions) = ReadCharacters(files);
        var unknown = Lines(files, "unk.def").Select(l => ReadUnknown(l.Text, features, $"unk.def({l.Number})"))
            .Append(ReadUnknown(NgramLine, features, "NGRAM"))
            .OrderBy(u => u.Class).ToList();

        if (entries.Exists(e => e.ContextId >= contexts) || unknown.Exists(u => u.ContextId >= contexts))
            throw new DictionaryFormatException($"matrix.def has {contexts} context ids, but there are words of higher ones");
        foreach (var (name, characterClass) in Classes)
        {
            if (!unknown.Exists(u => u.Class == characterClass)) throw new DictionaryFormatException($"unk.def has no line for {name}");
        }

        // A stable sort, so that words of one surface keep the order of files and lines: ties in the lattice depend on it.
        return new IpadicSource([.. entries.OrderBy(e => e.Surface, StringComparer.Ordinal)], costs, contexts, characters, definitions, unknown);
    }

    private static byte[] Required(IReadOnlyDictionary<string, byte[]> files, string name) =>
        files.TryGetValue(name, out var bytes) ? bytes : throw new DictionaryFormatException($"{name} was not found");

    private static IEnumerable<(int Number, string Text)> Lines(IReadOnlyDictionary<string, byte[]> files, string name)
    {
        var number = 0;
        foreach (var line in EucJp.Decode(Required(files, name), name).Split('\n'))
        {
            number++;
            var text = line.TrimEnd('\r');
            if (text.Length > 0) yield return (number, text);
        }
    }

    private static IpadicEntry ReadEntry(string line, Dictionary<int, ContextFeatures> features, string place)
    {
        var cells = Cells(line);
        if (cells.Count < Columns) throw new DictionaryFormatException($"{place}: {cells.Count} columns instead of {Columns}");
        var (left, right, cost) = (Context(cells[1], place), Context(cells[2], place), Cost(cells[3], place));
        if (left != right) throw new DictionaryFormatException($"{place}: left id {left} and right id {right} differ, which this format does not hold");
        if (cells[0].Length is 0 or > SurfaceTrie.LongestSurface || cells[0][0] == '\0') throw new DictionaryFormatException($"{place}: 「{cells[0]}」 cannot be a surface");
        if (cells.Skip(10).Any(c => c.Length > LongestFeature)) throw new DictionaryFormatException($"{place}: a base form or reading is longer than {LongestFeature} characters");
        return new IpadicEntry(cells[0], left, cost, Features(left, cells, features, place), cells[10], cells[11], cells[12]);
    }

    private static UnknownEntry ReadUnknown(string line, Dictionary<int, ContextFeatures> features, string place)
    {
        var cells = Cells(line);
        if (cells.Count < 10 || !Classes.TryGetValue(cells[0], out var characterClass)) throw new DictionaryFormatException($"{place}: not an unknown word");
        var context = Context(cells[1], place);
        Features(context, cells, features, place);
        return new UnknownEntry(characterClass, context, Cost(cells[3], place));
    }

    private static ContextFeatures Features(int context, List<string> cells, Dictionary<int, ContextFeatures> known, string place)
    {
        var read = new ContextFeatures(string.Join('-', cells.Skip(4).Take(4).Where(c => c != "*")), OrNull(cells[8]), OrNull(cells[9]));
        if (!known.TryGetValue(context, out var before)) known.Add(context, before = read);
        return before == read ? before : throw new DictionaryFormatException($"{place}: context id {context} has two parts of speech");
    }

    private static string? OrNull(string cell) => cell == "*" ? null : cell;

    private static (short[] Costs, int Contexts) ReadMatrix(byte[] bytes)
    {
        var text = Encoding.ASCII.GetString(bytes).AsSpan();
        Span<int> numbers = stackalloc int[3];
        var contexts = 0;
        short[] costs = [];
        var number = 0;
        foreach (var line in text.EnumerateLines())
        {
            number++;
            if (line.IsEmpty) continue;
            var count = 0;
            foreach (var part in line.Split(' '))
            {
                if (count == 3 || !int.TryParse(line[part], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out numbers[count++]))
                    throw new DictionaryFormatException($"matrix.def({number}): not three numbers");
            }

            if (number == 1)
            {
                if (count != 2 || numbers[0] != numbers[1] || numbers[0] is < 1 or > MostContexts) throw new DictionaryFormatException("matrix.def(1): not two equal sizes");
                contexts = numbers[0];
                costs = new short[contexts * contexts];
                continue;
            }

            if (count != 3 || (uint)numbers[0] >= contexts || (uint)numbers[1] >= contexts || numbers[2] is < short.MinValue or > short.MaxValue)
                throw new DictionaryFormatException($"matrix.def({number}): not a connection");

            // Row by the following word's left id: the lattice asks one left id against many right ids.
            costs[(numbers[1] * contexts) + numbers[0]] = (short)numbers[2];
        }

        return (costs, contexts);
    }

    private static (CharacterClass[] Characters, List<CharacterDefinition> Definitions) ReadCharacters(IReadOnlyDictionary<string, byte[]> files)
    {
        var characters = new CharacterClass[char.MaxValue + 1];
        var definitions = new List<CharacterDefinition>();
        foreach (var (number, line) in Lines(files, "char.def"))
        {
            var words = line.Split('#')[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0) continue;
            if (words.Length < 2) throw new DictionaryFormatException($"char.def({number}): too short");
            if (words[0].StartsWith("0x", StringComparison.Ordinal))
            {
                // Only the first category counts, as in Lucene.
                var ends = words[0].Split("..");
                var characterClass = Class(words[1], number);
                for (var c = Hex(ends[0], number); c <= Hex(ends[^1], number); c++) characters[c] = characterClass;
            }
            else
            {
                if (words.Length < 4) throw new DictionaryFormatException($"char.def({number}): too short");
                definitions.Add(new CharacterDefinition(Class(words[0], number), words[1] == "1", words[2] == "1"));
            }
        }

        // Lucene takes the middle dot for a sign, so that it parts words.
        characters['・'] = CharacterClass.Symbol;
        return (characters, definitions);
    }

    private static CharacterClass Class(string name, int line) =>
        Classes.TryGetValue(name, out var value) ? value : throw new DictionaryFormatException($"char.def({line}): unknown category {name}");

    private static int Hex(string text, int line) =>
        text.StartsWith("0x", StringComparison.Ordinal) && int.TryParse(text.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= char.MaxValue
            ? value
            : throw new DictionaryFormatException($"char.def({line}): not a character");

    private static int Context(string text, string place) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value < MostContexts
            ? value
            : throw new DictionaryFormatException($"{place}: {text} is no context id");

    private static int Cost(string text, string place) =>
        short.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new DictionaryFormatException($"{place}: {text} is no cost from {short.MinValue} to {short.MaxValue}");

    private static List<string> Cells(string line)
    {
        var cells = new List<string>(Columns);
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (c == '"')
            {
                if (quoted && i + 1 < line.Length && line[i + 1] == '"') cell.Append(line[i++]);
                else quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(c);
            }
        }

        cells.Add(cell.ToString());
        return cells;
    }
}
