using FusionMetrics.Trends.Convergence;

namespace FusionMetrics.Outlook;

/// <summary>Whether the regions of a series draw together, by three tests. Immutable.</summary>
/// <param name="Series">The series.</param>
/// <param name="Periods">The periods that count: those at which any region has a value.</param>
/// <param name="Table">The values of the regions at these periods.</param>
public sealed record ConvergenceRow(string Series, IReadOnlyList<Period> Periods, RegionTable Table)
{
    /// <summary>Whether dispersion falls (σ 收敛).</summary>
    public required SigmaFinding Sigma { get; init; }

    /// <summary>Whether regions that start low grow faster (β 收敛).</summary>
    public required BetaFinding Beta { get; init; }

    /// <summary>Which regions converge to which (收敛俱乐部).</summary>
    public required ClubFinding Clubs { get; init; }

    /// <summary>The measure of dispersion whose trend was tested.</summary>
    public DispersionMeasure Measure { get; init; }

    /// <summary>Dispersion by that measure, at the periods at which it could be had.</summary>
    public IReadOnlyList<(Period Period, double Value)> Measured => [.. Periods.Zip(Sigma.Dispersions, (period, at) => (period, at.By(Measure))).Where(at => !double.IsNaN(at.Item2))];

    /// <summary>What was found, in one sentence of Chinese.</summary>
    /// <returns>The sentence.</returns>
    public string InChinese() => new ChineseConvergence(this).ToString();

    /// <summary>What was found, in one sentence.</summary>
    /// <returns>The sentence.</returns>
    public override string ToString() => new EnglishConvergence(this).ToString();
}
