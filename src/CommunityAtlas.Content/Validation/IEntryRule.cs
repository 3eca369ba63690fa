using CommunityAtlas.Content.Entries;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Validation;

/// <summary>One rule about an entry that its file alone cannot tell: policy of the site, other entries, or the day.</summary>
internal interface IEntryRule
{
    /// <summary>Reports what the rule finds in one entry. Constant time with regard to the number of entries.</summary>
    void Check(ParsedEntry parsed, DraftCatalogue draft, DiagnosticBag diagnostics);
}
