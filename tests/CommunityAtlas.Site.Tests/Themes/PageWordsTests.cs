using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CommunityAtlas.Site.Tests.Samples;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Site.Tests.Themes;

/// <summary>Every word of a page stands in i18n/, where a town can change it.</summary>
public sealed partial class PageWordsTests
{
    private static readonly string Source = Path.Combine(RepositoryRoot.Path, "src", "CommunityAtlas.Site");

    // Text of a literal → why it is no word of a page.
    private static readonly ImmutableDictionary<string, string> Allowed = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["無料"] = "as crisis.yml says it; compared, never written",
        ["通話料がかかります"] = "as crisis.yml says it; compared, never written",
    }.ToImmutableDictionary(StringComparer.Ordinal);

    [Fact]
    public void No_word_of_a_page_stands_in_code()
    {
        var found =
            from folder in new[] { "Pages", "ViewModels", "Offline", "Maps" }
            from file in Directory.EnumerateFiles(Path.Combine(Source, folder), "*.cs", SearchOption.AllDirectories)
            // The start of a file for those who write files: its keys are those of the entry model.
            let text = EntryFile().Replace(File.ReadAllText(file), "")
            from literal in Literals(text)
            where Letters().IsMatch(literal) && !Allowed.ContainsKey(literal)
            select $"{Path.GetFileName(file)}: {literal}";
        Assert.Equal([], found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_allowed_is_still_there() => Assert.All(Allowed.Keys, literal => Assert.Contains(
        Directory.EnumerateFiles(Path.Combine(Source, "Pages"), "*.cs", SearchOption.AllDirectories), f => File.ReadAllText(f).Contains($"\"{literal}\"", StringComparison.Ordinal)));

    [Fact]
    public void Every_text_that_code_asks_for_is_known_and_none_is_asked_for_by_nobody()
    {
        var asked = Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(f => Asked().Matches(File.ReadAllText(f)).Select(m => m.Groups["key"].Value))
            .SelectMany(key => key.EndsWith('.') ? PageWords.Keys.Where(k => k.StartsWith(key, StringComparison.Ordinal)) : [key]);
        Assert.Equal(PageWords.Keys.Order(StringComparer.Ordinal), asked.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_town_says_a_heading_in_its_own_words_without_code()
    {
        using var theme = new ThemeFixture();
        theme.With("i18n/ja.json", File.ReadAllText(theme.Path("i18n/ja.json")).Replace("\"list.area\": \"{0}のつながり先\"", "\"list.area\": \"{0}で会えるところ\"", StringComparison.Ordinal));
        var built = SiteBuilder.Build(
            FictionalCity.Catalogue,
            BuiltSite.ReadTheme(Path.GetDirectoryName(theme.Path("theme.json"))!),
            FictionalCity.Options(),
            new Core.Diagnostics.DiagnosticBag());
        var page = built.Files.First(f => f.Path.StartsWith("areas/", StringComparison.Ordinal) && f.Path.Split('/').Length == 3);
        Assert.Contains("で会えるところ", System.Text.Encoding.UTF8.GetString(page.Content.Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{0}の{1}", "あおぞら市の{0}")]
    [InlineData("{1}{0}{2}", "{0}あおぞら市{2}")]
    [InlineData("{}", "{}")]
    public void Gaps_are_filled_once(string text, string filled) =>
        Assert.Equal(filled, new PageWords(ImmutableDictionary<string, string>.Empty.Add("key", text)).Of("key", "あおぞら市", "{0}"));

    private static IEnumerable<string> Literals(string code) =>
        code.Split('\n').Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)).SelectMany(line => Literal().Matches(line).Select(m => m.Groups["text"].Value));

    [GeneratedRegex("\"(?<text>(?:[^\"\\\\]|\\\\.)*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Literal();

    [GeneratedRegex(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}-[・ー]]", RegexOptions.CultureInvariant)]
    private static partial Regex Letters();

    [GeneratedRegex("\"\"\".*?\"\"\"", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex EntryFile();

    [GeneratedRegex(@"[wW]ords(?:\[|\.Of\()""(?<key>[^""]+)""", RegexOptions.CultureInvariant)]
    private static partial Regex Asked();
}
