using System.Collections.Immutable;
using System.Text;

namespace CommunityAtlas.Japanese.Kana;

/// <summary>The rows of the table of fifty sounds, for headings of long lists.</summary>
public static class KanaRow
{
    // First rank of each row; see KanaTable.
    private static readonly ImmutableArray<(int First, string Name)> Rows =
    [
        (1, "あ"), (6, "か"), (11, "さ"), (16, "た"), (21, "な"), (26, "は"), (31, "ま"), (36, "や"), (39, "ら"), (44, "わ"),
    ];

    /// <summary>Names of the ten rows, あ to わ.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Rows.Select(r => r.Name)];

    /// <summary>The row a reading starts in (「が」 is in 「か」), or null when it does not start with a kana.</summary>
    public static string? Of(string reading)
    {
        var text = reading.Normalize(NormalizationForm.FormKC).TrimStart();
        var rank = text.Length == 0 ? 0 : KanaTable.Read(text[0], default).Rank;
        return rank == 0 ? null : Rows.Last(r => r.First <= rank).Name;
    }
}
