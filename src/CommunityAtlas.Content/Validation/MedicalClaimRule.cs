using System.Text.RegularExpressions;
using CommunityAtlas.Content.Entries;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Validation;

/// <summary>効果・改善・予防・治る need evidence that can be followed. The first such word of each text is reported.</summary>
internal sealed partial class MedicalClaimRule : IEntryRule
{
    public void Check(ParsedEntry parsed, DraftCatalogue draft, DiagnosticBag diagnostics)
    {
        var entry = parsed.Entry;
        if (entry.Assurance.Objectivity.EvidenceUrl is not null) return;
        foreach (var (path, text) in new[] { ("summary", entry.Summary), ("summary_easy", entry.SummaryEasy), ("description", entry.Description?.PlainText) })
        {
            if (text is not null && Claim().Match(text) is { Success: true } match) diagnostics.Add(WordingDiagnostics.MedicalClaim, parsed.PlaceOf(path, match.Value), match.Value);
        }
    }

    // Names of public programmes and buildings promise nothing: 介護予防教室, 予防接種, 農村環境改善センター, 効果音.
    [GeneratedRegex(@"(?<!介護|虐待|災害|火災|犯罪)予防(?!接種|課|係)|(?<!環境)改善(?!センター)|効果(?!音)|治(?:る|り|っ|せ)", RegexOptions.CultureInvariant)]
    private static partial Regex Claim();
}
