using System.Collections.Immutable;
using System.Globalization;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Content.Settings;

/// <summary>Whether the questions of the finder lead somewhere, end, and are neither too many nor too few.</summary>
internal static class FinderPaths
{
    private const int Fewest = 3;
    private const int Most = 5;

    /// <summary>Reports unknown and doubled ids, circles, depth and questions that nobody reaches.</summary>
    public static void Check(Located<string> start, ImmutableArray<WrittenQuestion> questions, DiagnosticBag diagnostics)
    {
        var byId = new Dictionary<string, WrittenQuestion>(StringComparer.Ordinal);
        foreach (var question in questions)
        {
            if (byId.TryAdd(question.Question.Id, question)) continue;
            diagnostics.Add(FinderDiagnostics.IdTwice, question.Reader.PlaceOf("id"), question.Question.Id);
        }

        CheckLead(start, byId, diagnostics);
        foreach (var question in questions)
        {
            for (var i = 0; i < question.Options.Length; i++)
            {
                if (question.Question.Options[i].To is { } to) CheckLead(new Located<string>(to, question.Options[i].PlaceOf("to")), byId, diagnostics);
            }
        }

        if (!diagnostics.HasErrors) CheckDepth(start, questions, byId, diagnostics);
    }

    private static void CheckLead(Located<string> lead, Dictionary<string, WrittenQuestion> byId, DiagnosticBag diagnostics)
    {
        if (byId.ContainsKey(lead.Value)) return;
        var ids = byId.Keys.Order(StringComparer.Ordinal);
        diagnostics.Add(FinderDiagnostics.UnknownQuestion, lead.Location, lead.Value, NearestName.Find(lead.Value, ids) ?? ids.FirstOrDefault(""));
    }

    // Breadth first by the longest way in: a question is settled once all that lead to it are; what is never settled lies on or behind a circle.
    private static void CheckDepth(
        Located<string> start, ImmutableArray<WrittenQuestion> questions, Dictionary<string, WrittenQuestion> byId, DiagnosticBag diagnostics)
    {
        var reached = Reach(start.Value, byId);
        foreach (var question in questions.Where(q => !reached.Contains(q.Question.Id)))
        {
            diagnostics.Add(FinderDiagnostics.Unreachable, question.Reader.PlaceOf("id"), question.Question.Id);
        }

        var waiting = reached.ToDictionary(id => id, _ => 0, StringComparer.Ordinal);
        foreach (var next in reached.SelectMany(id => Leads(byId[id]))) waiting[next]++;
        var depth = reached.ToDictionary(id => id, _ => 1, StringComparer.Ordinal);
        var settled = new Queue<string>(waiting.Where(w => w.Value == 0).Select(w => w.Key));
        var settledCount = 0;
        while (settled.TryDequeue(out var id))
        {
            settledCount++;
            foreach (var next in Leads(byId[id]))
            {
                depth[next] = Math.Max(depth[next], depth[id] + 1);
                if (--waiting[next] == 0) settled.Enqueue(next);
            }
        }

        if (settledCount < reached.Count)
        {
            var circle = Circle(waiting.Where(w => w.Value > 0).Select(w => w.Key).ToHashSet(StringComparer.Ordinal), byId);
            diagnostics.Add(FinderDiagnostics.Cycle, byId[circle[0]].Reader.PlaceOf("id"), string.Join(" → ", circle));
            return;
        }

        foreach (var (id, level) in depth.Where(d => d.Value == Most + 1).OrderBy(d => d.Key, StringComparer.Ordinal))
        {
            diagnostics.Add(FinderDiagnostics.TooDeep, byId[id].Reader.PlaceOf("id"), id, level.ToString(CultureInfo.InvariantCulture));
        }

        var deepest = depth.Values.Max();
        if (deepest < Fewest) diagnostics.Add(FinderDiagnostics.TooShallow, start.Location, start.Value, deepest.ToString(CultureInfo.InvariantCulture));
    }

    private static HashSet<string> Reach(string start, Dictionary<string, WrittenQuestion> byId)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { start };
        var open = new Queue<string>(reached);
        while (open.TryDequeue(out var id))
        {
            foreach (var next in Leads(byId[id]).Where(reached.Add)) open.Enqueue(next);
        }

        return reached;
    }

    // Every unsettled question has an unsettled one before it, so walking backwards must meet itself.
    private static List<string> Circle(HashSet<string> unsettled, Dictionary<string, WrittenQuestion> byId)
    {
        var walk = new List<string> { unsettled.Order(StringComparer.Ordinal).First() };
        while (true)
        {
            var before = unsettled.Order(StringComparer.Ordinal).First(id => Leads(byId[id]).Contains(walk[^1], StringComparer.Ordinal));
            var seen = walk.IndexOf(before);
            walk.Add(before);
            if (seen < 0) continue;
            var circle = walk[seen..];
            circle.Reverse();
            return circle;
        }
    }

    private static IEnumerable<string> Leads(WrittenQuestion question) =>
        question.Question.Options.Select(o => o.To).OfType<string>().Distinct(StringComparer.Ordinal);
}
