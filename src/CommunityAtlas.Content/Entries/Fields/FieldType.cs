using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using CommunityAtlas.Content.Schemas;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Entries.Fields;

/// <summary>What a field takes: how it is read and how a schema states it, side by side so that they cannot drift apart.</summary>
public abstract class FieldType
{
    private protected FieldType()
    {
    }

    /// <summary>In a few words: 「60文字まで」.</summary>
    public abstract Localized Limits { get; }

    /// <summary>The keys that may be written, if it is or holds a mapping of fields; otherwise null.</summary>
    public virtual FieldSet? Keys => null;

    /// <summary>A JSON Schema that accepts every value this type accepts.</summary>
    internal abstract JsonObject Schema(SchemaLists lists);
}

/// <summary>A type whose value is a <typeparamref name="T"/>.</summary>
public abstract class FieldType<T> : FieldType
{
    private protected FieldType()
    {
    }

    /// <summary>Reads a value that was written; says what is wrong with it and returns false if it cannot be used.</summary>
    internal abstract bool TryRead(WrittenValue written, [MaybeNullWhen(false)] out T value);
}
