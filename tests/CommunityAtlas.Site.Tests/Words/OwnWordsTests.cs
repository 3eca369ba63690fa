using CommunityAtlas.Content;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Japanese.Dictionaries;
using CommunityAtlas.Site.Words;

namespace CommunityAtlas.Site.Tests.Words;

public sealed class OwnWordsTests
{
    [Fact]
    public void Words_are_those_of_the_content_folder()
    {
        var words = Read("# 土地の名前\nあおぞら市,あおぞら 市,アオゾラ シ,カスタム地名\n", out var found);

        Assert.Equal(1, words.Count);
        Assert.Empty(found);
    }

    [Fact]
    public void Without_the_file_there_are_none()
    {
        var diagnostics = new DiagnosticBag();
        Assert.Equal(0, OwnWords.Read(new ContentFolder([]), diagnostics).Count);
        Assert.Equal(0, diagnostics.Count);
    }

    [Theory]
    [InlineData("あおぞら市,アオゾラシ", "AT5050")]
    [InlineData(",,,カスタム地名", "AT5051")]
    [InlineData("あおぞら市,あおぞら 町,アオゾラ マチ,カスタム地名", "AT5052")]
    [InlineData("あおぞら市,あおぞら 市,アオゾラシ,カスタム地名", "AT5053")]
    [InlineData("あおぞら市,あおぞら 市,アオゾラ シ,", "AT5054")]
    [InlineData("汐見,汐見,シオミ,カスタム地名", "AT5055")]
    public void A_mistake_is_told_at_its_line_and_the_other_lines_are_used(string line, string id)
    {
        var words = Read("汐見,汐見,シオミ,カスタム地名\n" + line + "\n若宮,若宮,ワカミヤ,カスタム地名", out var found);

        Assert.Equal(2, words.Count);
        var diagnostic = Assert.Single(found);
        Assert.Equal((id, new SourceLocation("content/words.csv", 2, 1)), (diagnostic.Id, diagnostic.Location));
    }

    private static UserDictionary Read(string text, out IReadOnlyList<Diagnostic> found)
    {
        var diagnostics = new DiagnosticBag();
        var words = OwnWords.Read(new ContentFolder([new ContentFile("words.csv", "content/words.csv", text)]), diagnostics);
        found = diagnostics.ToSorted();
        return words;
    }
}
