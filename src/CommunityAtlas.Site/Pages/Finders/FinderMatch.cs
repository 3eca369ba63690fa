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
        var isOfKind = result.Kinds.Contains(planned.Entry.Kind, StringComparer.Ordinal);
        if (!planned.Kind.InDefaultResults && !isOfKind) return FinderFit.None;
        var hasNeed = result.Needs.Intersect(planned.Entry.Needs, StringComparer.Ordinal).Any();
        var isForThem = result.Audience.Intersect(planned.Entry.Audience, StringComparer.Ordinal).Any();
        if (!isOfKind && !hasNeed && !isForThem) return FinderFit.None;
        var isWhole = (isOfKind || result.Kinds.IsEmpty) && (hasNeed || result.Needs.IsEmpty) && (isForThem || result.Audience.IsEmpty);
        return isWhole ? FinderFit.Whole : FinderFit.Partly;
    }
}
