using FusionMetrics.Trends.Decomposition;

namespace FusionMetrics.Outlook;

/// <summary>How series are taken apart. Pure data, immutable.</summary>
public sealed record DecompositionRecipe
{
    /// <summary>The method.</summary>
    /// <value>Null, the default: STL where there is a season, singular spectrum analysis where there is none.</value>
    public DecompositionMethod? Method { get; init; }

    /// <summary>How many periods after which a season comes back.</summary>
    /// <value>2 or more. Null, the default: 2, 4 or 12 for half-years, quarters or months, none for years and days.</value>
    public int? Season { get; init; }

    /// <summary>The span of the smoother of each season over the years, of STL; null for a season that never changes.</summary>
    /// <value>An odd number of 7 or more, or null, the default.</value>
    public int? SeasonalSpan { get; init; }

    /// <summary>Whether values far from the fit count less, of STL.</summary>
    /// <value>The default is that all count alike.</value>
    public Robustness Robustness { get; init; }

    /// <summary>The length of windows, of singular spectrum analysis.</summary>
    /// <value>2 or more. Null, the default: half of the number of values, 120 at most, rounded down to a multiple of the season where there is one.</value>
    public int? Window { get; init; }

    /// <summary>How many components make the trend, of singular spectrum analysis.</summary>
    /// <value>1 or more. The default is 1.</value>
    public int TrendComponents { get; init; } = 1;
}
