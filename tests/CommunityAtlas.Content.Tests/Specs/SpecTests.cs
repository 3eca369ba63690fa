using System.Collections.Immutable;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Tests.Specs;

/// <summary>Runs tests/specs: for each case exactly the diagnostics it lists, at exactly those places.</summary>
public sealed class SpecTests
{
    private static readonly ImmutableArray<SpecCase> Cases = SpecCase.ReadAll();

    public static TheoryData<string> Names()
    {
        var names = new TheoryData<string>();
        foreach (var spec in Cases) names.Add(spec.ToString());
        return names;
    }

    [Fact]
    public void There_are_specs_and_no_two_share_a_name()
    {
        Assert.True(Cases.Length >= 20);
        Assert.Equal(Cases.Length, Cases.Select(c => c.ToString()).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_base_of_all_specs_is_a_site_without_a_single_remark()
    {
        var folder = new ContentFolder(SpecCase.BaseFiles().Select(f => new ContentFile(f.Key, f.Key, f.Value)));
        var result = CatalogueBuilder.Build(folder, SpecCase.UsualDay);
        Assert.Empty(result.Diagnostics.Select(Print));
        Assert.NotNull(result.Catalogue);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_spec_gives_exactly_its_diagnostics(string name)
    {
        var spec = Cases.Single(c => c.ToString() == name);
        var result = spec.Run();

        var left = result.Diagnostics.Select(Print).ToList();
        var missing = spec.Diagnostics.Where(expected => !Remove(left, expected)).ToArray();
        Assert.True(
            missing.Length == 0 && left.Count == 0,
            $"{spec}\nmissing:\n  {string.Join("\n  ", missing)}\nnot expected:\n  {string.Join("\n  ", left.Select(l => Describe(l, result.Diagnostics)))}");
        Assert.Equal(result.Catalogue is null, result.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_spec_gives_messages_that_can_be_read_in_both_languages(string name)
    {
        var spec = Cases.Single(c => c.ToString() == name);
        foreach (var diagnostic in spec.Run().Diagnostics)
        {
            foreach (var language in new[] { DiagnosticLanguage.Japanese, DiagnosticLanguage.English })
            {
                Assert.DoesNotContain("「」", diagnostic.Message(language), StringComparison.Ordinal);
                Assert.False(string.IsNullOrWhiteSpace(diagnostic.Hint(language)));
            }
        }
    }

    private static string Print(Diagnostic diagnostic) =>
        $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id} {diagnostic.Location}";

    // A line without a severity fits any.
    private static bool Remove(List<string> actual, string expected)
    {
        var index = actual.FindIndex(line => line == expected || (expected.StartsWith("AT", StringComparison.Ordinal) && line[(line.IndexOf(' ') + 1)..] == expected));
        if (index < 0) return false;
        actual.RemoveAt(index);
        return true;
    }

    private static string Describe(string line, ImmutableArray<Diagnostic> all) => $"{line}  # {all.First(d => Print(d) == line).Message(DiagnosticLanguage.Japanese)}";
}
