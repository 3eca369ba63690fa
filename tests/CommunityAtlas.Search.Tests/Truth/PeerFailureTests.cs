using System.Text.RegularExpressions;
using CommunityAtlas.Search.Analysis;
using CommunityAtlas.Search.Queries;
using CommunityAtlas.Search.Store;

namespace CommunityAtlas.Search.Tests.Truth;

/// <summary>
/// Where today's search engines fail in Japanese, each by its name, over two thousand generated entries: what is found is what a dull reading of
/// every line finds.
/// </summary>
public sealed partial class PeerFailureTests
{
    private static readonly Lazy<TestIndex> Index = new(() => TestIndex.Of(GeneratedEntries.Instance.Catalogue));

    // Every line of an entry, normalised.
    private static readonly Lazy<Dictionary<string, string>> Texts = new(() =>
    {
        var catalogue = GeneratedEntries.Instance.Catalogue;
        var normalizer = new TextNormalizer(catalogue.SpellingGroups);
        return IndexedEntry.InOrder(catalogue, SampleContent.Today).ToDictionary(
            entry => entry.Entry.Slug,
            entry => string.Join('\n', SearchText.Of(entry, catalogue.Taxonomies, SampleContent.Today).Select(line => normalizer.Normalize(line.Text))));
    });

    [GeneratedEntriesTheory]
    [InlineData("にんちしょう", "認知症|にんちしょう")]
    [InlineData("しょくどう", "食堂|食道|しょくどう")]
    [InlineData("ＬＧＢＴＱ", "lgbtq")]
    [InlineData("ｶﾚｰ", "カレー(?![ァ-ヺー])")]
    [InlineData("発達障がい", "発達障害")]
    [InlineData("引きこもり", "ひきこもり")]
    [InlineData("京都", "(?<!東)京都")]
    public void A_word_is_found_wherever_it_stands_and_nowhere_else(string asked, string dull)
    {
        var wanted = Having(dull);
        var found = Found(asked);
        Assert.True(wanted.Count > 20, $"{wanted.Count} entries prove little");
        Assert.Empty(wanted.Except(found).Select(Show));
        Assert.Empty(found.Except(wanted).Select(Show));
    }

    // カレーライス is a word of its own: found when somebody wants everything.
    [GeneratedEntriesFact]
    public void A_thorough_search_finds_a_word_inside_longer_ones_too() =>
        Assert.Empty(Having("カレー").Except(Index.Value.Slugs(new SearchQuery("ｶﾚｰ") { IsThorough = true })).Select(Show));

    [GeneratedEntriesTheory]
    [InlineData("発達障がい", "発達障害")]
    [InlineData("引きこもり", "ひきこもり")]
    [InlineData("ＬＧＢＴＱ", "lgbtq")]
    [InlineData("ｶﾚｰ", "カレー")]
    public void However_it_is_spelled_the_answer_is_the_same(string one, string other) =>
        Assert.Equal(Index.Value.Slugs(new SearchQuery(one)).AsEnumerable(), Index.Value.Slugs(new SearchQuery(other)));

    [GeneratedEntriesFact]
    public void The_second_Saturday_is_not_every_second_and_every_Saturday()
    {
        // Dates of entries that nobody has checked for long are not shown, and not found.
        var shown = Having("曜");
        var wanted = GeneratedEntries.Instance.Lines.Where(line => shown.Contains(line.Key) && SecondSaturday().IsMatch(line.Value.GetProperty("schedule").GetString()!)).Select(line => line.Key).ToHashSet();
        Assert.True(wanted.Count > 20);
        var found = Found("第2土曜");
        Assert.Empty(wanted.Except(found).Select(Schedule));
        Assert.Empty(found.Except(wanted).Select(Schedule));
    }

    [GeneratedEntriesFact]
    public void A_whole_sentence_finds_what_it_is_about()
    {
        var ten = Index.Value.Slugs(new SearchQuery("引きこもりの息子について相談できるところを探しています")).Take(10).ToList();
        Assert.Equal(10, ten.Count);
        Assert.Empty(ten.Except(Having("ひきこもり")).Select(Show));
    }

    [GeneratedEntriesFact]
    public void A_family_group_for_depression_is_cut_as_people_read_it()
    {
        var answer = Index.Value.Ask("うつ病の家族会").Answer;
        Assert.Equal(["うつ病", "の", "家族", "会"], answer.Plan.Tokens.SelectMany(token => token.Parts.IsEmpty || token.Text == "うつ病" ? [token.Text] : token.Parts.AsEnumerable()));
        var both = Having("うつ病").Intersect(Having("家族会")).ToList();
        Assert.True(both.Count > 5);
        Assert.Empty(both.Except(answer.Results.Select(result => result.Id)).Select(Show));

        // うつ病 is a need too: who names the need answers as well.
        var about = Having("うつ病|こころがつらい").Intersect(Having("家族会"));
        Assert.Empty(answer.Results.Take(5).Select(result => result.Id).Except(about).Select(Show));
    }

    [GeneratedEntriesFact]
    public void Half_a_word_is_right_ten_times_in_ten()
    {
        var ten = Index.Value.Slugs(new SearchQuery("ほけ")).Take(10).ToList();
        Assert.Equal(10, ten.Count);
        Assert.Empty(ten.Except(Having("保健|保険|捕鯨|ほけ|ホケ")).Select(Show));
    }

    [GeneratedEntriesTheory]
    [InlineData("食堂の", "食堂")]
    [InlineData("食堂で", "食堂")]
    [InlineData("の", "")]
    [InlineData("で", "")]
    public void Particles_cost_nothing(string with, string without)
    {
        var (one, other) = (Index.Value.Reopened(), Index.Value.Reopened());
        one.Slugs(new SearchQuery(with));
        other.Slugs(new SearchQuery(without));
        Assert.Empty(one.Source.Files.Where(file => file.StartsWith("words/", StringComparison.Ordinal) || file.StartsWith("texts/", StringComparison.Ordinal)).Except(without.Length > 0 ? other.Source.Files : []));
    }

    private static HashSet<string> Found(string asked) => [.. Index.Value.Slugs(new SearchQuery(asked))];

    private static HashSet<string> Having(string dull) => [.. Texts.Value.Where(text => Regex.IsMatch(text.Value, dull)).Select(text => text.Key)];

    private static string Show(string slug) => $"{slug}: {Texts.Value[slug][..Math.Min(160, Texts.Value[slug].Length)].ReplaceLineEndings(" / ")}";

    private static string Schedule(string slug) => $"{slug}: {GeneratedEntries.Instance.Lines[slug].GetProperty("schedule").GetString()}";

    [GeneratedRegex("第[1-5・第]*2[1-5・第]*土曜")]
    private static partial Regex SecondSaturday();
}
