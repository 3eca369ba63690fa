using System.Globalization;
using System.Text.Json;
using CommunityAtlas.Search.Scoring;
using CommunityAtlas.Search.Tests.Truth;
using CommunityAtlas.Testing;
using Xunit.Abstractions;

namespace CommunityAtlas.Search.Tests.Oracles;

/// <summary>Our ranking beside Lucene's, asked in the same run: JapaneseAnalyzer, BM25 with k1 1.2 and b 0.75.</summary>
public sealed class RankingTests(ITestOutputHelper output)
{
    private const int Top = 10;
    private const int Queries = 300;

    [LuceneAndSharedDataFact]
    public void On_word_queries_over_real_listings_the_first_ten_are_Lucenes()
    {
        var texts = Lines("listings/dev.jsonl").Select(row => LuceneSearch.OneLine(row.GetProperty("name").GetString() + " " + row.GetProperty("description").GetString())).ToArray();
        var queries = WordQueries.Draw(texts, Queries);
        var theirs = LuceneSearch.Ask(texts, [.. queries.Select(query => (true, query))], Top);
        var ours = TestIndex.Of(PlainCorpus.Of(texts), ScoringOptions.Plain);

        var overlaps = new double[queries.Length];
        for (var i = 0; i < queries.Length; i++)
        {
            // All of theirs that score as their tenth does count: which of them come first is chance.
            var wanted = Math.Min(Top, theirs[i].Count);
            var accepted = theirs[i].Select(hit => hit.Document).ToHashSet();
            var found = ours.Ask(queries[i]).Slugs.Take(wanted).Select(PlainCorpus.NumberOf).ToArray();
            overlaps[i] = wanted == 0 ? 1 : (double)found.Count(accepted.Contains) / wanted;
            if (overlaps[i] < 1) output.WriteLine($"{overlaps[i]:F2} {queries[i]}: theirs {string.Join(' ', theirs[i].Take(Top))}, ours {string.Join(' ', found)}");
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"mean overlap of the first ten over {queries.Length} queries and {texts.Length} texts: {overlaps.Average():F4}"));
        Assert.True(overlaps.Average() >= 0.95, $"mean overlap {overlaps.Average():F4}");
    }

    [LuceneAndSharedDataFact]
    public void On_questions_the_one_right_document_comes_as_early_as_in_Lucene()
    {
        var documents = Lines("ir/jsquad-valid/corpus.jsonl").ToArray();
        var questions = Lines("ir/jsquad-valid/queries.jsonl").ToArray();
        var number = documents.Index().ToDictionary(d => d.Item.GetProperty("id").GetString()!, d => d.Index);
        var right = File.ReadLines(Path.Combine(RepositoryRoot.SharedData, "ir/jsquad-valid/qrels.tsv"))
            .Select(line => line.Split('\t')).ToDictionary(row => row[0], row => number[row[2]]);
        var texts = documents.Select(d => LuceneSearch.OneLine(d.GetProperty("text").GetString()!)).ToArray();
        var asked = questions.Select(q => q.GetProperty("text").GetString()!).ToArray();
        var wanted = questions.Select(q => right[q.GetProperty("id").GetString()!]).ToArray();

        var theirs = LuceneSearch.Ask(texts, [.. asked.Select(question => (false, question))], Top);
        var lucene = Mean(i => theirs[i].Take(Top).Select(hit => hit.Document));
        var ranked = MeanOf(TestIndex.Of(PlainCorpus.Of(texts)));
        var plain = MeanOf(TestIndex.Of(PlainCorpus.Of(texts), ScoringOptions.Plain));

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"MRR@10 over {asked.Length} questions: ours {ranked:F4}, ours plain {plain:F4}, Lucene {lucene:F4}"));
        Assert.True(ranked >= lucene, $"ours {ranked:F4}, Lucene {lucene:F4}");

        double Mean(Func<int, IEnumerable<int>> answer) =>
            Enumerable.Range(0, asked.Length).Average(i => answer(i).Index().Where(d => d.Item == wanted[i]).Select(d => 1.0 / (d.Index + 1)).FirstOrDefault());

        double MeanOf(TestIndex index) => Mean(i => index.Ask(asked[i]).Slugs.Take(Top).Select(PlainCorpus.NumberOf));
    }

    private static IEnumerable<JsonElement> Lines(string file) =>
        File.ReadLines(Path.Combine(RepositoryRoot.SharedData, file)).Select(line => JsonDocument.Parse(line).RootElement.Clone());
}
