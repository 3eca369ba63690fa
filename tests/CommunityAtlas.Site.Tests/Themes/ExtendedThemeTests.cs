using System.Text;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Site.Tests.Samples;
using CommunityAtlas.Site.Themes;

namespace CommunityAtlas.Site.Tests.Themes;

/// <summary>A town's own theme beside the default one: what it does not have, it takes from there.</summary>
public sealed class ExtendedThemeTests : IDisposable
{
    private readonly string _themes = Directory.CreateTempSubdirectory("themes-").FullName;

    public ExtendedThemeTests()
    {
        foreach (var file in Directory.EnumerateFiles(FictionalCity.ThemeFolder, "*", SearchOption.AllDirectories))
        {
            Write("default/" + Path.GetRelativePath(FictionalCity.ThemeFolder, file), File.ReadAllText(file));
        }

        Write("town/theme.json", "{\n  \"extends\": \"default\",\n  \"stylesheets\": [\"town.css\"]\n}");
        Write("town/assets/town.css", ":root { --accent: #00118f; }");
    }

    public void Dispose() => Directory.Delete(_themes, recursive: true);

    [Fact]
    public void One_partial_one_word_and_the_colours_are_enough()
    {
        Write("town/partials/town.hbs", "<p>わたしたちの町</p>");
        Write("town/i18n/ja.json", "{\"nav.contribute\": \"町のことを教える\"}");
        var site = Build(out var theme);
        var home = Encoding.UTF8.GetString(site.Files.Single(f => f.Path == "index.html").Content.Span);
        Assert.Contains("わたしたちの町", home, StringComparison.Ordinal);
        Assert.Contains("町のことを教える", home, StringComparison.Ordinal);
        Assert.Contains("本文へ移動", home, StringComparison.Ordinal); // the parent's
        var style = Encoding.UTF8.GetString(theme.Assets.Single(a => a.Path == theme.Stylesheet).Content.Span);
        Assert.EndsWith(":root { --accent: #00118f; }\n", style, StringComparison.Ordinal); // behind the parent's, so that it wins
    }

    [Fact]
    public void An_asset_of_the_same_name_takes_the_place_of_the_parents()
    {
        Write("town/assets/icon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><path d=\"M0 0h1v1z\"/></svg>");
        Build(out var theme);
        Assert.Contains("0 0 1 1", Encoding.UTF8.GetString(theme.Assets.Single(a => a.Path == theme.Icon).Content.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void A_theme_may_extend_one_that_extends_another()
    {
        Write("town/i18n/ja.json", "{\"nav.contribute\": \"町のことを教える\", \"skip\": \"本文へ\"}");
        Write("ward/theme.json", "{\"extends\": \"town\"}");
        Write("ward/i18n/ja.json", "{\"skip\": \"なかみへ\"}");
        var home = Encoding.UTF8.GetString(Build(out _, "ward").Files.Single(f => f.Path == "index.html").Content.Span);
        Assert.Contains("なかみへ", home, StringComparison.Ordinal);
        Assert.Contains("町のことを教える", home, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("theme.json", "{\n  \"extends\": \"defualt\"\n}", "error AT4015 town/theme.json(2,3) default")]
    [InlineData("theme.json", "{\n  \"extends\": \"town\"\n}", "error AT4016 town/theme.json(2,3)")]
    [InlineData("theme.json", "{\n  \"extends\": \"../default\"\n}", "error AT4015 town/theme.json(2,3) default")]
    [InlineData("theme.json", "{\"extends\": 3}", "error AT4003 town/theme.json")]
    [InlineData("theme.json", "{\"extends\": \"default\",\n \"stylesheet\": [\"town.css\"], \"stylesheets\": [\"town.css\"]}", "warning AT4019 town/theme.json(2,2) stylesheets")]
    [InlineData("theme.json", "{\"extends\": \"default\", \"stylesheets\": [\"twon.css\", \"town.css\"]}", "error AT4002 town/assets/twon.css")]
    [InlineData("partials/asc.hbs", "<p>x</p>", "warning AT4017 town/partials/asc.hbs ask.hbs")]
    [InlineData("layouts/hoem.hbs", "<p>x</p>", "warning AT4017 town/layouts/hoem.hbs home.hbs")]
    [InlineData("assets/tokns.css", "p { margin: 0; }", "warning AT4017 town/assets/tokns.css tokens.css")]
    [InlineData("i18n/ja.json", "{\n  \"nav.contribut\": \"x\"\n}", "warning AT4018 town/i18n/ja.json(2,3) nav.contribute")]
    [InlineData("i18n/ja.json", "{\n  \"nav.contribute\": \"x\",,\n}", "error AT4003 town/i18n/ja.json(2,1) i18n/ja.json")]
    [InlineData("partials/ask.hbs", "<p>\n{{office.nam}}</p>", "error AT4006 town/partials/ask.hbs(2,1)")]
    [InlineData("layouts/now.hbs", "<h1>{{t \"no.such\"}}</h1>", "error AT4008 town/layouts/now.hbs(1,5)")]
    public void A_mistake_is_told_with_its_place_and_what_may_have_been_meant(string name, string text, string finding)
    {
        Write("town/" + name, text);
        var found = Findings("town");
        Assert.Contains(found, f => f.StartsWith(finding.Split(' ')[0] + " " + finding.Split(' ')[1] + " " + finding.Split(' ')[2], StringComparison.Ordinal)
            && (finding.Split(' ').Length < 4 || f.EndsWith(" " + finding.Split(' ')[3], StringComparison.Ordinal)));
        Assert.Single(found.Select(f => f.Split(' ')[1]).Distinct());
    }

    [Fact]
    public void A_circle_of_two_is_told_once()
    {
        Write("town/theme.json", "{\"extends\": \"ward\"}");
        Write("ward/theme.json", "{\"extends\": \"town\"}");
        Assert.Equal(["error AT4016 ward/theme.json(1,2) town → ward → town"], Findings("town"));
    }

    [Fact]
    public void New_parts_and_words_that_are_used_are_no_finding()
    {
        Write("town/partials/ask.hbs", "<section class=\"ask\"><h2>{{t \"town.ask\"}}</h2>{{> town-hall}}</section>");
        Write("town/partials/town-hall.hbs", "<p>{{office.name}}</p>");
        Write("town/i18n/ja.json", "{\"town.ask\": \"役場へどうぞ\"}");
        Assert.Empty(Findings("town"));
    }

    private Core.Output.OutputSet Build(out Theme theme, string name = "town")
    {
        theme = BuiltSite.ReadTheme(Path.Combine(_themes, name));
        var diagnostics = new DiagnosticBag();
        var site = SiteBuilder.Build(FictionalCity.Catalogue, theme, FictionalCity.Options(), diagnostics);
        Assert.Empty(diagnostics.ToSorted());
        return site;
    }

    // "error AT4015 town/theme.json(2,3) default": the last argument is what the hint proposes.
    private List<string> Findings(string name)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Equal(ThemeReader.Read(Path.Combine(_themes, name), diagnostics) is null, diagnostics.HasErrors);
        return [.. diagnostics.ToSorted().Select(d => FormattableString.Invariant(
            $"{(d.Severity == DiagnosticSeverity.Error ? "error" : "warning")} {d.Id} {d.Location.ToString().Replace(_themes.Replace('\\', '/') + "/", "", StringComparison.Ordinal)} {(d.Arguments.IsEmpty ? "" : d.Arguments[^1])}"))];
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(_themes, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
