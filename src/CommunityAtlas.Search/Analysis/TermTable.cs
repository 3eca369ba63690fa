using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CommunityAtlas.Japanese;
using CommunityAtlas.Japanese.Dictionaries;
using CommunityAtlas.Search.Terms;

namespace CommunityAtlas.Search.Analysis;

/// <summary>What a token stands for in the index.</summary>
/// <param name="Term">Its term's number, or −1 when it is dropped or too long to be anybody's word.</param>
/// <param name="Parts">Numbers of words inside it.</param>
internal sealed record TermEntry(int Term, ImmutableArray<int> Parts)
{
    /// <summary>A token that is dropped.</summary>
    public static TermEntry Dropped { get; } = new(-1, []);
}

/// <summary>
/// The terms one worker has met, by number. The filters see each word of the dictionary once: what they make of it depends on the word
/// alone. Not for two threads at once.
/// </summary>
internal sealed class TermTable
{
    private readonly TermOfWord _termOf;
    private readonly WordParts _parts;
    private readonly TermEntry?[] _known;
    private readonly Dictionary<int, TermEntry> _own = [];
    private readonly Dictionary<(int Context, string Surface), TermEntry> _unknown = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _terms = [];
    private readonly List<(string Surface, int Word)> _met = [];

    public TermTable(JapaneseAnalyzer analyzer, Lexicon lexicon)
    {
        _termOf = new TermOfWord(analyzer);
        _parts = new WordParts(lexicon);
        _known = new TermEntry?[lexicon.Count];
    }

    /// <summary>Terms by number.</summary>
    public IReadOnlyList<string> Terms => _terms;

    /// <summary>Words of the dictionary that were met and kept.</summary>
    public IReadOnlyList<(string Surface, int Word)> Met => _met;

    /// <summary>The entry of a token of a text.</summary>
    public TermEntry Of(in Token token, ReadOnlySpan<char> text)
    {
        switch (token.Source)
        {
            case TokenSource.Dictionary:
                return _known[token.Word] ??= Make(token, text);
            case TokenSource.User:
                return CollectionsMarshal.GetValueRefOrAddDefault(_own, token.Word, out _) ??= Make(token, text);
            default:
                var key = (token.Word, text.Slice(token.Start, token.Length).ToString());
                return CollectionsMarshal.GetValueRefOrAddDefault(_unknown, key, out _) ??= Make(token, text);
        }
    }

    /// <summary>The number of a term.</summary>
    public int NumberOf(string term)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, term, out var exists);
        if (exists) return number;
        number = _terms.Count;
        _terms.Add(term);
        return number;
    }

    private TermEntry Make(in Token token, ReadOnlySpan<char> text)
    {
        var surface = text.Slice(token.Start, token.Length).ToString();
        var term = _termOf.Of(surface, token with { Start = 0 });
        if (term is null || term.Length > KeyColumn.LongestKey) return TermEntry.Dropped;
        if (token.Source == TokenSource.Dictionary) _met.Add((surface, token.Word));
        var parts = token.Source == TokenSource.User ? [] : _parts.Of(surface, token.Source == TokenSource.Dictionary);
        return new TermEntry(NumberOf(term), [.. parts.Where(part => part != term).Select(NumberOf)]);
    }
}
