using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Cli;

/// <summary>Our own mistakes.</summary>
public static class InternalDiagnostics
{
    /// <summary>AT9000: an exception nobody expected.</summary>
    public static readonly DiagnosticDescriptor Unexpected = new(
        "AT9000",
        DiagnosticSeverity.Error,
        new Localized("The tool failed", "ツールの不具合"),
        new Localized("We are sorry: the tool failed in a way we did not foresee ({0}).",
            "申しわけありません。思いがけない不具合で止まりました（{0}）。"),
        new Localized("Please tell us the command you ran, this message, and what --version prints; running it again with --verbose shows details that help us.",
            "打った命令と、このメッセージと、--version で出る番号を知らせてください。--verbose を付けてもう一度実行すると、原因さがしに役立つ記録が出ます。"));
}
