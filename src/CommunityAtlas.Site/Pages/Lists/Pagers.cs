using System.Globalization;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Lists;

/// <summary>Links between the pages of one list.</summary>
internal static class Pagers
{
    /// <summary>The first, the last and those around a page; null for a list of one page.</summary>
    public static PagerModel? Of(SiteIndex index, string list, int number, int count)
    {
        if (count == 1) return null;
        string Href(int page) => index.Href(Permalinks.Page(list, page));
        var near = Enumerable.Range(1, count).Where(n => n == 1 || n == count || Math.Abs(n - number) <= 2).ToList();
        return new PagerModel
        {
            PreviousHref = number > 1 ? Href(number - 1) : null,
            NextHref = number < count ? Href(number + 1) : null,
            Steps = [.. near.Select((n, i) => new PagerStepModel(n.ToString(CultureInfo.InvariantCulture), Href(n), n == number, i > 0 && near[i - 1] != n - 1))],
        };
    }
}
