using System.Text;
using CommunityAtlas.Content.Markdown;
using CommunityAtlas.Content.Yaml;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Tests.Reading;

/// <summary>Lets the tests start this very assembly as a process of its own, so that an input that kills a process kills only that one.</summary>
public static class ReadingProgram
{
    /// <summary>Reads a file as <c>yaml</c> or <c>markdown</c>, prints the ids found, and returns 1 when there is an error.</summary>
    public static int Main(string[] args)
    {
        if (args.Length != 2) return 2;
        var bag = new DiagnosticBag();
        var text = File.ReadAllText(args[1], Encoding.UTF8);
        if (args[0] == "yaml") YamlReader.Read(text, "x.yml", 1, bag);
        else MarkdownReader.Read(text, new SourceLocation("x.md", 1, 1), bag);
        Console.WriteLine(string.Join(' ', bag.ToSorted().Select(d => d.Id)));
        return bag.HasErrors ? 1 : 0;
    }
}
