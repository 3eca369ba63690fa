using System.Text;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Search.Analysis;
using CommunityAtlas.Search.Queries;
using CommunityAtlas.Search.Reading;
using CommunityAtlas.Search.Shards;
using CommunityAtlas.Search.Store;

namespace CommunityAtlas.Search.Tests.Queries;

public sealed class SearchReaderTests
{
    // A dull search in memory: every line of every entry, normalised, looked at for the letters.
    private static readonly Lazy<Dictionary<string, string[]>> Lines = new(() =>
    {
        var normalizer = new TextNormalizer(BuiltIndex.Catalogue.SpellingGroups);
        return IndexedEntry.InOrder(BuiltIndex.Catalogue, BuiltIndex.Today).ToDictionary(
            entry => entry.Entry.Slug,
            entry => SearchText.Of(entry, BuiltIndex.Catalogue.Taxonomies, BuiltIndex.Today).Select(line => normalizer.Normalize(line.Text)).ToArray());
    });

    [Theory]
    [InlineData("将棋")]
    [InlineData("しめ縄")]
    [InlineData("粉ミルク")]
    [InlineData("通信制高校")]
    [InlineData("編み物")]
    [InlineData("ラジオ体操")]
    [InlineData("車いす")]
    [InlineData("カレー")]
    [InlineData("ピアノ")]
    [InlineData("弁護士")]
    public void A_word_finds_what_a_dull_search_for_its_letters_finds(string word)
    {
        // Kinds that are no results unless asked for are left out of both.
        var hidden = BuiltIndex.Catalogue.Entries.Where(e => !BuiltIndex.Catalogue.Taxonomies.Kinds.Get(e.Kind).InDefaultResults).Select(e => e.Slug).ToHashSet();
        var dull = Lines.Value.Where(entry => !hidden.Contains(entry.Key) && entry.Value.Any(line => line.Contains(word, StringComparison.Ordinal))).Select(entry => entry.Key).Order(StringComparer.Ordinal).ToArray();
        Assert.NotEmpty(dull);
        Assert.Subset(Slugs(word), dull.ToHashSet());
    }

    [Theory]
    [InlineData("子ども食堂", "こども食堂")]
    [InlineData("ｶﾚｰ", "カレー")]
    [InlineData("ＬＧＢＴＱ", "lgbtq")]
    [InlineData("障がい者", "障害者")]
    [InlineData("引き籠り", "ひきこもり")]
    [InlineData("食堂の", "食堂")]
    [InlineData("食堂で", "食堂")]
    [InlineData("第二土曜日", "第2土曜")]
    [InlineData("syokudou", "shokudou")]
    public void Two_ways_to_write_it_have_one_answer(string one, string other) =>
        Assert.Equal(BuiltIndex.Open().Search(new SearchQuery(one) { Top = 100 }).Results.Select(r => r.Id), BuiltIndex.Open().Search(new SearchQuery(other) { Top = 100 }).Results.Select(r => r.Id));

    [Theory]
    [InlineData("しょくどう", "食堂")]
    [InlineData("shokudou", "食堂")]
    [InlineData("ほけんしつ", "保健室")]
    [InlineData("しょくど", "食堂")]
    [InlineData("べんごし", "弁護士")]
    public void A_reading_finds_what_is_spelled_so(string reading, string spelled) => Assert.Subset(Slugs(reading), Named(spelled));

    [Fact]
    public void Kyoto_is_not_found_in_Tokyo_to()
    {
        // No sample entry lies in either; the letters of 京都 must not be looked for inside 東京都.
        var plan = BuiltIndex.Open().Search(new SearchQuery("京都")).Plan;
        Assert.DoesNotContain(plan.Clauses.SelectMany(clause => clause.Alternatives), alternative => alternative.Kind == AlternativeKind.Literal);
    }

    [Theory]
    [InlineData("死にたい")]
    [InlineData("死にたくなる")]
    [InlineData("夫に殴られて逃げたい")]
    [InlineData("ﾘｽﾄｶｯﾄ")]
    public void A_word_of_crisis_is_told(string words) => Assert.True(BuiltIndex.Open().Search(new SearchQuery(words)).IsCrisis);

    [Theory]
    [InlineData("辛いカレー")]
    [InlineData("暴力団")]
    [InlineData("食堂")]
    public void Other_words_are_no_crisis(string words) => Assert.False(BuiltIndex.Open().Search(new SearchQuery(words)).IsCrisis);

    [Fact]
    public void What_no_entry_answers_is_named()
    {
        var answer = BuiltIndex.Open().Search(new SearchQuery("将棋 ボブスレー"));
        Assert.Equal("ボブスレー", Assert.Single(answer.Missing));
        Assert.Equal("togane-shogi", answer.Results[0].Id);
        Assert.Equal("ボブスレー", Assert.Single(answer.Results[0].Missing));
    }

    [Fact]
    public void Nothing_at_all_says_which_word_stands_nowhere()
    {
        var answer = BuiltIndex.Open().Search(new SearchQuery("ボブスレー"));
        Assert.Equal(0, answer.Total);
        Assert.Equal("ボブスレー", Assert.Single(answer.Missing));
    }

    [Fact]
    public void No_words_give_everything_the_filters_let_through()
    {
        var all = BuiltIndex.Open().Search(new SearchQuery("") { Top = 1000 });
        Assert.Equal(all.Total, all.Results.Length);
        var free = BuiltIndex.Open().Search(new SearchQuery("") { Top = 1000, Filters = [new FacetFilter("cost", ["free"])] });
        Assert.InRange(free.Total, 1, all.Total - 1);
        Assert.All(free.Results, result => Assert.Equal(CostType.Free, BuiltIndex.Catalogue.Entries.Single(e => e.Slug == result.Id).Cost.Type));
    }

    [Fact]
    public void Unknown_answers_are_kept_below_the_certain_ones_when_asked_for()
    {
        var certain = BuiltIndex.Open().Search(new SearchQuery("") { Top = 1000, Filters = [new FacetFilter("first", ["anonymous_ok=yes"])] });
        var both = BuiltIndex.Open().Search(new SearchQuery("") { Top = 1000, Filters = [new FacetFilter("first", ["anonymous_ok=yes"], IncludesUnknown: true)] });
        Assert.NotEmpty(certain.Results);
        Assert.True(both.Total > certain.Total);
        Assert.Equal(certain.Results.Select(r => r.Id), both.Results.TakeWhile(r => !r.IsUncertain).Select(r => r.Id));
        Assert.All(both.Results.Skip(certain.Total), result => Assert.True(result.IsUncertain));
    }

    [Fact]
    public void A_facet_is_counted_without_its_own_filter_and_every_number_comes_true()
    {
        var query = new SearchQuery("食堂") { Top = 1000, Filters = [new FacetFilter("cost", ["free"])] };
        var without = FacetCounts.Of(BuiltIndex.Open(), query with { Filters = [] }, ["cost"]);
        var with = FacetCounts.Of(BuiltIndex.Open(), query, ["cost"]);
        Assert.Equal(without[0].Values.Select(v => v.Count), with[0].Values.Select(v => v.Count));
        foreach (var facet in FacetCounts.Of(BuiltIndex.Open(), query))
        {
            if (facet.Facet == "cost") continue;
            foreach (var value in facet.Values)
            {
                var filters = query.Filters.Add(new FacetFilter(facet.Facet, [value.Code]));
                Assert.Equal(value.Count, BuiltIndex.Open().Search(query with { Filters = filters }).Total);
            }
        }
    }

    [Fact]
    public void A_day_leaves_what_is_open_then()
    {
        var saturday = BuiltIndex.Open().Search(new SearchQuery("") { Top = 1000, Day = new DateOnly(2026, 11, 28) });
        Assert.NotEmpty(saturday.Results);
        Assert.Empty(BuiltIndex.Open().Search(new SearchQuery("") { Day = new DateOnly(2030, 1, 1) }).Results);
        var said = BuiltIndex.Open().Search(new SearchQuery("明日") { Top = 1000, Today = new DateOnly(2026, 11, 27) });
        Assert.Equal(saturday.Results.Select(r => r.Id), said.Results.Select(r => r.Id));
        Assert.Equal(new DateOnly(2026, 11, 28), said.Day);
    }

    [Fact]
    public void The_nearest_comes_first_and_what_has_no_public_place_last()
    {
        var here = BuiltIndex.Catalogue.Entries.Single(e => e.Slug == "aozora-hokenshitsu").Place.Point!.Value;
        var answer = BuiltIndex.Open().Search(new SearchQuery("") { Top = 1000, Near = here, Order = SearchOrder.Distance });
        Assert.Equal("aozora-hokenshitsu", answer.Results[0].Id);
        var distances = answer.Results.Select(r => r.Distance ?? double.MaxValue).ToArray();
        Assert.Equal(distances.Order(), distances);
        Assert.Null(answer.Results[^1].Distance);
        var near = BuiltIndex.Open().Search(new SearchQuery("") { Top = 1000, Near = here, WithinKilometres = 1 });
        Assert.All(near.Results, result => Assert.InRange(result.Distance!.Value, 0, 1000));
    }

    [Fact]
    public void A_snippet_shows_why_and_marks_it_however_it_was_spelled()
    {
        var result = BuiltIndex.Open().Search(new SearchQuery("しめなわ")).Results[0];
        Assert.Equal("irori-no-kai", result.Id);
        Assert.Contains(result.Snippet.Marks, mark => result.Snippet.Text.Substring(mark.Start, mark.Length) == "しめ縄");
        Assert.All(BuiltIndex.Open().Search(new SearchQuery("引きこもり")).Results, r => Assert.True(r.Snippet.Text.Length <= TextMarks.LongestSnippet + 2));
    }

    [Theory]
    [InlineData("ゆずり", "yuzuriai-bus")]
    [InlineData("こもれ", "komorebi-kobo")]
    [InlineData("yadori", "yadorigi")]
    [InlineData("オレン", "orange-cafe-sakura")]
    public void An_entry_is_suggested_while_somebody_types(string typed, string slug) =>
        Assert.Contains(new Suggestions(BuiltIndex.Open()).For(typed), suggestion => suggestion.Kind == SuggestionKind.Entry && suggestion.Code == slug);

    [Fact]
    public void Needs_kinds_places_and_words_are_suggested()
    {
        var suggestions = new Suggestions(BuiltIndex.Open());
        Assert.Contains(suggestions.For("さみ"), suggestion => suggestion is { Kind: SuggestionKind.Need, Code: "loneliness" });
        Assert.Contains(suggestions.For("こども食"), suggestion => suggestion is { Kind: SuggestionKind.Kind, Code: "childrens_cafeteria" });
        Assert.Contains(suggestions.For("みな"), suggestion => suggestion is { Kind: SuggestionKind.Area, Text: "みなと町" });
        Assert.Contains(suggestions.For("しょく"), suggestion => suggestion is { Kind: SuggestionKind.Word, Text: "食堂" });
        Assert.Empty(suggestions.For(""));
    }

    [Fact]
    public void Hostile_queries_are_answered()
    {
        foreach (var query in new[] { "", " ", "。。。", new string('あ', 5000), new string('京', 5000), "\ud800", "<script>alert(1)</script>", "\0\u200b", string.Concat(Enumerable.Repeat("食堂 ", 500)), "😀😀", "-", "#need-food" })
        {
            var reader = BuiltIndex.Open();
            Assert.True(reader.Search(new SearchQuery(query)).Results.Length <= 10);
            Assert.True(new Suggestions(reader).For(query).Length < 30);
        }
    }

    [Fact]
    public void Each_way_an_index_can_be_broken_has_its_name()
    {
        Assert.Equal(IndexFailure.NoIndex, FailureOf(_ => null));
        Assert.Equal(IndexFailure.DamagedManifest, FailureOf(path => path == "manifest.json" ? "{"u8.ToArray() : null));
        Assert.Equal(IndexFailure.OtherFormat, FailureOf(path => path == "manifest.json" ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(BuiltIndex.Files[path]).Replace($"\"format\":{ShardFrame.Format}", $"\"format\":{ShardFrame.Format + 1}")) : null));
        Assert.Equal(IndexFailure.MissingShard, FailureOf(path => path.StartsWith("words", StringComparison.Ordinal) ? null : BuiltIndex.Files.GetValueOrDefault(path)));
        Assert.Equal(IndexFailure.DamagedShard, FailureOf(path => path.StartsWith("words", StringComparison.Ordinal) ? BuiltIndex.Files[path][..^3] : BuiltIndex.Files.GetValueOrDefault(path)));
    }

    [Fact]
    public void A_search_fetches_only_what_it_needs_and_nothing_twice()
    {
        var reader = BuiltIndex.Open();
        reader.Search(new SearchQuery("将棋"));
        Assert.Equal(reader.Source.Files.Count, reader.Source.Files.Distinct().Count());
        Assert.Equal(reader.Source.Requests, reader.Source.Files.Count);
        Assert.Equal(reader.Source.Files.Sum(file => (long)BuiltIndex.Files[file].Length), reader.Source.Bytes);
        Assert.True(reader.Source.Requests < BuiltIndex.Files.Count / 3);
        var before = reader.Source.Requests;
        reader.Search(new SearchQuery("将棋"));
        Assert.Equal(before, reader.Source.Requests);
    }

    private static IndexFailure FailureOf(Func<string, byte[]?> read) =>
        Assert.Throws<SearchIndexException>(() => SearchReader.Open(read).Search(new SearchQuery("将棋"))).Failure;

    private static HashSet<string> Slugs(string query) => BuiltIndex.Open().Search(new SearchQuery(query) { Top = 1000 }).Results.Select(r => r.Id).ToHashSet();

    private static HashSet<string> Named(string word) => BuiltIndex.Catalogue.Entries.Where(e => e.Name.Contains(word, StringComparison.Ordinal)).Select(e => e.Slug).ToHashSet();
}
