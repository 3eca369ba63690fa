using System.Collections.Immutable;
using CommunityAtlas.Core.Catalogues;

namespace CommunityAtlas.Site.Pages.Finders;

/// <summary>How an entry fits what an answer looks for.</summary>
internal enum FinderFit
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>One of the lists that are given: the kind, but not the need.</summary>
    Partly,

    /// <summary>Every list that is given.</summary>
    Whole,
}

/// <summary>Compares an entry with what an answer looks for: facts only, nothing is counted or weighed.</summary>
internal static class FinderMatch
{
    public static FinderFit Of(FinderResult result, PlannedEntry planned)
    {
        // A kind kept out of lists is found only under its own name, as everywhere.
        var isOfKind = result.Kinds.Contains(planned.Entry.Kind);
        if (!planned.Kind.InDefaultResults && !isOfKind) return FinderFit.None;
        var hasNeed = HasOneOf(result.Needs, planned.Entry.Needs);
        var isForThem = HasOneOf(result.Audience, planned.Entry.Audience);
        if (!isOfKind && !hasNeed && !isForThem) return FinderFit.None;
        var isWhole = (isOfKind || result.Kinds.IsEmpty) && (hasNeed || result.Needs.IsEmpty) && (isForThem || result.Audience.IsEmpty);
        return isWhole ? FinderFit.Whole : FinderFit.Partly;
    }

    // Asked of every entry for every answer in every language, and both lists are short.
    private static bool HasOneOf(ImmutableArray<string> wanted, ImmutableArray<string> written)
    {
        foreach (var code in wanted)
        {
            if (written.Contains(code)) return true;
        }

        return false;
    }
}
