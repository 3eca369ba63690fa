using CommunityAtlas.Content.Settings;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Vocabularies;

/// <summary>Reads a kind of kinds.yml.</summary>
internal static class KindReader
{
    private const int UsualRecheckMonths = 12;

    /// <summary>A kind; null once a missing code has been reported.</summary>
    public static Kind? Read(MappingReader reader, DiagnosticBag diagnostics)
    {
        var code = TermReader.ReadCode(reader, diagnostics);
        var kind = new Kind
        {
            Code = code ?? "",
            Label = TermReader.ReadLabel(reader, code),
            LabelEasy = reader.Text("label_easy"),
            Aliases = TermReader.ReadAliases(reader),
            RecheckMonths = reader.Whole("recheck_months", 1, 24) ?? UsualRecheckMonths,
            IsSensitive = reader.YesNo("sensitive", usual: false),
            LocationRule = ReadLocationRule(reader),
            InDefaultResults = reader.YesNo("in_default_results", usual: true),
            Questions = reader.Words("questions"),
            DeprecatedBy = reader.Text("deprecated_by"),
        };
        return code is null ? null : kind;
    }

    /// <summary>What a kind or need demands of the place.</summary>
    public static LocationRule ReadLocationRule(MappingReader reader) =>
        reader.Choice("location_rule", ("none", LocationRule.None), ("on_contact", LocationRule.OnContact)) ?? LocationRule.None;
}
