using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Core.Output;

/// <summary>What can go wrong between pages and files.</summary>
public static class OutputDiagnostics
{
    /// <summary>AT4001: two sources want the same output path.</summary>
    public static readonly DiagnosticDescriptor Collision = new(
        "AT4001",
        DiagnosticSeverity.Error,
        new Localized("Two pages share an address", "同じアドレスのページが二つある"),
        new Localized("The address 「{0}」 is wanted by 「{1}」 and by 「{2}」.", "アドレス「{0}」を「{1}」と「{2}」の両方が使おうとしています。"),
        new Localized("Rename one of the two files.", "どちらかのファイルの名前を変えてください。"));
}
