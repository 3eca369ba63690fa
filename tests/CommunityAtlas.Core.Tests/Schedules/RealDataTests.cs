using System.Text;
using System.Text.RegularExpressions;
using CommunityAtlas.Core.Schedules;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Core.Tests.Schedules;

/// <summary>
/// Counts over three published lists of children's cafeterias: the distinct texts of 開催日, 開催日時特記事項, 開催頻度 and 開催曜日,
/// trimmed, without frequency codes of one digit and without plain runs of weekday letters.
/// </summary>
public sealed partial class RealDataTests
{
    private static readonly string[] TextColumns = ["開催日", "開催日時特記事項", "開催頻度", "開催曜日"];

    private static readonly string[] Files =
        ["kodomo-shokudo-tokyo.csv", "kodomo-shokudo-kanagawa/140007_kodomoshokudo_20231105.csv", "tokyo_kodomoshokudo_final.csv"];

    [SharedDataFact]
    public void The_grammar_reads_139_of_266_texts()
    {
        var rows = Files.SelectMany(Rows).ToList();
        var cells = rows.SelectMany(Texts).ToList();
        var distinct = cells.Distinct().ToList();

        Assert.Equal(1519, rows.Count);
        Assert.Equal(548, cells.Count);
        Assert.Equal(266, distinct.Count);
        Assert.Equal(139, distinct.Count(IsUnderstood));
        Assert.Equal(296, cells.Count(IsUnderstood));
    }

    [SharedDataFact]
    public void What_is_understood_agrees_with_the_weekday_column_beside_it_but_for_one_known_row_in_two_editions()
    {
        var disagreeing =
            from row in Files.SelectMany(Rows)
            where PlainWeekdays().IsMatch(row["開催曜日"].Trim())
            from text in TextColumns.Select(c => row[c].Trim()).Where(t => t.Length > 1 && IsUnderstood(t))
            let column = ScheduleParser.ParseWeekdays(row["開催曜日"]).Value.Days
            let days = ScheduleParser.ParseWhen(text, Calendars.Japan).Value.Rules.Aggregate(WeekdaySet.None, (set, rule) => set | DaysOf(rule))
            where days != column
            select $"{text} beside {row["開催曜日"]}";

        Assert.Equal(["偶数月の第３土曜日 beside 木", "偶数月の第３土曜日 beside 木"], disagreeing);
    }

    [SharedDataFact]
    public void Every_refusal_has_a_place_in_the_text_and_a_hint()
    {
        foreach (var text in Files.SelectMany(Rows).SelectMany(Texts).Distinct().Where(t => !IsUnderstood(t)))
        {
            var refusal = Assert.Single(ScheduleParser.ParseWhen(text, Calendars.Japan).Refusals);
            Assert.InRange(refusal.Offset, 0, text.Length - 1);
            Assert.InRange(refusal.Length, 1, text.Length - refusal.Offset);
        }
    }

    private static bool IsUnderstood(string text) => ScheduleParser.ParseWhen(text, Calendars.Japan).IsUnderstood;

    private static IEnumerable<string> Texts(Dictionary<string, string> row) =>
        from column in TextColumns
        let text = row[column].Trim()
        where text.Length > 0
            && !(column == "開催頻度" && text.Length == 1 && char.IsAsciiDigit(text[0]))
            && !(column == "開催曜日" && PlainWeekdays().IsMatch(text))
        select text;

    private static WeekdaySet DaysOf(ScheduleRule rule) => rule switch
    {
        ScheduleRule.Weekly weekly => weekly.Days,
        ScheduleRule.WorkingDays => WeekdaySet.MondayToFriday,
        ScheduleRule.NthWeekday nth => nth.Days.Aggregate(WeekdaySet.None, (set, d) => set | (WeekdaySet)(1 << (((int)d.Day + 6) % 7))),
        _ => WeekdaySet.None,
    };

    private static IEnumerable<Dictionary<string, string>> Rows(string file)
    {
        var records = Records(File.ReadAllText(Path.Combine(RepositoryRoot.SharedData, "listings", "raw", file))).ToList();
        return records.Skip(1).Select(r => records[0].Zip(r).ToDictionary(c => c.First, c => c.Second));
    }

    // RFC 4180, as much as these files need.
    private static IEnumerable<List<string>> Records(string text)
    {
        var record = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[i++]);
            else if (c == '"') quoted = !quoted;
            else if (!quoted && c is ',' or '\n')
            {
                record.Add(cell.ToString());
                cell.Clear();
                if (c == ',') continue;
                yield return record;
                record = [];
            }
            else if (quoted || c != '\r') cell.Append(c);
        }

        if (cell.Length == 0 && record.Count == 0) yield break;
        record.Add(cell.ToString());
        yield return record;
    }

    [GeneratedRegex("^[月火水木金土日]+$")]
    private static partial Regex PlainWeekdays();
}
