using System.Collections.Immutable;

namespace CommunityAtlas.Exchange.OpenData.Emission;

/// <summary>A value about to be written as YAML. A closed union: the nested records are all there are.</summary>
public abstract record YamlValue
{
    private YamlValue()
    {
    }

    /// <summary>Text that a person wrote: quoted wherever another YAML tool could take it for something else.</summary>
    public static YamlValue Of(string text) => new Scalar(text, IsWord: false);

    /// <summary>A code, number or date of the entry format, written without quotes.</summary>
    public static YamlValue Word(string word) => new Scalar(word, IsWord: true);

    /// <summary>A list on one line.</summary>
    public static YamlValue ListOf(IEnumerable<YamlValue> items) => new Sequence([.. items]);

    /// <summary>Text, or a word of the entry format.</summary>
    /// <param name="IsWord">Only ASCII letters, digits and <c>._-</c>.</param>
    public sealed record Scalar(string Text, bool IsWord) : YamlValue;

    /// <summary>A list; on one line when all items are short scalars.</summary>
    public sealed record Sequence(ImmutableArray<YamlValue> Items) : YamlValue;

    /// <summary>Keys in the order given.</summary>
    /// <param name="IsInline">Whether it is written on one line: <c>{who: 幼児, yen: 0}</c>.</param>
    public sealed record Mapping(ImmutableArray<KeyValuePair<string, YamlValue>> Pairs, bool IsInline) : YamlValue;
}

/// <summary>Gathers the keys of a mapping; what is null is left out.</summary>
public sealed class MappingBuilder
{
    private readonly ImmutableArray<KeyValuePair<string, YamlValue>>.Builder _pairs = ImmutableArray.CreateBuilder<KeyValuePair<string, YamlValue>>();

    /// <summary>Adds a value unless it is null.</summary>
    public MappingBuilder Add(string key, YamlValue? value)
    {
        if (value is not null) _pairs.Add(new(key, value));
        return this;
    }

    /// <summary>Adds text unless it is null or empty.</summary>
    public MappingBuilder Text(string key, string? text) => string.IsNullOrEmpty(text) ? this : Add(key, YamlValue.Of(text));

    /// <summary>Adds a word unless it is null.</summary>
    public MappingBuilder Word(string key, string? word) => word is null ? this : Add(key, YamlValue.Word(word));

    /// <summary>The mapping, or null when nothing was added.</summary>
    public YamlValue.Mapping? Build(bool isInline = false) => _pairs.Count == 0 ? null : new YamlValue.Mapping(_pairs.ToImmutable(), isInline);
}
