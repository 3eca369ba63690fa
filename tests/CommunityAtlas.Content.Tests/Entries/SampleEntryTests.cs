using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Content.Entries;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Content.Tests.Entries;

public sealed class SampleEntryTests
{
    [Fact]
    public void Every_entry_of_the_sample_city_is_read_without_an_error()
    {
        var root = Path.Combine(RepositoryRoot.Path, "content");
        var files = Directory.GetFiles(Path.Combine(root, "entries"), "*.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        Assert.True(files.Length >= 50);
        var bag = new DiagnosticBag();
        foreach (var file in files)
        {
            var path = Path.GetRelativePath(root, file).Replace('\\', '/');
            EntryParser.Parse(new ContentFile(path, path, File.ReadAllText(file)), EntryTesting.References, bag);
        }

        Assert.Empty(bag.ToSorted().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => $"{d.Location} {d.Id} {d.Message(DiagnosticLanguage.Japanese)}"));
    }
}
