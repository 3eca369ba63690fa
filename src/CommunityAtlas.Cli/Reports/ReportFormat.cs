namespace CommunityAtlas.Cli.Reports;

/// <summary>How findings are printed.</summary>
public enum ReportFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>Text, plus annotations and a job summary for GitHub workflows.</summary>
    GitHub,

    /// <summary>One JSON document for tools.</summary>
    Json,

    /// <summary>SARIF 2.1.0, for editors and code scanning.</summary>
    Sarif,
}
