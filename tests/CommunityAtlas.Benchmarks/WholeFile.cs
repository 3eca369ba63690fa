using System.Diagnostics;
using System.Globalization;
using CommunityAtlas.Japanese;
using CommunityAtlas.Japanese.Dictionaries;

namespace CommunityAtlas.Benchmarks;

/// <summary>A whole file, line by line, several times in one process: the best pass counts, as for the others in analysers.sh.</summary>
internal static class WholeFile
{
    /// <summary>Prints megabytes (10^6 bytes of UTF-8) per second.</summary>
    public static void Measure(string[] arguments)
    {
        var lines = File.ReadAllLines(arguments[1]);
        var mode = Enum.Parse<TokenizerMode>(arguments[2], ignoreCase: true);
        var threads = int.Parse(arguments[3], CultureInfo.InvariantCulture);
        var tokenizer = new JapaneseTokenizer(JapaneseDictionary.LoadEmbedded(), new TokenizerOptions { Mode = mode });
        var workers = Enumerable.Range(0, threads).Select(_ => tokenizer.CreateWorker()).ToArray();
        var best = TimeSpan.MaxValue;
        for (var pass = int.Parse(arguments[4], CultureInfo.InvariantCulture); pass > 0; pass--)
        {
            var start = Stopwatch.GetTimestamp();
            Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, thread =>
            {
                for (var i = thread; i < lines.Length; i += threads) workers[thread].Tokenize(lines[i]);
            });
            var time = Stopwatch.GetElapsedTime(start);
            if (time < best) best = time;
        }

        Console.WriteLine((new FileInfo(arguments[1]).Length / 1e6 / best.TotalSeconds).ToString("F1", CultureInfo.InvariantCulture));
    }

    /// <summary>Prints milliseconds from nothing to the first token.</summary>
    public static void MeasureLoading()
    {
        var start = Stopwatch.GetTimestamp();
        new JapaneseTokenizer(JapaneseDictionary.LoadEmbedded()).CreateWorker().Tokenize("関西国際空港");
        Console.WriteLine(Stopwatch.GetElapsedTime(start).TotalMilliseconds.ToString("F1", CultureInfo.InvariantCulture));
    }
}
