using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Entries.Messages;

/// <summary>AT3085–3089: who runs it.</summary>
public static class OrganizationDiagnostics
{
    /// <summary>AT3085: no such key in organizations.yml, but one like it.</summary>
    public static readonly DiagnosticDescriptor UnknownKey = new(
        "AT3085",
        DiagnosticSeverity.Error,
        new Localized("Unknown organisation", "知らない団体"),
        new Localized("organizations.yml has no 「{0}」.", "organizations.yml に「{0}」はありません。"),
        new Localized("Did you mean 「{1}」?", "もしかして「{1}」ではありませんか。"));

    /// <summary>AT3086: looks like a key of organizations.yml and is none.</summary>
    public static readonly DiagnosticDescriptor StrangeKey = new(
        "AT3086",
        DiagnosticSeverity.Error,
        new Localized("Unknown organisation", "知らない団体"),
        new Localized("organizations.yml has no 「{0}」.", "organizations.yml に「{0}」はありません。"),
        new Localized("Add it there, or write 「organization: {{name: {0}}}」 if that is its name.", "organizations.yml に足すか、それが団体の名前なら organization: {{name: {0}}} と書いてください。"));
}
