using System.Collections.Immutable;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Documents;

namespace CommunityAtlas.Content.Settings;

/// <summary>Reads a list whose items are mappings.</summary>
internal static class ListReader
{
    /// <summary>The items that are mappings; anything else is reported. An empty file is an empty list.</summary>
    /// <param name="name">What the list is called in a message: its file or its key.</param>
    public static ImmutableArray<MappingReader> Mappings(DocumentNode? node, string name, DiagnosticBag diagnostics)
    {
        if (node is null or ScalarNode { IsEmpty: true }) return [];
        if (node is not SequenceNode list)
        {
            diagnostics.Add(SettingsDiagnostics.NotAList, node.Location, name);
            return [];
        }

        return [.. list.Items.Select(item => MappingReader.Of(item, name, diagnostics)).OfType<MappingReader>()];
    }
}
