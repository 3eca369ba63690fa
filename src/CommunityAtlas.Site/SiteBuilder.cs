using System.Collections.Immutable;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Exchange.Atom;
using CommunityAtlas.Exchange.ICalendar;
using CommunityAtlas.Japanese.Phrases;
using CommunityAtlas.Search;
using CommunityAtlas.Site.Auditing;
using CommunityAtlas.Site.Languages;
using CommunityAtlas.Site.Offline;
using CommunityAtlas.Site.Pages;
using CommunityAtlas.Site.Pages.Basics;
using CommunityAtlas.Site.Pages.Days;
using CommunityAtlas.Site.Pages.Entries;
using CommunityAtlas.Site.Pages.Finders;
using CommunityAtlas.Site.Pages.Gaps;
using CommunityAtlas.Site.Pages.Lists;
using CommunityAtlas.Site.Pages.Maps;
using CommunityAtlas.Site.Pages.Memos;
using CommunityAtlas.Site.Pages.Searches;
using CommunityAtlas.Site.Pages.Translations;
using CommunityAtlas.Site.Scripts;
using CommunityAtlas.Site.Themes;

namespace CommunityAtlas.Site;

/// <summary>Makes the whole site of a catalogue: the same catalogue, theme and options give the same bytes.</summary>
public static class SiteBuilder
{
    /// <summary>All files of the site, audited. An error in <paramref name="diagnostics"/> means that none of them may be written.</summary>
    public static OutputSet Build(Catalogue catalogue, Theme theme, BuildOptions options, DiagnosticBag diagnostics)
    {
        // Beside the pages: neither needs the other.
        var search = Task.Run(() => SearchIndexBuilder.Build(catalogue, new SearchWords(options.Dictionary.Value, options.OwnWords), options.Today, options.Threads));
        var index = SiteIndex.Of(catalogue, options, theme.Words);
        var site = SiteModels.Of(index, theme);
        var crisis = CrisisPages.Card(index);
        var ruby = new RubyReader(options.OwnWords, options.Dictionary);
        var languages = theme.Languages.Select(l => new LocalSite(index, site, new Wording(l.Language, ruby))).ToImmutableArray();
        var phrases = new PhraseMarks(new Lazy<PhraseBreaker>(() => new PhraseBreaker(options.Dictionary.Value, options.OwnWords)));
        var renderer = new PageRenderer(theme, site, languages, phrases, options.Threads);
        var cards = renderer.RenderAll(index.Entries, Layouts.Card, entry => CardModels.Of(index, entry));
        var lists = new ListPages(index, site, crisis, cards);

        var gaps = new GapCounts(index);
        var calendars = ForAll(entry => EntryCalendar.Write(catalogue, options.Permalinks, entry.Entry, options.Today)).ToImmutableArray();

        ImmutableArray<SitePage> pages =
        [
            HomePage.Page(index, site, crisis),
            CrisisPages.Now(index, site),
            SearchPage.Page(index, site, crisis),
            .. DayPages.All(index, site),
            .. AreaDayPages.All(index, site),
            .. UndatedPages.All(index, site),
            .. MapPages.All(index, site, options.Map),
            DirectoryPages.Needs(index, site),
            AreaDirectory.Page(index, site),
            DirectoryPages.Kinds(index, site),
            MemoPages.Page(index, site, crisis),
            MemoPages.Interview(index, site),
            .. EntryLists.All(index).SelectMany(lists.Of),
            .. OfflinePages.Lists(index).SelectMany(lists.Of),
            .. FinderPages.Questions(index, site),
            .. FinderPages.Results(index).SelectMany(lists.Of),
            .. GapPages.All(index, site, gaps),
            .. catalogue.Taxonomies.Kinds.Terms.SelectMany(kind => NamePages.Of(index, site, kind)),
            .. index.Entries.Select(entry => EntryPages.Page(index, site, crisis, entry, calendars[entry.Position] is not null)),
            .. index.Entries.SelectMany(entry => EntryPages.Moved(index, site, entry)),
            .. OrganizationPages.All(index, site, cards),
            .. ContentPages.All(index, site),
            ContributePages.Page(index, site),
            ContributePages.Sheet(index, site),
            PlainPages.Checked(index, site),
            PlainPages.About(index, site),
            PlainPages.Accessibility(index, site),
            PlainPages.NotFound(index, site, theme.Languages.Select(l => l.Language)),
            OfflinePages.Page(index, site),
            .. languages.SelectMany(LocalPages.All),
        ];
        var links = new LanguageLinks(index, [.. theme.Languages.Select(l => l.Language)], pages);

        var rendered = renderer.Render(pages, links);
        var found = search.GetAwaiter().GetResult();
        var files = OutputSet.Gather(
            [
                .. rendered,
                .. OfflineFiles.Of(index, theme, rendered, found),
                .. theme.Assets,
                .. ClientScripts.Files,
                .. options.Map?.Files ?? [],
                .. GapPages.Files(index, gaps),
                .. calendars.OfType<OutputFile>(),
                .. ForAll(entry => QrCodes.Of(index, entry)),
                .. languages.SelectMany(QrCodes.In),
                .. ForAll(entry => MemoEntries.Of(index, site, crisis, entry)),
                ChangesFeed.Write(catalogue, options.Permalinks, options.Today),
                SitemapFile.Write(index, pages),
                RobotsFile.Write(options.Permalinks),
                .. found,
            ],
            diagnostics);
        foreach (var word in ruby.Unread) diagnostics.Add(LanguageDiagnostics.NoReading, new SourceLocation("words.csv"), word);
        SiteAudit.Check(files, catalogue, options, diagnostics, theme.Languages.Select(l => l.Language.Tag));
        return files;

        // Results are in the order of the entries.
        ParallelQuery<T> ForAll<T>(Func<PlannedEntry, T> make) => index.Entries.AsParallel().AsOrdered().WithDegreeOfParallelism(options.Threads).Select(make);
    }
}
