using System.Buffers;

namespace CommunityAtlas.Site.Languages;

/// <summary>Forms of kanji that names keep and dictionaries do not have. A name is shown as written and looked up in the common form.</summary>
internal static class OldForms
{
    private const string Old = "髙﨑德邊邉澤濵濱眞齋齊國廣嶋槗";
    private const string Common = "高崎徳辺辺沢浜浜真斎斉国広島橋";

    private static readonly SearchValues<char> Any = SearchValues.Create(Old);

    /// <summary>The text in common forms; the length never changes.</summary>
    public static string Fold(string text)
    {
        if (text.AsSpan().IndexOfAny(Any) < 0) return text;
        return string.Create(text.Length, text, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                var at = Old.IndexOf(source[i], StringComparison.Ordinal);
                target[i] = at < 0 ? source[i] : Common[at];
            }
        });
    }
}
