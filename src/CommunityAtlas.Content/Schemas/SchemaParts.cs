using System.Text.Json.Nodes;
using CommunityAtlas.Content.Entries;
using CommunityAtlas.Content.Entries.Fields;

namespace CommunityAtlas.Content.Schemas;

/// <summary>Pieces that schemas of field types are made of.</summary>
/// <remarks>
/// Our reader takes every scalar as text; an editor's YAML reader turns 200 into a number and an empty value into null. A schema must accept both,
/// so that a plain text may be a number, and null means "not written".
/// </remarks>
internal static class SchemaParts
{
    /// <summary>A line of the text policy, as far as ECMAScript (u flag) can say it: no control, format, private, unassigned or invisible character.</summary>
    public const string SafeLine = "^[^\\p{C}\\u2028\\u2029\\u115F\\u1160\\u3164\\uFFA0\\u2800\\uFFFD\\uFE00-\\uFE0D]*$";

    /// <summary>The same over several lines.</summary>
    public const string SafeText = "^(?:[^\\p{C}\\u2028\\u2029\\u115F\\u1160\\u3164\\uFFA0\\u2800\\uFFFD\\uFE00-\\uFE0D]|\\n)*$";

    /// <summary>The JSON types a plain text may come as.</summary>
    public static JsonArray Scalar() => ["string", "number", "boolean", "null"];

    /// <summary>A type, or nothing written.</summary>
    public static JsonArray TypeOrNull(string type) => [type, "null"];

    /// <summary>Any single line.</summary>
    public static JsonObject Line() => new() { ["type"] = Scalar(), ["pattern"] = SafeLine };

    /// <summary>A text of a shape, or nothing written.</summary>
    public static JsonObject Pattern(string pattern) => new() { ["type"] = TypeOrNull("string"), ["pattern"] = $"^(?:~|null|\\s*)$|{pattern}" };

    /// <summary>A schema held in <c>$defs</c>.</summary>
    public static JsonObject Reference(string definition) => new() { ["$ref"] = $"#/$defs/{definition}" };

    /// <summary>At least one of several schemas.</summary>
    public static JsonObject AnyOf(IEnumerable<JsonObject> schemas) => new() { ["anyOf"] = new JsonArray([.. schemas]) };

    /// <summary>A schema, or nothing written.</summary>
    public static JsonObject OrNull(JsonObject schema) => AnyOf([schema, Nothing()]);

    /// <summary>Something must be written.</summary>
    public static JsonObject Something() => new() { ["not"] = AnyOf([Nothing(), new JsonObject { ["type"] = "string", ["pattern"] = "^\\s*$" }]) };

    /// <summary>Every spelling of every code of a list. The reader takes other widths and cases too; an editor should offer these.</summary>
    public static JsonObject Choice(CodeIndex list)
    {
        var spellings = list.Codes.SelectMany(c => c.Aliases.Prepend(c.Label).Prepend(c.Value)).Distinct(StringComparer.Ordinal).ToList();
        var values = new JsonArray([.. spellings.Select(s => (JsonNode)s)]);
        // 「staff: 1」 reaches a schema as a number.
        foreach (var digit in spellings.Where(s => s is [>= '0' and <= '9'])) values.Add((JsonNode)(digit[0] - '0'));
        foreach (var nothing in Nothing()["enum"]!.AsArray()) values.Add(nothing?.DeepClone());
        return new JsonObject { ["enum"] = values };
    }

    /// <summary>A mapping of fields: each under its code or one of its Japanese names, never under two at once.</summary>
    public static JsonObject Mapping(FieldSet fields, SchemaLists lists, JsonArray? conditions)
    {
        var properties = new JsonObject();
        var conflicts = new JsonArray();
        foreach (var field in fields.Fields)
        {
            foreach (var name in field.Names) properties[name] = lists.Reference(field, () => Property(field, lists));
        }

        foreach (var field in fields.Fields)
        {
            if (field.IsRequired) conflicts.Add((JsonNode)new JsonObject { ["oneOf"] = new JsonArray([.. field.Names.Select(Required)]) });
            else if (field.Names.Skip(1).Any()) conflicts.Add((JsonNode)new JsonObject { ["not"] = TwoOf([.. field.Names]) });
        }

        foreach (var condition in conditions ?? []) conflicts.Add(condition!.DeepClone());
        var mapping = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        if (conflicts.Count > 0) mapping["allOf"] = conflicts;
        return mapping;
    }

    /// <summary>A key that is there.</summary>
    public static JsonObject Required(string name) => new() { ["required"] = new JsonArray(name) };

    /// <summary>A field that is there under any of its names.</summary>
    public static JsonObject Written(Field field) => AnyOf(field.Names.Select(Required));

    /// <summary>A field that is there and whose value fits.</summary>
    public static JsonObject WrittenAs(Field field, JsonObject value) => AnyOf(field.Names.Select(name => new JsonObject
    {
        ["required"] = new JsonArray(name),
        ["properties"] = new JsonObject { [name] = value.DeepClone() },
    }));

    private static JsonObject Property(Field field, SchemaLists lists)
    {
        var property = new JsonObject
        {
            ["title"] = $"{field.Label.Ja} / {field.Label.En}",
            ["description"] = $"{field.About.Ja}（{field.Type.Limits.Ja}）\n{field.About.En} ({field.Type.Limits.En})",
        };
        var schema = field.Type.Schema(lists);
        if (field.IsRequired) schema = new JsonObject { ["allOf"] = new JsonArray(schema, Something()) };
        else if (schema["type"] is JsonValue) schema = OrNull(schema);
        else if (schema["anyOf"] is JsonArray alternatives) alternatives.Add((JsonNode)Nothing());
        foreach (var (key, value) in schema.ToArray())
        {
            schema.Remove(key);
            property[key] = value;
        }

        return property;
    }

    // What stands after a key that was left empty, as the two ways of reading give it.
    private static JsonObject Nothing() => new() { ["enum"] = new JsonArray(null, "", "~", "null") };

    private static JsonObject TwoOf(string[] names) => AnyOf(
        from i in Enumerable.Range(0, names.Length)
        from j in Enumerable.Range(i + 1, names.Length - i - 1)
        select new JsonObject { ["required"] = new JsonArray(names[i], names[j]) });
}
