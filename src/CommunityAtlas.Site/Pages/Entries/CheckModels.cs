using System.Collections.Immutable;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Site.Texts;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Entries;

/// <summary>Who checked the entry, when and how, and where to tell a mistake.</summary>
internal static class CheckModels
{
    public static CheckModel Of(SiteIndex index, PlannedEntry planned)
    {
        var entry = planned.Entry;
        var repository = RepositoryLinks.Of(index.Catalogue.Site);
        return new CheckModel
        {
            Date = entry.Verified.Date is { } day ? JapaneseDates.Of(day) : null,
            Text = CheckTexts.AfterDate(entry.Verified),
            Late = CheckTexts.Late(planned.Freshness),
            Fields = [.. entry.VerifiedFields.Select(f => new DatedFactModel(FieldLabels.Of(f.Field), JapaneseDates.Of(f.Date)))],
            Sources = [.. entry.Sources.Select(Of)],
            License = Licenses.Name(entry.License),
            EditHref = repository?.Edit(entry.SourcePath),
            IssueHref = repository?.CorrectionOf(entry.Slug, index.Words.Of("check.issue", entry.Name)),
            ConfirmLine = repository is null ? null : $"verified: {{date: {JapaneseDates.Iso(index.Today)}, how: {entry.Verified.How}, by: {entry.Verified.By ?? index.Words["check.office"]}}}",
        };
    }

    private static SourceModel Of(Source source)
    {
        var remarks = ImmutableArray.CreateBuilder<string>();
        if (source.Permission is { } permission) remarks.Add(Labels.Of(EntryCodes.Permissions, permission));
        if (source.Attribution is { } attribution) remarks.Add(attribution);
        if (source.Licence is { } licence) remarks.Add(Licenses.Name(licence));
        return new SourceModel(
            source.Title,
            source.Url,
            source.Url is { } url ? WebAddresses.Host(url) : null,
            source.Date is { } day ? JapaneseDates.Of(day) : null,
            remarks.Count == 0 ? null : string.Join("、", remarks));
    }
}
