using System.Collections.Immutable;
using System.Text;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Content.Settings;

/// <summary>Reads content/crisis.yml: numbers that must be right, each with its source and the day it was checked.</summary>
internal static class CrisisReader
{
    /// <summary>The file.</summary>
    public const string Path = "crisis.yml";

    private const int DueMonths = 3;
    private const int OverdueMonths = 6;

    /// <summary>The lines in file order.</summary>
    /// <param name="isScheduledBuild">Whether nobody is there to check a number: an old dated one is then better than none.</param>
    public static ImmutableArray<CrisisLine> Read(ContentFolder folder, SiteReading site, DateOnly today, bool isScheduledBuild, DiagnosticBag diagnostics)
    {
        var file = SettingsFile.Read(folder, Path, diagnostics);
        if (!file.IsPresent) diagnostics.Add(CrisisDiagnostics.NoCrisisFile, file.Location, Path);
        var lines = ImmutableArray.CreateBuilder<CrisisLine>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reader in ListReader.Mappings(file.Root, Path, diagnostics))
        {
            var line = ReadLine(reader, site, today, isScheduledBuild, diagnostics);
            reader.RefuseOtherKeys();
            if (line is null) continue;
            if (!ids.Add(line.Id)) diagnostics.Add(CrisisDiagnostics.IdTwice, reader.PlaceOf("id"), line.Id);
            else lines.Add(line);
        }

        return lines.ToImmutable();
    }

    private static CrisisLine? ReadLine(MappingReader reader, SiteReading site, DateOnly today, bool isScheduledBuild, DiagnosticBag diagnostics)
    {
        var id = reader.RequiredText("id", 64);
        var label = reader.RequiredText("label", 60);
        var when = reader.RequiredText("when");
        var hours = reader.RequiredText("hours");
        var cost = reader.RequiredText("cost");
        var level = reader.Choice("level", ("emergency", CrisisLevel.Emergency), ("urgent", CrisisLevel.Urgent), ("talk", CrisisLevel.Talk));
        reader.RequireKey("level");
        var number = ReadNumber(reader, site, diagnostics);
        var url = reader.Url("url", site.Config.AllowedInternationalHosts)?.Value;
        var languages = reader.Words("languages", 35);
        var note = reader.Text("note");
        var name = label?.Value ?? id?.Value ?? Path;
        if (!reader.Has("number") && !reader.Has("url")) diagnostics.Add(CrisisDiagnostics.NoWay, reader.Location, name);
        var source = ReadSource(reader, site, name, diagnostics);
        var check = ReadCheck(reader, name, today, isScheduledBuild, diagnostics);
        if (id is null || label is null || when is null || hours is null || cost is null || level is null || source is null || check is null) return null;
        return new CrisisLine
        {
            Id = id.Value.Value,
            Label = label.Value.Value,
            When = when.Value.Value,
            Number = number,
            Url = url,
            Level = level.Value,
            Hours = hours.Value.Value,
            IsAroundTheClock = IsAroundTheClock(hours.Value.Value),
            Cost = CostInWords(cost.Value.Value),
            Languages = languages,
            Note = note,
            SourceTitle = source.Value.Title,
            SourceUrl = source.Value.Url,
            CheckedOn = check.Value.Date,
            CheckedBy = check.Value.By,
        };
    }

    private static string? ReadNumber(MappingReader reader, SiteReading site, DiagnosticBag diagnostics)
    {
        if (reader.LocatedText("number", 30) is not { } text) return null;
        if (JapanesePhone.TryParseShort(text.Value, out var shortNumber)) return shortNumber;
        if (JapanesePhone.Parse(text.Value).Phone is not { IsMobile: false } phone)
        {
            diagnostics.Add(CrisisDiagnostics.BadNumber, text.Location, text.Value);
            return null;
        }

        if (site.IsDemo == false && SampleData.IsSampleNumber(phone.Number)) diagnostics.Add(CrisisDiagnostics.SampleNumber, text.Location, text.Value);
        return phone.Number;
    }

    private static (string Title, string Url)? ReadSource(MappingReader line, SiteReading site, string name, DiagnosticBag diagnostics)
    {
        if (!line.Has("source"))
        {
            diagnostics.Add(CrisisDiagnostics.NoSource, line.Location, name);
            return null;
        }

        if (line.Mapping("source") is not { } reader) return null;
        var title = reader.RequiredText("title");
        var url = reader.Url("url", site.Config.AllowedInternationalHosts);
        reader.RequireKey("url");
        reader.RefuseOtherKeys();
        return title is { } t && url is { } u ? (t.Value, u.Value) : null;
    }

    private static (DateOnly Date, string By)? ReadCheck(
        MappingReader line, string name, DateOnly today, bool isScheduledBuild, DiagnosticBag diagnostics)
    {
        if (!line.Has("checked"))
        {
            diagnostics.Add(CrisisDiagnostics.NoCheck, line.Location, name);
            return null;
        }

        if (line.Mapping("checked") is not { } reader) return null;
        var date = reader.Date("date");
        var by = reader.RequiredText("by", 60);
        reader.RequireKey("date");
        reader.RefuseOtherKeys();
        if (date is not { } day) return null;
        var written = JapaneseDate.Print(day.Value);
        if (day.Value > today) diagnostics.Add(CrisisDiagnostics.CheckInFuture, day.Location, name, written);
        else if (today > day.Value.AddMonths(OverdueMonths)) diagnostics.Add(Overdue(day.Location, name, written, isScheduledBuild));
        else if (today > day.Value.AddMonths(DueMonths)) diagnostics.Add(CrisisDiagnostics.CheckDue, day.Location, name, written);
        return by is { } role ? (day.Value, role.Value) : null;
    }

    private static Diagnostic Overdue(SourceLocation place, string name, string date, bool isScheduledBuild)
    {
        var diagnostic = CrisisDiagnostics.CheckOverdue.At(place, name, date);
        return isScheduledBuild ? diagnostic with { Severity = DiagnosticSeverity.Warning } : diagnostic;
    }

    // Only what says it plainly counts; a line wrongly shown as open at night would be worse than one shown with its hours.
    private static bool IsAroundTheClock(string hours)
    {
        var text = string.Concat(hours.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)));
        text = text.Replace('~', '-').Replace('〜', '-').Replace('–', '-').Replace("00:00", "0:00", StringComparison.Ordinal);
        return text is "24時間" or "毎日24時間" or "24時間365日" or "365日24時間" or "24時間毎日" or "年中無休24時間" or "24時間年中無休"
            or "毎日0:00-24:00" or "0:00-24:00" or "毎日0時-24時";
    }

    // The code of the entry model is read as well; every other text stays as written.
    private static string CostInWords(string cost) => cost == "free" ? "無料" : cost;
}
