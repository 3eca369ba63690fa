using CommunityAtlas.Search.Analysis;
using CommunityAtlas.Search.Labels;

namespace CommunityAtlas.Search.Queries;

/// <summary>Makes the phrase book of a site from its labels.</summary>
public static class LabelBook
{
    // Labels name several things at once: 男の居場所・メンズシェッド, 学校に行きづらい・登校しぶり.
    private static readonly char[] Joints = ['・', '（', '(', '）', ')', '/', '／'];

    /// <summary>The phrases of all labels, normalised.</summary>
    public static PhraseBook Of(SearchLabels labels, TextNormalizer normalizer)
    {
        var phrases = new List<BookPhrase>();
        foreach (var need in labels.Needs)
        {
            foreach (var text in need.Words.Concat(need.Aliases).Concat(Parts(need.Label))) Add(text, PhraseKind.Need, need.Code, "#need-", need.IsCrisis && need.Words.Contains(text));
        }

        foreach (var kind in labels.Kinds)
        {
            foreach (var text in kind.Aliases.Concat(Parts(kind.Label))) Add(text, PhraseKind.Kind, kind.Code, "#kind-");
        }

        foreach (var audience in labels.Audiences)
        {
            foreach (var text in audience.Aliases.Concat(Parts(audience.Label))) Add(text, PhraseKind.Audience, audience.Code, "#aud-");
        }

        foreach (var area in labels.LifeAreas)
        {
            foreach (var text in area.Aliases.Concat(Parts(area.Label))) Add(text, PhraseKind.LifeArea, area.Code, "#life-");
        }

        foreach (var feature in labels.Features)
        {
            foreach (var text in feature.Words) phrases.Add(Asked(feature, text, takesWords: true));
            foreach (var text in feature.Said) phrases.Add(Asked(feature, text, takesWords: false));
        }

        return new PhraseBook(phrases, [.. labels.Needs.SelectMany(need => need.Not).Select(normalizer.Normalize)]);

        void Add(string text, PhraseKind kind, string code, string mark, bool isCrisis = false) =>
            phrases.Add(new BookPhrase(normalizer.Normalize(text), new PhraseMeaning(kind, code), mark + code, isCrisis));

        BookPhrase Asked(FeatureLabel feature, string text, bool takesWords) =>
            new(normalizer.Normalize(text), new PhraseMeaning(PhraseKind.Condition, ""), feature.Term, TakesWords: takesWords);
    }

    private static IEnumerable<string> Parts(string label) => label.Split(Joints, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(part => part.Length > 1);
}
