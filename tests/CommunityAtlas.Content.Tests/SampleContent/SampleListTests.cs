using System.Globalization;
using System.Text.RegularExpressions;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Content.Tests.SampleContent;

public sealed partial class SampleListTests
{
    [SharedDataFact]
    public void The_holidays_are_those_of_the_reference_table()
    {
        var reference = File.ReadLines(Path.Combine(RepositoryRoot.SharedData, "reference", "holidays_detailed.yml"))
            .Select(line => DayKey().Match(line))
            .Where(match => match.Success)
            .Select(match => DateOnly.ParseExact(match.Groups[1].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture))
            .Where(day => day.Year is >= 2025 and <= 2027);
        Assert.Equal(reference.Order(), SampleCity.Catalogue.Holidays.Days.Keys.Order());
    }

    [Theory]
    [InlineData("2025-05-06")]
    [InlineData("2026-05-06")]
    [InlineData("2026-09-22")]
    public void Substitute_and_bridge_holidays_are_known(string day) =>
        Assert.True(SampleCity.Catalogue.Holidays.IsHoliday(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)));

    [Fact]
    public void Every_need_is_told_in_at_least_eight_phrases_of_its_own()
    {
        var needs = SampleCity.Catalogue.Taxonomies.Needs.Terms;
        Assert.All(needs, need => Assert.True(need.Words.Length >= 8, need.Code));
        Assert.Empty(needs.SelectMany(n => n.Words).GroupBy(w => w).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.Equal(["mental_distress", "violence"], needs.Where(n => n.IsCrisis).Select(n => n.Code));
    }

    [Fact]
    public void Danger_to_life_comes_first_among_the_crisis_lines_and_every_level_has_one()
    {
        var lines = SampleCity.Catalogue.CrisisLines;
        Assert.Equal(["119", "110"], lines.Where(l => l.Level == CrisisLevel.Emergency).Select(l => l.Number));
        Assert.Equal(lines.OrderBy(l => l.Level).Select(l => l.Id), lines.Select(l => l.Id));
        Assert.Contains(lines, l => l.Level == CrisisLevel.Urgent && l.IsAroundTheClock);
        Assert.Contains(lines, l => l.Level == CrisisLevel.Talk);
    }

    [Fact]
    public void The_word_for_prescribing_stands_only_on_the_page_for_professionals()
    {
        var with = SampleCity.Folder.Files.Where(f => f.Text.Contains("処方", StringComparison.Ordinal)).Select(f => f.Path);
        Assert.Equal(["pages/link-workers.md"], with);
    }

    [Fact]
    public void Every_added_word_is_cut_and_read_in_as_many_pieces()
    {
        var file = SampleCity.Folder.Find("words.csv");
        Assert.NotNull(file);
        var lines = file.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#').ToArray();
        Assert.True(lines.Length >= 25);
        Assert.All(lines, line =>
        {
            var columns = line.Split(',');
            Assert.Equal(4, columns.Length);
            Assert.Equal(columns[0], columns[1].Replace(" ", "", StringComparison.Ordinal));
            Assert.Equal(columns[1].Split(' ').Length, columns[2].Split(' ').Length);
            Assert.Matches("^[ァ-ヶー ]+$", columns[2]);
        });
    }

    [GeneratedRegex("^([0-9]{4}-[0-9]{2}-[0-9]{2}):", RegexOptions.CultureInvariant)]
    private static partial Regex DayKey();
}
