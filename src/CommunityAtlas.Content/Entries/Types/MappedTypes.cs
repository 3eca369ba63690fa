using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using CommunityAtlas.Content.Entries.Fields;
using CommunityAtlas.Content.Entries.Messages;
using CommunityAtlas.Content.Schemas;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Documents;

namespace CommunityAtlas.Content.Entries.Types;

/// <summary>A type whose value is made from that of another.</summary>
internal sealed class SelectType<TInner, T>(FieldType<TInner> inner, Func<TInner, T> select) : FieldType<T>
{
    public override Localized Limits => inner.Limits;

    public override FieldSet? Keys => inner.Keys;

    internal override JsonObject Schema(SchemaLists lists) => inner.Schema(lists);

    internal override bool TryRead(WrittenValue written, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (!inner.TryRead(written, out var read)) return false;
        value = select(read);
        return true;
    }
}

/// <summary>A short form for a text and a long form for keys.</summary>
internal sealed class EitherType<T>(FieldType<T> text, FieldType<T> keys) : FieldType<T>
{
    public override Localized Limits => new($"{text.Limits.En}, or {keys.Limits.En}", $"{text.Limits.Ja}、または{keys.Limits.Ja}");

    public override FieldSet? Keys => keys.Keys;

    internal override JsonObject Schema(SchemaLists lists) => SchemaParts.AnyOf([text.Schema(lists), keys.Schema(lists)]);

    internal override bool TryRead(WrittenValue written, [MaybeNullWhen(false)] out T value) =>
        written.Node is MappingNode ? keys.TryRead(written, out value) : text.TryRead(written, out value);
}

/// <summary>A list; a single value that is not written as a list counts as a list of one. Doubles are dropped, items that cannot be used are reported and left out.</summary>
internal sealed class ListType<T>(FieldType<T> item) : FieldType<ImmutableArray<T>>
{
    public override Localized Limits => new($"a list: {item.Limits.En}", $"リスト（{item.Limits.Ja}）");

    public override FieldSet? Keys => item.Keys;

    internal override JsonObject Schema(SchemaLists lists) => SchemaParts.AnyOf(
    [
        item.Schema(lists),
        new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["allOf"] = new JsonArray(item.Schema(lists), SchemaParts.Something()) } },
    ]);

    internal override bool TryRead(WrittenValue written, [MaybeNullWhen(false)] out ImmutableArray<T> value)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        if (written.Node is not SequenceNode sequence)
        {
            if (item.TryRead(written, out var single)) items.Add(single);
        }
        else
        {
            for (var i = 0; i < sequence.Items.Length; i++)
            {
                var node = sequence.Items[i];
                var place = written.Item(i, node);
                written.Reading.Note(place.Path, node.Location);
                if (FieldScope.IsEmpty(node)) place.Report(ShapeDiagnostics.EmptyItem, written.Key);
                else if (item.TryRead(place, out var read) && !items.Contains(read)) items.Add(read);
            }
        }

        value = items.ToImmutable();
        return true;
    }
}

/// <summary>A mapping of fields, made into one value by its reader.</summary>
/// <param name="fields">Its keys.</param>
/// <param name="read">Makes the value; null when it cannot, having said why.</param>
internal sealed class GroupType<T>(FieldSet fields, Func<FieldScope, T?> read) : FieldType<T>
    where T : class
{
    /// <summary>What a schema says beyond the fields themselves.</summary>
    public Func<JsonArray>? Conditions { get; init; }

    public override Localized Limits => new("keys", "項目のまとまり");

    public override FieldSet Keys => fields;

    internal override JsonObject Schema(SchemaLists lists) => SchemaParts.Mapping(fields, lists, Conditions?.Invoke());

    internal override bool TryRead(WrittenValue written, [MaybeNullWhen(false)] out T value)
    {
        value = null;
        if (written.Node is not MappingNode node)
        {
            written.Report(ShapeDiagnostics.KeysExpected, written.Key, ListArgument.Of(fields.Fields.Select(f => f.Title)));
            return false;
        }

        var scope = FieldScope.Open(node, fields, written.Path, written.Reading);
        var missing = false;
        foreach (var field in scope.Missing())
        {
            written.Report(ShapeDiagnostics.MissingPart, written.Key, field.Title, field.Code, field.Example ?? "…");
            missing = true;
        }

        // The parts that are there are read all the same, so that their mistakes are reported in the same run.
        value = read(scope);
        if (!missing) return value is not null;
        value = null;
        return false;
    }
}
