using System.Collections.Immutable;
using CommunityAtlas.Content.Yaml;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Exchange.OpenData.HeaderMaps;

namespace CommunityAtlas.Cli.Imports;

/// <summary>The header maps that ship with the tool, read with the YAML reader that Exchange must not know.</summary>
internal static class HeaderMapFiles
{
    internal static ImmutableArray<HeaderMap> Read(DiagnosticBag diagnostics) =>
        [.. EmbeddedHeaderMaps.Read()
            .Select(text => YamlReader.Read(text.Text, text.Name, 1, diagnostics) is { } document ? HeaderMapReader.Read(document, diagnostics) : null)
            .OfType<HeaderMap>()];
}
