using System.Text;
using CommunityAtlas.Japanese;
using CommunityAtlas.Japanese.Dictionaries;
using CommunityAtlas.Japanese.Kana;

namespace CommunityAtlas.Cli.Analyses;

/// <summary>The line as HTML with readings above its kanji.</summary>
internal sealed class RubyLineWriter : ILineWriter
{
    private readonly JapaneseTokenizer _tokenizer;
    private readonly TokenizerWorker _worker;

    internal RubyLineWriter(JapaneseDictionary dictionary, TokenizerMode mode)
    {
        _tokenizer = new JapaneseTokenizer(dictionary, new TokenizerOptions { Mode = mode, DiscardPunctuation = false });
        _worker = _tokenizer.CreateWorker();
    }

    public void Write(string line, StringBuilder answer)
    {
        foreach (var token in _worker.Tokenize(line))
        {
            // A compound would say its parts once more.
            if (token.PositionIncrement == 0) continue;
            answer.Append(Ruby.ToHtml(Ruby.Align(line.Substring(token.Start, token.Length), _tokenizer.Reading(token, line))));
        }

        answer.Append('\n');
    }
}
