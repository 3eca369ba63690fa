using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CommunityAtlas.Content.Settings;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Vocabularies;

/// <summary>What the terms of every list have in common.</summary>
internal static partial class TermReader
{
    private const int LongestLabel = 60;

    /// <summary>The code of a term, or null once what is wrong with it has been reported.</summary>
    public static string? ReadCode(MappingReader reader, DiagnosticBag diagnostics)
    {
        if (reader.RequiredText("code") is not { } code) return null;
        if (CodePattern().IsMatch(code.Value)) return code.Value;
        diagnostics.Add(TaxonomyDiagnostics.MalformedCode, code.Location, code.Value, "_", "town_health_room");
        return null;
    }

    /// <summary>The label; the code itself once a missing label has been reported, so that the term stays known.</summary>
    public static string ReadLabel(MappingReader reader, string? code) => reader.RequiredText("label", LongestLabel)?.Value ?? code ?? "";

    /// <summary>Other spellings.</summary>
    public static ImmutableArray<string> ReadAliases(MappingReader reader) => reader.Words("aliases", LongestLabel);

    /// <summary>One term of audience.yml; null once a missing code has been reported.</summary>
    public static Term? Read(MappingReader reader, DiagnosticBag diagnostics) => ReadRest(reader, ReadCode(reader, diagnostics));

    /// <summary>A term whose code has been read. The other keys are read in any case, so that all that is wrong is found.</summary>
    public static Term? ReadRest(MappingReader reader, string? code)
    {
        var term = new Term(code ?? "", ReadLabel(reader, code), reader.Text("label_easy"), ReadAliases(reader), reader.Text("deprecated_by"));
        return code is null ? null : term;
    }

    /// <summary>One of the life areas.</summary>
    public static LifeArea? ReadLifeArea(MappingReader reader, DiagnosticBag diagnostics)
    {
        var code = ReadCode(reader, diagnostics);
        var area = new LifeArea(
            code ?? "", ReadLabel(reader, code), reader.Text("label_easy"), reader.Text("hint"), ReadAliases(reader), reader.Text("deprecated_by"));
        return code is null ? null : area;
    }

    /// <summary>Small letters and digits in words joined by underscores.</summary>
    [GeneratedRegex("^(?=.{1,40}$)[a-z][a-z0-9]*(?:_[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    public static partial Regex CodePattern();
}
