using System.Collections.Immutable;
using CommunityAtlas.Content.Entries.Fields;
using CommunityAtlas.Content.Entries.Messages;
using CommunityAtlas.Content.Entries.Types;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Policies;
using CommunityAtlas.Core.Schedules;
using AlertParts = CommunityAtlas.Content.Entries.EntryFields.AlertParts;
using Parts = CommunityAtlas.Content.Entries.EntryFields.ScheduleParts;

namespace CommunityAtlas.Content.Entries.Groups;

/// <summary>schedule[] and alert.</summary>
internal static class ScheduleReader
{
    private const int LongestAlertDays = 180;

    /// <summary>An item written with keys; null when it cannot be computed, which has been reported.</summary>
    public static ScheduleItem? Item(FieldScope scope)
    {
        var when = scope.Find(Parts.When);
        var only = scope.FindOr(Parts.Only, []).SelectMany(dates => dates).ToImmutableArray();
        var onHoliday = scope.FindValue(Parts.OnHoliday);
        var item = new ScheduleItem
        {
            Written = when?.Written ?? "",
            Rules = when?.Text.Rules ?? [],
            Except = [.. when?.Text.Except ?? [], .. scope.FindOr(Parts.Except, []).SelectMany(e => e)],
            Only = only,
            OnHoliday = onHoliday ?? when?.Text.OnHoliday ?? HolidayPolicy.Ask,
            Season = scope.Find(Parts.Season),
            From = scope.FindValue(Parts.From),
            Until = scope.FindValue(Parts.Until),
            Label = scope.Find(Parts.Label),
            Type = scope.FindOr(Parts.Type, AttendanceType.Opening),
            IsTentative = when?.IsTentative ?? false,
        };
        if (onHoliday is { } written && when?.Text.OnHoliday is { } said && written != said)
        {
            scope.Report(ScheduleFieldDiagnostics.HolidayContradiction, scope.LocationOf(Parts.OnHoliday), when.Written, LabelOf(written));
        }

        if (item is { From: { } from, Until: { } until } && from > until)
        {
            scope.Report(ScheduleFieldDiagnostics.FromAfterUntil, scope.LocationOf(Parts.From), JapaneseDate.Print(from), JapaneseDate.Print(until));
        }

        if (!scope.IsAnyWritten(Parts.When, Parts.Only)) scope.Report(ScheduleFieldDiagnostics.NoDays, scope.Location);
        return item.Rules.IsEmpty && item.Only.IsEmpty ? null : item;
    }

    /// <summary>An item written as one text.</summary>
    public static ScheduleItem Plain(WhenReading when) => new()
    {
        Written = when.Written,
        Rules = when.Text.Rules,
        Except = when.Text.Except,
        OnHoliday = when.Text.OnHoliday ?? HolidayPolicy.Ask,
        IsTentative = when.IsTentative,
    };

    /// <summary>A notice.</summary>
    public static Alert? Alert(FieldScope scope)
    {
        var text = scope.Find(AlertParts.Text);
        if (scope.FindValue(AlertParts.Until) is not { } until) return null;
        if (until > scope.References.Today.AddDays(LongestAlertDays))
        {
            scope.Report(StateDiagnostics.AlertTooFar, scope.LocationOf(AlertParts.Until), JapaneseDate.Print(until));
        }

        return text is null ? null : new Alert(text, until);
    }

    private static string LabelOf(HolidayPolicy policy)
    {
        var code = EntryCodes.HolidayPolicies.First(p => p.Meaning == policy).Written;
        return $"{code.Value}（{code.Label.Ja}）";
    }
}
