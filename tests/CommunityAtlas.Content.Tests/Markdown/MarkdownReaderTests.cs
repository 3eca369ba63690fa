using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CommunityAtlas.Content.Markdown;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Policies;
using CommunityAtlas.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityAtlas.Content.Tests.Markdown;

public sealed partial class MarkdownReaderTests
{
    public static TheoryData<int, string> Rows()
    {
        var data = new TheoryData<int, string>();
        foreach (var (index, row) in Vectors.Read("markdown").Index()) data.Add(index, row.Text("reason"));
        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_row_of_the_table_is_decided_as_written(int index, string reason)
    {
        var row = Vectors.Read("markdown")[index];
        var (description, diagnostics) = Read(row.Text("input"));
        var decision = !diagnostics.IsEmpty ? string.Join(' ', diagnostics.Select(d => d.Id)) : description is null ? "empty" : "accept";
        Assert.True(row.Text("decision") == decision, $"{reason}: {row.Text("input")} gave {decision} {diagnostics.FirstOrDefault()?.Location}");
        if (row.Has("at")) Assert.Equal($"x.md({row.Text("at")})", diagnostics[0].Location.ToString());
        if (row.Has("html")) Assert.Equal(row.Text("html"), description!.Html.ToString());
        if (row.Has("text")) Assert.Equal(row.Text("text"), description!.PlainText);
        Assert.Equal(diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error) || decision == "empty", description is null);
        if (description is not null) AssertClean(description);
    }

    [Fact]
    public void Places_count_from_where_the_text_begins()
    {
        var bag = new DiagnosticBag();
        Assert.Null(MarkdownReader.Read("一\n\n`x`", new SourceLocation("x.md", 12, 1), bag));
        Assert.Equal("x.md(14,1)", Assert.Single(bag.ToSorted()).Location.ToString());
        bag = new DiagnosticBag();
        Assert.Null(MarkdownReader.Read("あ`x`", new SourceLocation("x.yml", 3, 14), bag));
        Assert.Equal("x.yml(3,15)", Assert.Single(bag.ToSorted()).Location.ToString());
        bag = new DiagnosticBag();
        Assert.Null(MarkdownReader.Read("一\n二`x`\n", new SourceLocation("x.yml", 3, 14), bag));
        Assert.Equal("x.yml(5,0)", Assert.Single(bag.ToSorted()).Location.ToString());
    }

    [Fact]
    public void A_page_may_have_headings_of_the_second_and_third_level_without_ids()
    {
        var bag = new DiagnosticBag();
        var page = MarkdownReader.Read("## 目的\n\nあ\n\n### 細目 {#main}\n", new SourceLocation("x.md", 1, 1), bag, MarkdownRules.Page);
        Assert.Equal(0, bag.Count);
        Assert.Equal("<h2>目的</h2>\n<p>あ</p>\n<h3>細目 {#main}</h3>", page!.Html.ToString());
        Assert.Null(MarkdownReader.Read("# 題\n\n#### 四\n", new SourceLocation("x.md", 1, 1), bag, MarkdownRules.Page));
        Assert.Equal(["AT2065", "AT2065"], bag.ToSorted().Select(d => d.Id));
    }

    [Fact]
    public void A_link_to_an_allowed_international_host_shows_the_decoded_name()
    {
        var bag = new DiagnosticBag();
        var rules = MarkdownRules.Entry with { InternationalHosts = ["こども食堂.jp"] };
        var ascii = new System.Globalization.IdnMapping().GetAscii("こども食堂.jp");
        var description = MarkdownReader.Read($"[会](https://{ascii}/)", new SourceLocation("x.md", 1, 1), bag, rules);
        Assert.Contains("会（こども食堂.jp）", description!.Html.ToString());
    }

    [Fact]
    public void Twenty_diagnostics_are_the_limit_and_the_last_counts_the_others()
    {
        var (_, diagnostics) = Read(string.Join("\n\n", Enumerable.Repeat("`x`", 50)));
        Assert.Equal(20, diagnostics.Length);
        Assert.Equal(19, diagnostics.Count(d => d.Id == "AT2066"));
        Assert.Contains("31", diagnostics.Single(d => d.Id == "AT2071").Message(DiagnosticLanguage.Japanese));
        Assert.True(Read(new string('`', 1) + string.Concat(Enumerable.Repeat("\u200B", 3000))).Diagnostics.Length <= 20);
    }

    [SharedDataFact]
    public void Every_example_of_the_commonmark_suite_is_refused_or_clean()
    {
        var path = Path.Combine(RepositoryRoot.SharedData, "suites", "commonmark", "spec-tests.json");
        using var suite = System.Text.Json.JsonDocument.Parse(File.ReadAllText(path));
        var (accepted, refused) = (0, 0);
        foreach (var example in suite.RootElement.EnumerateArray())
        {
            var markdown = example.GetProperty("markdown").GetString()!;
            foreach (var rules in new[] { MarkdownRules.Entry, MarkdownRules.Page })
            {
                var bag = new DiagnosticBag();
                var description = MarkdownReader.Read(markdown, new SourceLocation("x.md", 1, 1), bag, rules);
                Assert.True(description is not null || bag.HasErrors || string.IsNullOrWhiteSpace(markdown), markdown);
                if (description is null) refused++;
                else accepted++;
                if (description is not null) AssertClean(description);
            }
        }

        Assert.True(accepted > 100 && refused > 100, $"{accepted} accepted, {refused} refused");
    }

    [SharedDataFact]
    public void Naughty_strings_never_throw_and_come_out_clean()
    {
        var path = Path.Combine(RepositoryRoot.SharedData, "suites", "blns", "blns.json");
        foreach (var text in System.Text.Json.JsonSerializer.Deserialize<string[]>(File.ReadAllText(path))!)
        {
            if (Read(text).Description is { } description) AssertClean(description);
        }
    }

    [Fact]
    public void Random_text_never_throws_and_comes_out_clean()
    {
        var pieces = new[] { "a", "あ", "[", "](", ")", "![", "<", ">", "https://example.org/", "javascript:", "&#x202E;", "&amp;", "*", "**", "_", "`", "- ", "1. ", "> ", "#", "\n", "\n\n", "    ", "\\", "<b>", "\"", "'", "{", "}", "|", "~", "\uD800", "\u202E", "]: ", "(", "!", "=", "&colon;" };
        var any = Gen.ListOf(Gen.Elements(pieces)).Select(list => string.Concat(list)).ToArbitrary();
        Prop.ForAll(any, text =>
        {
            if (Read(text).Description is { } description) AssertClean(description);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
    }

    // Not the audit of the site (that one reads the finished pages with a real parser), only its rules for a fragment.
    private static void AssertClean(Description description)
    {
        var html = description.Html.ToString();
        foreach (Match tag in Tag().Matches(html))
        {
            Assert.True(AllowedTag().IsMatch(tag.Value), $"{tag.Value} in {html}");
        }

        var withoutTags = Tag().Replace(html, "");
        Assert.DoesNotContain('<', withoutTags);
        Assert.DoesNotContain('>', withoutTags);
        Assert.True(TextPolicy.Accepts(html));
        Assert.True(TextPolicy.Accepts(description.PlainText));
        foreach (Match link in Link().Matches(html)) Assert.Equal(UrlRefusal.None, SafeUrl.Check(System.Net.WebUtility.HtmlDecode(link.Groups[1].Value)));
    }

    private static (Description? Description, ImmutableArray<Diagnostic> Diagnostics) Read(string text)
    {
        var bag = new DiagnosticBag();
        var description = MarkdownReader.Read(text, new SourceLocation("x.md", 1, 1), bag);
        return (description, bag.ToSorted());
    }

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("""^<(?:/?(?:p|ul|ol|li|strong|em|blockquote|h2|h3)|br /|/a|ol start="\d+"|a href="https://[^"<> ]+" rel="noopener noreferrer nofollow ugc")>$""")]
    private static partial Regex AllowedTag();

    [GeneratedRegex("href=\"([^\"]*)\"")]
    private static partial Regex Link();
}
