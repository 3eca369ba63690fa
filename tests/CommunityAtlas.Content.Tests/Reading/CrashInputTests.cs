using System.Diagnostics;
using System.Text;

namespace CommunityAtlas.Content.Tests.Reading;

/// <summary>Inputs that kill or stall the bare libraries, each read in a child process with a heap of 300 MB.</summary>
public sealed class CrashInputTests
{
    private const string HeapOf300Megabytes = "0x12C00000";

    // Not a measure of speed: only long enough to tell a stalled process from a slow machine.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public static TheoryData<string, string, string> Inputs() => new()
    {
        { "yaml", "ten thousand brackets", "AT2025" },
        { "yaml", "sixty thousand brackets", "AT2025" },
        { "yaml", "fifty thousand dashes", "AT2025" },
        { "yaml", "nested braces", "AT2025" },
        { "yaml", "a bomb of aliases", "AT2020" },
        { "yaml", "a bomb of merge keys", "AT2020" },
        { "yaml", "sixty thousand keys", "AT2026" },
        { "yaml", "one long line of quotes", "AT2033" },
        { "markdown", "quotes", "AT2070" },
        { "markdown", "dashes", "AT2070" },
        { "markdown", "brackets", "AT2062" },
        { "markdown", "pictures", "AT2062" },
        { "markdown", "stars", "" },
        { "markdown", "backquotes", "" },
        { "markdown", "a megabyte", "AT2060" },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void An_input_that_kills_a_bare_parser_is_an_ordinary_mistake(string reader, string name, string id)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, Input(reader, name), new UTF8Encoding(false));
            var (exitCode, output) = Run(reader, path);
            if (id.Length > 0) Assert.Contains(id, output.Split(' '));
            Assert.True(exitCode == 1 || (id.Length == 0 && exitCode == 0), $"{name}: exit code {exitCode}, {output}");
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string Input(string reader, string name) => (reader, name) switch
    {
        (_, "ten thousand brackets") => "a: " + new string('[', 10_000),
        (_, "sixty thousand brackets") => new string('[', 60_000),
        (_, "fifty thousand dashes") => string.Concat(Enumerable.Repeat("- ", 50_000)) + "x",
        (_, "nested braces") => string.Concat(Enumerable.Repeat("{a: ", 15_000)),
        (_, "a bomb of aliases") => "a: &a [x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(0, 9).Select(i =>
            $"{(char)('b' + i)}: &{(char)('b' + i)} [{string.Join(", ", Enumerable.Repeat("*" + (char)('a' + i), 9))}]\n")),
        (_, "a bomb of merge keys") => "a0: &a0 {x: 1}\n" + string.Concat(Enumerable.Range(1, 20).Select(i =>
            $"a{i}: &a{i} {{<<: [*a{i - 1}, *a{i - 1}], k{i}: 1}}\n")),
        (_, "sixty thousand keys") => string.Concat(Enumerable.Range(0, 60_000).Select(i => $"k{i}: x\n")),
        (_, "one long line of quotes") => "a: \"" + new string('\'', 60_000),
        ("markdown", "quotes") => new string('>', 3_900) + "x",
        ("markdown", "dashes") => string.Concat(Enumerable.Repeat("- ", 1_900)) + "x",
        ("markdown", "brackets") => new string('[', 3_000),
        ("markdown", "pictures") => string.Concat(Enumerable.Repeat("![", 1_500)),
        ("markdown", "stars") => string.Concat(Enumerable.Repeat("*a **a ", 500)),
        ("markdown", "backquotes") => string.Concat(Enumerable.Range(1, 85).Select(i => new string('`', i) + "a")),
        ("markdown", "a megabyte") => string.Concat(Enumerable.Repeat("[a](", 250_000)),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "no such input"),
    };

    private static (int ExitCode, string Output) Run(string reader, string path)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal) ? Environment.ProcessPath : "dotnet")
        {
            ArgumentList = { "exec", typeof(ReadingProgram).Assembly.Location, reader, path },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_GCHeapHardLimit"] = HeapOf300Megabytes },
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(true);
            Assert.Fail($"{reader} did not come back");
        }

        return (process.ExitCode, (output.Result + error.Result).Trim());
    }
}
