using System.Collections.Immutable;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Themes;

/// <summary>The layouts every theme has, each with the model it is given.</summary>
internal static class Layouts
{
    public const string Frame = "frame";
    public const string Header = "header";
    public const string Footer = "footer";
    public const string Home = "home";
    public const string Entry = "entry";
    public const string Card = "card";
    public const string List = "list";
    public const string Search = "search";
    public const string Directory = "directory";
    public const string Names = "names";
    public const string Days = "days";
    public const string Day = "day";
    public const string AreaDays = "area-days";
    public const string Map = "map";
    public const string Offline = "offline";
    public const string Undated = "undated";
    public const string Now = "now";
    public const string Find = "find";
    public const string Gaps = "gaps";
    public const string AreaGaps = "area-gaps";
    public const string Checked = "checked";
    public const string About = "about";
    public const string Accessibility = "accessibility";
    public const string Contribute = "contribute";
    public const string Sheet = "sheet";
    public const string Memo = "memo";
    public const string Interview = "interview";
    public const string Organization = "organization";
    public const string Page = "page";
    public const string NotFound = "not-found";
    public const string Moved = "moved";

    public const string LocalHeader = "local-header";
    public const string LocalFooter = "local-footer";
    public const string LocalHome = "local-home";
    public const string LocalNow = "local-now";
    public const string LocalAbout = "local-about";
    public const string LocalChecked = "local-checked";
    public const string LocalAccessibility = "local-accessibility";
    public const string LocalContribute = "local-contribute";
    public const string LocalDays = "local-days";
    public const string LocalSearch = "local-search";
    public const string LocalFind = "local-find";
    public const string LocalFound = "local-found";
    public const string LocalList = "local-list";
    public const string LocalEntry = "local-entry";

    /// <summary>Layout to the model it is filled from.</summary>
    public static ImmutableArray<(string Name, Type Model)> Models { get; } =
    [
        (Frame, typeof(FrameModel)), (Header, typeof(HeaderModel)), (Footer, typeof(SiteModel)), (Home, typeof(HomeModel)),
        (Entry, typeof(EntryModel)), (Card, typeof(CardModel)), (List, typeof(ListModel)), (Directory, typeof(DirectoryModel)), (Search, typeof(SearchModel)),
        (Names, typeof(NamesModel)),
        (Days, typeof(DaysModel)), (Day, typeof(DayModel)), (AreaDays, typeof(AreaDaysModel)), (Undated, typeof(UndatedModel)), (Map, typeof(MapModel)), (Offline, typeof(NowModel)),
        (Now, typeof(NowModel)), (Checked, typeof(ProseModel)), (About, typeof(ProseModel)),
        (Accessibility, typeof(ProseModel)), (Contribute, typeof(ContributeModel)), (Sheet, typeof(ContributeModel)),
        (Memo, typeof(MemoModel)), (Interview, typeof(InterviewModel)), (Organization, typeof(OrganizationModel)), (Page, typeof(ProseModel)), (Find, typeof(FinderModel)),
        (Gaps, typeof(GapsModel)), (AreaGaps, typeof(AreaGapsModel)), (NotFound, typeof(NotFoundModel)), (Moved, typeof(MovedModel)),
    ];

    /// <summary>Layouts of pages in other languages, filled in once for each file of texts; <see cref="Frame"/> is around those too.</summary>
    public static ImmutableArray<(string Name, Type Model)> LocalModels { get; } =
    [
        (LocalHeader, typeof(LocalHeaderModel)), (LocalFooter, typeof(LocalSiteModel)), (LocalHome, typeof(LocalHomeModel)), (LocalNow, typeof(LocalNowModel)),
        (LocalAbout, typeof(LocalAboutModel)), (LocalChecked, typeof(LocalCheckedModel)), (LocalAccessibility, typeof(LocalProseModel)),
        (LocalContribute, typeof(LocalContributeModel)), (LocalDays, typeof(LocalDaysModel)), (LocalSearch, typeof(LocalSearchModel)),
        (LocalFind, typeof(LocalFinderModel)), (LocalFound, typeof(LocalFoundModel)), (LocalList, typeof(LocalListModel)), (LocalEntry, typeof(LocalEntryModel)),
    ];
}
