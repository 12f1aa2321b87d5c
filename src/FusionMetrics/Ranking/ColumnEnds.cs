namespace FusionMetrics.Ranking;

/// <summary>The best and the worst value of each column.</summary>
/// <param name="Best">The best values.</param>
/// <param name="Worst">The worst values.</param>
internal sealed record ColumnEnds(double[] Best, double[] Worst)
{
    /// <summary>The ends of the columns.</summary>
    /// <exception cref="FusionMetricsException">An indicator has no bounds, or values lie beyond the ends.</exception>
    public static ColumnEnds Of(IndicatorMatrix columns, ScaleEnds ends)
    {
        if (ends == ScaleEnds.Bounds) Demand.Met([.. columns.Where(column => column.Indicator.Bounds is null).Select(Unbounded)]);
        Bounds[] ranges = [.. columns.Select(column => RangeOf(column, ends))];
        Demand.Met([.. columns.Zip(ranges).Where(c => !(double.IsFinite(c.Second.Minimum) && double.IsFinite(c.Second.Maximum))).Select(c => OffScale(c.First))]);
        Demand.Met([.. columns.Zip(ranges).Where(c => Beyond(c.First, c.Second)).Select(c => BeyondEnds(c.First, c.Second, ends))]);
        return Of(columns, ranges);
    }

    /// <summary>The ends of the columns, where they are to be no farther apart than a number can hold.</summary>
    /// <exception cref="FusionMetricsException">They are, an indicator has no bounds, or values lie beyond the ends.</exception>
    public static ColumnEnds Measurable(IndicatorMatrix columns, ScaleEnds from = ScaleEnds.Observed)
    {
        var ends = Of(columns, from);
        Demand.Met([.. columns.Where((_, j) => double.IsInfinity(ends.Best[j] - ends.Worst[j])).Select(TooFarApart)]);
        return ends;
    }

    /// <summary>Whether best and worst are the same in every column.</summary>
    public bool Coincide => Best.AsSpan().SequenceEqual(Worst);

    /// <summary>Whether the values are made of distances from a target or an interval, and not of the values of the indicator.</summary>
    public static bool IsOfDistances(IndicatorColumn column) => column.Indicator is { Direction: Direction.Target or Direction.Interval, Ideal: not null };

    private static ColumnEnds Of(IndicatorMatrix columns, Bounds[] ranges) => new(
        [.. columns.Zip(ranges).Select(c => c.First.Direction == Direction.Benefit ? c.Second.Maximum : c.Second.Minimum)],
        [.. columns.Zip(ranges).Select(c => c.First.Direction == Direction.Benefit ? c.Second.Minimum : c.Second.Maximum)]);

    private static Bounds RangeOf(IndicatorColumn column, ScaleEnds ends) => ends switch
    {
        ScaleEnds.Observed => new Bounds(column.Statistics.Minimum, column.Statistics.Maximum),
        ScaleEnds.Unit => new Bounds(0, 1),
        _ => GivenOf(column),
    };

    private static Bounds GivenOf(IndicatorColumn column)
    {
        var bounds = column.Indicator.Bounds!;
        var given = IsOfDistances(column)
            ? new Bounds(0, Math.Max(0, Math.Max(column.Indicator.Ideal!.Minimum - bounds.Minimum, bounds.Maximum - column.Indicator.Ideal.Maximum)))
            : bounds;
        var (one, other) = (column.OnScale(given.Minimum), column.OnScale(given.Maximum));
        return new Bounds(Math.Min(one, other), Math.Max(one, other));
    }

    private static bool Beyond(IndicatorColumn column, Bounds range)
        => column.Statistics.Minimum < range.Minimum || column.Statistics.Maximum > range.Maximum;

    private static Diagnostic Unbounded(IndicatorColumn column) => RankingRules.NoBounds.Says(
        $"The best and worst values are to be the bounds of the indicators, but '{column.Indicator.Code}' has none. Give it a lower and an upper bound.",
        Demand.In(column));

    private static Diagnostic BeyondEnds(IndicatorColumn column, Bounds range, ScaleEnds ends) => RankingRules.BeyondEnds.Says(
        FormattableString.Invariant($"The values of '{column.Indicator.Code}' run from {column.Statistics.Minimum:R} to {column.Statistics.Maximum:R}, ")
        + FormattableString.Invariant($"beyond the scale from {range.Minimum:R} to {range.Maximum:R}. ")
        + (ends == ScaleEnds.Unit ? "Use normalization min-max, or rank raw values by the bounds of the indicators." : "Give the indicator wider bounds."), Demand.In(column));

    private static Diagnostic OffScale(IndicatorColumn column) => RankingRules.BoundsOffScale.Says(
        FormattableString.Invariant($"The best and worst values are to be the bounds of the indicators, but those of '{column.Indicator.Code}', {column.Indicator.Bounds!.Minimum:R} and ")
        + FormattableString.Invariant($"{column.Indicator.Bounds.Maximum:R}, have no value under this normalisation. Use normalization none or min-max, or other bounds."), Demand.In(column));

    private static Diagnostic TooFarApart(IndicatorColumn column) => RankingRules.TooLarge.Says(
        $"The values of '{column.Indicator.Code}' span more than a double can hold. Use a larger unit.", Demand.In(column));
}
