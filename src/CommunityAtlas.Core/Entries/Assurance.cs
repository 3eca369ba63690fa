using System.Collections.Immutable;

namespace CommunityAtlas.Core.Entries;

/// <summary>透明性・客観性・継続性: published facts, no score.</summary>
public sealed record Assurance(Transparency Transparency, Objectivity Objectivity, Continuity Continuity)
{
    /// <summary>Nothing published.</summary>
    public static Assurance None { get; } = new(new Transparency(), new Objectivity(), new Continuity());
}

/// <summary>透明性.</summary>
public sealed record Transparency
{
    /// <summary>Whether the operator is named.</summary>
    public Answer OperatorNamed { get; init; } = Answer.Unknown;

    /// <summary>Rules, https.</summary>
    public string? RulesUrl { get; init; }

    /// <summary>Conflicts of interest, https.</summary>
    public string? CoiUrl { get; init; }

    /// <summary>Funding, https.</summary>
    public string? FundingUrl { get; init; }

    /// <summary>Privacy, https.</summary>
    public string? PrivacyUrl { get; init; }

    /// <summary>The day the operator declared these facts.</summary>
    public DateOnly? SelfDeclaredOn { get; init; }
}

/// <summary>客観性.</summary>
public sealed record Objectivity
{
    /// <summary><c>none</c>, <c>stated</c>, or null.</summary>
    public string? Claims { get; init; }

    /// <summary>Evidence, https; required when claims are stated.</summary>
    public string? EvidenceUrl { get; init; }

    /// <summary>Kind of evidence in words.</summary>
    public string? EvidenceKind { get; init; }

    /// <summary>On whom.</summary>
    public string? Subjects { get; init; }

    /// <summary>How.</summary>
    public string? Method { get; init; }
}

/// <summary>継続性.</summary>
public sealed record Continuity
{
    /// <summary>Year it began.</summary>
    public int? Since { get; init; }

    /// <summary><c>1</c>, <c>2-4</c>, <c>5+</c>, or null.</summary>
    public string? Staff { get; init; }

    /// <summary>Codes of <see cref="EntryCodes.FundingKinds"/>.</summary>
    public ImmutableArray<string> FundingKind { get; init; } = [];

    /// <summary>What happens if it stops.</summary>
    public string? IfWeStop { get; init; }

    /// <summary>The role to ask then.</summary>
    public string? SuccessorContactRole { get; init; }
}
