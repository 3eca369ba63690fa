using CommunityAtlas.Core.Policies;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityAtlas.Core.Tests.Policies;

public sealed class NearestNameTests
{
    private static readonly string[] Fields = ["name", "phone", "schedule", "summary", "電話", "名称", "開催日", "ひとこと", "バリアフリー"];

    [Theory]
    [InlineData("phon", "phone")]
    [InlineData("PHONE", "phone")]
    [InlineData("shcedule", "schedule")]
    [InlineData("sumary", "summary")]
    [InlineData("開催曰", "開催日")]
    [InlineData("ひとごと", "ひとこと")]
    [InlineData("ばりあふりー", "バリアフリー")]
    [InlineData("ﾊﾞﾘｱﾌﾘｰ", "バリアフリー")]
    [InlineData("電話番号", "電話")]
    [InlineData("phone_number", "phone")]
    public void A_slip_of_the_pen_finds_its_name(string written, string expected) => Assert.Equal(expected, NearestName.Find(written, Fields));

    [Theory]
    [InlineData("")]
    [InlineData("zzz")]
    [InlineData("駐車場")]
    [InlineData("x")]
    public void Something_else_finds_nothing(string written) => Assert.Null(NearestName.Find(written, Fields));

    [Fact]
    public void A_tie_goes_to_the_ordinally_first_whatever_the_order()
    {
        Assert.Equal("cat", NearestName.Find("bat", ["rat", "cat"]));
        Assert.Equal("cat", NearestName.Find("bat", ["cat", "rat"]));
    }

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("abc", "acb", 1)]
    [InlineData("𠮷野家", "吉野家", 1)]
    [InlineData("kitten", "sitting", 3)]
    public void Distance_counts_characters_not_code_units(string left, string right, int expected) =>
        Assert.Equal(expected, NearestName.Distance(left, right));

    [Fact]
    public void Random_text_never_throws_and_a_known_name_finds_itself()
    {
        Prop.ForAll<string>(text => Fields.Append(null).Contains(NearestName.Find(text ?? "", Fields))).QuickCheckThrowOnFailure();
        Prop.ForAll(Gen.Elements(Fields).ToArbitrary(), name => NearestName.Find(name, Fields) == name).QuickCheckThrowOnFailure();
    }
}
