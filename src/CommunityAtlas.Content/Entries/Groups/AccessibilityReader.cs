using System.Collections.Immutable;
using CommunityAtlas.Content.Entries.Fields;
using CommunityAtlas.Core.Entries;
using Parts = CommunityAtlas.Content.Entries.EntryFields.AccessibilityParts;

namespace CommunityAtlas.Content.Entries.Groups;

/// <summary>accessibility.</summary>
internal static class AccessibilityReader
{
    /// <summary>The flags that were written, in display order.</summary>
    public static FlagList Read(FieldScope scope) => new([.. Parts.Flags
        .Where(scope.IsWritten)
        .Select(field => (field.Code, Answer: scope.Find(field)))
        .Where(flag => flag.Answer is not null)
        .Select(flag => new Flag(flag.Code, flag.Answer!))]);
}

/// <summary>Flags with their answers.</summary>
internal sealed record FlagList(ImmutableArray<Flag> Flags);
