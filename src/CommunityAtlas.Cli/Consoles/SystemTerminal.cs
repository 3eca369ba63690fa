using System.Security.Cryptography;
using System.Text;

namespace CommunityAtlas.Cli.Consoles;

/// <summary>The terminal of the process.</summary>
public static class SystemTerminal
{
    /// <summary>Standard streams, working folder, environment and clock of this process.</summary>
    public static Terminal Create()
    {
        Func<string, string?> environment = name => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
        return new Terminal
        {
            Output = Console.Out,
            Error = Console.Error,
            OpenInput = () => new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)),
            WorkingFolder = Environment.CurrentDirectory,
            Environment = environment,
            Time = TimeProvider.System,
            IsInteractive = !Console.IsOutputRedirected && environment("CI") is null && environment("TERM") is not "dumb",
            NewToken = () => RandomNumberGenerator.GetHexString(32, lowercase: true),
        };
    }
}
