using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using CommunityAtlas.Site.Languages;
using CommunityAtlas.Site.Tests.Samples;
using CommunityAtlas.Site.Tests.Themes;
using CommunityAtlas.Site.Themes;

namespace CommunityAtlas.Site.Tests.Languages;

/// <summary>The files of texts of the default theme.</summary>
public sealed partial class LanguageFilesTests
{
    [Fact]
    public void Every_language_says_what_another_says()
    {
        var files = Directory.EnumerateFiles(Path.Combine(FictionalCity.ThemeFolder, "i18n"))
            .Where(f => !f.EndsWith("ja.json", StringComparison.Ordinal))
            .ToDictionary(f => Path.GetFileName(f), f => Texts(f).Keys.Where(LanguageFiles.IsRequired).Order(StringComparer.Ordinal).ToArray());
        Assert.Contains("en.json", files.Keys);
        Assert.Contains("ja-easy.json", files.Keys);
        Assert.All(files, f => Assert.Equal(files["ja-easy.json"], f.Value));
    }

    [Fact]
    public void Every_kanji_of_easy_Japanese_carries_its_reading() => Assert.All(
        Texts(Path.Combine(FictionalCity.ThemeFolder, "i18n", "ja-easy.json")).Where(t => !t.Key.EndsWith("feed.title", StringComparison.Ordinal)),
        text => Assert.False(Words().Replace(text.Value, "").Any(RubyMarkup.IsKanji), text.Key + ": " + text.Value));

    [Fact]
    public void Both_fill_in_the_same_values() => Assert.All(Texts(Path.Combine(FictionalCity.ThemeFolder, "i18n", "en.json")).Where(t => LanguageFiles.IsRequired(t.Key)), text =>
    {
        var easy = Texts(Path.Combine(FictionalCity.ThemeFolder, "i18n", "ja-easy.json"))[text.Key];
        // A reading in Latin letters beside a name has no place where kana stand above it.
        if (text.Key != "area.name") Assert.Equal(Slots(text.Value), Slots(easy));
    });

    [Fact]
    public void A_missing_text_is_told_with_what_another_language_says()
    {
        using var theme = new ThemeFixture();
        var english = File.ReadAllText(theme.Path("i18n/en.json"));
        theme.With("i18n/en.json", english.Replace("\"booking.none\": \"You do not need to book.\",", "", StringComparison.Ordinal));
        Assert.Equal(["AT4021 i18n/en.json"], theme.Findings());
    }

    [Fact]
    public void A_file_that_is_no_language_is_told()
    {
        using var theme = new ThemeFixture();
        Assert.Equal(["AT4022 i18n/english language.json"], theme.With("i18n/english language.json", "{}").Findings());
    }

    [Fact]
    public void A_further_language_is_one_more_file()
    {
        using var theme = new ThemeFixture();
        theme.With("i18n/zh.json", File.ReadAllText(theme.Path("i18n/en.json")).Replace("\"English\"", "\"中文\"", StringComparison.Ordinal));
        var built = SiteBuilder.Build(
            FictionalCity.Of(FictionalCity.Workshop with { Translations = [new("zh", "木工坊", "大家一起做木工。", null)] }),
            BuiltSite.ReadTheme(Path.GetDirectoryName(theme.Path("theme.json"))!),
            FictionalCity.Options(),
            new Core.Diagnostics.DiagnosticBag());
        Assert.Contains(built.Files, f => f.Path == "zh/places/komorebi-kobo/index.html");
        Assert.DoesNotContain(built.Files, f => f.Path == "en/places/komorebi-kobo/index.html");
    }

    private static ImmutableSortedDictionary<string, string> Texts(string file) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(file))!.ToImmutableSortedDictionary(StringComparer.Ordinal);

    private static string Slots(string text) => string.Concat(SlotPattern().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{[^{}|]+\|[^{}|]+\}")]
    private static partial Regex Words();

    [GeneratedRegex(@"\{[0-9]\}")]
    private static partial Regex SlotPattern();
}
