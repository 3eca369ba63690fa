using System.Collections.Immutable;
using CommunityAtlas.Core.Output;

namespace CommunityAtlas.Site.ViewModels;

/// <summary>A page of text: 情報の確認, このサイトについて, アクセシビリティ, and the maintainers' own pages.</summary>
internal sealed record ProseModel
{
    public required SiteModel Site { get; init; }

    public required TrailModel Trail { get; init; }

    public required string Heading { get; init; }

    /// <summary>What the maintainers wrote for this page.</summary>
    public SafeHtml Text { get; init; }

    public bool HasText => Text.Html is not null;

    /// <summary>For 情報の確認: the interval of each kind.</summary>
    public ImmutableArray<FactModel> Intervals { get; init; } = [];

    /// <summary>For 安全に見るために.</summary>
    public string? ExitHref { get; init; }

    public string? RepositoryHref { get; init; }
}

/// <summary>情報をのせる.</summary>
internal sealed record ContributeModel
{
    public required SiteModel Site { get; init; }

    public required TrailModel Trail { get; init; }

    public SafeHtml Text { get; init; }

    public bool HasText => Text.Html is not null;

    public string? NewIssueHref { get; init; }

    public string? CorrectionIssueHref { get; init; }

    public string? NewFileHref { get; init; }

    public string? RepositoryHref { get; init; }

    public required ImmutableArray<string> Kinds { get; init; }
}

/// <summary>An organisation and its places.</summary>
internal sealed record OrganizationModel
{
    public required SiteModel Site { get; init; }

    public required TrailModel Trail { get; init; }

    public required string Name { get; init; }

    public string? Description { get; init; }

    public required ImmutableArray<FactModel> Facts { get; init; }

    public required ImmutableArray<string> Partners { get; init; }

    public required ImmutableArray<SafeHtml> Cards { get; init; }
}

/// <summary>ページが見つかりません.</summary>
/// <param name="Languages">The home of every other language, for whoever cannot read this.</param>
internal sealed record NotFoundModel(SiteModel Site, ImmutableArray<LanguageLinkModel> Languages);

/// <summary>A page that has moved to another address of this site.</summary>
internal sealed record MovedModel(SiteModel Site, string Name, string Href, string Canonical, string ContentSecurityPolicy);
