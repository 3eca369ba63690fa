using CommunityAtlas.Core.Schedules;

namespace CommunityAtlas.Site.Texts;

/// <summary>Times as the pages say them: what is not known is said to be so.</summary>
internal static class JapaneseTimes
{
    /// <summary>Said where no time was written.</summary>
    public const string Unknown = "時間は電話で確認";

    /// <summary>午前10時から午後3時まで.</summary>
    public static string Of(TimeSpanOfDay? span) => span switch
    {
        null => Unknown,
        { EndMinute: null } open => SchedulePrinter.DisplayTime(open) + "（終わりの時刻は電話で確認）",
        { } known => SchedulePrinter.DisplayTime(known),
    };
}
