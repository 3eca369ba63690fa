namespace CommunityAtlas.Site.Tests.Themes;

public sealed class TemplateCheckerTests
{
    [Fact]
    public void The_default_theme_has_no_finding()
    {
        using var theme = new ThemeFixture();
        Assert.Empty(theme.Findings());
    }

    [Theory]
    [InlineData("<h1>{{title}}</h1>", "AT4006 layouts/not-found.hbs(1,5)")] // the model of this page has site.title only
    [InlineData("<h1>{{site.titel}}</h1>", "AT4006 layouts/not-found.hbs(1,5)")]
    [InlineData("<h1>{{site.title.length}}</h1>", "AT4006 layouts/not-found.hbs(1,5)")]
    [InlineData("<h1>{{#each site.pages}}{{../site.title}}{{../nothing}}{{/each}}</h1>", "AT4006 layouts/not-found.hbs(1,42)")]
    [InlineData("\n  {{#if missing}}x{{/if}}", "AT4006 layouts/not-found.hbs(2,3)")]
    [InlineData("<h1>{{site}}</h1>", "AT4014 layouts/not-found.hbs(1,5)")]
    [InlineData("{{#each site.title}}x{{/each}}", "AT4014 layouts/not-found.hbs(1,1)")]
    [InlineData("{{#with site.pages}}x{{/with}}", "AT4014 layouts/not-found.hbs(1,1)")]
    [InlineData("<p>{{#if site.title}}x</p>", "AT4004 layouts/not-found.hbs(1,4)")]
    [InlineData("<p>{{/if}}</p>", "AT4004 layouts/not-found.hbs(1,4)")]
    [InlineData("<p>{{else}}</p>", "AT4004 layouts/not-found.hbs(1,4)")]
    [InlineData("{{#if site.title}}{{else}}{{else}}{{/if}}", "AT4004 layouts/not-found.hbs(1,27)")]
    [InlineData("<p>{{site.title</p>", "AT4004 layouts/not-found.hbs(1,4)")]
    [InlineData("{{#if site.title}}{{#each site.pages}}x{{/if}}{{/each}}", "AT4004 layouts/not-found.hbs(1,40)")]
    [InlineData("<p>{{{site.title}}}</p>", "AT4005 layouts/not-found.hbs(1,4)")]
    [InlineData("<p>{{{safeHtml site.title}}}</p>", "AT4005 layouts/not-found.hbs(1,4)")]
    [InlineData("<p>{{&site.title}}</p>", "AT4010 layouts/not-found.hbs(1,4)")]
    [InlineData("<p>{{safeHtml site.title}}</p>", "AT4010 layouts/not-found.hbs(1,4)")]
    [InlineData("<p>{{lookup site 'title'}}</p>", "AT4010 layouts/not-found.hbs(1,4)")]
    [InlineData("{{#> links}}x{{/links}}", "AT4004 layouts/not-found.hbs(1,14)")]
    [InlineData("{{> nowhere}}", "AT4007 layouts/not-found.hbs(1,1)")]
    [InlineData("<p>{{t \"no.such.text\"}}</p>", "AT4008 layouts/not-found.hbs(1,4)")]
    [InlineData("<p title={{site.title}}>x</p>", "AT4009 layouts/not-found.hbs(1,10)")]
    [InlineData("<p {{site.title}}>x</p>", "AT4009 layouts/not-found.hbs(1,4)")]
    [InlineData("<{{site.title}}>x", "AT4009 layouts/not-found.hbs(1,2)")]
    [InlineData("<p onclick=\"{{site.title}}\">x</p>", "AT4009 layouts/not-found.hbs(1,13)")]
    [InlineData("<p style=\"color: red\">{{site.title}}</p>", "AT4011 layouts/not-found.hbs(1,23)")]
    [InlineData("<script>var x = \"{{site.title}}\";</script>", "AT4011 layouts/not-found.hbs(1,18)")]
    [InlineData("<style>p {}</style>{{site.title}}", "AT4011 layouts/not-found.hbs(1,20)")]
    [InlineData("<base href=\"/\">{{site.title}}", "AT4011 layouts/not-found.hbs(1,16)")]
    public void A_mistake_in_a_template_is_found_where_it_stands(string template, string finding)
    {
        using var theme = new ThemeFixture().With("layouts/not-found.hbs", template);
        Assert.Contains(finding, theme.Findings());
    }

    [Theory]
    [InlineData("<p title=\"{{site.title}}\" {{#if site.isDemo}}hidden{{/if}}>{{site.title}}</p>")]
    [InlineData("{{#each site.pages}}{{#if @first}}{{@index}}{{/if}}{{label}}{{else}}{{site.title}}{{/each}}")]
    [InlineData("{{!-- a note: {{{x}}} <script> --}}{{site.title}}")]
    [InlineData("{{#with site.office}}{{name}}{{../site.title}}{{else}}{{site.title}}{{/with}}")]
    [InlineData("<p>a < b {{site.title}}</p>")]
    public void What_themes_may_do_is_no_finding(string template)
    {
        using var theme = new ThemeFixture().With("layouts/not-found.hbs", template);
        Assert.Empty(theme.Findings());
    }

    [Fact]
    public void A_partial_that_includes_itself_is_told_before_it_can_run_for_ever()
    {
        using var theme = new ThemeFixture()
            .With("partials/ask.hbs", "<p>{{office.name}}</p>{{> again}}")
            .With("partials/again.hbs", "{{> ask}}");
        Assert.Contains("AT4020 partials/again.hbs(1,1)", theme.Findings());
    }

    [Fact]
    public void A_mistake_in_a_partial_is_told_once_however_often_it_is_used()
    {
        using var theme = new ThemeFixture().With("partials/ask.hbs", "<p>{{office.name}}{{office.nam}}</p>");
        Assert.Equal(["AT4006 partials/ask.hbs(1,19)"], theme.Findings());
    }
}
