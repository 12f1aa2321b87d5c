using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Outlook;

/// <summary>How series are examined by every test at once. Pure data, immutable.</summary>
public sealed record ExaminationRecipe
{
    /// <summary>The level of significance of every test.</summary>
    /// <value>From 0.001 to 0.5. The default is 0.05.</value>
    public double Alpha { get; init; } = 0.05;

    /// <summary>The series that may explain the trends of the others: each is tested for a trend beyond it, region by region.</summary>
    /// <value>A series that is there; null, the default, for none.</value>
    public string? Covariate { get; init; }

    /// <summary>Series of a region that are tested together: do they improve on the whole?</summary>
    /// <value>Two or more series that are there, each once; none, the default, for no such test.</value>
    public IReadOnlyList<DirectedSeries> Together { get; init; } = [];

    /// <summary>What a segment is like, where series are cut into segments.</summary>
    /// <value>The default is a level.</value>
    public SegmentCost Cost { get; init; }

    /// <summary>The least number of values of a segment.</summary>
    /// <value>1 or more. The default is 3.</value>
    public int LeastLength { get; init; } = 3;

    /// <summary>The least penalty of a break, in variances of the noise; in units of the log-likelihood where segments have a spread of their own.</summary>
    /// <value>0 or more. The default is 3.</value>
    public double LeastPenalty { get; init; } = 3;

    /// <summary>The series that are needed, whichever are asked for: the covariate and those that are tested together.</summary>
    public IReadOnlyList<string> Needed => [.. Covariate is null ? Array.Empty<string>() : [Covariate], .. Together.Select(directed => directed.Series)];
}
