using System.Collections.Immutable;
using System.Reflection;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Themes;

namespace CommunityAtlas.Site.Tests;

public sealed class ViewModelShapeTests
{
    public static TheoryData<string> ModelNames() => [.. Layouts.Models.Select(m => m.Model.FullName!).Distinct()];

    [Theory]
    [MemberData(nameof(ModelNames))]
    public void Templates_see_only_text_flags_checked_markup_and_lists_of_these(string model) =>
        Check(typeof(Layouts).Assembly.GetType(model)!, []);

    private static void Check(Type type, HashSet<Type> seen)
    {
        if (type == typeof(string) || type == typeof(bool) || type == typeof(SafeHtml) || !seen.Add(type)) return;
        if (type.IsGenericType)
        {
            Assert.Equal(typeof(ImmutableArray<>), type.GetGenericTypeDefinition());
            Check(type.GetGenericArguments()[0], seen);
            return;
        }

        Assert.Equal("CommunityAtlas.Site.ViewModels", type.Namespace);
        Assert.True(type.IsSealed, type.Name);
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)) Check(property.PropertyType, seen);
    }
}
