using FusionMetrics.Trends.Convergence;

namespace FusionMetrics.Outlook;

/// <summary>What is asked of the regions of a series: do they draw together? Pure data, immutable.</summary>
public sealed record ConvergenceRecipe
{
    /// <summary>The first period that counts, or a longer one that begins with it: 2010 of quarters.</summary>
    /// <value>Null, the default: the first at which any region has a value.</value>
    public Period? From { get; init; }

    /// <summary>The last period that counts, or a longer one that ends with it.</summary>
    /// <value>Null, the default: the last at which any region has a value.</value>
    public Period? To { get; init; }

    /// <summary>The test of a trend in dispersion.</summary>
    /// <value>The default is <c>hamed</c>, which allows for autocorrelation and is calibrated on short series.</value>
    public MethodChoice Test { get; init; } = "hamed";

    /// <summary>The measure of dispersion whose trend is tested.</summary>
    /// <value>The default is the coefficient of variation.</value>
    public DispersionMeasure Measure { get; init; }

    /// <summary>Which regions dispersion is of.</summary>
    /// <value>The default is those with a value at every period.</value>
    public RegionComposition Composition { get; init; }

    /// <summary>The series whose mean over the periods of a region is held constant where growth is compared: none for absolute convergence, some for conditional. They are tested for nothing themselves.</summary>
    /// <value>The default is none.</value>
    public IReadOnlyList<string> Controls { get; init; } = [];

    /// <summary>The level of significance where growth is compared.</summary>
    /// <value>Above 0 and below 1. The default is 0.05.</value>
    public double Alpha { get; init; } = 0.05;

    /// <summary>How the log t test and the search for clubs go.</summary>
    public ClubOptions Clubs { get; init; } = new();
}
