using CommunityAtlas.Core.Policies;
using CommunityAtlas.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityAtlas.Core.Tests.Policies;

public sealed class CodeTests
{
    public static TheoryData<string, string, string> Slugs()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var row in Vectors.Read("slugs")) data.Add(row.Text("input"), row.Text("decision"), row.Text("reason"));
        return data;
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Every_slug_of_the_table_is_decided_as_written(string slug, string decision, string reason)
    {
        Assert.True(Slug.Check(slug).ToString() == decision, reason);
        Assert.Equal(decision == "None", Slug.IsValid(slug));
    }

    [Theory]
    [InlineData("7000012050002", true)]
    [InlineData("８００００２０１３００００", false)]
    [InlineData("7000012050003", false)]
    [InlineData("700001205000", false)]
    [InlineData("70000120500020", false)]
    [InlineData("700001205000x", false)]
    [InlineData("", false)]
    public void A_corporate_number_is_known_by_its_first_digit(string text, bool expected) => Assert.Equal(expected, CorporateNumber.TryParse(text, out _));

    [Fact]
    public void Full_width_digits_of_a_corporate_number_are_read()
    {
        Assert.True(CorporateNumber.TryParse("７００００１２０５０００２", out var number));
        Assert.Equal("7000012050002", number);
    }

    [Fact]
    public void One_wrong_digit_in_a_corporate_number_is_noticed_unless_it_swaps_0_and_9()
    {
        const string Number = "7000012050002";
        for (var i = 1; i < Number.Length; i++)
        {
            for (var digit = '0'; digit <= '9'; digit++)
            {
                var other = Number[..i] + digit + Number[(i + 1)..];
                var same = digit == Number[i] || (digit is '0' or '9' && Number[i] is '0' or '9');
                if (!same) Assert.False(CorporateNumber.TryParse(other, out _), other);
            }
        }
    }

    [SharedDataFact]
    public void All_codes_of_the_municipalities_have_a_true_check_digit()
    {
        var lines = File.ReadLines(Path.Combine(RepositoryRoot.SharedData, "reference", "localgovjp-utf8.csv")).Skip(1);
        var codes = lines.Select(line => line[(line.LastIndexOf(',') + 1)..].Trim()).Where(code => code.Length > 0).ToList();
        Assert.Equal(1916, codes.Count);
        Assert.All(codes, code => Assert.True(LocalGovernmentCode.TryParse(code, out _), code));
    }

    [Theory]
    [InlineData("011002", "011002")]
    [InlineData("０１１００２", "011002")]
    [InlineData("990019", "990019")]
    public void A_code_of_a_municipality_is_read(string text, string expected)
    {
        Assert.True(LocalGovernmentCode.TryParse(text, out var code));
        Assert.Equal(expected, code);
    }

    [Theory]
    [InlineData("011003")]
    [InlineData("11002")]
    [InlineData("0110021")]
    [InlineData("01100a")]
    public void Another_number_is_no_code(string text) => Assert.False(LocalGovernmentCode.TryParse(text, out _));

    [Theory]
    [InlineData("000-0000")]
    [InlineData("0000000")]
    [InlineData("〒000-0000")]
    [InlineData("〒 ０００－００００")]
    public void A_postal_code_is_read_in_every_spelling(string text)
    {
        Assert.True(PostalCode.TryParse(text, out var code));
        Assert.Equal("000-0000", code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("00-00000")]
    [InlineData("000-000")]
    [InlineData("000-00000")]
    [InlineData("abc-defg")]
    public void Another_text_is_no_postal_code(string text) => Assert.False(PostalCode.TryParse(text, out _));

    [Theory]
    [InlineData("info@example.org", "info@example.org", true)]
    [InlineData("Info@Example.ORG", "Info@example.org", true)]
    [InlineData("fukushi-ka@city.example.jp", "fukushi-ka@city.example.jp", true)]
    [InlineData("soudan2@example.org", "soudan2@example.org", true)]
    [InlineData("kita.office@example.org", "kita.office@example.org", true)]
    [InlineData("jimukyoku@example.org", "jimukyoku@example.org", true)]
    [InlineData("taro.yamada@example.org", "taro.yamada@example.org", false)]
    [InlineData("yamada1955@example.org", "yamada1955@example.org", false)]
    public void A_mailbox_is_an_office_or_perhaps_a_person(string text, string address, bool isRole)
    {
        Assert.True(EmailAddress.TryParse(text, out var read));
        Assert.Equal(new EmailAddress(address, isRole), read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("info")]
    [InlineData("@example.org")]
    [InlineData("info@")]
    [InlineData("info@localhost")]
    [InlineData("info@example.org.")]
    [InlineData("in fo@example.org")]
    [InlineData(".info@example.org")]
    [InlineData("in..fo@example.org")]
    [InlineData("info@example.org/x")]
    [InlineData("info@example.org?cc=x@example.org")]
    [InlineData("info@192.168.0.1")]
    [InlineData("ｉｎｆｏ@example.org")]
    [InlineData("\"a b\"@example.org")]
    [InlineData("a@b@example.org")]
    [InlineData("info@example.org:443")]
    [InlineData("info\n@example.org")]
    [InlineData("Info <info@example.org>")]
    public void Another_text_is_no_mailbox(string text) => Assert.False(EmailAddress.TryParse(text, out _));

    [Theory]
    [InlineData("ja", "ja")]
    [InlineData("EN", "en")]
    [InlineData("zh-hans", "zh-Hans")]
    [InlineData("ZH-HANT-tw", "zh-Hant-TW")]
    [InlineData("pt-br", "pt-BR")]
    [InlineData("es-419", "es-419")]
    [InlineData("sgn", "sgn")]
    [InlineData("ja-easy", "ja-easy")]
    [InlineData("de-1996", "de-1996")]
    [InlineData("sl-rozaj", "sl-rozaj")]
    [InlineData("en-x-plain", "en-x-plain")]
    public void A_language_tag_is_read_and_set_in_its_usual_case(string text, string expected)
    {
        Assert.True(LanguageTag.TryNormalise(text, out var tag));
        Assert.Equal(expected, tag);
    }

    [Theory]
    [InlineData("")]
    [InlineData("j")]
    [InlineData("日本語")]
    [InlineData("english")]
    [InlineData("ja_JP")]
    [InlineData("ja-")]
    [InlineData("-ja")]
    [InlineData("ja--JP")]
    [InlineData("ja\n")]
    public void Another_text_is_no_language_tag(string text) => Assert.False(LanguageTag.TryNormalise(text, out _));

    [Fact]
    public void Random_text_never_throws()
    {
        Prop.ForAll<string>(raw =>
        {
            var text = raw ?? "";
            bool[] read =
            [
                Slug.IsValid(text), CorporateNumber.TryParse(text, out _), LocalGovernmentCode.TryParse(text, out _), PostalCode.TryParse(text, out _),
                EmailAddress.TryParse(text, out _), LanguageTag.TryNormalise(text, out _), JapanesePhone.TryParseShort(text, out _),
            ];
            return read.Length == 7;
        }).QuickCheckThrowOnFailure();
    }
}
