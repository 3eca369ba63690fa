using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Diagnostics.CodeAnalysis;
using CommunityAtlas.Content.Entries.Fields;
using CommunityAtlas.Content.Schemas;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Entries;

namespace CommunityAtlas.Content.Entries.Types;

/// <summary>One code of a list that the program holds as an enumeration.</summary>
internal sealed class EnumType<T>(ImmutableArray<Code<T>> codes) : FieldType<T>
    where T : struct, Enum
{
    private readonly ChoiceType _choice = new(CodeIndex.Of([.. codes.Select(c => c.Written)]));

    public override Localized Limits => _choice.Limits;

    internal override JsonObject Schema(SchemaLists lists) => _choice.Schema(lists);

    internal override bool TryRead(WrittenValue written, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (!_choice.TryRead(written, out var code)) return false;
        value = codes.First(c => string.Equals(c.Written.Value, code, StringComparison.Ordinal)).Meaning;
        return true;
    }
}
