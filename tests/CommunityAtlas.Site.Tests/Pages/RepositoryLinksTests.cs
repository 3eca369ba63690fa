using CommunityAtlas.Site.Pages.Entries;

namespace CommunityAtlas.Site.Tests.Pages;

public sealed class RepositoryLinksTests
{
    private static readonly RepositoryLinks Links = new("example/atlas", "main");

    [Fact]
    public void Folders_of_a_new_file_go_into_its_name() => Assert.Equal(
        "https://github.com/example/atlas/new/main?filename=content%2Fentries%2Faozora%2Fx.md&value=a%20%E3%81%82",
        Links.NewFile("entries/aozora/x.md", "a あ"));

    [Theory]
    [InlineData(7499, true)]
    [InlineData(7500, true)]
    [InlineData(7501, false)]
    public void A_text_too_long_for_an_address_encoded_twice_is_left_out(int length, bool isFilledIn)
    {
        var empty = Links.NewFile("a.md", "");
        var text = new string('a', length - (empty.Length + (2 * empty.Count(c => c == '%'))));
        Assert.Equal(isFilledIn, Links.NewFile("a.md", text).Contains("&value=a", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_other_byte_is_encoded() =>
        Assert.DoesNotMatch("[^A-Za-z0-9._~%?=&:/-]", Links.NewFile("a.md", "あ\n\"'<>#+&= ()*!"));

    [Fact]
    public void An_entry_is_edited_and_corrected_where_it_lies()
    {
        Assert.Equal("https://github.com/example/atlas/edit/main/content/entries/aozora/x.md", Links.Edit("entries/aozora/x.md"));
        Assert.Equal(
            "https://github.com/example/atlas/issues/new?template=correction.yml&title=%E3%81%BE%E3%81%A1%E3%81%8C%E3%81%84%3A%20%E3%81%82&entry=x",
            Links.CorrectionOf("x", "まちがい: あ"));
    }
}
