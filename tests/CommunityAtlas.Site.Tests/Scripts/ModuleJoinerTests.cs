using CommunityAtlas.Site.Scripts;

namespace CommunityAtlas.Site.Tests.Scripts;

/// <summary>Modules become one file; what the joiner does not understand it refuses.</summary>
public sealed class ModuleJoinerTests
{
    [Fact]
    public void Modules_are_joined_in_the_order_they_are_needed_without_their_comments()
    {
        var joined = ModuleJoiner.Join(
            new Dictionary<string, string>
            {
                ["a.js"] = """
                    import { two } from './deep/b.js';
                    import {
                      Three,
                    } from './c.js';
                    /** Doc. */
                    export function one() {
                      // why
                      return /** @type {Map<string, {x: number}>} */ (two(new Three()));
                    }
                    """,
                ["deep/b.js"] = "import { Three } from '../c.js';\n\n/**\n * Doc.\n */\nexport const two = (x) => x instanceof Three ? 'two' : '';\n",
                ["c.js"] = "const hidden = 'three';\nexport class Three {\n  get() { return hidden; }\n}\n",
                ["unused.js"] = "this is no module",
            },
            "a.js");

        Assert.Equal(
            """
            const b='three';class a{get(){return b;}
            }
            const c=(x)=>x instanceof a?'two':'';export function one(){return(c(new a()));}

            """,
            joined);
    }

    [Theory]
    [InlineData("import x from './b.js';")]
    [InlineData("import * as x from './b.js';")]
    [InlineData("import { x as y } from './b.js';")]
    [InlineData("import './b.js';")]
    [InlineData("import { x } from 'package';")]
    [InlineData("export default 1;")]
    [InlineData("export { x } from './b.js';")]
    [InlineData("export * from './b.js';")]
    [InlineData("export let x = 1;")]
    [InlineData("let x = 1;")]
    [InlineData("import { x } from './absent.js';")]
    public void A_form_the_joiner_does_not_know_is_refused(string source)
    {
        var modules = new Dictionary<string, string> { ["a.js"] = source, ["b.js"] = "export const x = 1;\n" };
        Assert.Throws<InvalidOperationException>(() => ModuleJoiner.Join(modules, "a.js"));
    }

    [Fact]
    public void A_name_that_two_modules_have_for_themselves_means_each_its_own()
    {
        var joined = ModuleJoiner.Join(
            new Dictionary<string, string>
            {
                ["a.js"] = "import { two } from './b.js';\nimport { three } from './c.js';\nexport const one = () => two() + three();\n",
                ["b.js"] = "const mark = 2;\nexport const two = () => mark;\n",
                ["c.js"] = "const mark = 3;\nexport const three = () => mark;\n",
            },
            "a.js");

        Assert.Equal(
            """
            const b=2;const c=()=>b;const{three}=(()=>{const a=3;const three=()=>a;return{three};})();export const one=()=>c()+three();

            """,
            joined);
    }

    [Fact]
    public void A_name_that_two_modules_export_is_refused()
    {
        var modules = new Dictionary<string, string> { ["a.js"] = "import { x } from './b.js';\nimport { y } from './c.js';\nexport const z = x + y;\n", ["b.js"] = "export const x = 1;\n", ["c.js"] = "export const y = 1;\nexport const x = 2;\n" };
        Assert.Throws<InvalidOperationException>(() => ModuleJoiner.Join(modules, "a.js"));
    }

    [Fact]
    public void A_circle_of_modules_is_refused()
    {
        var modules = new Dictionary<string, string> { ["a.js"] = "import { b } from './b.js';\n", ["b.js"] = "import { a } from './a.js';\nexport const b = 1;\n" };
        Assert.Contains("a.js", Assert.Throws<InvalidOperationException>(() => ModuleJoiner.Join(modules, "a.js")).Message, StringComparison.Ordinal);
    }
}
