using CommunityAtlas.Japanese;
using CommunityAtlas.Japanese.Dictionaries;
using CommunityAtlas.Japanese.Kana;
using CommunityAtlas.Search.Analysis;

namespace CommunityAtlas.Search.Readings;

/// <summary>Collects how the words of documents are read, one document after another. Not for two threads at once.</summary>
internal sealed class ReadingPile
{
    private const int LongestRun = 4;

    private readonly JapaneseTokenizer _tokenizer;
    private readonly Lexicon _lexicon;
    private readonly ReadingRole[] _roles;
    private readonly Dictionary<(TokenSource Source, int Word), (int Entry, int? Base)> _single = [];
    private readonly Dictionary<(string Spelled, string Reading), int> _pairs = [];
    private readonly List<SpelledReading> _entries = [];
    private readonly List<int> _run = [];

    // Runs and unknown words met before, by a hash of their tokens, as asked for every noun: open addressing, entry 0 is empty.
    private (ulong Hash, int Entry)[] _slots = new (ulong, int)[1 << 15];
    private int _filled;

    public ReadingPile(JapaneseTokenizer tokenizer, Lexicon lexicon) => (_tokenizer, _lexicon, _roles) = (tokenizer, lexicon, new ReadingRole[lexicon.Count]);

    /// <summary>What was found; <see cref="ReadingTable"/> joins several.</summary>
    public IReadOnlyList<SpelledReading> Entries => _entries;

    /// <summary>Adds a text with a reading of its own: a name with its kana, an area.</summary>
    /// <param name="spelled">Normalised.</param>
    /// <param name="kana">In any script.</param>
    public void Add(int doc, string spelled, string kana, bool isName)
    {
        var reading = ReadingForm.Of(kana);
        if (reading.Length is 0 or > ReadingTable.LongestReading || spelled.Length == 0) return;
        Count(EntryOf(spelled, reading, isRun: false), doc, isName);
    }

    /// <summary>Adds the words of a line and runs of nouns in it.</summary>
    /// <param name="text">Normalised.</param>
    /// <param name="ownReading">The reading of the whole line in <see cref="ReadingForm"/>, if it has one: what contradicts it is left out.</param>
    public void AddLine(int doc, string text, ReadOnlySpan<Token> tokens, bool isName, string? ownReading)
    {
        _run.Clear();
        for (var i = 0; i < tokens.Length; i++)
        {
            ref readonly var token = ref tokens[i];
            var role = RoleOf(token, text);
            if ((role & ReadingRole.Alone) != 0) AddSingle(doc, text, token, isName, ownReading);

            // A compound stands beside its parts; runs are made of the parts.
            if (token.PositionIncrement == 0) continue;
            if ((role & ReadingRole.InRun) == 0 || (_run.Count > 0 && tokens[_run[^1]].End != token.Start)) _run.Clear();
            if ((role & ReadingRole.InRun) == 0) continue;
            _run.Add(i);
            if ((role & ReadingRole.EndsRun) != 0) AddRuns(doc, text, tokens, isName, ownReading);
        }
    }

    // All runs that end at the last token.
    private void AddRuns(int doc, string text, ReadOnlySpan<Token> tokens, bool isName, string? ownReading)
    {
        var end = tokens[_run[^1]].End;
        var hash = TokenHash(tokens[_run[^1]], text);
        for (var length = 2; length <= Math.Min(LongestRun, _run.Count); length++)
        {
            ref readonly var first = ref tokens[_run[^length]];
            hash = (hash * 0x100000001B3) ^ TokenHash(first, text);
            if ((RoleOf(first, text) & ReadingRole.BeginsRun) == 0) continue;
            var entry = Find(hash, text.AsSpan(first.Start, end - first.Start));
            if (entry < 0)
            {
                var reading = "";
                for (var k = length; k > 0; k--) reading += ReadingOf(tokens[_run[^k]], text);
                entry = Keep(hash, EntryOf(text[first.Start..end], ReadingForm.Of(reading), isRun: true));
            }

            if (Agrees(entry, ownReading)) Count(entry, doc, isName);
        }
    }

    private void AddSingle(int doc, string text, in Token token, bool isName, string? ownReading)
    {
        var (entry, baseEntry) = (0, (int?)null);
        if (token.Source == TokenSource.Unknown)
        {
            var hash = TokenHash(token, text);
            entry = Find(hash, text.AsSpan(token.Start, token.Length));
            if (entry < 0)
            {
                var surface = text.Substring(token.Start, token.Length);
                entry = Keep(hash, EntryOf(surface, ReadingForm.Of(surface), isRun: false));
            }
        }
        else if (_single.TryGetValue((token.Source, token.Word), out var known))
        {
            (entry, baseEntry) = known;
        }
        else
        {
            var surface = text.Substring(token.Start, token.Length);
            entry = EntryOf(surface, ReadingForm.Of(ReadingOf(token, text)), isRun: false);
            baseEntry = token.Source == TokenSource.Dictionary ? BaseEntryOf(token.Word, surface) : null;
            _single.Add((token.Source, token.Word), (entry, baseEntry));
        }

        if (!Agrees(entry, ownReading)) return;
        Count(entry, doc, isName);
        if (baseEntry is { } of) Count(of, doc, isName);
    }

    // はなす finds 話し: the base form has its own reading.
    private int? BaseEntryOf(int word, string surface)
    {
        if (_lexicon.BaseForm(word, surface) is not { } baseForm || baseForm == surface) return null;
        var context = _lexicon.Context(_lexicon.Word(word).Context);
        foreach (var candidate in _lexicon.WordsOf(baseForm))
        {
            var features = _lexicon.Context(candidate.Context);
            if (features.PartOfSpeech != context.PartOfSpeech || features.InflectionType != context.InflectionType) continue;
            var token = new Token(0, baseForm.Length, TokenSource.Dictionary, candidate.Index, 1, 1);
            if (_tokenizer.Reading(token, baseForm) is not { } reading) continue;
            return EntryOf(baseForm, ReadingForm.Of(reading), isRun: false);
        }

        return null;
    }

    private bool Agrees(int entry, string? ownReading) => ownReading is null || ownReading.Contains(_entries[entry].Reading, StringComparison.Ordinal);

    private void Count(int entry, int doc, bool isName)
    {
        var counted = _entries[entry];
        counted.IsInName |= isName;
        if (counted.LastDoc == doc) return;
        counted.LastDoc = doc;
        counted.Documents++;
    }

    private string ReadingOf(in Token token, string text) => _tokenizer.Reading(token, text) ?? text.Substring(token.Start, token.Length);

    private ReadingRole RoleOf(in Token token, string text)
    {
        if (token.Source == TokenSource.User) return ReadingRole.Noun;
        if (token.Source == TokenSource.Unknown) return IsKana(text.AsSpan(token.Start, token.Length)) ? ReadingRole.Noun : ReadingRole.None;
        ref var role = ref _roles[token.Word];
        if (role == ReadingRole.NotAsked) role = _tokenizer.Reading(token, text) is null ? ReadingRole.None : ReadingRoles.Of(_tokenizer.PartOfSpeech(token));
        return role;
    }

    private static bool IsKana(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!KanaScript.IsKana(c)) return false;
        }

        return true;
    }

    private int EntryOf(string spelled, string reading, bool isRun)
    {
        if (_pairs.TryGetValue((spelled, reading), out var entry))
        {
            _entries[entry].IsRun &= isRun;
            return entry;
        }

        _entries.Add(new SpelledReading(spelled, reading) { IsRun = isRun });
        _pairs.Add((spelled, reading), _entries.Count - 1);
        return _entries.Count - 1;
    }

    private int Find(ulong hash, ReadOnlySpan<char> spelled)
    {
        var mask = _slots.Length - 1;
        for (var slot = SlotOf(hash, mask); _slots[slot].Entry != 0; slot = (slot + 1) & mask)
        {
            var entry = _slots[slot].Entry - 1;
            if (_slots[slot].Hash == hash && spelled.SequenceEqual(_entries[entry].Spelled)) return entry;
        }

        return -1;
    }

    private int Keep(ulong hash, int entry)
    {
        if (2 * ++_filled > _slots.Length)
        {
            var old = _slots;
            _slots = new (ulong, int)[2 * old.Length];
            foreach (var slot in old.Where(slot => slot.Entry != 0)) Place(slot);
        }

        Place((hash, entry + 1));
        return entry;
    }

    private void Place((ulong Hash, int Entry) kept)
    {
        var mask = _slots.Length - 1;
        var slot = SlotOf(kept.Hash, mask);
        while (_slots[slot].Entry != 0) slot = (slot + 1) & mask;
        _slots[slot] = kept;
    }

    private static int SlotOf(ulong hash, int mask) => (int)((hash * 0x9E3779B97F4A7C15) >> 32) & mask;

    private static ulong TokenHash(in Token token, string text) => token.Source == TokenSource.Unknown
        ? HashOf(text.AsSpan(token.Start, token.Length))
        : (((ulong)token.Word << 2) | (uint)token.Source) * 0xBF58476D1CE4E5B9;

    // FNV-1a, the same on every machine.
    private static ulong HashOf(ReadOnlySpan<char> text)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var c in text) hash = (hash ^ c) * 0x100000001B3;
        return hash;
    }
}
