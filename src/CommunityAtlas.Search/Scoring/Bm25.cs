using CommunityAtlas.Search.Postings;

namespace CommunityAtlas.Search.Scoring;

/// <summary>The formulas of the ranking. Every operation in this order, in doubles, so that two readers agree.</summary>
/// <param name="options">The numbers.</param>
/// <param name="docCount">Documents of the index.</param>
/// <param name="averageLength">Mean length of a document.</param>
/// <param name="averageNameLength">Mean length of a name.</param>
public sealed class Bm25(ScoringOptions options, int docCount, double averageLength, double averageNameLength)
{
    /// <summary>ln(1 + (N − df + 0.5) / (df + 0.5)).</summary>
    public double Idf(int documents)
    {
        var df = Math.Min(documents, docCount);
        return Math.Log(1 + ((docCount - df + 0.5) / (df + 0.5)));
    }

    /// <summary>tf / (tf + k1) · (k1 + 1).</summary>
    public double Saturated(double frequency) => frequency / (frequency + options.K1) * (options.K1 + 1);

    /// <summary>How often a term stands in a document, each field with its weight, name and body by their lengths.</summary>
    public double Frequency(SearchFields fields, int bodyTf, double length, double nameLength)
    {
        var frequency = 0.0;
        if ((fields & SearchFields.Name) != 0) frequency += options.NameBoost / Norm(options.NameB, nameLength, averageNameLength);
        if ((fields & SearchFields.Labels) != 0) frequency += options.LabelsBoost;
        if ((fields & SearchFields.Area) != 0) frequency += options.AreaBoost;
        if ((fields & SearchFields.Summary) != 0) frequency += options.SummaryBoost;
        if ((fields & SearchFields.Body) != 0) frequency += options.BodyBoost * bodyTf / Norm(options.B, length, averageLength);
        return frequency;
    }

    private static double Norm(double b, double length, double average) => average <= 0 ? 1 : 1 - b + (b * length / average);
}
