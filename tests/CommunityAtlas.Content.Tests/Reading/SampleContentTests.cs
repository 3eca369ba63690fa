using CommunityAtlas.Content.FrontMatters;
using CommunityAtlas.Content.Markdown;
using CommunityAtlas.Content.Yaml;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Content.Tests.Reading;

public sealed class SampleContentTests
{
    [Fact]
    public void The_sample_of_this_repository_is_read_without_a_remark()
    {
        var bag = new DiagnosticBag();
        var folder = ContentReader.Read(Path.Combine(RepositoryRoot.Path, "content"), bag, "content");
        Assert.NotEmpty(folder.Files);
        foreach (var file in folder.Files.Where(f => f.Path.EndsWith(".yml", StringComparison.Ordinal)))
        {
            var limits = file.Path.StartsWith("entries/", StringComparison.Ordinal) ? YamlLimits.Entry : YamlLimits.List;
            Assert.NotNull(YamlReader.Read(file.Text, file.DisplayPath, 1, bag, limits));
        }

        foreach (var file in folder.Files.Where(f => f.Path.EndsWith(".md", StringComparison.Ordinal)))
        {
            var rules = file.Path.StartsWith("pages/", StringComparison.Ordinal) ? MarkdownRules.Page : MarkdownRules.Entry;
            var parts = FrontMatter.Split(file, bag);
            Assert.NotNull(parts);
            Assert.NotNull(YamlReader.Read(parts.Yaml, file.DisplayPath, parts.YamlFirstLine, bag));
            MarkdownReader.Read(parts.Body, parts.BodyStart, bag, rules);
        }

        Assert.Equal([], bag.ToSorted().Select(d => $"{d.Location}: {d.Id} {d.Message(DiagnosticLanguage.Japanese)}"));
    }
}
