using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;
using HandlebarsDotNet.Compiler.Resolvers;

namespace CommunityAtlas.Site.Tests.Themes;

/// <summary>What we rely on in Handlebars.Net; a new version that behaves otherwise fails here first.</summary>
public sealed class HandlebarsFactsTests
{
    private sealed record Inner(string Name);

    private sealed record Model(string Name, string? Missing, System.Collections.Immutable.ImmutableArray<Inner> Items);

    [Theory]
    [InlineData("{{name}}", "&lt;b&gt; &amp; &quot;&#39; = ` 日本")]
    [InlineData("{{missing}}", "")]
    [InlineData("{{#if missing}}x{{else}}y{{/if}}", "y")]
    [InlineData("{{#each items}}{{name}}{{#unless @last}},{{/unless}}{{/each}}", "a,b")]
    [InlineData("{{#each items}}{{#if name}}{{#if ../name}}!{{/if}}{{/if}}{{/each}}", "!!")]
    [InlineData("a\n  {{#if name}}\n  b\n  {{/if}}\nc", "a\n  b\nc")]
    public void A_template_comes_out_as_expected(string template, string expected) => Assert.Equal(expected, Fill(template));

    [Fact]
    public void A_name_that_does_not_exist_is_never_silently_empty() =>
        Assert.Throws<HandlebarsUndefinedBindingException>(() => Fill("{{nowhere}}"));

    [Fact]
    public void A_value_is_never_read_as_a_template() => Assert.Equal("{{name}}", Fill("{{name}}", "{{name}}"));

    private static string Fill(string template, string name = "<b> & \"' = ` 日本")
    {
        var handlebars = Handlebars.Create(new HandlebarsConfiguration
        {
            ThrowOnUnresolvedBindingExpression = true,
            TextEncoder = new Site.Themes.HtmlEncoder(),
            ExpressionNameResolver = new UpperCamelCaseExpressionNameResolver(),
        });
        return handlebars.Compile(template)(new Model(name, null, [new Inner("a"), new Inner("b")]));
    }
}
