using FusionMetrics.Coupling;
using FusionMetrics.Trends;
using FusionMetrics.Trends.LifeCycles;

namespace FusionMetrics.Outlook;

/// <summary>What is asked of series over time, and by which methods. Pure data, immutable.</summary>
public sealed record OutlookRecipe
{
    /// <summary>
    /// The series: of a result <c>d</c>, <c>t</c>, <c>c</c>, <c>u_innovation</c>, the id of the ranking or the code of an indicator; of a panel the codes of
    /// indicators.
    /// </summary>
    /// <value>Null, the default: of a result D, without coupling the ranking's score, without a ranking the index of the first subsystem; of a panel every indicator.</value>
    public IReadOnlyList<string>? Series { get; init; }

    /// <summary>The test of the trend.</summary>
    /// <value>
    /// The default is <c>hamed</c>, which allows for autocorrelation and is calibrated on short series. Where its options ask for no interval of the slope, it has
    /// that of <see cref="SlopeInterval.Test"/>.
    /// </value>
    public MethodChoice Test { get; init; } = "hamed";

    /// <summary>The detector of breaks; null for none.</summary>
    /// <value>The default is <c>line-segments</c>, which does not take a steady rise for steps.</value>
    public MethodChoice? Breaks { get; init; } = "line-segments";

    /// <summary>The forecaster; null for none.</summary>
    /// <value>The default is <c>combination</c>, whose intervals are calibrated.</value>
    public MethodChoice? Forecast { get; init; } = "combination";

    /// <summary>How the stage of the life cycle is read from each series; null for not at all.</summary>
    /// <value>The default is by the curve that fits best. Stages mean something where a series grows from nothing: output, adopters, patents in force.</value>
    public LifeCycleOptions? LifeCycle { get; init; } = new();

    /// <summary>How many periods are forecast.</summary>
    /// <value>From 1 to 1000. The default is 5.</value>
    public int Horizon { get; init; } = 5;

    /// <summary>How p-values are adjusted for the number of series.</summary>
    /// <value>The default is by Benjamini and Hochberg.</value>
    public FalseDiscoveryRule Adjust { get; init; } = FalseDiscoveryRule.BenjaminiHochberg;

    /// <summary>The scale that every series is graded by.</summary>
    /// <value>Null, the default: D of a result by the scale of its coupling, other series by none.</value>
    public GradeScale? Grades { get; init; }

    /// <summary>To which grade an edge belongs, where <see cref="Grades"/> is given.</summary>
    public EdgeRule Edges { get; init; }
}
