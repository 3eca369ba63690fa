using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Entries.Fields;

/// <summary>One field of the entry model: how it is called, what it takes, what it is for. Two fields are equal only if they are the same.</summary>
public abstract class Field
{
    private protected Field(string code, Localized label, Localized about)
    {
        Code = code;
        Label = label;
        About = about;
    }

    /// <summary>The key that is written, stored and exported: <c>phone</c>.</summary>
    public string Code { get; }

    /// <summary>What people call it. The Japanese label may be written as the key as well: <c>電話</c>.</summary>
    public Localized Label { get; }

    /// <summary>What belongs in it, in one or two sentences.</summary>
    public Localized About { get; }

    /// <summary>Further Japanese keys.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Whether the mapping it belongs to is incomplete without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>A value as it would be written in YAML, or null.</summary>
    public string? Example { get; init; }

    /// <summary>What it takes.</summary>
    public abstract FieldType Type { get; }

    /// <summary>Every key that means this field: code, label, aliases.</summary>
    public IEnumerable<string> Names => Aliases.Prepend(Label.Ja).Prepend(Code).Distinct(StringComparer.Ordinal);

    /// <summary>How a message names it: <c>phone（電話）</c>.</summary>
    public string Title => $"{Code}（{Label.Ja}）";
}

/// <summary>A field whose value is a <typeparamref name="T"/>.</summary>
public sealed class Field<T> : Field
{
    private readonly FieldType<T> _type;

    /// <summary>A row of the table of fields.</summary>
    public Field(string code, string ja, string en, FieldType<T> type, string aboutJa, string aboutEn)
        : base(code, new Localized(en, ja), new Localized(aboutEn, aboutJa)) => _type = type;

    /// <inheritdoc/>
    public override FieldType Type => _type;

    internal bool TryRead(WrittenValue written, [MaybeNullWhen(false)] out T value) => _type.TryRead(written, out value);
}
