using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CommunityAtlas.Content.Entries.Fields;

/// <summary>The fields a mapping may hold, in the order documents show them. No two share a name.</summary>
public sealed class FieldSet
{
    private readonly FrozenDictionary<string, Field> _byName;

    /// <summary>A set of fields.</summary>
    public FieldSet(params ImmutableArray<Field> fields)
    {
        Fields = fields;
        _byName = fields.SelectMany(f => f.Names, (field, name) => (field, name)).ToFrozenDictionary(p => p.name, p => p.field, StringComparer.Ordinal);
    }

    /// <summary>All fields.</summary>
    public ImmutableArray<Field> Fields { get; }

    /// <summary>Every key that may be written.</summary>
    public IEnumerable<string> Names => _byName.Keys;

    /// <summary>The field that a key means, or null.</summary>
    public Field? Find(string key) => _byName.GetValueOrDefault(key);
}
