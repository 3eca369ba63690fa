using System.Text;
using CommunityAtlas.Japanese;
using CommunityAtlas.Japanese.Dictionaries;
using CommunityAtlas.Japanese.Kana;

namespace CommunityAtlas.Site.Words;

/// <summary>
/// How names without a written reading are probably read: good enough to put them in order, never to be shown as if somebody
/// had said so. The dictionary is loaded when the first such name comes, once for a build. Not for two threads at once.
/// </summary>
/// <param name="words">The town's own words, which go before those of the dictionary.</param>
internal sealed class NameReadings(UserDictionary? words, Lazy<JapaneseDictionary>? dictionary = null)
{
    private TokenizerWorker? _worker;
    private JapaneseTokenizer? _tokenizer;

    /// <summary>Whether a name had to be read.</summary>
    public bool HasLoadedDictionary => _tokenizer is not null;

    /// <summary>The written reading where there is one, else the name in hiragana; what cannot be read stays as it is, signs are left out.</summary>
    public string ForOrder(string? written, string name) => written ?? Read(name);

    private string Read(string name)
    {
        if (name.All(c => KanaScript.IsKana(c) || c is ' ' or '\u3000' or '・')) return name;
        if (_tokenizer is null || _worker is null)
        {
            // The town's words come out in their parts in any mode; of the others the whole word knows its reading best.
            _tokenizer = new JapaneseTokenizer(dictionary?.Value ?? JapaneseDictionary.LoadEmbedded(), new TokenizerOptions { Mode = TokenizerMode.Normal, UserDictionary = words });
            _worker = _tokenizer.CreateWorker();
        }

        var reading = new StringBuilder();
        foreach (ref readonly var token in _worker.Tokenize(name))
            reading.Append(_tokenizer.Reading(token, name) ?? name.Substring(token.Start, token.Length));
        return reading.Length == 0 ? name : KanaScript.ToHiragana(reading.ToString());
    }
}
