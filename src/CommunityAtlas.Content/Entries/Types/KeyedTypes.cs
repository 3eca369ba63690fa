using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using CommunityAtlas.Content.Entries.Fields;
using CommunityAtlas.Content.Entries.Messages;
using CommunityAtlas.Content.Schemas;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Documents;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Content.Entries.Types;

/// <summary>A mapping whose keys are values themselves.</summary>
internal abstract class KeyedType<TKey, T> : FieldType<ImmutableArray<T>>
    where TKey : class
{
    private protected KeyedType()
    {
    }

    internal override bool TryRead(WrittenValue written, [MaybeNullWhen(false)] out ImmutableArray<T> value)
    {
        value = [];
        if (written.Node is not MappingNode mapping)
        {
            written.Report(ShapeDiagnostics.KeysExpected, written.Key, Example);
            return false;
        }

        var items = ImmutableArray.CreateBuilder<T>();
        var seen = new HashSet<TKey>();
        foreach (var pair in mapping.Pairs)
        {
            if (ReadKey(pair.Key, written) is not { } key) continue;
            if (!seen.Add(key))
            {
                written.Reading.Report(ShapeDiagnostics.DoubleKey, pair.Key.Location, pair.Key.Value);
                continue;
            }

            if (FieldScope.IsEmpty(pair.Value)) continue;
            var place = new WrittenValue(pair.Value, pair.Key.Value, $"{written.Path}.{key}", written.Reading);
            written.Reading.Note(place.Path, pair.Value.Location);
            if (TryReadItem(key, place, out var item)) items.Add(item);
        }

        value = Arrange(items.ToImmutable());
        return true;
    }

    /// <summary>What a message shows as an example.</summary>
    private protected abstract string Example { get; }

    /// <summary>What a key means; null when it means nothing, having said so.</summary>
    private protected abstract TKey? ReadKey(Located<string> key, WrittenValue mapping);

    private protected abstract bool TryReadItem(TKey key, WrittenValue written, [MaybeNullWhen(false)] out T item);

    private protected abstract ImmutableArray<T> Arrange(ImmutableArray<T> items);
}

/// <summary>Texts in other languages, by language tag.</summary>
internal sealed class TranslationsType : KeyedType<string, EntryTranslation>
{
    private static readonly GroupType<EntryTranslation> Texts = new(EntryFields.Translation.All, Read);

    public override Localized Limits => new("a language tag with texts", "ことばの記号ごとの文章");

    private protected override string Example => "en: {name: Komorebi Workshop}";

    internal override JsonObject Schema(SchemaLists lists) => new()
    {
        ["type"] = SchemaParts.TypeOrNull("object"),
        ["propertyNames"] = new LanguageType().Schema(lists),
        ["additionalProperties"] = SchemaParts.OrNull(Texts.Schema(lists)),
    };

    private protected override string? ReadKey(Located<string> key, WrittenValue mapping)
    {
        var tag = LanguageType.TagOf(key.Value);
        if (tag is null) mapping.Reading.Report(ValueDiagnostics.NotALanguage, key.Location, key.Value, mapping.Key);
        return tag;
    }

    private protected override bool TryReadItem(string key, WrittenValue written, [MaybeNullWhen(false)] out EntryTranslation item)
    {
        if (!Texts.TryRead(written, out item)) return false;
        item = item with { Language = key };
        return true;
    }

    private protected override ImmutableArray<EntryTranslation> Arrange(ImmutableArray<EntryTranslation> items) =>
        items.Sort((a, b) => string.CompareOrdinal(a.Language, b.Language));

    // The tag is the key above the texts; it is filled in there.
    private static EntryTranslation Read(FieldScope scope) => new(
        "",
        scope.Find(EntryFields.Translation.Name),
        scope.Find(EntryFields.Translation.Summary),
        scope.Find(EntryFields.Translation.Description));
}

/// <summary>Fields checked on a day of their own.</summary>
internal sealed class FieldChecksType : KeyedType<string, FieldCheck>
{
    private static readonly DateType Day = new(mayBeFuture: false);

    public override Localized Limits => new("a field with a day", "項目ごとの日付");

    private protected override string Example => "schedule: 2026-11-10";

    internal override JsonObject Schema(SchemaLists lists) => new()
    {
        ["type"] = SchemaParts.TypeOrNull("object"),
        ["additionalProperties"] = SchemaParts.OrNull(Day.Schema(lists)),
    };

    private protected override string? ReadKey(Located<string> key, WrittenValue mapping)
    {
        if (EntryFields.CodeOf(key.Value) is { } code) return code;
        if (NearestName.Find(key.Value, EntryFields.All.Names) is { } nearest)
        {
            mapping.Reading.Report(VerificationDiagnostics.UnknownField, key.Location, key.Value, EntryFields.All.Find(nearest)!.Title);
        }
        else
        {
            mapping.Reading.Report(VerificationDiagnostics.StrangeField, key.Location, key.Value);
        }

        return null;
    }

    private protected override bool TryReadItem(string key, WrittenValue written, [MaybeNullWhen(false)] out FieldCheck item)
    {
        item = null;
        if (!Day.TryRead(written, out var day)) return false;
        item = new FieldCheck(key, day);
        return true;
    }

    private protected override ImmutableArray<FieldCheck> Arrange(ImmutableArray<FieldCheck> items) =>
        items.Sort((a, b) => string.CompareOrdinal(a.Field, b.Field));
}

/// <summary>Cells of an imported table, word for word under their headings.</summary>
internal sealed class RawCellsType(int longest) : KeyedType<string, LabelledText>
{
    private readonly TextType _text = new(longest, multiline: true);

    public override Localized Limits => new("headings with texts", "見出しと文字");

    private protected override string Example => "開催日: 第2水曜";

    internal override JsonObject Schema(SchemaLists lists) => new()
    {
        ["type"] = SchemaParts.TypeOrNull("object"),
        ["additionalProperties"] = SchemaParts.OrNull(_text.Schema(lists)),
    };

    private protected override string? ReadKey(Located<string> key, WrittenValue mapping) => key.Value;

    private protected override bool TryReadItem(string key, WrittenValue written, [MaybeNullWhen(false)] out LabelledText item)
    {
        item = null;
        if (!_text.TryRead(written, out var text)) return false;
        item = new LabelledText(key, text);
        return true;
    }

    private protected override ImmutableArray<LabelledText> Arrange(ImmutableArray<LabelledText> items) => items;
}
