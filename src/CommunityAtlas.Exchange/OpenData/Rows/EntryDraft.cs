using System.Collections.Immutable;
using CommunityAtlas.Exchange.OpenData.Areas;
using CommunityAtlas.Exchange.OpenData.Emission;
using CommunityAtlas.Exchange.OpenData.Merging;

namespace CommunityAtlas.Exchange.OpenData.Rows;

/// <summary>The entry one row asks for, before it is matched with what is there.</summary>
/// <param name="Row">1-based row of the table.</param>
/// <param name="Identity">How the row is known again.</param>
/// <param name="Name">Name as it will be shown.</param>
/// <param name="Fields">Top-level fields in the order of the file, without <c>imported</c>.</param>
/// <param name="Origin">Everything of <c>imported</c> but the key.</param>
public sealed record EntryDraft(
    string SlugPrefix,
    int Row,
    RowIdentity Identity,
    AreaChoice Area,
    string Name,
    ImmutableArray<KeyValuePair<string, YamlValue>> Fields,
    ImportedOrigin Origin)
{
    /// <summary>The lines of each field, <c>imported</c> with its key in its place.</summary>
    public ImmutableArray<DraftField> ToText(string key)
    {
        var imported = KeyValuePair.Create("imported", Origin.ToYaml(key));
        return [.. Fields.Append(imported)
            .OrderBy(f => DraftFields.Order.IndexOf(f.Key))
            .Select(f => new DraftField(f.Key, YamlEmitter.Field(f.Key, f.Value)))];
    }

    /// <summary>All the row says as one text, to put rows in an order that does not depend on the file's.</summary>
    public string SortKey { get; } = string.Join('\u0001', Identity.Name, Identity.AddressHash, Identity.Publisher, Identity.RowId)
        + "\u0002" + string.Concat(Fields.Select(f => YamlEmitter.Field(f.Key, f.Value)));
}

/// <summary>A field as it will stand in the file.</summary>
public sealed record DraftField(string Key, string Body);

/// <summary>Where a row comes from.</summary>
/// <param name="Generated">Fields the import worded itself.</param>
/// <param name="Raw">Header and cell, in file order.</param>
public sealed record ImportedOrigin(
    string Dataset,
    string? Publisher,
    string? RowId,
    DateOnly? Published,
    ImmutableArray<string> Generated,
    ImmutableArray<KeyValuePair<string, string>> Raw)
{
    /// <summary>The mapping as the entry format has it.</summary>
    public YamlValue ToYaml(string key)
    {
        var raw = new MappingBuilder();
        foreach (var (header, text) in Raw) raw.Text(header, text);
        return new MappingBuilder()
            .Word("dataset", Dataset)
            .Word("publisher", Publisher)
            .Text("row_id", RowId)
            .Word("key", key)
            .Word("published", Published is { } day ? YamlNumber.Of(day) : null)
            .Add("generated", Generated.IsEmpty ? null : YamlValue.ListOf(Generated.Select(YamlValue.Word)))
            .Add("raw", raw.Build())
            .Build()!;
    }
}
