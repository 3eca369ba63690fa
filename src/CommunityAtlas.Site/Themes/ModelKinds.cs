using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using CommunityAtlas.Core.Output;

namespace CommunityAtlas.Site.Themes;

/// <summary>What a template can do with a value.</summary>
internal enum ModelKind
{
    /// <summary>Write it.</summary>
    Text,

    /// <summary>Ask it.</summary>
    Flag,

    /// <summary>Write it without escaping.</summary>
    Markup,

    /// <summary>Walk it.</summary>
    List,

    /// <summary>Step into it.</summary>
    Group,
}

/// <summary>The types a view model may be made of: text, flags, checked markup, lists, and records of these.</summary>
internal static class ModelKinds
{
    public static ModelKind Of(Type type)
    {
        if (type == typeof(string)) return ModelKind.Text;
        if (type == typeof(bool)) return ModelKind.Flag;
        if (type == typeof(SafeHtml)) return ModelKind.Markup;
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? ModelKind.List : ModelKind.Group;
    }

    public static Type ItemOf(Type list) => list.GetGenericArguments()[0];

    public static string Name(ModelKind kind) => kind switch
    {
        ModelKind.Text => "文 (text)",
        ModelKind.Flag => "はい・いいえ (a flag)",
        ModelKind.Markup => "HTML (markup)",
        ModelKind.List => "リスト (a list)",
        _ => "値の組 (a group)",
    };

    /// <summary>The type of a member by its name in templates (<c>nameKana</c>), or null.</summary>
    public static Type? MemberOf(Type group, string name) =>
        Of(group) == ModelKind.Group && char.IsAsciiLetterLower(name[0])
            ? group.GetProperty(char.ToUpperInvariant(name[0]) + name[1..], BindingFlags.Public | BindingFlags.Instance)?.PropertyType
            : null;

    /// <summary>All names a template can read in a group.</summary>
    public static IEnumerable<string> MemberNames(Type group) =>
        Of(group) != ModelKind.Group
            ? []
            : group.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name))
                .Order(StringComparer.Ordinal);
}
