using System.Collections.Immutable;
using System.Globalization;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Languages;
using CommunityAtlas.Site.Pages.Finders;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Translations;

/// <summary>
/// えらんでさがす in a language its questions are written in. Lists that end the questions hold every entry that fits: with its text in
/// the language, or in Japanese and marked so.
/// </summary>
internal static class LocalFinderPages
{
    private sealed record Tree(Finder Finder, FinderRoutes Routes);

    public static IEnumerable<SitePage> All(LocalSite site)
    {
        if (site.Finder is not { } finder) return [];
        var tree = new Tree(finder, new FinderRoutes(finder));
        return tree.Routes.Reached.Select(question => Question(site, tree, question)).Concat(
            from question in tree.Routes.Reached
            from answers in question.Options
                .Where(o => o.Result is not null)
                .GroupBy(o => Permalinks.FinderResult(question.Id, o.Result!), StringComparer.Ordinal)
            select Result(site, answers.Key, answers.First().Result!, Chosen(
                site, tree, [.. tree.Routes.AnswersTo(question), [.. answers.Select(o => (question, o))]], [question])));
    }

    private static SitePage Question(LocalSite site, Tree tree, FinderQuestion question)
    {
        var standard = FinderPages.AddressOf(tree.Finder, question);
        return site.Page(standard, $"finder.yml: {question.Id} in {site.Wording.Language.Tag}", true, () =>
        {
            var wording = site.Wording;
            var isStart = question.Id == tree.Finder.Start;
            var depth = tree.Routes.Depth(question) + 1;
            var model = new LocalFinderModel
            {
                Site = site.Model,
                Trail = site.Trail(wording.Html("find.heading")),
                Number = wording.Html("find.number", Wording.Number(depth)),
                Ask = wording.Of(question.Ask, question.Translations),
                Chosen = isStart ? null : Chosen(site, tree, tree.Routes.AnswersTo(question), tree.Routes.Before(question)),
                Choices = [.. question.Options.Select(o => new LocalChoiceModel(
                    wording.Of(o.Label, o.Translations), site.Href(FinderPages.TargetOf(tree.Finder, tree.Routes, question, o)), o.IsCrisis))],
            };
            var name = wording.Plain("find.heading");
            var title = isStart ? name : wording.Plain("find.title", name, wording.Plain("find.number", depth.ToString(CultureInfo.InvariantCulture)));
            return new PageContent(Layouts.LocalFind, model, site.Head(title, standard));
        });
    }

    private static SitePage Result(LocalSite site, string standard, FinderResult result, LocalChosenModel chosen)
    {
        var (index, wording) = (site.Index, site.Wording);
        var needs = result.Needs.Select(index.Catalogue.Taxonomies.Needs.Get).ToImmutableArray();
        var kinds = result.Kinds.Select(index.Catalogue.Taxonomies.Kinds.Get).ToImmutableArray();
        var isSensitive = needs.Any(n => n.IsSensitive) || kinds.Any(k => k.IsSensitive);
        return site.Page(standard, $"list {standard} in {wording.Language.Tag}", false, () =>
        {
            var found = index.Listed.ToLookup(e => FinderMatch.Of(result, e));
            var size = index.Catalogue.Site.PageSize;
            var whole = found[FinderFit.Whole].Take(size).ToArray();
            var partly = found[FinderFit.Partly].Take(size - whole.Length).ToArray();
            var model = new LocalFoundModel
            {
                Site = site.Model,
                Trail = new LocalTrailModel(LocalSite.Link(wording.Html("find.heading"), site.Href(PageAddresses.Find)), wording.Html("find.found")),
                ExitHref = isSensitive ? index.Catalogue.Site.ExitUrl : null,
                Crisis = needs.Any(n => n.IsCrisis) ? site.Crisis : null,
                Chosen = chosen,
                Whole = [.. whole.Select(e => Card(site, e))],
                Partly = [.. partly.Select(e => Card(site, e))],
                Lists = Lists(site, needs, kinds),
                All = site.Link(wording.Html("list.all"), index.Href(standard), found[FinderFit.Whole].Count() + found[FinderFit.Partly].Count()),
            };
            var title = wording.Plain("find.title", wording.Plain("find.heading"), wording.Plain("find.found"));
            return new PageContent(Layouts.LocalFound, model, site.Head(title, standard) with { IsSensitive = isSensitive });
        });
    }

    private static LocalCardModel Card(LocalSite site, PlannedEntry planned) =>
        site.Wording.Knows(planned.Entry) ? LocalCards.Of(site, planned) : LocalCards.Other(site, planned);

    // Only lists that there are in the language.
    private static ImmutableArray<LocalLinkModel> Lists(LocalSite site, ImmutableArray<Need> needs, ImmutableArray<Kind> kinds) =>
    [
        .. kinds.Where(k => site.Index.ByKind.Contains(k.Code)).Select(k => site.Link(site.Wording.KindName(k), site.Href(Permalinks.Kind(k.Code)), site.Index.ByKind[k.Code].Count())),
        .. needs.Where(n => site.Index.ByNeed.Contains(n.Code)).Select(n => site.Link(site.Wording.NeedName(n), site.Href(Permalinks.Need(n.Code)), site.Index.ByNeed[n.Code].Count())),
    ];

    private static LocalChosenModel Chosen(
        LocalSite site,
        Tree tree,
        ImmutableArray<ImmutableArray<(FinderQuestion From, FinderOption Option)>> steps,
        ImmutableArray<FinderQuestion> before)
    {
        var wording = site.Wording;
        return new LocalChosenModel(
            [.. steps.Select(step => new LocalAnswerModel(
                wording.List(step.Select(s => s.From).DistinctBy(q => q.Ask, StringComparer.Ordinal).Select(q => wording.Of(q.Ask, q.Translations)), "find.asks"),
                wording.List(step.Select(s => s.Option).DistinctBy(o => o.Label, StringComparer.Ordinal).Select(o => wording.Of(o.Label, o.Translations)), "find.or")))],
            [.. before.Select(q => LocalSite.Link(wording.Of(q.Ask, q.Translations), site.Href(FinderPages.AddressOf(tree.Finder, q))))],
            site.Href(PageAddresses.Find),
            site.Href(PageAddresses.Now));
    }
}
