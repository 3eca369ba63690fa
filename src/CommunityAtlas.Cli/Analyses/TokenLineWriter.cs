using System.Globalization;
using System.Text;
using CommunityAtlas.Japanese;
using CommunityAtlas.Japanese.Dictionaries;
using CommunityAtlas.Japanese.Filters;

namespace CommunityAtlas.Cli.Analyses;

/// <summary>
/// A tab-separated line per token: surface, start, end, position increment, position length, part of speech, base form,
/// reading, pronunciation; <c>*</c> where empty. After each line of text stands <c>EOS</c>.
/// </summary>
internal sealed class TokenLineWriter : ILineWriter
{
    private readonly JapaneseAnalyzer _analyzer;
    private readonly TokenizerWorker _worker;
    private readonly List<AnalyzedToken> _terms = [];

    internal TokenLineWriter(JapaneseDictionary dictionary, TokenizerMode mode, bool isFiltered)
    {
        var standard = JapaneseAnalyzer.Standard(dictionary, mode);
        _analyzer = isFiltered ? standard : standard with { Filters = [] };
        _worker = _analyzer.Tokenizer.CreateWorker();
    }

    public void Write(string line, StringBuilder answer)
    {
        var tokenizer = _analyzer.Tokenizer;
        _analyzer.Analyze(_worker, line, _terms);
        foreach (var (term, increment, token) in _terms)
        {
            answer.Append(term).Append(CultureInfo.InvariantCulture, $"\t{token.Start}\t{token.End}\t{increment}\t{token.PositionLength}");
            Append(tokenizer.PartOfSpeech(token));
            Append(tokenizer.BaseForm(token, line));
            Append(tokenizer.Reading(token, line));
            Append(tokenizer.Pronunciation(token, line));
            answer.Append('\n');
        }

        answer.Append("EOS\n");

        void Append(string? attribute) => answer.Append('\t').Append(string.IsNullOrEmpty(attribute) ? "*" : attribute);
    }
}
