using System.Text.Json.Nodes;
using CommunityAtlas.Content.Entries;
using CommunityAtlas.Content.Entries.Fields;

namespace CommunityAtlas.Content.Schemas;

/// <summary>A schema being written: the lists it enumerates beside the closed ones, and its <c>$defs</c> so far.</summary>
/// <param name="site">The lists of a site, or null for a schema of any site.</param>
internal sealed class SchemaLists(SiteLists? site)
{
    /// <summary>Definition of an answer.</summary>
    public const string AnswerDefinition = "answer";

    /// <summary>Definition of an https address.</summary>
    public const string UrlDefinition = "https-url";

    private readonly Dictionary<Field, string> _names = [];

    public SiteLists? Site { get; } = site;

    /// <summary>Name to schema, in the order the fields were met.</summary>
    public JsonObject Definitions { get; } = [];

    /// <summary>A reference to a field's schema, which is written once however many names the field has.</summary>
    public JsonObject Reference(Field field, Func<JsonObject> schema)
    {
        if (!_names.TryGetValue(field, out var name))
        {
            name = Unused(field.Code);
            _names.Add(field, name);
            // The place is taken before the schema is made, as that defines the fields within.
            Definitions[name] = null;
            Definitions[name] = schema();
        }

        return SchemaParts.Reference(name);
    }

    // url of contact and url of a source are two fields.
    private string Unused(string code)
    {
        var name = code;
        for (var number = 2; Definitions.ContainsKey(name) || name is AnswerDefinition or UrlDefinition; number++) name = $"{code}-{number}";
        return name;
    }
}
