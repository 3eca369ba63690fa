using System.Globalization;
using CommunityAtlas.Content.Entries.Fields;
using CommunityAtlas.Content.Entries.Messages;
using Parts = CommunityAtlas.Content.Entries.EntryFields.AgeParts;

namespace CommunityAtlas.Content.Entries.Groups;

/// <summary>Who may come.</summary>
internal static class AudienceReader
{
    /// <summary>The youngest and oldest age.</summary>
    public static AgeRange Age(FieldScope scope)
    {
        var age = new AgeRange(scope.FindValue(Parts.Min), scope.FindValue(Parts.Max));
        if (age is { Min: { } min, Max: { } max } && min > max)
        {
            scope.Report(ValueDiagnostics.AgeReversed, scope.LocationOf(Parts.Min), Text(min), Text(max));
        }

        return age;
    }

    private static string Text(int age) => age.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Ages in years; null for no limit.</summary>
internal sealed record AgeRange(int? Min, int? Max);
