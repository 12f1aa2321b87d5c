namespace FusionMetrics.Trends;

/// <summary>Options of the test of several series together.</summary>
public sealed record MultivariateOptions : TrendTestOptions
{
    /// <summary>Whether the series may resemble one another: if not, the test is the regional one.</summary>
    /// <value>The default is that they do.</value>
    public GroupCovariance Covariance { get; init; } = GroupCovariance.Estimated;

    /// <summary>By which law of S p is found.</summary>
    /// <value>The default is the normal one. The exact one is for independent series of up to 60 values each.</value>
    public PLaw P { get; init; }

    /// <summary>Whether z is a step of 1 nearer to 0.</summary>
    /// <value>The default is that it is not.</value>
    public Continuity Continuity { get; init; } = Continuity.Uncorrected;
}
