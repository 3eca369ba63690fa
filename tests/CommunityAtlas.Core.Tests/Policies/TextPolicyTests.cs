using System.Text;
using CommunityAtlas.Core.Policies;
using CommunityAtlas.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityAtlas.Core.Tests.Policies;

public sealed class TextPolicyTests
{
    public static TheoryData<int, string> Rows()
    {
        var data = new TheoryData<int, string>();
        foreach (var (index, row) in Vectors.Read("text-policy").Index()) data.Add(index, row.Text("reason"));
        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_row_of_the_table_is_decided_as_written(int index, string reason)
    {
        var row = Vectors.Read("text-policy")[index];
        var lines = row.Has("lines") ? TextLines.One : TextLines.Many;
        var findings = TextPolicy.Check(row.Text("input"), lines);
        Assert.Equal(row.Texts("findings"), findings.Select(f => $"{f.Position}:{f.CodePointName}"));
        Assert.All(findings, f => Assert.True(row.Text("decision") == f.Reason.ToString(), reason));
        Assert.Equal(row.Text("decision") == "accept", findings.IsEmpty);
    }

    [Fact]
    public void Offsets_count_code_units_and_positions_count_characters()
    {
        var finding = Assert.Single(TextPolicy.Check("𠮷\u202E"));
        Assert.Equal(new TextFinding(2, 1, 2, 0x202E, TextReason.Format), finding);
    }

    [Theory]
    [InlineData("か\u3099", "が")]
    [InlineData("ハ\u309A", "パ")]
    [InlineData("ゝ\u3099", "ゞ")]
    [InlineData("う\u3099", "ゔ")]
    [InlineData("な\u3099", "な\u3099")]
    [InlineData("\u3099", "\u3099")]
    [InlineData("e\u0301", "e\u0301")]
    [InlineData("神\uFA19塚\uFA10", "神\uFA19塚\uFA10")]
    [InlineData("か\u3099\u3099", "が\u3099")]
    public void Only_kana_and_their_marks_are_composed(string written, string composed) => Assert.Equal(composed, TextPolicy.Compose(written));

    [Fact]
    public void The_quick_look_never_disagrees_with_the_long_one()
    {
        // A trailing U+0301 is allowed but takes the slow path.
        for (var c = 0; c <= 0xFFFF; c++)
        {
            if (char.IsSurrogate((char)c)) continue;
            var quick = TextPolicy.Accepts(((char)c).ToString());
            var slow = TextPolicy.Accepts((char)c + "\u0301");
            Assert.True(quick == slow, $"U+{c:X4}");
        }
    }

    [Fact]
    public void Random_text_never_throws_and_composing_twice_changes_nothing()
    {
        var any = Gen.ListOf(Gen.Choose(0, 0xFFFF).Select(c => (char)c)).Select(list => string.Concat(list)).ToArbitrary();
        Prop.ForAll(any, text => TextPolicy.Check(text).All(f => f.Offset < text.Length)).QuickCheckThrowOnFailure();
        Prop.ForAll(any, text => TextPolicy.Compose(TextPolicy.Compose(text)) == TextPolicy.Compose(text)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void No_hidden_character_category_passes()
    {
        for (var value = 0; value <= 0x10FFFF; value++)
        {
            if (!Rune.TryCreate(value, out var rune)) continue;
            var accepted = TextPolicy.Accepts(rune.ToString());
            var hidden = Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.PrivateUse
                or System.Globalization.UnicodeCategory.OtherNotAssigned or System.Globalization.UnicodeCategory.LineSeparator
                or System.Globalization.UnicodeCategory.ParagraphSeparator;
            if (hidden) Assert.False(accepted, $"U+{value:X4}");
        }
    }
}
