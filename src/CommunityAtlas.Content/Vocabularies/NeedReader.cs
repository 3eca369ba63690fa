using CommunityAtlas.Content.Settings;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Vocabularies;

/// <summary>Reads a need of needs.yml.</summary>
internal static class NeedReader
{
    /// <summary>A need; null once a missing code has been reported.</summary>
    public static Need? Read(MappingReader reader, DiagnosticBag diagnostics)
    {
        var code = TermReader.ReadCode(reader, diagnostics);
        var words = reader.Words("words");
        var not = reader.Texts("not");
        foreach (var phrase in not.Where(n => words.Contains(n.Value, StringComparer.Ordinal)))
        {
            diagnostics.Add(TaxonomyDiagnostics.WordAndNot, phrase.Location, phrase.Value);
        }

        var need = new Need
        {
            Code = code ?? "",
            Label = TermReader.ReadLabel(reader, code),
            LabelEasy = reader.Text("label_easy"),
            Aliases = TermReader.ReadAliases(reader),
            Words = words,
            Not = [.. not.Select(n => n.Value)],
            IsCrisis = reader.YesNo("crisis", usual: false),
            IsSensitive = reader.YesNo("sensitive", usual: false),
            LocationRule = KindReader.ReadLocationRule(reader),
            SeeAlso = reader.Words("see_also"),
            DeprecatedBy = reader.Text("deprecated_by"),
        };
        return code is null ? null : need;
    }
}
