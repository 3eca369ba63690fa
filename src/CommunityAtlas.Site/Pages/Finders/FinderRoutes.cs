using System.Collections.Frozen;
using System.Collections.Immutable;
using CommunityAtlas.Core.Catalogues;

namespace CommunityAtlas.Site.Pages.Finders;

/// <summary>
/// How one comes to each question of the finder. Every question has one page however many ways lead to it, so that the number
/// of pages grows with the file and not with the number of ways; such a page names the answers of all its ways.
/// </summary>
internal sealed class FinderRoutes
{
    private readonly Finder _finder;
    private readonly FrozenDictionary<string, FinderQuestion> _questions;
    public FinderRoutes(Finder finder)
    {
        _finder = finder;
        _questions = finder.Questions.ToFrozenDictionary(q => q.Id, StringComparer.Ordinal);
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>([finder.Start]);
        while (open.TryDequeue(out var id))
        {
            if (!reached.Add(id)) continue;
            foreach (var next in _questions[id].Options.Select(o => o.To).OfType<string>()) open.Enqueue(next);
        }

        Reached = [.. finder.Questions.Where(q => reached.Contains(q.Id))];
    }

    /// <summary>The questions one can come to, in the order of the file; a draft that nothing leads to yet has no page.</summary>
    public ImmutableArray<FinderQuestion> Reached { get; }

    /// <summary>The questions straight before one, in the order of the file.</summary>
    public ImmutableArray<FinderQuestion> Before(FinderQuestion question) =>
        [.. Previous([question.Id]).Select(l => l.From).DistinctBy(q => q.Id, StringComparer.Ordinal)];

    /// <summary>How many questions were answered before one, on the shortest way.</summary>
    public int Depth(FinderQuestion question)
    {
        var depth = 0;
        for (var level = new HashSet<string>(StringComparer.Ordinal) { question.Id }; !level.Contains(_finder.Start); depth++)
        {
            level = Previous(level).Select(l => l.From.Id).ToHashSet(StringComparer.Ordinal);
        }

        return depth;
    }

    /// <summary>The answers that lead to a question, first answer first: on each step those of all ways.</summary>
    public ImmutableArray<ImmutableArray<(FinderQuestion From, FinderOption Option)>> AnswersTo(FinderQuestion question)
    {
        var steps = new Stack<ImmutableArray<(FinderQuestion From, FinderOption Option)>>();
        for (var level = new HashSet<string>(StringComparer.Ordinal) { question.Id }; ;)
        {
            var leads = Previous(level);
            if (leads.IsEmpty) return [.. steps];
            steps.Push(leads);
            level = leads.Select(l => l.From.Id).ToHashSet(StringComparer.Ordinal);
        }
    }

    /// <summary>The question an answer leads to.</summary>
    public FinderQuestion Question(string id) => _questions[id];

    // In the order of the file, not of the set.
    private ImmutableArray<(FinderQuestion From, FinderOption Option)> Previous(HashSet<string> level) =>
        [.. Reached.SelectMany(q => q.Options.Where(o => o.To is { } to && level.Contains(to)).Select(o => (q, o)))];
}
