using System.Collections.Frozen;
using System.Text.Json;

namespace CommunityAtlas.Japanese.Phrases;

/// <summary>
/// Where a phrase of Japanese ends, as BudouX sees it: the characters around a place are looked up in tables of weights,
/// and the place is a boundary when they outweigh half of all weights there are. The tables are BudouX's own (see NOTICE).
/// </summary>
public sealed class PhraseModel
{
    private const string Resource = "CommunityAtlas.Japanese.budoux-ja.json";

    // Table, and the stretch of text it is asked about, counted from the place.
    private static readonly (string Table, int Start, int End)[] Windows =
    [
        ("UW1", -3, -2), ("UW2", -2, -1), ("UW3", -1, 0), ("UW4", 0, 1), ("UW5", 1, 2), ("UW6", 2, 3),
        ("BW1", -2, 0), ("BW2", -1, 1), ("BW3", 0, 2),
        ("TW1", -3, 0), ("TW2", -2, 1), ("TW3", -1, 2), ("TW4", 0, 3),
    ];

    private static readonly Lazy<PhraseModel> OwnModel = new(Load);

    private readonly FrozenDictionary<string, int>[] _weights;
    private readonly int _total;

    private PhraseModel(FrozenDictionary<string, int>[] weights)
    {
        _weights = weights;
        _total = weights.Sum(table => table.Values.Sum());
    }

    /// <summary>The model this project carries.</summary>
    public static PhraseModel Embedded => OwnModel.Value;

    /// <summary>Whether a phrase ends before the character at <paramref name="place"/> (UTF-16 units, 1 to length − 1).</summary>
    public bool IsBoundary(ReadOnlySpan<char> text, int place)
    {
        var score = 0;
        for (var i = 0; i < Windows.Length; i++)
        {
            // At the ends of a text the stretch is cut off, and then no longer one the table knows.
            var start = Math.Clamp(place + Windows[i].Start, 0, text.Length);
            var end = Math.Clamp(place + Windows[i].End, 0, text.Length);
            if (_weights[i].GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text[start..end], out var weight)) score += weight;
        }

        return 2 * score > _total;
    }

    private static PhraseModel Load()
    {
        using var stream = typeof(PhraseModel).Assembly.GetManifestResourceStream(Resource)!;
        using var json = JsonDocument.Parse(stream);
        return new PhraseModel([.. Windows.Select(window => json.RootElement.GetProperty(window.Table).EnumerateObject()
            .ToFrozenDictionary(weight => weight.Name, weight => weight.Value.GetInt32(), StringComparer.Ordinal))]);
    }
}
