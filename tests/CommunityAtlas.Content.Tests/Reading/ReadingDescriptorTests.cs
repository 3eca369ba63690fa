using System.Reflection;
using CommunityAtlas.Content.Yaml;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Content.Tests.Reading;

public sealed class ReadingDescriptorTests
{
    public static TheoryData<string> Ids()
    {
        var data = new TheoryData<string>();
        foreach (var descriptor in Descriptors()) data.Add(descriptor.Id);
        return data;
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Message_and_hint_can_be_written_in_both_languages(string id)
    {
        var diagnostic = Descriptors().Single(d => d.Id == id).At(new SourceLocation("x"), "一", "二", "三");
        foreach (var language in new[] { DiagnosticLanguage.Japanese, DiagnosticLanguage.English })
        {
            foreach (var text in new[] { diagnostic.Message(language), diagnostic.Hint(language) })
            {
                Assert.NotEmpty(text);
                Assert.DoesNotContain("{0}", text);
                Assert.DoesNotContain("{{", text);
                Assert.Matches("[.。）)]$", text);
            }
        }
    }

    [Fact]
    public void Ids_of_reading_are_unique_and_in_their_range()
    {
        var ids = Descriptors().Select(d => d.Id).ToList();
        Assert.True(ids.Count > 50, $"{ids.Count}");
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(ids, id => Assert.StartsWith("AT20", id, StringComparison.Ordinal));
    }

    private static IEnumerable<DiagnosticDescriptor> Descriptors() =>
        new[] { typeof(YamlDiagnostics).Assembly, typeof(TextDiagnostics).Assembly }
            .SelectMany(a => a.GetTypes())
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(f => f.FieldType == typeof(DiagnosticDescriptor))
            .Select(f => (DiagnosticDescriptor)f.GetValue(null)!)
            .Where(d => d.Id.StartsWith("AT20", StringComparison.Ordinal));
}
