using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Site.Tests.Samples;
using CommunityAtlas.Site.Themes;

namespace CommunityAtlas.Site.Tests.Themes;

public sealed class ThemeReaderTests
{
    [Fact]
    public void A_missing_layout_is_told_by_name()
    {
        using var theme = new ThemeFixture();
        File.Delete(theme.Path("layouts/now.hbs"));
        Assert.Equal(["AT4002 layouts/now.hbs"], theme.Findings());
    }

    [Fact]
    public void No_template_of_the_default_theme_has_Japanese_of_its_own() => Assert.All(
        Directory.EnumerateFiles(FictionalCity.ThemeFolder, "*.hbs", SearchOption.AllDirectories),
        file => Assert.DoesNotMatch(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}]", File.ReadAllText(file)));

    [Fact]
    public void A_text_that_the_worker_says_is_needed_too()
    {
        using var theme = new ThemeFixture();
        var texts = File.ReadAllText(theme.Path("i18n/ja.json"));
        theme.With("i18n/ja.json", texts.Replace("\"worker.saved\"", "\"worker.spared\"", StringComparison.Ordinal));
        Assert.Equal(["AT4008 i18n/ja.json"], theme.Findings());
    }

    [Fact]
    public void A_folder_that_is_no_theme_is_told_and_nothing_is_thrown()
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(ThemeReader.Read(Path.Combine(Path.GetTempPath(), "there-is-no-such-theme"), diagnostics));
        Assert.Contains(diagnostics.ToSorted(), d => d.Id == "AT4002" && d.Arguments[0] == "theme.json");
    }

    [Theory]
    [InlineData("theme.json", "{\"stylesheets\": [\"tokens.css\",\n}", "AT4003 theme.json(2,1)")]
    [InlineData("theme.json", "{}", "AT4003 theme.json")]
    [InlineData("i18n/ja.json", "{\"a\": \"b\"\n \"c\": \"d\"}", "AT4003 i18n/ja.json(2,1)")]
    [InlineData("assets/base.css", "p {\n  background: url(https://example.org/x.png);\n}", "AT4012 assets/base.css(2,15)")]
    [InlineData("assets/base.css", "@import \"x.css\";", "AT4012 assets/base.css(1,1)")]
    public void A_broken_file_is_told_with_its_place(string name, string text, string finding)
    {
        using var theme = new ThemeFixture().With(name, text);
        Assert.Contains(finding, theme.Findings());
    }

    [Fact]
    public void Files_that_are_not_text_or_are_links_are_refused()
    {
        using var theme = new ThemeFixture();
        File.WriteAllBytes(theme.Path("partials/ask.hbs"), [0xFF, 0xFE, 0x00]);
        File.Delete(theme.Path("partials/fact.hbs"));
        File.CreateSymbolicLink(theme.Path("partials/fact.hbs"), theme.Path("partials/trail.hbs"));
        var findings = theme.Findings();
        Assert.Contains("AT4013 partials/ask.hbs", findings);
        Assert.Contains("AT4013 partials/fact.hbs", findings);
    }

    [Fact]
    public void Assets_are_named_by_their_content()
    {
        using var first = new ThemeFixture();
        using var second = new ThemeFixture().With("assets/base.css", "p { margin: 0; }");
        var (before, after) = (Read(first), Read(second));
        Assert.Matches("^assets/site\\.[0-9a-f]{10}\\.css$", before.Stylesheet);
        Assert.NotEqual(before.Stylesheet, after.Stylesheet);
        Assert.Equal(before.Icon, after.Icon);
    }

    private static Theme Read(ThemeFixture theme)
    {
        var diagnostics = new DiagnosticBag();
        return ThemeReader.Read(theme.Path(""), diagnostics)!;
    }
}
