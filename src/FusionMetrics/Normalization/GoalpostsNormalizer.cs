using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Normalization;

/// <summary>
/// Goalposts: z = (x - lower) / (upper - lower) for a benefit, z = (upper - x) / (upper - lower) for a cost, clamped to [0, 1] unless asked
/// otherwise. All normalised columns are benefits.
/// </summary>
/// <remarks>
/// The posts of an indicator are those of the options; where they name none, its own bounds; where it has none, quantiles of its values, if the
/// options name shares. Without any it is declined. Posts in raw units of an indicator that is best at a target or in an interval become
/// distances from there. Source: UNDP (1990), Human Development Report, technical notes; OECD and JRC (2008), section 5.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class GoalpostsNormalizer(GoalpostsOptions options) : INormalizer
{
    internal static MethodDescription Description { get; } = new("The share of the way from a lower to an upper goalpost.")
    {
        Formula = "benefit: z = (x - lower) / (upper - lower); cost: z = (upper - x) / (upper - lower); clamped to [0, 1]",
        Source = "UNDP (1990), Human Development Report; OECD and JRC (2008), Handbook on Constructing Composite Indicators, section 5",
        Conventions = ["Goalposts are an affine map. They are those of the recipe, else the bounds of the indicator, else quantiles (definition 7 of Hyndman and Fan 1996)."],
        Claims = [MethodClaim.TakesBounds],
    };

    /// <inheritdoc/>
    public ColumnMap Fit(IndicatorColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return BoundedMap.Of(column, Posts(column), options.To, options.Beyond);
    }

    private Bounds Posts(IndicatorColumn column)
    {
        if (Given(column.Indicator) is { } given) return Checked(column, column.Indicator.Ideal is { } ideal && column.Indicator.Direction is not (Direction.Benefit or Direction.Cost)
            ? new IdealDistance(ideal).Between(given)
            : given);
        if (options.Quantiles is not { } shares) throw NormalizationRules.Refuse(NormalizationRules.NoGoalposts, column,
            $"'{column.Indicator.Code}' has no goalposts. Name them under 'lower' and 'upper', give the indicator bounds, or name 'quantiles'.");
        if (column.Statistics.IsConstant) return new Bounds(column.Statistics.Minimum, column.Statistics.Maximum);
        var sorted = column.ToArray();
        Array.Sort(sorted);
        return Checked(column, new Bounds(Quantile.Of(sorted, shares.Minimum), Quantile.Of(sorted, shares.Maximum)));
    }

    private Bounds? Given(Indicator indicator)
    {
        var lower = options.Lower.TryGetValue(indicator.Code, out var low) ? low : indicator.Bounds?.Minimum;
        var upper = options.Upper.TryGetValue(indicator.Code, out var high) ? high : indicator.Bounds?.Maximum;
        return lower is { } from && upper is { } to ? new Bounds(from, to) : null;
    }

    private static Bounds Checked(IndicatorColumn column, Bounds posts) => posts.IsRange
        ? posts
        : throw NormalizationRules.Refuse(NormalizationRules.BadGoalposts, column,
            FormattableString.Invariant($"The goalposts of '{column.Indicator.Code}' are {posts.Minimum:R} and {posts.Maximum:R}: the lower must lie below the upper."));
}
