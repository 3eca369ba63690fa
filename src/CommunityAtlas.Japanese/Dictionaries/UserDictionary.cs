using System.Globalization;
using System.Text;

namespace CommunityAtlas.Japanese.Dictionaries;

/// <summary>Words of one's own in Lucene's form: surface, segmentation, readings, part of speech. Immutable.</summary>
public sealed class UserDictionary
{
    /// <summary>The context id that Lucene gives to words of one's own.</summary>
    public const int Context = 5;

    internal const int Cost = -100_000;

    private const int Columns = 4;

    private readonly UserWord[] _words;
    private readonly (int First, int Count)[] _entries;
    private readonly string[] _surfaces;

    private UserDictionary(IReadOnlyList<UserEntry> sorted)
    {
        Trie = SurfaceTrie.Build([.. sorted.Select(e => e.Surface)], out var order);
        _entries = new (int First, int Count)[order.Length];
        _surfaces = [.. order.Select(i => sorted[i].Surface)];
        var words = new List<UserWord>();
        for (var i = 0; i < order.Length; i++)
        {
            var entry = sorted[order[i]];
            _entries[i] = (words.Count, entry.Segments.Length);
            for (var j = 0; j < entry.Segments.Length; j++) words.Add(new UserWord(entry.Segments[j].Length, entry.Readings[j], entry.PartOfSpeech));
        }

        _words = [.. words];
    }

    /// <summary>How many entries it has.</summary>
    public int Count => _entries.Length;

    /// <summary>Each entry's surface and the tokens its segments become, as if it stood alone.</summary>
    public IEnumerable<(string Surface, IReadOnlyList<Token> Segments)> Entries
    {
        get
        {
            for (var entry = 0; entry < _entries.Length; entry++)
            {
                var segments = new Token[_entries[entry].Count];
                for (int i = 0, at = 0; i < segments.Length; at += _words[_entries[entry].First + i++].Length)
                    segments[i] = new Token(at, _words[_entries[entry].First + i].Length, TokenSource.User, _entries[entry].First + i, 1, 1);
                yield return (_surfaces[entry], segments);
            }
        }
    }

    internal SurfaceTrie Trie { get; }

    /// <summary>Reads the CSV text; lines that begin with # and empty lines are skipped. Lines that cannot be used are left out and told.</summary>
    /// <param name="csv">The whole file.</param>
    /// <param name="mistakes">Line by line what is wrong; empty when all is well.</param>
    public static UserDictionary Read(string csv, out IReadOnlyList<UserDictionaryMistake> mistakes)
    {
        var found = new List<UserDictionaryMistake>();
        var entries = new SortedDictionary<string, UserEntry>(StringComparer.Ordinal);
        var number = 0;
        foreach (var raw in csv.AsSpan().EnumerateLines())
        {
            number++;
            var line = raw.TrimStart('\uFEFF');
            if (line.Trim().IsEmpty || line[0] == '#') continue;
            var cells = Cells(line);
            var (segments, readings) = cells.Length == Columns ? (Words(cells[1]), Words(cells[2])) : ([], []);
            if (cells.Length != Columns) Add(UserDictionaryMistakeKind.Columns, cells.Length.ToString(CultureInfo.InvariantCulture), "");
            else if (cells[0].Length is 0 or > SurfaceTrie.LongestSurface || cells[0].Contains('\0', StringComparison.Ordinal)) Add(UserDictionaryMistakeKind.Surface, cells[0], "");
            else if (string.Concat(segments) != cells[0]) Add(UserDictionaryMistakeKind.Segments, cells[0], cells[1]);
            else if (readings.Length != segments.Length) Add(UserDictionaryMistakeKind.Readings, cells[1], cells[2]);
            else if (cells[3].Length == 0) Add(UserDictionaryMistakeKind.PartOfSpeech, cells[0], "");
            else if (!entries.TryAdd(cells[0], new UserEntry(cells[0], segments, readings, cells[3]))) Add(UserDictionaryMistakeKind.Duplicate, cells[0], "");

            void Add(UserDictionaryMistakeKind kind, string value, string other) => found.Add(new UserDictionaryMistake(number, kind, value, other));
        }

        mistakes = found;
        return new UserDictionary([.. entries.Values]);
    }

    /// <summary>As <see cref="Read"/>, where a mistake is an exception.</summary>
    /// <exception cref="DictionaryFormatException">A line cannot be used; the message names it.</exception>
    public static UserDictionary Parse(string csv)
    {
        var dictionary = Read(csv, out var mistakes);
        return mistakes.Count == 0 ? dictionary : throw new DictionaryFormatException(string.Join('\n', mistakes));
    }

    internal (int First, int Count) Entry(int entry) => _entries[entry];

    internal UserWord Word(int index) => _words[index];

    private static string[] Words(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    // Quoted cells may hold commas; a doubled quote inside is one.
    private static string[] Cells(ReadOnlySpan<char> line)
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
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else
            {
                cell.Append(c);
            }
        }

        cells.Add(cell.ToString().Trim());
        return [.. cells];
    }

    private sealed record UserEntry(string Surface, string[] Segments, string[] Readings, string PartOfSpeech);
}

/// <summary>One segment of an entry.</summary>
internal sealed record UserWord(int Length, string Reading, string PartOfSpeech);
