using CommunityAtlas.Search.Queries;

namespace CommunityAtlas.Search.Tests.Queries;

public sealed class VerbFormsTests
{
    [Theory]
    [InlineData("飲める", "飲む")]
    [InlineData("飲む", "飲める")]
    [InlineData("話せる", "話す")]
    [InlineData("手伝える", "手伝う")]
    [InlineData("作る", "作れる")]
    [InlineData("作れる", "作る")]
    [InlineData("泳げる", "泳ぐ")]
    [InlineData("待つ", "待てる")]
    [InlineData("食べる", "食ぶ")]
    [InlineData("飲む会", null)]
    [InlineData("うどん", null)]
    [InlineData("できる", null)]
    [InlineData("る", null)]
    [InlineData("", null)]
    public void A_verb_knows_its_other_form(string verb, string? other) => Assert.Equal(other, VerbForms.Other(verb));
}
