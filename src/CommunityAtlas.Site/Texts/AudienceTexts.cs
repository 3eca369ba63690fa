using System.Collections.Immutable;
using System.Globalization;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Entries;

namespace CommunityAtlas.Site.Texts;

/// <summary>だれが行けるか.</summary>
internal static class AudienceTexts
{
    public static ImmutableArray<string> Lines(Entry entry, Taxonomies taxonomies)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        if (!entry.Audience.IsEmpty) lines.Add(string.Join("、", entry.Audience.Select(a => taxonomies.Audiences.Get(a).Label)));
        if (Age(entry.MinimumAge, entry.MaximumAge) is { } age) lines.Add(age);
        if (entry.Gender is { } gender and not "any") lines.Add("性別: " + Labels.Of(EntryCodes.Genders, gender));
        if (entry.Eligibility is { } conditions) lines.Add(conditions);
        if (lines.Count == 0) lines.Add("わかりません（電話で確認）");
        return lines.ToImmutable();
    }

    private static string? Age(int? minimum, int? maximum) => (minimum, maximum) switch
    {
        ({ } from, { } to) => string.Create(CultureInfo.InvariantCulture, $"{from}歳から{to}歳まで"),
        ({ } from, null) => string.Create(CultureInfo.InvariantCulture, $"{from}歳から"),
        (null, { } to) => string.Create(CultureInfo.InvariantCulture, $"{to}歳まで"),
        _ => null,
    };
}
