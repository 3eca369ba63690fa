namespace CommunityAtlas.Cli.Tests.Commands;

public sealed class AnalyzeTests : IDisposable
{
    private readonly SampleProject _project = new();

    private TestTerminal Terminal => _project.Terminal;

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task A_token_stands_on_a_line_of_nine_columns()
    {
        _project.Folder.Write("text.txt", "関西国際空港に行った。\n\nABC");

        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("analyze", "text.txt"));
        Assert.Equal(
            "関西\t0\t2\t1\t1\t名詞-固有名詞-地域-一般\t*\tカンサイ\tカンサイ\n" +
            "関西国際空港\t0\t6\t0\t3\t名詞-固有名詞-組織\t*\tカンサイコクサイクウコウ\tカンサイコクサイクーコー\n" +
            "国際\t2\t4\t1\t1\t名詞-一般\t*\tコクサイ\tコクサイ\n" +
            "空港\t4\t6\t1\t1\t名詞-一般\t*\tクウコウ\tクーコー\n" +
            "に\t6\t7\t1\t1\t助詞-格助詞-一般\t*\tニ\tニ\n" +
            "行っ\t7\t9\t1\t1\t動詞-自立\t行く\tイッ\tイッ\n" +
            "た\t9\t10\t1\t1\t助動詞\t*\tタ\tタ\n" +
            "EOS\n" +
            "EOS\n" +
            "ABC\t0\t3\t1\t1\t名詞-固有名詞-組織\t*\t*\t*\n" +
            "EOS\n",
            Terminal.Output);
    }

    [Fact]
    public async Task Modes_and_filters_are_those_of_Lucene()
    {
        _project.Folder.Write("text.txt", "関西国際空港に行った。");

        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("analyze", "--mode", "normal", "--filters", "japanese", "text.txt"));
        Assert.Equal(["関西国際空港", "行く", "EOS"], Terminal.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')[0]));
    }

    [Fact]
    public async Task Standard_input_is_read_for_a_hyphen_and_for_nothing()
    {
        foreach (var arguments in new string[][] { ["analyze", "-"], ["analyze"] })
        {
            using var output = new StringWriter();
            var terminal = Terminal.Terminal with { Output = output, OpenInput = () => new StringReader("猫\r\n犬") };
            Assert.Equal(ExitCodes.Fine, await CommandLine.RunAsync(arguments, terminal));
            Assert.Equal(["猫", "EOS", "犬", "EOS"], output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')[0]));
        }
    }

    [Fact]
    public async Task A_file_is_written_whole_without_a_byte_order_mark()
    {
        _project.Folder.Write("text.txt", "猫");
        _project.Folder.Write("tokens.tsv", "before");

        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("analyze", "--output", "tokens.tsv", "text.txt"));
        Assert.Equal("猫\t0\t1\t1\t1\t名詞-一般\t*\tネコ\tネコ\nEOS\n"u8.ToArray(), await File.ReadAllBytesAsync(_project.Folder.At("tokens.tsv")));
        Assert.Equal("", Terminal.Output);
        Assert.False(File.Exists(_project.Folder.At("tokens.tsv.part")));
    }

    [Fact]
    public async Task Ruby_keeps_okurigana_free_and_escapes_the_text()
    {
        _project.Folder.Write("text.txt", "<b>食べ物の取り扱い</b>");

        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("analyze", "--ruby", "text.txt"));
        Assert.Equal(
            "&lt;b&gt;" + Ruby("食", "た") + "べ" + Ruby("物", "もの") + "の" + Ruby("取", "と") + "り" + Ruby("扱", "あつか") + "い&lt;/b&gt;\n",
            Terminal.Output);

        static string Ruby(string text, string reading) => $"<ruby>{text}<rp>（</rp><rt>{reading}</rt><rp>）</rp></ruby>";
    }

    [Fact]
    public async Task A_million_characters_on_a_line_are_one_line()
    {
        _project.Folder.Write("text.txt", string.Concat(Enumerable.Repeat("地域の居場所", 170_000)));

        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("analyze", "--mode", "normal", "--output", "tokens.tsv", "text.txt"));
        var lines = File.ReadLines(_project.Folder.At("tokens.tsv"));
        Assert.Equal("1020000", lines.SkipLast(1).Last().Split('\t')[2]);
    }

    [Fact]
    public async Task A_text_in_another_encoding_is_told_and_still_cut()
    {
        // 「猫」 and, on the second line, 「犬」 in Shift_JIS.
        await File.WriteAllBytesAsync(_project.Folder.At("text.txt"), [0xE7, 0x8C, 0xAB, (byte)'\n', 0x8C, 0xA2, (byte)'\n']);

        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("analyze", "text.txt"));
        Assert.StartsWith("猫\t0\t1\t", Terminal.Output, StringComparison.Ordinal);
        Assert.Contains("warning AT5002: 「text.txt」の 2 行目に", Terminal.Error, StringComparison.Ordinal);
        Assert.Contains("iconv", Terminal.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Odd_but_sound_texts_are_cut_without_a_word()
    {
        byte[][] texts = [[], [.. "\uFEFF猫\r\n"u8], [.. "猫"u8], [.. "猫\n"u8], [.. "猫\r"u8]];
        foreach (var (text, i) in texts.Select((text, i) => (text, i)))
        {
            await File.WriteAllBytesAsync(_project.Folder.At($"{i}.txt"), text);
            Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("analyze", "--output", "tokens.tsv", $"{i}.txt"));
            Assert.Equal(text.Length == 0 ? "" : "猫\t0\t1\t1\t1\t名詞-一般\t*\tネコ\tネコ\nEOS\n", await File.ReadAllTextAsync(_project.Folder.At("tokens.tsv")));
        }

        Assert.Equal("", Terminal.Error);
    }

    [Theory]
    [InlineData("AT5000", "analyze", "nowhere.txt")]
    [InlineData("AT1004", "analyze", "--mode", "fast", "text.txt")]
    [InlineData("AT1004", "analyze", "--filters", "english", "text.txt")]
    [InlineData("AT1004", "analyze", "--ruby", "--filters", "japanese", "text.txt")]
    [InlineData("AT1016", "analyze", "--output", "nowhere/tokens.tsv", "text.txt")]
    [InlineData("AT1001", "analyze", "--moode", "normal")]
    [InlineData("AT1000", "analyze", "text.txt", "other.txt")]
    [InlineData("AT1003", "dictionary", "build", "--source", ".")]
    [InlineData("AT1006", "dictionary", "build", "--source", "nowhere", "--output", "x.dic")]
    [InlineData("AT5001", "dictionary", "build", "--source", ".", "--output", "x.dic")]
    public async Task Bad_usage_is_told_with_a_hint(string id, params string[] arguments)
    {
        _project.Folder.Write("text.txt", "猫");

        Assert.Equal(ExitCodes.Usage, await Terminal.RunAsync(arguments));
        Assert.Contains(id, Terminal.Error, StringComparison.Ordinal);
        Assert.Contains("ヒント", Terminal.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mistakes_in_the_towns_own_words_are_errors_of_the_content()
    {
        _project.Folder.Write("content/words.csv", "こども食堂,こども 食堂,コドモショクドウ,カスタム名詞\n");

        Assert.Equal(ExitCodes.ContentErrors, await Terminal.RunAsync("check"));
        Assert.Contains("words.csv(1,1): error AT5053", Terminal.Output, StringComparison.Ordinal);
    }
}
