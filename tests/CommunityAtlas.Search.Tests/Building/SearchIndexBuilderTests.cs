using System.Collections.Immutable;
using System.Globalization;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Japanese.Dictionaries;
using CommunityAtlas.Search.Postings;
using CommunityAtlas.Search.Shards;
using CommunityAtlas.Search.Store;
using CommunityAtlas.Search.Terms;
using CommunityAtlas.Search.Tests.Truth;
using CommunityAtlas.Testing;
using Xunit.Abstractions;

namespace CommunityAtlas.Search.Tests.Building;

public sealed class SearchIndexBuilderTests(ITestOutputHelper output)
{
    private static readonly Lazy<SearchWords> Words = new(() => new SearchWords(
        JapaneseDictionary.LoadEmbedded(), UserDictionary.Parse(File.ReadAllText(Path.Combine(RepositoryRoot.Path, "content", "words.csv")))));

    private static readonly Lazy<ImmutableArray<OutputFile>> Sample = new(() => Build(SampleContent.Sample));

    private static SearchManifest Manifest => SearchManifest.Parse(Sample.Value[^1].Content);

    [Fact]
    public void The_same_catalogue_gives_the_same_bytes_whatever_the_order_the_culture_and_the_threads()
    {
        var shuffled = SampleContent.Sample with { Entries = [.. SampleContent.Sample.Entries.Reverse()] };
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            AssertSame(Sample.Value, Build(shuffled, threads: 1));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        AssertSame(Sample.Value, Build(shuffled, threads: 7));
    }

    [Fact]
    public void Every_shard_that_is_named_is_there_under_its_name_and_no_other()
    {
        var manifest = Manifest;
        var named = new[] { (ShardFamily.Cut, manifest.Cut) }
            .Concat(manifest.Words.Select(r => (ShardFamily.Words, r.Hash)))
            .Concat(manifest.Cards.Select(n => (ShardFamily.Cards, n)))
            .Select(n => SearchManifest.Folder + ShardName.PathOf(n.Item1, n.Item2)).ToHashSet();
        var files = Sample.Value.ToDictionary(f => f.Path);
        Assert.Subset(files.Keys.ToHashSet(), named);
        foreach (var file in Sample.Value.SkipLast(1)) Assert.Equal(Path.GetFileNameWithoutExtension(file.Path), ShardName.Of(file.Content.Span));
    }

    [Fact]
    public void What_every_query_needs_lies_in_the_manifest_and_nowhere_else()
    {
        var manifest = Manifest;
        string[] needed =
        [
            ShardName.PathOf(ShardFamily.Docs, manifest.Docs[0]), ShardName.PathOf(ShardFamily.Facets, manifest.Facets["kind"]), ShardName.PathOf(ShardFamily.Labels, manifest.Labels),
        ];
        Assert.Equal(needed.Order(StringComparer.Ordinal), manifest.Held.Keys);
        Assert.All(manifest.Held, file => Assert.Equal(Path.GetFileNameWithoutExtension(file.Key), ShardName.Of(file.Value.Span)));
        Assert.DoesNotContain(Sample.Value, file => needed.Contains(file.Path[SearchManifest.Folder.Length..]));
    }

    [Fact]
    public void Every_word_lies_in_the_shard_its_key_leads_to()
    {
        var manifest = Manifest;
        var before = "";
        for (var i = 0; i < manifest.Words.Length; i++)
        {
            foreach (var record in Shard(manifest.Words[i].Hash))
            {
                Assert.Equal(i, ShardRange.IndexOf(manifest.Words, record.Key));
                Assert.True(before.Length == 0 || string.CompareOrdinal(before, record.Key) < 0);
                before = record.Key;
            }
        }
    }

    [Fact]
    public void Entries_that_have_ended_or_were_not_checked_for_two_years_are_not_searched()
    {
        var entry = SampleContent.Sample.Entries.First(e => e.Status == EntryStatus.Active);
        var count = Manifest.DocCount;
        var old = entry with { Slug = "zz-old", Verified = entry.Verified with { Date = SampleContent.Today.AddDays(-731) } };
        var ended = entry with { Slug = "zz-ended", Status = EntryStatus.Closed, StatusOn = SampleContent.Today };
        var files = Build(SampleContent.Sample with { Entries = [.. SampleContent.Sample.Entries, old, ended] });
        Assert.Equal(count, SearchManifest.Parse(files[^1].Content).DocCount);
    }

    [Fact]
    public void A_hidden_place_and_its_dates_leave_no_word()
    {
        var entry = SampleContent.Sample.Entries.First(e => e.Status == EntryStatus.Active && !e.Schedule.IsEmpty && e.Place.Disclosure == Disclosure.Public);
        var shown = entry with { Slug = "zz", Verified = entry.Verified with { Date = SampleContent.Today }, ScheduleNote = "河童の日は休み", Place = entry.Place with { Building = "鯨の館" } };
        var hidden = shown with { Place = shown.Place with { Disclosure = Disclosure.OnContact } };
        Assert.Contains(Records(Only(shown)), r => r.Key == "鯨" && r.Postings is not null);
        Assert.Contains(Records(Only(shown)), r => r.Key == "河童" && r.Postings is not null);
        Assert.DoesNotContain(Records(Only(hidden)), r => r.Key is "鯨" or "河童" || (r.Key.StartsWith("#d", StringComparison.Ordinal) && char.IsAsciiDigit(r.Key[2])));
    }

    [Fact]
    public void A_word_that_stands_only_inside_a_longer_one_is_marked()
    {
        var entry = Plain with { Name = "ソロキャンプの会", Summary = "図書館でお茶。" };
        var records = Records(Only(entry)).Where(r => r.Postings is not null).ToDictionary(r => r.Key);
        Assert.Equal(SearchFields.Name, records["ソロキャンプ"].Postings!.Fields.Single());
        Assert.Equal(SearchFields.Name | SearchFields.Part, records["キャンプ"].Postings!.Fields.Single());
        Assert.Equal(SearchFields.Name | SearchFields.Part, records["ソロ"].Postings!.Fields.Single());
        Assert.Equal(SearchFields.Summary | SearchFields.Part, records["図書"].Postings!.Fields.Single());
        Assert.DoesNotContain("ンプ", records.Keys);
        Assert.Equal(0, records["図書"].Postings!.TextPositions.Single());
    }

    [Fact]
    public void Positions_and_numbers_of_occurrences_are_those_of_the_text()
    {
        var entry = Plain with { Name = "編み物の会", Summary = "編み物と将棋。", Description = Plain.Description! with { PlainText = "将棋、将棋、将棋\n囲碁" } };
        var records = Records(Only(entry)).ToDictionary(r => r.Key);
        Assert.Equal(1, records["編み物"].Postings!.NamePositions.Single());
        Assert.Equal(3, records["会"].Postings!.NamePositions.Single());
        Assert.Equal(SearchFields.Summary | SearchFields.Body, records["将棋"].Postings!.Fields.Single());
        Assert.Equal(3, records["将棋"].Postings!.BodyTf.Single());
        Assert.Equal(2, (records["将棋"].Postings!.TextPositions.Single() - records["編み物"].Postings!.TextPositions.Single() + 255) % 255);
    }

    [Fact]
    public void Verbs_are_found_in_every_form()
    {
        var forms = Records(Only(Plain with { Summary = "いっしょに歩きます。" })).Where(r => r.Forms.Any(f => f.Target == "歩く" || (r.Key == "歩く" && f.Target.Length == 0))).Select(r => r.Key).ToList();
        Assert.Superset(new HashSet<string> { "歩く", "歩い", "歩き", "歩か", "歩け", "歩こ" }, forms.ToHashSet());
    }

    [Fact]
    public void A_word_that_is_taken_apart_stands_for_itself_and_its_parts()
    {
        var record = Records(Only(Plain with { Summary = "関西国際空港の近く" })).Single(r => r.Key == "関西国際空港");
        Assert.Contains(record.Forms, f => f.Target == "関西国際空港 関西 国際 空港");
    }

    [Fact]
    public void The_towns_own_words_are_cut_as_they_say()
    {
        var record = Records(SampleContent.Sample).Single(r => r.Key == "あおぞら市");
        Assert.Equal("あおぞら市 あおぞら 市", Assert.Single(record.Forms).Target);
    }

    [Fact]
    public void Facts_are_special_terms()
    {
        var keys = Records(SampleContent.Sample).Where(r => r.Key[0] == WordShard.SpecialMark).ToList();
        Assert.All(keys, k => Assert.All(k.Postings!.Fields, f => Assert.Equal(SearchFields.None, f)));
        var entries = IndexedEntry.InOrder(SampleContent.Sample, SampleContent.Today);
        var free = Enumerable.Range(0, entries.Length).Where(i => entries[i].Entry.Cost.Type == CostType.Free);
        Assert.Equal(free, keys.Single(k => k.Key == "#free").Postings!.Docs);
        Assert.Contains(keys, k => k.Key == "#d6");
        Assert.Contains(keys, k => k.Key.StartsWith("#kind-", StringComparison.Ordinal));
    }

    [Fact]
    public void A_catalogue_without_entries_has_an_index_too()
    {
        var files = Build(SampleContent.Sample with { Entries = [] });
        Assert.Equal(0, SearchManifest.Parse(files[^1].Content).DocCount);
    }

    [GeneratedEntriesFact]
    public void An_edit_changes_few_files()
    {
        var catalogue = GeneratedEntries.Instance.Catalogue;
        var before = Build(catalogue).ToDictionary(f => f.Path, f => f.Content.Length);
        Assert.InRange(Changed("checked again", e => e with { Verified = e.Verified with { Date = SampleContent.Today } }), 1, 4);
        Assert.InRange(Changed("another day", e => e with { Schedule = catalogue.Entries.First(o => !o.Schedule.IsEmpty && o.Schedule[0].Written != e.Schedule[0].Written).Schedule }), 1, 40);
        Assert.InRange(Changed("a new summary", e => e with { Summary = "ことばを一つ直しました。" }), 1, 60);

        int Changed(string edit, Func<Entry, Entry> change)
        {
            var at = catalogue.Entries.IndexOf(catalogue.Entries.First(e => !e.Schedule.IsEmpty && e.Verified.Date < SampleContent.Today && FreshnessRule.Of(e, catalogue.Taxonomies.Kinds.Get(e.Kind), SampleContent.Today) == Freshness.Fresh));
            var after = Build(catalogue with { Entries = catalogue.Entries.SetItem(at, change(catalogue.Entries[at])) });
            var changed = after.Where(f => !before.ContainsKey(f.Path) || f.Path.EndsWith(".json", StringComparison.Ordinal)).ToList();
            output.WriteLine($"{edit}: {changed.Count} files, {changed.Sum(f => f.Content.Length)} bytes, of {before.Count} files, {before.Values.Sum()} bytes: "
                + string.Join(", ", changed.GroupBy(f => f.Path.Split('/')[2]).Select(g => $"{g.Key} {g.Count()}")));
            return changed.Count;
        }
    }

    private static Entry Plain => SampleContent.Sample.Entries.First(e => e.Status == EntryStatus.Active && !e.Place.Address!.Contains('将', StringComparison.Ordinal));

    private static Catalogue Only(Entry entry) => SampleContent.Sample with { Entries = [entry] };

    private static ImmutableArray<OutputFile> Build(Catalogue catalogue, int threads = 2) => SearchIndexBuilder.Build(catalogue, Words.Value, SampleContent.Today, threads);

    private static IEnumerable<WordRecord> Records(Catalogue catalogue)
    {
        var files = Build(catalogue).ToDictionary(f => f.Path, f => f.Content);
        var manifest = SearchManifest.Parse(files[SearchManifest.Folder + SearchManifest.FileName]);
        return [.. manifest.Words.SelectMany(range => WordShard.Read(
            ShardFrame.Unpack(ShardFamily.Words, files[SearchManifest.Folder + ShardName.PathOf(ShardFamily.Words, range.Hash)]), manifest.DocCount))];
    }

    private static ImmutableArray<WordRecord> Shard(string name) => WordShard.Read(ShardFrame.Unpack(
        ShardFamily.Words, Sample.Value.Single(f => f.Path == SearchManifest.Folder + ShardName.PathOf(ShardFamily.Words, name)).Content));

    private static void AssertSame(ImmutableArray<OutputFile> expected, ImmutableArray<OutputFile> actual)
    {
        Assert.Equal(expected.Select(f => f.Path), actual.Select(f => f.Path));
        for (var i = 0; i < expected.Length; i++) Assert.True(expected[i].Content.Span.SequenceEqual(actual[i].Content.Span), expected[i].Path);
    }
}
