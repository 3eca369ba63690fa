using System.Globalization;
using CommunityAtlas.Japanese.Filters;

namespace CommunityAtlas.Japanese.Tests.Oracles;

/// <summary>A token as the oracle prints it.</summary>
internal static class TokenLine
{
    public static string Of(JapaneseTokenizer tokenizer, in AnalyzedToken term, string text)
    {
        var token = term.Token;
        return string.Join('\t',
            term.Term,
            token.Start.ToString(CultureInfo.InvariantCulture),
            token.End.ToString(CultureInfo.InvariantCulture),
            term.PositionIncrement.ToString(CultureInfo.InvariantCulture),
            token.PositionLength.ToString(CultureInfo.InvariantCulture),
            Shown(tokenizer.PartOfSpeech(token)),
            Shown(tokenizer.BaseForm(token, text)),
            Shown(tokenizer.Reading(token, text)),
            Shown(tokenizer.Pronunciation(token, text)),
            Shown(tokenizer.InflectionType(token)),
            Shown(tokenizer.InflectionForm(token)));
    }

    private static string Shown(string? value) => string.IsNullOrEmpty(value) ? "*" : value;
}
