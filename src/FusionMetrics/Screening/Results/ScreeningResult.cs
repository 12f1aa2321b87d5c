using System.Globalization;

namespace FusionMetrics.Screening;

/// <summary>What a check-up found. Immutable; safe for any number of threads.</summary>
public sealed class ScreeningResult : StudyResult
{
    internal ScreeningResult(ScreeningRecipe recipe, Panel panel, ScreenedIndicatorTable indicators, CorrelationTable correlations, ScreenedGroupTable groups,
        ComponentTable components, OutlierTable outliers, DenominatorTable? denominators, IReadOnlyList<Diagnostic> diagnostics)
    {
        Recipe = recipe;
        Panel = panel;
        Indicators = indicators;
        Correlations = correlations;
        Groups = groups;
        Components = components;
        Outliers = outliers;
        Denominators = denominators;
        Diagnostics = diagnostics;
    }

    /// <summary>What was asked.</summary>
    public ScreeningRecipe Recipe { get; }

    /// <summary>The panel that was looked at: treated, and of one period, where that was asked.</summary>
    public Panel Panel { get; }

    /// <summary>The values of each indicator.</summary>
    public ScreenedIndicatorTable Indicators { get; }

    /// <summary>The correlations of each two indicators.</summary>
    public CorrelationTable Correlations { get; }

    /// <summary>Whether the indicators of each group measure one thing.</summary>
    public ScreenedGroupTable Groups { get; }

    /// <summary>The principal components of each group.</summary>
    public ComponentTable Components { get; }

    /// <summary>The values beyond Tukey's fences.</summary>
    public OutlierTable Outliers { get; }

    /// <summary>The correlations with denominators; null where no indicator has one.</summary>
    public DenominatorTable? Denominators { get; }

    /// <summary>What is flagged, in sentences.</summary>
    public override IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Every table there is.</summary>
    public override IReadOnlyList<ResultTable> Tables
        => [.. new ResultTable?[] { Indicators, Correlations, Groups, Components, Outliers, Denominators }.OfType<ResultTable>()];

    /// <summary>Every convention of the check-up, each a sentence.</summary>
    public IReadOnlyList<string> Conventions =>
    [
        string.Create(CultureInfo.InvariantCulture,
            $"Check-up of {(Recipe.Values == ScreenedValues.Raw ? "raw" : "treated")} values of {(Recipe.Period is { } period ? period.ToString() : "all periods together")}, {Panel.RowCount} rows."),
        "Shares are of the values that are there; deviations have n - 1; skewness and excess kurtosis are corrected for bias (G1 and G2 of Joanes and Gill 1998).",
        string.Create(CultureInfo.InvariantCulture, $"Outliers: beyond Tukey's fences, {Recipe.Fences} interquartile ranges from the quartiles; quartiles are linear between order statistics (type 7)."),
        "Correlations: over the rows in which both have a value; values of costs and distances from targets are turned, but not beside denominators; p is two-sided, by Student's t with n - 2 degrees of freedom.",
        "Alpha and principal components: of the indicators that vary; variances over all values of an indicator, covariances and correlations over the rows of each pair.",
    ];

    /// <summary>What is flagged, the groups, and what lies farthest out, as aligned text.</summary>
    public string Summary => ScreeningSummary.Of(this);

    /// <summary>The summary, the diagnostics below.</summary>
    /// <returns>Several lines.</returns>
    public override string ToString() => $"{Summary}{string.Concat(Diagnostics.Select(diagnostic => $"\n{diagnostic}"))}";
}
