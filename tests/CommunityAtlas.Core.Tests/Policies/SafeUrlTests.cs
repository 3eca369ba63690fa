using CommunityAtlas.Core.Policies;
using CommunityAtlas.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityAtlas.Core.Tests.Policies;

public sealed class SafeUrlTests
{
    public static TheoryData<int, string> Rows()
    {
        var data = new TheoryData<int, string>();
        foreach (var (index, row) in Vectors.Read("urls").Index()) data.Add(index, row.Text("reason"));
        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_row_of_the_table_is_decided_as_written(int index, string reason)
    {
        var row = Vectors.Read("urls")[index];
        var allowed = row.Texts("international");
        var expected = row.Text("decision") == "accept" ? "None" : row.Text("decision");
        Assert.True(expected == SafeUrl.Check(row.Text("input"), allowed).ToString(), $"{reason}: {row.Text("input")} gave {SafeUrl.Check(row.Text("input"), allowed)}");
        Assert.Equal(expected == "None", SafeUrl.TryNormalise(row.Text("input"), out var url, allowed));
        if (url is not null) Assert.Equal(row.Text("output"), url.Url);
    }

    [Theory]
    [InlineData("こども食堂.jp")]
    public void An_allowed_international_host_is_shown_decoded(string listed)
    {
        Assert.True(SafeUrl.TryNormalise($"https://{new System.Globalization.IdnMapping().GetAscii(listed)}/", out var url, [listed]));
        Assert.Equal(listed, url.DisplayHost);
        Assert.StartsWith("xn--", url.Host);
    }

    [Fact]
    public void Five_hundred_characters_are_the_limit()
    {
        Assert.True(SafeUrl.TryNormalise("https://example.org/" + new string('a', 480), out _));
        Assert.Equal(UrlRefusal.TooLong, SafeUrl.Check("https://example.org/" + new string('a', 481)));
    }

    [Fact]
    public void Normalising_twice_changes_nothing_and_nothing_throws()
    {
        var pieces = new[] { "https://", "HTTPS://", "example.org", "a.jp", "/", "?", "#", "%", "%41", "%E3%81%93", "あ", "@", ":443", ".", "xn--", "\\", "\u202E", "\uD800", "\"", "'", " ", "x" };
        var any = Gen.ListOf(Gen.Elements(pieces)).Select(list => string.Concat(list));
        var likely = any.Select(rest => "https://example.org/" + rest);
        Prop.ForAll(Gen.OneOf(any, likely).ToArbitrary(), text =>
            !SafeUrl.TryNormalise(text, out var once) || (SafeUrl.TryNormalise(once.Url, out var twice) && once == twice)).QuickCheckThrowOnFailure();
        Prop.ForAll<string>(text => SafeUrl.Check(text ?? "") >= UrlRefusal.None).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void What_is_written_is_inert_ascii()
    {
        var any = Gen.ListOf(Gen.Choose(0x20, 0x3100).Select(c => (char)c)).Select(list => "https://example.org/" + string.Concat(list)).ToArbitrary();
        Prop.ForAll(any, text => !SafeUrl.TryNormalise(text, out var url)
            || url.Url.All(c => c is > ' ' and < '\u007F' and not ('"' or '\'' or '<' or '>' or '`' or '\\'))).QuickCheckThrowOnFailure();
    }
}
