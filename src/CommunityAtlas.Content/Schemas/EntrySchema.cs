using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using CommunityAtlas.Content.Entries;
using CommunityAtlas.Content.Entries.Types;
using CommunityAtlas.Core.Catalogues;

namespace CommunityAtlas.Content.Schemas;

/// <summary>The JSON Schema (draft 2020-12) of an entry's keys and values, for editors that know YAML.</summary>
/// <remarks>Made from the table of fields. What it cannot say (dates that exist, check digits, the schedule grammar) the parser says alone.</remarks>
public static class EntrySchema
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        NewLine = "\n",
    };

    /// <summary>The schema as JSON text with a final line feed.</summary>
    /// <param name="taxonomies">The site's lists, whose codes are then enumerated; null for a schema of any site.</param>
    public static string Write(Taxonomies? taxonomies = null)
    {
        var lists = new SchemaLists(taxonomies is null ? null : new SiteLists(taxonomies));
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "地域の活動 / A community activity",
            ["description"] = "エントリー1件の項目（Markdown では「---」のあいだ）。/ The keys of one entry; in Markdown, what stands between the lines 「---」.",
        };
        foreach (var (key, value) in SchemaParts.Mapping(EntryFields.All, lists, EntryConditions.Entry()).ToArray())
        {
            schema[key] = value?.DeepClone();
        }

        lists.Definitions[SchemaLists.UrlDefinition] = UrlType.Define();
        lists.Definitions[SchemaLists.AnswerDefinition] = AnswerType.Define(lists);
        schema["$defs"] = lists.Definitions;
        return schema.ToJsonString(Indented) + "\n";
    }
}
