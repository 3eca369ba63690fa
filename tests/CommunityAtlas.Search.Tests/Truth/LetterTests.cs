using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Search.Analysis;
using CommunityAtlas.Search.Grams;
using CommunityAtlas.Search.Postings;
using CommunityAtlas.Search.Queries;
using CommunityAtlas.Search.Store;
using Xunit.Abstractions;

namespace CommunityAtlas.Search.Tests.Truth;

/// <summary>
/// No text that stands in an entry is unfindable: letters cut anywhere out of its names, area, summary and body find it. Exceptions: a prefecture's
/// name is not looked for inside a longer one (京都 in 東京都); weekdays and times are asked of an entry's dates until somebody wants everything
/// (土曜は休み); kinds that are no default results must be asked for.
/// </summary>
public sealed class LetterTests(ITestOutputHelper output)
{
    private const int Shortest = 2;
    private const int Longest = 12;
    private const SearchFields Fields = SearchFields.Name | SearchFields.Area | SearchFields.Summary | SearchFields.Body;

    [Fact]
    public void Letters_cut_out_of_a_sample_entry_find_it()
    {
        var index = TestIndex.OfSample();
        AssertNoneLost(Lost(SampleContent.Sample, index, 1500, isThorough: true), 1500);
        AssertNoneLost([.. Lost(SampleContent.Sample, index, 1500, isThorough: false).Where(piece => !index.IsWhen(piece.Text))], 1500);
    }

    [GeneratedEntriesFact]
    public void Letters_cut_out_of_one_of_two_thousand_entries_find_it_when_every_text_may_be_looked_at()
    {
        var index = TestIndex.OfGenerated();
        AssertNoneLost(Lost(GeneratedEntries.Instance.Catalogue, index, 600, isThorough: true), 600);
    }

    [GeneratedEntriesFact]
    public void Without_that_nearly_all_do_and_the_answer_says_that_there_may_be_more()
    {
        var index = TestIndex.OfGenerated();
        var lost = Lost(GeneratedEntries.Instance.Catalogue, index, 600, isThorough: false);
        output.WriteLine($"{lost.Count} of 600 need a thorough search:\n{string.Join('\n', lost)}");
        Assert.All(lost, piece => Assert.True(index.Ask(piece.Text, []).Answer.HasMore, piece.ToString()));
    }

    private static void AssertNoneLost(List<(string Text, string Slug)> lost, int count) =>
        Assert.True(lost.Count == 0, $"{lost.Count} of {count} are lost:\n{string.Join('\n', lost)}");

    private static List<(string Text, string Slug)> Lost(Catalogue catalogue, TestIndex index, int count, bool isThorough)
    {
        var entries = IndexedEntry.InOrder(catalogue, SampleContent.Today);
        var random = new Random(20261121);
        var lost = new List<(string, string)>();
        for (var tried = 0; tried < count;)
        {
            var entry = entries[random.Next(entries.Length)];
            var lines = SearchText.Of(entry, catalogue.Taxonomies, SampleContent.Today).Where(line => (line.Field & Fields) != 0 && line.Text.Length >= Shortest).ToList();
            var line = lines[random.Next(lines.Count)].Text;
            var length = Math.Min(line.Length, random.Next(Shortest, Longest + 1));
            var piece = line.Substring(random.Next(line.Length - length + 1), length).Trim();
            if (!IsText(piece)) continue;
            tried++;
            if (index.IsPlace(TextNormalizer.Plain.Normalize(piece))) continue;
            var query = new SearchQuery(piece) { IsThorough = isThorough };
            if (!entry.Kind.InDefaultResults) query = query with { Filters = [new FacetFilter("kind", [entry.Kind.Code])] };
            if (!index.Slugs(query).Contains(entry.Entry.Slug)) lost.Add((piece, entry.Entry.Slug));
        }

        return lost;
    }

    // Two letters side by side somewhere, and no character cut in two.
    private static bool IsText(string piece) =>
        piece.Length >= Shortest && !char.IsLowSurrogate(piece[0]) && !char.IsHighSurrogate(piece[^1]) && GramKey.All(TextNormalizer.Plain.Normalize(piece)).Any();
}
