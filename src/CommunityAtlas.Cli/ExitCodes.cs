using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Cli;

/// <summary>What the shell is told. Printed in the help, so that scripts may rely on it.</summary>
public static class ExitCodes
{
    /// <summary>Nothing stands in the way; warnings are allowed.</summary>
    public const int Fine = 0;

    /// <summary>A content or theme file has an error; nothing was written.</summary>
    public const int ContentErrors = 1;

    /// <summary>The command line, or the folder it names, cannot be used.</summary>
    public const int Usage = 2;

    /// <summary>The tool or the computer failed.</summary>
    public const int Internal = 3;

    /// <summary>Stopped by Ctrl-C; as shells do it, 128 + 2.</summary>
    public const int Stopped = 130;

    /// <summary>The code for a run that ended with these diagnostics.</summary>
    public static int For(IEnumerable<Diagnostic> diagnostics)
    {
        var code = Fine;
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Severity != DiagnosticSeverity.Error) continue;
            code = Math.Max(code, diagnostic.Id switch
            {
                "AT4506" or "AT4507" or "AT4508" or "AT4509" or ['A', 'T', '9', ..] => Internal,
                ['A', 'T', '1', '0', ..] or ['A', 'T', '4', '5', ..] or ['A', 'T', '5', '0', '0', ..] or ['A', 'T', '5', '1', '5', ..] => Usage,
                _ => ContentErrors,
            });
        }

        return code;
    }
}
