using System.Text;

namespace CommunityAtlas.Japanese.Dictionaries;

/// <summary>Words of one's own in Lucene's form: surface, segmentation, readings, part of speech. Immutable.</summary>
public sealed class UserDictionary
{
    internal const int Context = 5;
    internal const int Cost = -100_000;

    private readonly Dictionary<(int Node, char Label), int> _children;
    private readonly Dictionary<int, int> _entryAt;
    private readonly UserWord[] _words;
    private readonly (int First, int Count)[] _entries;

    private UserDictionary(Dictionary<(int Node, char Label), int> children, Dictionary<int, int> entryAt, UserWord[] words, (int First, int Count)[] entries, int longest) =>
        (_children, _entryAt, _words, _entries, LongestSurface) = (children, entryAt, words, entries, longest);

    /// <summary>Length of the longest surface in UTF-16 units.</summary>
    internal int LongestSurface { get; }

    /// <summary>Reads the CSV text; lines that begin with # and empty lines are skipped.</summary>
    /// <exception cref="DictionaryFormatException">A line has not four cells, or its segments do not join to the surface, or readings are not as many; the message names the line.</exception>
    public static UserDictionary Parse(string csv)
    {
        var lines = new SortedDictionary<string, string[]>(StringComparer.Ordinal);
        var number = 0;
        foreach (var raw in csv.Split('\n'))
        {
            number++;
            var line = raw.TrimEnd('\r').TrimStart('\uFEFF');
            if (line.Trim().Length == 0 || line.StartsWith('#')) continue;
            var cells = Cells(line);
            if (cells.Length != 4) throw new DictionaryFormatException($"line {number}: {cells.Length} cells instead of 4 (surface, segmentation, readings, part of speech)");
            var segments = Words(cells[1]);
            if (cells[0].Length == 0 || string.Concat(segments) != cells[0]) throw new DictionaryFormatException($"line {number}: the segments 「{cells[1]}」 do not join to 「{cells[0]}」");
            if (Words(cells[2]).Length != segments.Length) throw new DictionaryFormatException($"line {number}: 「{cells[1]}」 has {segments.Length} segments but {Words(cells[2]).Length} readings");
            if (!lines.TryAdd(cells[0], cells)) throw new DictionaryFormatException($"line {number}: 「{cells[0]}」 is there twice");
        }

        var children = new Dictionary<(int Node, char Label), int>();
        var entryAt = new Dictionary<int, int>();
        var words = new List<UserWord>();
        var entries = new List<(int First, int Count)>();
        foreach (var (surface, cells) in lines)
        {
            var node = 0;
            foreach (var c in surface)
            {
                if (!children.TryGetValue((node, c), out var child)) children.Add((node, c), child = children.Count + 1);
                node = child;
            }

            entryAt[node] = entries.Count;
            var segments = Words(cells[1]);
            entries.Add((words.Count, segments.Length));
            words.AddRange(segments.Zip(Words(cells[2]), (s, r) => new UserWord(s.Length, r, cells[3])));
        }

        return new UserDictionary(children, entryAt, [.. words], [.. entries], lines.Count == 0 ? 0 : lines.Keys.Max(k => k.Length));
    }

    internal int Child(int node, char label) => _children.GetValueOrDefault((node, label));

    internal bool TryEntry(int node, out int entry) => _entryAt.TryGetValue(node, out entry);

    internal (int First, int Count) Entry(int entry) => _entries[entry];

    internal UserWord Word(int index) => _words[index];

    private static string[] Words(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string[] Cells(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        foreach (var c in line)
        {
            if (c == '"') quoted = !quoted;
            else if (c == ',' && !quoted)
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else cell.Append(c);
        }

        cells.Add(cell.ToString().Trim());
        return [.. cells];
    }
}

/// <summary>One segment of an entry.</summary>
internal sealed record UserWord(int Length, string Reading, string PartOfSpeech);
