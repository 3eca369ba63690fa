using System.Collections.Frozen;
using CommunityAtlas.Content.Settings;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Vocabularies;

/// <summary>Reads a term of peer.yml, whose code is <c>group/word</c>.</summary>
internal static class PeerTermReader
{
    private static readonly string[] Groups = ["types", "engagement", "stage", "recovery_focus", "topics", "setting"];
    private static readonly FrozenSet<string> KnownGroups = Groups.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A term; null once a missing or groupless code has been reported.</summary>
    public static Term? Read(MappingReader reader, DiagnosticBag diagnostics) => TermReader.ReadRest(reader, ReadCode(reader, diagnostics));

    private static string? ReadCode(MappingReader reader, DiagnosticBag diagnostics)
    {
        if (reader.RequiredText("code") is not { } code) return null;
        var slash = code.Value.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || !KnownGroups.Contains(code.Value[..slash]))
        {
            diagnostics.Add(TaxonomyDiagnostics.PeerGroup, code.Location, code.Value, string.Join(" / ", Groups));
            return null;
        }

        if (TermReader.CodePattern().IsMatch(code.Value[(slash + 1)..])) return code.Value;
        diagnostics.Add(TaxonomyDiagnostics.MalformedCode, code.Location, code.Value, "_", "topics/bereavement");
        return null;
    }
}
