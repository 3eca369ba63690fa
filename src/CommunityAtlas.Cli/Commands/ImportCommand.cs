using System.CommandLine;
using CommunityAtlas.Cli.Consoles;

namespace CommunityAtlas.Cli.Commands;

/// <summary><c>atlas import opendata</c>: a municipality's table becomes entry files.</summary>
internal static class ImportCommand
{
    internal static Command Create(Terminal terminal)
    {
        var import = new AtlasSubcommand("import", new("Take over data others have published.", "ほかの人が公開したデータを取り込みます。"));
        import.Add(ImportOpenData.Create(terminal));
        return import;
    }
}
