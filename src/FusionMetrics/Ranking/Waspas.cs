using System.Runtime.Intrinsics;
using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>
/// WASPAS: a mixture of the weighted sum and the weighted product of the ratios of a row to the best values: lambda sum w n + (1 - lambda) prod n^w.
/// </summary>
/// <remarks>
/// Columns may be raw; benefits must be 0 or more and costs above 0. A row with a benefit of 0 has the product 0.
/// Source: Zavadskas, Turskis, Antucheviciene and Zakarevicius (2012), Elektronika ir Elektrotechnika 122, 3-6; Chakraborty, Zavadskas and
/// Antucheviciene (2015), ECECSR 49, 5-22, equations 1 to 6.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class Waspas(WaspasOptions options) : IRankingDomain
{
    private const string Why = "The ratios of WASPAS are";

    internal static MethodDescription Description { get; } = new("WASPAS: a mixture of weighted sum and weighted product of ratios to the best values.")
    {
        Formula = "n = x / best, or best / x for a cost; score = lambda sum w n + (1 - lambda) prod n^w",
        Source = "Zavadskas, Turskis, Antucheviciene and Zakarevicius (2012), Elektronika ir Elektrotechnika 122, 3-6",
        Conventions = ["WASPAS with the best observed values of the scope."],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ReplicationInvariant],
    };

    /// <inheritdoc/>
    public RankingFrame Fit(IndicatorMatrix columns, ReadOnlySpan<double> weights)
    {
        ArgumentNullException.ThrowIfNull(columns);
        Demand.Met(Demand.Ratios(columns, weights, Why));
        var (best, cost) = BestRatios.Frame(columns);
        return RankingFrame.Computed(columns, ("weight", weights.ToArray()), ("best", best), ("cost", cost));
    }

    /// <inheritdoc/>
    public RowScoring Prepare(RankingFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        double[] weights = [.. frame["weight"]];
        var ratios = new BestRatios(frame["best"], frame["cost"]);
        var sum = new RatioSum(weights, ratios);
        return options.Lambda == 1 ? Scored(frame, sum) : Scored(frame, new Mixture(sum, new RatioProduct(weights, ratios), options.Lambda));
    }

    /// <inheritdoc/>
    string? IRankingDomain.WhyUndefined(RankingFrame frame, RowBlock row, IReadOnlyList<string> codes)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return BestRatios.Limits(frame).Why(row, codes, Why);
    }

    private static RowScoring Scored<TScore>(RankingFrame frame, TScore score) where TScore : struct, IRowMap
    {
        var within = new Within<TScore>(score, BestRatios.Limits(frame));
        return (rows, scores) => rows.Map(scores, within);
    }

    private readonly struct Mixture(RatioSum sum, RatioProduct product, double lambda) : IRowMap
    {
        public Vector512<double> Of(RowVectors rows)
            => Vector512.Create(lambda) * sum.Of(rows) + Vector512.Create(1 - lambda) * product.Of(rows);
    }

    private readonly struct RatioProduct(double[] weights, BestRatios ratios) : IRowMap
    {
        public Vector512<double> Of(RowVectors rows)
        {
            var product = new PowerProduct();
            var least = Vector512<double>.One;
            for (var column = 0; column < weights.Length; column++)
            {
                if (weights[column] == 0) continue;
                var ratio = ratios.Of(column, rows[column]);
                product.Multiply(ratio, Vector512.Create(weights[column]));
                least = Vector512.Min(least, ratio);
            }
            return product.Value & Vector512.GreaterThan(least, Vector512<double>.Zero);
        }
    }
}
