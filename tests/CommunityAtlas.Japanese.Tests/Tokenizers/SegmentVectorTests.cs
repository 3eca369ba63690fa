using CommunityAtlas.Testing;

namespace CommunityAtlas.Japanese.Tests.Tokenizers;

/// <summary>
/// Two hundred sentences on our subject, cut as Lucene cuts them, its mistakes included (予約はいりません is cut はいり). Words stand
/// apart by blanks, a compound beside its parts has a +; "search" is there where it differs from "normal".
/// </summary>
public sealed class SegmentVectorTests
{
    [Fact]
    public void Sentences_are_cut_as_recorded()
    {
        var rows = Vectors.Read("segment");
        var normal = Worker(TokenizerMode.Normal);
        var search = Worker(TokenizerMode.Search);

        Assert.Equal(200, rows.Count);
        Assert.All(rows, row =>
        {
            var text = row.Text("text");
            Assert.Equal(row.Text("normal"), Cut(normal, text));
            Assert.Equal(row.Text(row.Has("search") ? "search" : "normal"), Cut(search, text));
        });
    }

    private static TokenizerWorker Worker(TokenizerMode mode) => new JapaneseTokenizer(Ipadic.Dictionary, new TokenizerOptions { Mode = mode }).CreateWorker();

    private static string Cut(TokenizerWorker worker, string text) =>
        string.Join(' ', worker.Tokenize(text).ToArray().Select(t => string.Concat(t.PositionIncrement == 0 ? "+" : "", text.AsSpan(t.Start, t.Length))));
}
