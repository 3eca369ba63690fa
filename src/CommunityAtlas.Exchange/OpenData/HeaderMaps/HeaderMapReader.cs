using System.Collections.Immutable;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Documents;

namespace CommunityAtlas.Exchange.OpenData.HeaderMaps;

/// <summary>Reads a header map from its document. Maps are ours, so a mistake in one is an error that names the key (AT6011, AT6012).</summary>
public static class HeaderMapReader
{
    private static readonly ImmutableDictionary<string, ColumnRole> Roles =
        Enum.GetValues<ColumnRole>().ToImmutableDictionary(r => SnakeCase(r.ToString()), StringComparer.Ordinal);

    /// <summary>The map, or null with diagnostics.</summary>
    public static HeaderMap? Read(DocumentNode document, DiagnosticBag diagnostics)
    {
        if (document is not MappingNode root)
        {
            diagnostics.Add(ImportDiagnostics.MapKey, document.Location, "dataset");
            return null;
        }

        var before = diagnostics.Count;
        var detect = root.Find("detect") as MappingNode;
        var map = new HeaderMap
        {
            Dataset = Text(root, "dataset", diagnostics),
            Title = Text(root, "title", diagnostics),
            SlugPrefix = Text(root, "slug", diagnostics),
            Kind = Text(root, "kind", diagnostics),
            Summary = Text(root, "summary", diagnostics),
            Needs = Texts(root.Find("needs")),
            Audience = Texts(root.Find("audience")),
            DetectAll = Headers(detect?.Find("all")),
            DetectAny = Headers(detect?.Find("any")),
            DetectNone = Headers(detect?.Find("none")),
            Columns = ReadColumns(root, diagnostics),
            Ignored = Headers(root.Find("ignore")),
            Dropped = Headers(root.Find("drop")),
            Personal = Headers(root.Find("person")),
        };
        foreach (var pair in root.Pairs)
        {
            if (pair.Key.Value is "dataset" or "title" or "slug" or "kind" or "summary" or "needs" or "audience" or "detect" or "columns" or "ignore" or "drop" or "person") continue;
            diagnostics.Add(ImportDiagnostics.MapKey, pair.Key.Location, pair.Key.Value);
        }

        if (map.DetectAll.IsEmpty && map.DetectAny.IsEmpty) diagnostics.Add(ImportDiagnostics.MapKey, root.Location, "detect");
        return diagnostics.Count == before ? map : null;
    }

    private static ImmutableArray<MappedColumn> ReadColumns(MappingNode root, DiagnosticBag diagnostics)
    {
        if (root.Find("columns") is not MappingNode columns)
        {
            diagnostics.Add(ImportDiagnostics.MapKey, root.Location, "columns");
            return [];
        }

        var read = ImmutableArray.CreateBuilder<MappedColumn>(columns.Pairs.Length);
        foreach (var pair in columns.Pairs)
        {
            var column = pair.Value as MappingNode;
            var role = (column?.Find("as") as ScalarNode)?.Text ?? "";
            var headers = Headers(column?.Find("headers"));
            if (headers.IsEmpty || !Roles.TryGetValue(role, out var known))
            {
                diagnostics.Add(ImportDiagnostics.MapColumn, pair.Key.Location, pair.Key.Value, role);
                continue;
            }

            read.Add(new MappedColumn(pair.Key.Value, headers, known, IsYes(column!.Find("raw")), IsYes(column.Find("all")), (column.Find("label") as ScalarNode)?.Text));
        }

        return read.ToImmutable();
    }

    private static bool IsYes(DocumentNode? node) => node is ScalarNode { Text: "yes" };

    private static string Text(MappingNode root, string key, DiagnosticBag diagnostics)
    {
        if (root.Find(key) is ScalarNode { Text.Length: > 0 } scalar) return scalar.Text;
        diagnostics.Add(ImportDiagnostics.MapKey, root.Location, key);
        return "";
    }

    private static ImmutableArray<string> Texts(DocumentNode? node) =>
        node is SequenceNode sequence ? [.. sequence.Items.OfType<ScalarNode>().Select(s => s.Text)] : [];

    private static ImmutableArray<string> Headers(DocumentNode? node) => [.. Texts(node).Select(HeaderText.Normalise)];

    private static string SnakeCase(string name) =>
        string.Concat(name.Select((c, i) => char.IsAsciiLetterUpper(c) ? (i > 0 ? "_" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
