using System.Globalization;
using System.Text.RegularExpressions;
using CommunityAtlas.Site.Tests.Samples;

namespace CommunityAtlas.Site.Tests.Themes;

/// <summary>Contrast of every pair of colours in use, computed from the token file by the formula of WCAG 2.2.</summary>
public sealed partial class TokenContrastTests
{
    [Theory]
    [InlineData("text", "ground", 7)]
    [InlineData("text", "surface", 7)]
    [InlineData("text", "warm", 7)]
    [InlineData("text-strong", "ground", 7)]
    [InlineData("text-strong", "surface", 7)]
    [InlineData("text-strong", "warm", 7)]
    [InlineData("text-secondary", "ground", 4.5)]
    [InlineData("text-secondary", "surface", 4.5)]
    [InlineData("text-secondary", "warm", 4.5)]
    [InlineData("link", "ground", 7)]
    [InlineData("link", "surface", 4.5)]
    [InlineData("link", "warm", 4.5)]
    [InlineData("visited", "ground", 4.5)]
    [InlineData("visited", "surface", 4.5)]
    [InlineData("visited", "warm", 4.5)]
    [InlineData("link-hover", "ground", 4.5)]
    [InlineData("link-hover", "warm", 4.5)]
    [InlineData("link-active", "ground", 4.5)]
    [InlineData("button-text", "button", 7)]
    [InlineData("button-text", "button-hover", 7)]
    [InlineData("button-text", "button-pressed", 7)]
    [InlineData("error", "ground", 4.5)]
    [InlineData("error", "error-ground", 4.5)]
    [InlineData("danger-text", "danger", 4.5)]
    [InlineData("success", "ground", 4.5)]
    [InlineData("success", "success-ground", 4.5)]
    [InlineData("text", "success-ground", 7)]
    [InlineData("text", "warning-ground", 7)]
    [InlineData("text-strong", "warning-ground", 7)]
    [InlineData("accent", "ground", 3)]
    [InlineData("control", "ground", 3)]
    [InlineData("control", "surface", 3)]
    [InlineData("divider", "ground", 3)]
    [InlineData("danger-edge", "ground", 3)]
    [InlineData("warning-edge", "ground", 3)]
    [InlineData("text-strong", "mark", 7)]
    [InlineData("accent", "mark", 3)]
    [InlineData("control", "warm", 3)]
    [InlineData("button", "ground", 3)]
    [InlineData("button", "warm", 3)]
    [InlineData("focus", "ground", 3)]
    [InlineData("focus", "focus-ring", 3)]
    [InlineData("focus", "surface", 3)]
    public void Each_pair_has_its_contrast_in_both_themes(string front, string back, double least)
    {
        var (light, dark) = Read();
        Assert.All([("light", light), ("dark", dark)], theme =>
        {
            var contrast = Contrast(theme.Item2[front], theme.Item2[back]);
            Assert.True(contrast >= least, string.Create(CultureInfo.InvariantCulture, $"{theme.Item1}: {front} on {back} is {contrast:0.00}, needs {least}"));
        });
    }

    [Theory]
    [InlineData("text", "ground", 12.63)]
    [InlineData("link", "ground", 14.22)]
    [InlineData("divider", "ground", 3.03)]
    public void The_formula_gives_known_values(string front, string back, double expected) =>
        Assert.Equal(expected, Contrast(Read().Light[front], Read().Light[back]), 0.006);

    /// <summary>The figures of the design paper; 0 where it states none.</summary>
    [Theory]
    [InlineData("text", "ground", 12.63, 15.55)]
    [InlineData("text", "surface", 11.29, 11.29)]
    [InlineData("text-strong", "ground", 17.40, 15.55)]
    [InlineData("text-strong", "surface", 15.55, 11.29)]
    [InlineData("text-secondary", "ground", 8.45, 8.30)]
    [InlineData("text-secondary", "surface", 7.55, 6.03)]
    [InlineData("control", "ground", 5.74, 8.30)]
    [InlineData("control", "surface", 5.13, 6.03)]
    [InlineData("divider", "ground", 3.03, 5.74)]
    [InlineData("divider", "surface", 0, 4.17)]
    [InlineData("link", "ground", 14.22, 8.76)]
    [InlineData("link", "surface", 12.70, 6.36)]
    [InlineData("visited", "ground", 8.50, 8.76)]
    [InlineData("visited", "surface", 7.59, 6.36)]
    [InlineData("link-hover", "ground", 11.10, 8.76)]
    [InlineData("link-active", "ground", 4.85, 8.76)]
    [InlineData("button-text", "button", 11.10, 8.76)]
    [InlineData("button-text", "button-hover", 14.22, 0)]
    [InlineData("button-text", "button-pressed", 17.97, 0)]
    [InlineData("error", "ground", 5.79, 8.33)]
    [InlineData("error", "surface", 0, 6.05)]
    [InlineData("error", "error-ground", 5.14, 8.33)]
    [InlineData("success", "ground", 5.35, 8.41)]
    [InlineData("success", "surface", 0, 6.10)]
    [InlineData("success", "success-ground", 4.75, 8.41)]
    [InlineData("warning-edge", "ground", 4.54, 3.84)]
    [InlineData("focus", "ground", 21, 12.21)]
    [InlineData("focus", "surface", 0, 8.87)]
    [InlineData("focus", "focus-ring", 14.74, 14.74)]
    public void Stated_figures_are_those_of_the_tokens(string front, string back, double light, double dark)
    {
        var tokens = Read();
        if (light > 0) Assert.Equal(light, Contrast(tokens.Light[front], tokens.Light[back]), 0.02);
        if (dark > 0) Assert.Equal(dark, Contrast(tokens.Dark[front], tokens.Dark[back]), 0.02);
    }

    // The smaller threshold of each pair the paper lists: text 4.5, edges and controls 3.
    [Theory]
    [InlineData("divider", "ground", 3)]
    [InlineData("error", "surface", 4.5)]
    [InlineData("success", "surface", 4.5)]
    [InlineData("text-strong", "error-ground", 4.5)]
    public void Pairs_of_the_paper_keep_their_threshold(string front, string back, double least)
    {
        var tokens = Read();
        Assert.InRange(Contrast(tokens.Light[front], tokens.Light[back]), least, 21);
        Assert.InRange(Contrast(tokens.Dark[front], tokens.Dark[back]), least, 21);
    }

    private static (Dictionary<string, string> Light, Dictionary<string, string> Dark) Read()
    {
        var css = File.ReadAllText(Path.Combine(FictionalCity.ThemeFolder, "assets", "tokens.css"));
        var parts = css.Split("@media (prefers-color-scheme: dark)");
        var light = Colours(parts[0]);
        var dark = new Dictionary<string, string>(light, StringComparer.Ordinal);
        foreach (var (name, value) in Colours(parts[1])) dark[name] = value;
        return (light, dark);
    }

    private static Dictionary<string, string> Colours(string css) =>
        Colour().Matches(css).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value, StringComparer.Ordinal);

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string hex)
    {
        double Channel(int at)
        {
            var value = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(0)) + (0.7152 * Channel(2)) + (0.0722 * Channel(4));
    }

    [GeneratedRegex("--([a-z-]+): #([0-9a-f]{6});", RegexOptions.CultureInvariant)]
    private static partial Regex Colour();
}
