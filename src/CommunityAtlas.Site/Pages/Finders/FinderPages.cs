using System.Collections.Immutable;
using System.Globalization;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Pages.Lists;
using CommunityAtlas.Site.Texts;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Finders;

/// <summary>えらんでさがす: a page for each question, and a list for each answer that ends them. Titles say no question: they stay in histories.</summary>
internal static class FinderPages
{
    // A result is a beginning, not a directory: the lists linked below it hold everything.
    private const int MostPages = 5;

    public static IEnumerable<SitePage> Questions(SiteIndex index, SiteModel site)
    {
        if (index.Catalogue.Finder is not { } finder) return [];
        var routes = new FinderRoutes(finder);
        return routes.Reached.Select(question =>
        {
            var permalink = AddressOf(finder, question);
            return new SitePage(permalink, "finder.yml: " + question.Id, SiteSection.Other, () =>
            {
                var isStart = question.Id == finder.Start;
                var number = index.Words.Of("find.number", (routes.Depth(question) + 1).ToString(CultureInfo.InvariantCulture));
                var model = new FinderModel
                {
                    Site = site,
                    Trail = isStart ? SiteModels.Trail(index, index.Words["find.heading"]) : SiteModels.Trail(index, number, new LinkModel(index.Words["find.heading"], index.Href(PageAddresses.Find))),
                    Number = number,
                    Ask = question.Ask,
                    Chosen = isStart ? null : Chosen(index, finder, routes.AnswersTo(question), routes.Before(question)),
                    Choices = [.. question.Options.Select(o => new ChoiceModel(o.Label, index.Href(TargetOf(finder, routes, question, o)), o.IsCrisis))],
                };
                return new PageContent(Layouts.Find, model, SiteModels.Head(index, isStart ? index.Words["find.heading"] : index.Words.Of("find.title", index.Words["find.heading"], number), permalink));
            });
        });
    }

    /// <summary>The lists that end the questions. Answers of one question that find the same share a list.</summary>
    public static IEnumerable<EntryList> Results(SiteIndex index)
    {
        if (index.Catalogue.Finder is not { } finder) return [];
        var routes = new FinderRoutes(finder);
        return
            from question in routes.Reached
            from answers in question.Options
                .Where(o => o.Result is not null)
                .GroupBy(o => Permalinks.FinderResult(question.Id, o.Result!), StringComparer.Ordinal)
            select Result(index, answers.Key, answers.First().Result!, Chosen(
                index, finder, [.. routes.AnswersTo(question), [.. answers.Select(o => (question, o))]], [question]));
    }

    private static EntryList Result(SiteIndex index, string permalink, FinderResult result, ChosenModel chosen)
    {
        var taxonomies = index.Catalogue.Taxonomies;
        var needs = result.Needs.Select(taxonomies.Needs.Get).ToImmutableArray();
        var kinds = result.Kinds.Select(taxonomies.Kinds.Get).ToImmutableArray();
        var found = index.Listed.ToLookup(e => FinderMatch.Of(result, e));
        ImmutableArray<PlannedEntry> ordered = [.. found[FinderFit.Whole], .. found[FinderFit.Partly]];
        var shown = Math.Min(ordered.Length, MostPages * index.Catalogue.Site.PageSize);
        return new EntryList
        {
            Permalink = permalink,
            Section = SiteSection.Other,
            Heading = index.Words["find.found"],
            Title = index.Words.Of("find.found.title", index.Words["find.heading"], index.Words["find.found"]),
            Trail = [new LinkModel(index.Words["find.heading"], index.Href(PageAddresses.Find))],
            Chosen = chosen,
            Entries = ordered[..shown],
            PartlyFrom = found[FinderFit.Whole].Count(),
            Total = shown < ordered.Length ? ordered.Length : null,
            Note = shown < ordered.Length ? index.Words["find.found.first"] : null,
            IsCrisis = needs.Any(n => n.IsCrisis),
            IsSensitive = needs.Any(n => n.IsSensitive) || kinds.Any(k => k.IsSensitive),
            IsRepeated = true,
            Related = Lists(index, needs, kinds),
            Empty = new EmptyModel(index.Words["find.none"], null),
        };
    }

    private static ImmutableArray<LinkGroupModel> Lists(SiteIndex index, ImmutableArray<Need> needs, ImmutableArray<Kind> kinds)
    {
        ImmutableArray<CountedLinkModel> links =
        [
            .. kinds.Select(k => ListTexts.Link(k.Label, index.Href(Permalinks.Kind(k.Code)), index.ByKind[k.Code].Count())),
            .. needs.Select(n => ListTexts.Link(n.Label, index.Href(Permalinks.Need(n.Code)), index.ByNeed[n.Code].Count())),
            .. index.Areas.Where(a => a.Level != AreaLevel.Municipality && index.ByArea.Contains(a.Key)).Select(a => AreaDirectory.Link(index, a)),
        ];
        return links.IsEmpty ? [] : [new LinkGroupModel(index.Words["find.lists"], "more", links)];
    }

    private static ChosenModel Chosen(
        SiteIndex index,
        Finder finder,
        ImmutableArray<ImmutableArray<(FinderQuestion From, FinderOption Option)>> steps,
        ImmutableArray<FinderQuestion> before) => new(
            [.. steps.Select(step => new GivenAnswerModel(
                string.Join(" ／ ", step.Select(s => s.From.Ask).Distinct(StringComparer.Ordinal)),
                string.Join(index.Words["find.or"], step.Select(s => s.Option.Label).Distinct(StringComparer.Ordinal))))],
            [.. before.Select(q => new LinkModel(q.Ask, index.Href(AddressOf(finder, q))))],
            index.Href(PageAddresses.Find),
            index.Href(PageAddresses.Now));

    /// <summary>Where an answer leads.</summary>
    public static string TargetOf(Finder finder, FinderRoutes routes, FinderQuestion question, FinderOption option) => option switch
    {
        { To: { } next } => AddressOf(finder, routes.Question(next)),
        { Result: { } result } => Permalinks.FinderResult(question.Id, result),
        _ => PageAddresses.Now,
    };

    /// <summary>The address of a question.</summary>
    public static string AddressOf(Finder finder, FinderQuestion question) =>
        question.Id == finder.Start ? PageAddresses.Find : Permalinks.FinderQuestion(question.Id);
}
