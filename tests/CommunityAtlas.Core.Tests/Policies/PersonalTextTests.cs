using CommunityAtlas.Core.Policies;
using CommunityAtlas.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityAtlas.Core.Tests.Policies;

public sealed class PersonalTextTests
{
    public static TheoryData<int, string> Rows()
    {
        var data = new TheoryData<int, string>();
        foreach (var (index, row) in Vectors.Read("personal-text").Index()) data.Add(index, row.Text("input"));
        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_row_of_the_table_is_decided_as_written(int index, string input)
    {
        var row = Vectors.Read("personal-text")[index];
        var findings = PersonalText.Find(input);
        var decision = findings.IsEmpty ? "accept" : string.Join(' ', findings.Select(f => f.Kind));
        Assert.Equal(row.Text("decision"), decision);
        Assert.All(findings, f => Assert.Equal(input.Substring(f.Offset, f.Length), f.Text));
    }

    [Fact]
    public void Places_and_persons_are_told_apart()
    {
        var findings = PersonalText.Find("山田さん宅（本町1-2-3、〒000-0000）090-1000-0000");
        Assert.Equal(["Household", "HouseNumber", "PostalCode", "MobileNumber"], findings.Select(f => f.Kind.ToString()));
        Assert.Equal([false, true, true, false], findings.Select(f => f.IsLocation));
    }

    [Fact]
    public void Random_text_never_throws()
    {
        var pieces = new[] { "山", "田", "さん", "様", "氏", "担当", " ", "0", "9", "-", "090", "駅", "徒歩", "〒", "丁目", "生", "年", "月", "LINE", "ID", "\uD800", "ア", "ー", "お", "\n" };
        var any = Gen.ListOf(Gen.Elements(pieces)).Select(list => string.Concat(list)).ToArbitrary();
        Prop.ForAll(any, text => PersonalText.Find(text).All(f => f.Length > 0)).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
        Prop.ForAll<string>(text => PersonalText.Find(text ?? "").Length >= 0).QuickCheckThrowOnFailure();
    }
}
