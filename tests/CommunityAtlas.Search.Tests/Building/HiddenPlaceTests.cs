using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Japanese.Dictionaries;
using CommunityAtlas.Search.Shards;
using CommunityAtlas.Search.Tests.Store;
using CommunityAtlas.Search.Tests.Truth;

namespace CommunityAtlas.Search.Tests.Building;

/// <summary>A place that may not be published stands in no shard, whatever the record holds: not as text, term, pair, reading or point.</summary>
public sealed class HiddenPlaceTests
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly SearchWords Words = new(JapaneseDictionary.LoadEmbedded(), null);

    // None of these stands anywhere else in the sample; the place's reading neither.
    private static readonly string[] Secrets = ["鰻", "鱧", "鮟", "鱈", "うなぎ", "904-9999", "9049999", "261234", "1275678"];
    private static readonly string[] SecretDates = ["鯖", "第3木曜"];

    private static readonly Place Secret = new()
    {
        Address = "沖縄県鰻屋通り7-7-7",
        Building = "鱧ビル",
        PostalCode = "904-9999",
        Point = new GeoPoint(26.1234, 127.5678),
        District = "鮟鱇学区",
        Landmark = "うなぎ堂のとなり",
        Access = "鱈駅から3分",
        Parking = new Answer(TriState.Yes, "鰻屋のうら"),
    };

    [Theory]
    [InlineData(Disclosure.AreaOnly)]
    [InlineData(Disclosure.OnContact)]
    public void A_hidden_place_is_nowhere_in_the_index(Disclosure disclosure)
    {
        var everything = Everything(Secret with { Disclosure = disclosure });
        Assert.All(Secrets, secret => Assert.DoesNotContain(secret, everything));

        // Told on contact: the dates as well.
        Assert.All(SecretDates, secret => Assert.Equal(disclosure == Disclosure.AreaOnly, everything.Contains(secret, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_public_place_is_everywhere_in_the_index()
    {
        // So that the test above can fail.
        var everything = Everything(Secret);
        Assert.All(Secrets.Except(["9049999"]).Concat(SecretDates), secret => Assert.Contains(secret, everything));
    }

    private static string Everything(Place place)
    {
        var model = SearchTextTests.Fresh.Entry;
        var entry = model with
        {
            Slug = "himitsu-no-basho",
            Name = "ひみつの場所",
            NameKana = null,
            Place = place,
            Schedule = [model.Schedule[0] with { Rules = [new Core.Schedules.ScheduleRule.NthWeekday([], [new(3, DayOfWeek.Thursday)], [new(213, 300)])], Label = "鯖の会" }],
        };
        var files = SearchIndexBuilder.Build(SampleContent.Sample with { Entries = [entry] }, Words, SampleContent.Today, threads: 1);
        var held = SearchManifest.Parse(files[^1].Content).Held.Select(file => (Path: SearchManifest.Folder + file.Key, Content: file.Value));
        var values = files.SkipLast(1).Select(file => (file.Path, file.Content)).Concat(held).Select(file =>
        {
            var family = file.Path.Split('/')[2];
            return JsonSerializer.Serialize(ShardValues.Read(family, ShardFrame.Unpack(Enum.Parse<ShardFamily>(family, ignoreCase: true), file.Content)), Json);
        });
        return string.Join('\n', values.Append(System.Text.Encoding.UTF8.GetString(files[^1].Content.Span)));
    }
}
