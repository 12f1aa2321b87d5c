namespace FusionMetrics.Trends.Convergence;

/// <summary>How the log t test and the search for clubs go.</summary>
public sealed record ClubOptions
{
    /// <summary>The share r of times at the start that the regression leaves out.</summary>
    /// <value>From 0 to below 1. The default is 0.3, as Phillips and Sul (2007) advise for up to 50 times.</value>
    public double Discard { get; init; } = 0.3;

    /// <summary>Convergence is rejected where t is at most this.</summary>
    /// <value>The default is -1.65, one-sided at 5 %.</value>
    public double Critical { get; init; } = -1.65;

    /// <summary>A region joins the core of a club where t of both together is above this (c*).</summary>
    /// <value>The default is 0.</value>
    public double Sieve { get; init; }

    /// <summary>Whether clubs are merged.</summary>
    /// <value>The default is that neighbours are.</value>
    public ClubMerging Merging { get; init; }
}
