using CommunityAtlas.Site.Scripts;

namespace CommunityAtlas.Site.Tests.Scripts;

/// <summary>A module becomes shorter and says the same.</summary>
public sealed class ScriptShortenerTests
{
    [Theory]
    [InlineData("const word = 1; // why\nuse(word /* what */ + 1);", "const a=1;use(a+1);")]
    [InlineData("function double(value) { return value * 2; }", "function b(a){return a*2;}")]
    [InlineData("const { start, end } = range;", "const{start,end}=range;")]
    [InlineData("const [start, end] = range;", "const[a,b]=range;")]
    [InlineData("const start = 1;\nreturn { start };", "const start=1;return{start};")]
    [InlineData("const start = 1;\nreturn { from: start, to: [start] };", "const a=1;return{from:a,to:[a]};")]
    [InlineData("const start = 1;\nthis.start = start;", "const start=1;this.start=start;")]
    [InlineData("const item = 1;\nconst text = `${item} of ${item + 1}`;", "const a=1;const b=`${a} of ${a+1}`;")]
    [InlineData("const item = 1;\nconst text = `{item} ${[item].map((one) => `${one}!`)}`;", "const a=1;const c=`{item} ${[a].map((b)=>`${b}!`)}`;")]
    [InlineData("const name = 1;\nsay(name);", "const name=1;say(name);")]
    [InlineData("class Thing { get size() { return 1; } }", "class a{get size(){return 1;}}")]
    [InlineData("for (const [key, value] of map) use(key, value);", "for(const[b,a]of map)use(b,a);")]
    [InlineData("try { go(); } catch (refusal) { tell(refusal); }", "try{go();}catch(a){tell(a);}")]
    [InlineData("list.map((item, index) => item + index);", "list.map((b,a)=>b+a);")]
    [InlineData("const count = 1;\nconst more = count - -count + +count;", "const a=1;const b=a- -a+ +a;")]
    [InlineData("const slashes = /[/'\"]/g;\nconst half = slashes / 2;", "const a=/[/'\"]/g;const half=a/2;")]
    [InlineData("const word = 'word // no \\' comment';", "const a='word // no \\' comment';")]
    [InlineData("const value = ok ? given : other;", "const a=ok?given:other;")]
    [InlineData("switch (kind) { case 'a': return kind; default: return 1.5; }", "switch(kind){case'a':return kind;default:return 1.5;}")]
    public void What_is_declared_is_short_and_what_others_see_stays(string module, string shorter) =>
        Assert.Equal(shorter, ScriptShortener.Shorten(module, ["half"]).TrimEnd('\n'));

    [Fact]
    public void A_short_name_is_never_one_that_stands_there_already() =>
        Assert.Equal("const b=1;use(a,b);\n", ScriptShortener.Shorten("const word = 1;\nuse(a, word);", []));

    [Theory]
    [InlineData("const a = 'open")]
    [InlineData("const a = `open")]
    [InlineData("/* open")]
    [InlineData("const a = /open")]
    public void What_does_not_end_is_refused(string module) => Assert.Throws<InvalidOperationException>(() => ScriptShortener.Shorten(module, []));
}
