using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using CommunityAtlas.Japanese;
using CommunityAtlas.Japanese.Dictionaries;
using CommunityAtlas.Japanese.Kana;
using CommunityAtlas.Site.Themes;

namespace CommunityAtlas.Site.Languages;

/// <summary>
/// Puts readings above the kanji of a text: those somebody wrote first, then numbers and words whose reading is known, then the
/// town's own words, then the dictionary, which is loaded when the first text needs it. Each text is read once. For many threads.
/// </summary>
/// <param name="words">The town's own words, before those of the dictionary.</param>
/// <param name="dictionary">Loaded only when it is needed.</param>
internal sealed class RubyReader(UserDictionary? words, Lazy<JapaneseDictionary> dictionary)
{
    private readonly ConcurrentDictionary<(string Text, string? Name), string> _done = new();
    private readonly ConcurrentDictionary<string, byte> _unread = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private JapaneseTokenizer? _tokenizer;
    private TokenizerWorker? _worker;

    /// <summary>Whether the dictionary was needed.</summary>
    public bool HasLoadedDictionary => _tokenizer is not null;

    /// <summary>Words with kanji that nothing knew how to read, in ordinal order. They stand without a reading: a wrong one is worse.</summary>
    public ImmutableArray<string> Unread => [.. _unread.Keys.Order(StringComparer.Ordinal)];

    /// <summary>A text as HTML, escaped.</summary>
    /// <param name="text">Plain text.</param>
    /// <param name="name">A name in it, whose reading is known.</param>
    /// <param name="kana">How that name is read.</param>
    public string Html(string text, string? name = null, string? kana = null)
    {
        if (!text.Any(RubyMarkup.IsKanji)) return HtmlEncoder.Encode(text);
        return _done.GetOrAdd((text, kana is null ? null : name), _ => Read(text, name, kana));
    }

    /// <summary>A name whose reading somebody wrote. What stands in brackets behind it is often not in the reading.</summary>
    public string Known(string name, string kana)
    {
        var bracket = name.EndsWith('）') ? name.IndexOf('（', StringComparison.Ordinal) : -1;
        return bracket > 0 ? KnownName(name[..bracket], kana) + Html(name[bracket..]) : KnownName(name, kana);
    }

    /// <summary>A written reading with blanks between words, where the words of the name can be told apart.</summary>
    public string Spaced(string name, string kana) => Words(name) is { } words && Spoken(words) == Bare(kana)
        ? Spaced(words)
        : kana;

    // Kana are cut into too small pieces by a dictionary; a word ends where the script changes, and before and behind の.
    private static string Spaced(ImmutableArray<(string Surface, string Reading)> words)
    {
        var text = new StringBuilder();
        var before = "";
        foreach (var (surface, reading) in words)
        {
            if (text.Length > 0 && before.Length > 0 && (surface == "の" || before == "の" || Script(surface[0]) != Script(before[^1]) || !surface.Any(char.IsLetterOrDigit))) text.Append(' ');
            text.Append(surface.Any(char.IsLetterOrDigit) ? KanaScript.ToHiragana(reading) : "");
            before = surface;
        }

        return string.Join(' ', text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static int Script(char c) => c is (>= 'ァ' and <= 'ヶ') or 'ー' ? 1 : RubyMarkup.IsKanji(c) ? 2 : c is >= 'ぁ' and <= 'ゖ' ? 3 : 4;

    // Word by word when the dictionary agrees with what was written: a reading above each word is easier than one above a row of them.
    private string KnownName(string name, string kana)
    {
        var html = new StringBuilder();
        if (Words(name) is { } words && Spoken(words) == Bare(kana))
        {
            foreach (var (surface, reading) in words) Append(html, surface, reading);
        }
        else
        {
            Append(html, name, kana);
        }

        return html.ToString();
    }

    private static string Spoken(ImmutableArray<(string Surface, string Reading)> words) => Bare(string.Concat(words.Select(w => w.Reading)));

    private static string Bare(string kana) => string.Concat(KanaScript.ToHiragana(kana).Where(char.IsLetterOrDigit));

    // Null when a word has no reading.
    private ImmutableArray<(string Surface, string Reading)>? Words(string text)
    {
        var found = ImmutableArray.CreateBuilder<(string, string)>();
        lock (_lock)
        {
            var worker = Worker();
            var folded = OldForms.Fold(text);
            var read = 0;
            foreach (ref readonly var token in worker.Tokenize(folded))
            {
                if (token.End <= read) continue;
                if (token.Start > read) found.Add((text[read..token.Start], text[read..token.Start]));
                var surface = Surface(text, token, read);
                if (_tokenizer!.Reading(token, folded) is { } reading) found.Add((surface, reading));
                else if (surface.Any(RubyMarkup.IsKanji)) return null;
                else found.Add((surface, surface));
                read = Math.Max(token.Start, read) + surface.Length;
            }

            if (read < text.Length) found.Add((text[read..], text[read..]));
        }

        return found.ToImmutable();
    }

    // Both halves of a rare character, and what chooses its form (葛 with U+E0100), stay together, whatever the dictionary makes of them.
    private static string Surface(string text, in Token token, int read)
    {
        var end = token.End;
        if (end < text.Length && char.IsSurrogatePair(text, end - 1)) end++;
        while (end < text.Length && Rune.GetRuneAt(text, end) is { Value: (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) } selector) end += selector.Utf16SequenceLength;
        return text[Math.Max(token.Start, read)..end];
    }

    private TokenizerWorker Worker()
    {
        _tokenizer ??= new JapaneseTokenizer(dictionary.Value, new TokenizerOptions { Mode = TokenizerMode.Normal, DiscardPunctuation = false, UserDictionary = words });
        return _worker ??= _tokenizer.CreateWorker();
    }

    private string Read(string text, string? name, string? kana)
    {
        var html = new StringBuilder();
        var open = 0;
        for (var at = 0; at < text.Length;)
        {
            if (KnownAt(text, at, name, kana) is not { } known)
            {
                at++;
                continue;
            }

            AppendUnknown(html, text[open..at]);
            html.Append(HtmlEncoder.Encode(text[at..known.Start]));
            if (known.IsName) html.Append(Known(name!, kana!));
            else Append(html, text[known.Start..known.End], known.Reading);
            open = at = known.End;
        }

        AppendUnknown(html, text[open..]);
        return html.ToString();
    }

    private static (int Start, int End, string Reading, bool IsName)? KnownAt(string text, int at, string? name, string? kana)
    {
        if (name is { Length: > 0 } && kana is not null && text.AsSpan(at).StartsWith(name, StringComparison.Ordinal)) return (at, at + name.Length, kana, true);
        if (char.IsDigit(text[at]) || text[at] == '第')
        {
            // A number is read from its first digit, or not at all.
            if (at > 0 && char.IsDigit(text[at - 1])) return null;
            var match = CounterReadings.Find(text, at);
            if (!match.Success || match.Index != at) return null;
            var (start, reading) = CounterReadings.Of(match, text);
            return (start, match.Index + match.Length, reading, false);
        }

        // 町の in 本町の is another word.
        if (at > 0 && RubyMarkup.IsKanji(text[at - 1]) && !text.AsSpan(at).StartsWith("大字", StringComparison.Ordinal)) return null;
        return KnownReadings.At(text, at) is { } word ? (at, at + word.Length, word.Reading, false) : null;
    }

    private void AppendUnknown(StringBuilder html, string text)
    {
        if (!text.Any(RubyMarkup.IsKanji))
        {
            html.Append(HtmlEncoder.Encode(text));
            return;
        }

        lock (_lock)
        {
            var worker = Worker();
            var folded = OldForms.Fold(text);
            var read = 0;
            foreach (ref readonly var token in worker.Tokenize(folded))
            {
                if (token.End <= read) continue;
                if (token.Start > read) html.Append(HtmlEncoder.Encode(text[read..token.Start]));
                var surface = Surface(text, token, read);
                read = Math.Max(token.Start, read) + surface.Length;
                if (_tokenizer!.Reading(token, folded) is { } reading) Append(html, surface, reading);
                else
                {
                    html.Append(HtmlEncoder.Encode(surface));
                    if (surface.Any(RubyMarkup.IsKanji)) _unread.TryAdd(surface, 0);
                }
            }

            html.Append(HtmlEncoder.Encode(text[read..]));
        }
    }

    private static void Append(StringBuilder html, string surface, string reading)
    {
        foreach (var (text, kana) in Ruby.Align(surface, reading))
        {
            html.Append(kana is null || !text.Any(RubyMarkup.IsKanji) ? HtmlEncoder.Encode(text) : RubyMarkup.Of(text, kana));
        }
    }
}
