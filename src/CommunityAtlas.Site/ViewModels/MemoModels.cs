using System.Collections.Immutable;

namespace CommunityAtlas.Site.ViewModels;

/// <summary>おすすめメモ.</summary>
/// <param name="SheetHref">The blank 聞き取りシート.</param>
internal sealed record MemoModel(SiteModel Site, TrailModel Trail, string SheetHref, CrisisCardModel Crisis);

/// <summary>聞き取りシート: to be printed, and filled in by hand only.</summary>
/// <param name="LifeAreas">生活の領域, each with what it is about.</param>
internal sealed record InterviewModel(SiteModel Site, TrailModel Trail, ImmutableArray<FactModel> LifeAreas);
