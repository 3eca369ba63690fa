using System.Text.RegularExpressions;
using CommunityAtlas.Core.Policies;
using CommunityAtlas.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityAtlas.Core.Tests.Policies;

public sealed partial class JapanesePhoneTests
{
    public static TheoryData<int, string> Rows()
    {
        var data = new TheoryData<int, string>();
        foreach (var (index, row) in Vectors.Read("phones").Index()) data.Add(index, row.Text("reason"));
        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_row_of_the_table_is_decided_as_written(int index, string reason)
    {
        var row = Vectors.Read("phones")[index];
        var reading = JapanesePhone.Parse(row.Text("input"));
        var decision = reading.Phone is { } phone ? phone.Kind.ToString() : reading.Refusal.ToString();
        Assert.True(row.Text("decision") == decision, $"{reason}: {row.Text("input")} gave {decision}");
        if (reading.Phone is not null) Assert.Equal(row.Text("output"), reading.Phone.Number);
    }

    [Theory]
    [InlineData("119", "119")]
    [InlineData("#8000", "#8000")]
    [InlineData("＃９９９９", "#9999")]
    public void Short_numbers_are_read_for_the_crisis_list(string written, string number)
    {
        Assert.True(JapanesePhone.TryParseShort(written, out var read));
        Assert.Equal(number, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("219")]
    [InlineData("1190")]
    [InlineData("#800")]
    [InlineData("#80a0")]
    public void Other_texts_are_no_short_numbers(string written) => Assert.False(JapanesePhone.TryParseShort(written, out _));

    [SharedDataFact]
    public void Every_hyphenated_number_of_the_real_lists_keeps_its_groups_when_the_hyphens_are_lost()
    {
        var numbers = Directory.EnumerateFiles(Path.Combine(RepositoryRoot.SharedData, "listings", "raw"), "*.csv", SearchOption.AllDirectories)
            .SelectMany(file => Written().Matches(File.ReadAllText(file)).Select(m => m.Value))
            .Where(n => n.Replace("-", "").Length == 10 && !n.StartsWith("0120-", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        Assert.True(numbers.Count > 1000, $"only {numbers.Count} numbers");
        Assert.All(numbers, n => Assert.Equal(n, JapanesePhone.Parse(n.Replace("-", "")).Phone?.Number));
    }

    [Fact]
    public void Random_text_never_throws_and_a_read_number_is_read_again_as_itself()
    {
        var pieces = new[] { "0", "1", "4", "9", "044", "000", "0000", "0120", "-", "ｰ", "(", ")", "（", "）", " ", "+", "＋", "０", "\uD800" };
        var any = Gen.ListOf(Gen.Elements(pieces)).Select(list => string.Concat(list)).ToArbitrary();
        Prop.ForAll(any, text => JapanesePhone.Parse(text).Phone is not { } phone || JapanesePhone.Parse(phone.Number).Phone == phone).QuickCheckThrowOnFailure();
        Prop.ForAll<string>(text => JapanesePhone.Parse(text ?? "").Refusal >= PhoneRefusal.None).QuickCheckThrowOnFailure();
    }

    [GeneratedRegex(@"(?<![\d-])0[1-9]\d{0,3}-\d{1,4}-\d{4}(?![\d-])")]
    private static partial Regex Written();
}
