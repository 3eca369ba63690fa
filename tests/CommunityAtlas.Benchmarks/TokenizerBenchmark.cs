using System.Text.Json;
using BenchmarkDotNet.Attributes;
using CommunityAtlas.Japanese;
using CommunityAtlas.Japanese.Dictionaries;

namespace CommunityAtlas.Benchmarks;

/// <summary>How fast is a text of our subject cut, and what does it allocate?</summary>
[MemoryDiagnoser]
public class TokenizerBenchmark
{
    private string[] _lines = [];
    private TokenizerWorker _worker = null!;

    [Params(TokenizerMode.Normal, TokenizerMode.Search, TokenizerMode.Extended)]
    public TokenizerMode Mode { get; set; }

    [GlobalSetup]
    public void Read()
    {
        // BenchmarkDotNet runs a copy far below the project.
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "CommunityAtlas.sln"))) root = Path.GetDirectoryName(root)!;
        var file = Path.Combine(root, "tests", "vectors", "segment.json");
        using var rows = JsonDocument.Parse(File.ReadAllBytes(file));
        _lines = [.. rows.RootElement.EnumerateArray().Select(row => row.GetProperty("text").GetString()!)];
        _worker = new JapaneseTokenizer(JapaneseDictionary.LoadEmbedded(), new TokenizerOptions { Mode = Mode }).CreateWorker();
    }

    [Benchmark]
    public int Tokenize()
    {
        var count = 0;
        foreach (var line in _lines) count += _worker.Tokenize(line).Length;
        return count;
    }
}
