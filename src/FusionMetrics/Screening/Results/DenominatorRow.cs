namespace FusionMetrics.Screening;

/// <summary>How an indicator correlates with a denominator, both as they are. NaN where a number does not exist.</summary>
/// <param name="Indicator">The indicator's code.</param>
/// <param name="Denominator">The column of the denominator.</param>
/// <param name="IsOwn">Whether the indicator names it as its denominator.</param>
/// <param name="Count">The number of rows in which both have a value.</param>
/// <param name="Pearson">The product-moment correlation r over those rows, from -1 to 1.</param>
/// <param name="P">How likely r as far from 0 is by chance, as in <see cref="CorrelationRow"/>.</param>
/// <param name="Spearman">The product-moment correlation of the ranks in those rows.</param>
public sealed record DenominatorRow(string Indicator, string Denominator, bool IsOwn, int Count, double Pearson, double P, double Spearman)
{
    /// <summary>What is pointed at.</summary>
    public IReadOnlyList<ScreeningFinding> Flags { get; init; } = [];
}
