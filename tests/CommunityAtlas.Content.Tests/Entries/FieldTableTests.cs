using CommunityAtlas.Content.Entries;
using CommunityAtlas.Content.Entries.Fields;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Entries;

namespace CommunityAtlas.Content.Tests.Entries;

/// <summary>The table of fields as a table.</summary>
public sealed class FieldTableTests
{
    public static TheoryData<string> TopLevel() => [.. EntryFields.All.Fields.Select(f => f.Code)];

    [Fact]
    public void Every_field_at_every_depth_says_what_it_is_in_both_languages()
    {
        var all = Walk(EntryFields.All).ToArray();
        Assert.True(all.Length >= 180);
        foreach (var field in all)
        {
            foreach (var text in new[] { field.Label, field.About, field.Type.Limits })
            {
                Assert.False(string.IsNullOrWhiteSpace(text.Ja));
                Assert.False(string.IsNullOrWhiteSpace(text.En));
            }

            Assert.Matches("^[a-z][a-z0-9_]*$", field.Code);
            Assert.DoesNotMatch("[ぁ-ん一-龥]", field.Label.En + field.About.En.Replace("法人番号", "", StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(TopLevel))]
    public void Every_example_is_a_value_its_field_takes(string code)
    {
        var field = EntryFields.All.Find(code)!;
        var path = code is "id" or "area" ? "entries/aozora/aozora-hokenshitsu.yml" : "entries/aozora/hidamari.yml";
        var (parsed, diagnostics) = EntryTesting.Parse(EntryTesting.Entry([.. code == "status" ? ["status_on: 2026-11-10"] : Array.Empty<string>(), $"{field.Code}: {field.Example}"]), path);
        Assert.Empty(diagnostics.Select(d => $"{d.Location} {d.Message(DiagnosticLanguage.Japanese)}"));
        Assert.True(parsed!.Locations.IsWritten(code));
        var inJapanese = EntryTesting.Entry($"{field.Code}: {field.Example}").Replace($"{field.Code}: ", $"{field.Label.Ja}: ", StringComparison.Ordinal);
        Assert.DoesNotContain(EntryTesting.Parse(inJapanese, path).Diagnostics, d => d.Id is "AT3000" or "AT3005");
    }

    [Fact]
    public void Examples_of_parts_are_values_they_take()
    {
        foreach (var group in EntryFields.All.Fields.Where(f => f.Type.Keys is not null))
        {
            var parts = group.Type.Keys!.Fields.Where(p => p.Example is not null && !(group.Code == "place" && p.Code == "disclosure"));
            var value = $"{group.Code}: {{{string.Join(", ", parts.Select(p => $"{p.Code}: {Quote(p.Example!)}"))}}}";
            var (_, diagnostics) = EntryTesting.Parse(EntryTesting.Entry(value));
            Assert.Empty(diagnostics.Select(d => $"{value} {d.Location} {d.Message(DiagnosticLanguage.Japanese)}"));
        }
    }

    [Fact]
    public void Accessibility_has_the_eighteen_flags_of_the_open_data_and_six_of_ours()
    {
        var flags = EntryFields.All.Find("accessibility")!.Type.Keys!;
        Assert.Equal(24, flags.Fields.Length);
        string[] columns =
        [
            "車椅子可", "車椅子貸出", "ステッキ貸出", "多目的トイレ", "スロープ、エレベータ等", "点字ブロック等の移動支援", "点字や読上による支援", "盲導犬、介助犬、聴導犬の同伴", "字幕",
            "筆談対応", "優先駐車場", "オストメイト対応トイレ", "授乳室", "おむつ替えコーナー", "飲食可", "ベビーカー貸出", "ベビーカー利用",
        ];
        foreach (var column in columns) Assert.NotNull(flags.Find(column));
    }

    [Theory]
    [InlineData("schedule", "schedule")]
    [InlineData("連絡先.電話", "contact.phone")]
    [InlineData("place.住所", "place.address")]
    [InlineData("contact.nothing", null)]
    [InlineData("name.first", null)]
    [InlineData("", null)]
    public void A_path_in_any_names_becomes_a_path_in_codes(string written, string? code) => Assert.Equal(code, EntryFields.CodeOf(written));

    [Fact]
    public void Codes_of_enumerations_cover_every_meaning()
    {
        Assert.Equal(Enum.GetValues<EntryStatus>(), EntryCodes.Statuses.Select(c => c.Meaning).Order());
        Assert.Equal(Enum.GetValues<CostType>(), EntryCodes.CostTypes.Select(c => c.Meaning).Order());
        Assert.Equal(Enum.GetValues<Disclosure>(), EntryCodes.Disclosures.Select(c => c.Meaning).Order());
        Assert.Equal(Enum.GetValues<PinPrecision>(), EntryCodes.PinPrecisions.Select(c => c.Meaning).Order());
        Assert.Equal(Enum.GetValues<Core.Schedules.AttendanceType>(), EntryCodes.AttendanceTypes.Select(c => c.Meaning).Order());
        Assert.Equal(Enum.GetValues<Core.Schedules.HolidayPolicy>(), EntryCodes.HolidayPolicies.Select(c => c.Meaning).Order());
    }

    private static string Quote(string example) => example[0] is '[' or '{' ? example : $"\"{example}\"";

    private static IEnumerable<Field> Walk(FieldSet fields) =>
        fields.Fields.SelectMany(f => f.Type.Keys is { } keys && f.Code is not "value" ? Walk(keys).Prepend(f) : [f]);
}
