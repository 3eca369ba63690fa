using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Policies;
using CommunityAtlas.Core.Schedules;

namespace CommunityAtlas.Content.Settings;

/// <summary>Reads content/holidays.yml.</summary>
internal static partial class HolidayReader
{
    /// <summary>The file.</summary>
    public const string Path = "holidays.yml";

    private const int MonthsAhead = 13;
    private const int LeapYear = 2024;

    /// <summary>The calendar; one that knows nothing without the file.</summary>
    public static HolidayCalendar Read(ContentFolder folder, DateOnly today, DiagnosticBag diagnostics)
    {
        var file = SettingsFile.Read(folder, Path, diagnostics);
        if (!file.IsPresent) diagnostics.Add(HolidayDiagnostics.NoHolidayFile, file.Location, Path);
        if (MappingReader.Of(file.Root, Path, diagnostics) is not { } reader) return HolidayCalendar.Empty;

        var end = reader.Date("confirmed_until");
        reader.RequireKey("confirmed_until");
        if (end is { } written && written.Value < today.AddMonths(MonthsAhead))
        {
            diagnostics.Add(HolidayDiagnostics.EndsSoon, written.Location, JapaneseDate.Print(written.Value));
        }

        var days = new Dictionary<DateOnly, string>();
        foreach (var (key, name) in reader.Mapping("days")?.FreeKeys("days") ?? [])
        {
            if (!JapaneseDate.TryParse(key.Value, out var day)) diagnostics.Add(SettingsDiagnostics.NotADate, key.Location, "days", key.Value);
            else if (!days.TryAdd(day, name.Value)) diagnostics.Add(SettingsDiagnostics.Repeated, key.Location, "days", key.Value);
            else if (end is { } last && day > last.Value) diagnostics.Add(HolidayDiagnostics.AfterEnd, key.Location, key.Value);
        }

        var periods = new Dictionary<string, Season>(StringComparer.Ordinal);
        foreach (var (name, span) in reader.Mapping("periods")?.FreeKeys("periods") ?? [])
        {
            if (ReadSpan(span.Value) is { } season) periods[name.Value] = season;
            else diagnostics.Add(HolidayDiagnostics.BadPeriod, span.Location, name.Value, span.Value);
        }

        reader.RefuseOtherKeys();
        return new HolidayCalendar(
            end?.Value ?? DateOnly.MinValue, days.ToFrozenDictionary(), periods.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private static Season? ReadSpan(string text)
    {
        var match = SpanPattern().Match(text.Normalize(NormalizationForm.FormKC));
        if (!match.Success) return null;
        var first = ReadDay(match.Groups["m1"].Value, match.Groups["d1"].Value);
        var last = ReadDay(match.Groups["m2"].Value, match.Groups["d2"].Value);
        return first is { } f && last is { } l ? new Season(f, l) : null;
    }

    private static MonthDay? ReadDay(string month, string day)
    {
        var (m, d) = (int.Parse(month, CultureInfo.InvariantCulture), int.Parse(day, CultureInfo.InvariantCulture));
        return m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(LeapYear, m) ? new MonthDay(m, d) : null;
    }

    [GeneratedRegex(@"^\s*(?<m1>[0-9]{1,2})[/月](?<d1>[0-9]{1,2})日?\s*(?:[-‐–—~〜ー]|から)\s*(?<m2>[0-9]{1,2})[/月](?<d2>[0-9]{1,2})日?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex SpanPattern();
}
