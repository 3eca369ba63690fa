using System.Text.RegularExpressions;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Site.Tests.Scripts;

/// <summary>WCAG 2.1.4: no key that writes a letter does anything. Whoever speaks to a computer would set it off by a word.</summary>
public sealed partial class KeyTests
{
    // Where keys are listened to, and which: a further place is to be looked at by somebody.
    private static readonly string[] Listeners = ["combobox.js", "exit-link.js", "map-view.js", "near-filter.js"];

    private static IEnumerable<string> Scripts => Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "src", "CommunityAtlas.Client"), "*.js", SearchOption.AllDirectories);

    [Fact]
    public void No_script_acts_on_a_single_letter() => Assert.Equal([], Scripts.SelectMany(Letters));

    [Fact]
    public void Keys_are_listened_to_only_where_somebody_has_looked() => Assert.Equal(
        Listeners, Scripts.Where(f => Listening().IsMatch(File.ReadAllText(f))).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));

    [Fact]
    public void No_element_has_a_key_of_its_own() => Assert.Equal(
        [],
        Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "themes"), "*.hbs", SearchOption.AllDirectories).Where(f => File.ReadAllText(f).Contains("accesskey", StringComparison.OrdinalIgnoreCase)));

    [Theory]
    [InlineData("if (event.key === 's') open();", true)]
    [InlineData("if (event.key.toLowerCase() === \"s\") open();", true)]
    [InlineData("if (event.code === 'KeyS') open();", true)]
    [InlineData("switch (event.key) { case '/': open(); }", true)]
    [InlineData("if (['a', 'Enter'].includes(event.key)) open();", true)]
    [InlineData("if (event.key === 'Enter' && !composing) open();", false)]
    [InlineData("switch (event.key) { case 'ArrowDown': open(); }", false)]
    public void The_scan_sees_what_it_is_for(string code, bool isLetter) => Assert.Equal(isLetter, Acts(code));

    private static IEnumerable<string> Letters(string file) => Acts(File.ReadAllText(file)) ? [Path.GetFileName(file)] : [];

    // Where a key is asked about at all, a literal of one sign is a key.
    private static bool Acts(string code) =>
        KeyCode().IsMatch(code) || (Asking().IsMatch(code) && (Compared().IsMatch(code) || Case().IsMatch(code) || Listed().IsMatch(code)));

    [GeneratedRegex(@"addEventListener\(\s*['""]key(?:down|up|press)['""]|\bonkey(?:down|up|press)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Listening();

    [GeneratedRegex(@"\.(?:key|code)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Asking();

    [GeneratedRegex(@"\.key\b[\w.()]*\s*[!=]==?\s*(['""]).\1", RegexOptions.CultureInvariant)]
    private static partial Regex Compared();

    [GeneratedRegex(@"\bswitch\s*\([^)]*\.key\b.*?\bcase\s+(['""]).\1", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Case();

    [GeneratedRegex(@"\[[^\[\]]*(['""])[^'""]\1[^\[\]]*\]\.includes\(\s*\w*\.?key\b", RegexOptions.CultureInvariant)]
    private static partial Regex Listed();

    [GeneratedRegex(@"['""](?:Key[A-Z]|Digit[0-9])['""]", RegexOptions.CultureInvariant)]
    private static partial Regex KeyCode();
}
