using System.Collections.Immutable;
using CommunityAtlas.Content.Yaml;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Documents;
using CommunityAtlas.Exchange.OpenData.HeaderMaps;

namespace CommunityAtlas.Exchange.Tests.OpenData;

/// <summary>The header maps that ship, parsed once.</summary>
internal static class Maps
{
    public static ImmutableArray<HeaderMap> All { get; } = [.. EmbeddedHeaderMaps.Read().Select(t => Read(t.Text, t.Name))];

    public static HeaderMap Read(string yaml, string name = "map.yml")
    {
        var diagnostics = new DiagnosticBag();
        var map = Document(yaml, name) is { } document ? HeaderMapReader.Read(document, diagnostics) : null;
        Assert.Empty(diagnostics.ToSorted().Select(d => $"{d.Location} {d.Message(DiagnosticLanguage.Japanese)}"));
        return map!;
    }

    public static DocumentNode? Document(string yaml, string name = "test.yml")
    {
        var diagnostics = new DiagnosticBag();
        var document = YamlReader.Read(yaml, name, 1, diagnostics);
        Assert.Empty(diagnostics.ToSorted().Select(d => $"{d.Location} {d.Message(DiagnosticLanguage.Japanese)}"));
        return document;
    }
}
