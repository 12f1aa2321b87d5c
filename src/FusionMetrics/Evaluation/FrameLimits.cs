using FusionMetrics.Normalization;

namespace FusionMetrics;

/// <summary>
/// Which values of an indicator lie beyond a frame: those that its map clamps, where it clamps some of those it was learned from or takes distances from a
/// target; else those outside the extremes, or the bounds where the scope is fixed.
/// </summary>
internal readonly struct FrameLimits
{
    private readonly Bounds bounds;
    private readonly AffineMap? clamping;
    private readonly IdealDistance? distance;

    private FrameLimits(Bounds bounds, AffineMap? clamping, IdealDistance? distance)
    {
        this.bounds = bounds;
        this.clamping = clamping;
        this.distance = distance;
    }

    public static FrameLimits Of(IndicatorFrame learned, Scope scope)
    {
        var distance = DistanceOf(learned);
        if (learned.Map is AffineMap { Beyond: BeyondBounds.Clamp } map && (distance is not null || ClampWithin(learned)))
            return new(new Bounds(Math.Min(map.Origin, map.Origin + map.Span), Math.Max(map.Origin, map.Origin + map.Span)), map, distance);
        return new(scope.Kind == ScopeKind.Fixed ? learned.Indicator.Bounds! : new Bounds(learned.Minimum, learned.Maximum), null, null);
    }

    /// <summary>Whether a map may clamp some of the values it was learned from, as goalposts do: its ends are narrower than they are.</summary>
    public static bool ClampWithin(IndicatorFrame learned)
    {
        if (learned.Map is not AffineMap map) return false;
        var extremes = new Bounds(learned.Minimum, learned.Maximum);
        var seen = DistanceOf(learned)?.Between(extremes) ?? extremes;
        return map.Clamps(seen.Minimum, seen.Maximum);
    }

    public bool IsBeyond(double value)
    {
        var seen = distance?.Of(value) ?? value;
        return !(seen >= bounds.Minimum && seen <= bounds.Maximum) && clamping?.Clamps(seen, seen) != false;
    }

    /// <summary>The frame in words.</summary>
    public override string ToString() => distance is null
        ? FormattableString.Invariant($"{bounds.Minimum:R} to {bounds.Maximum:R}")
        : FormattableString.Invariant($"{bounds.Minimum:R} to {bounds.Maximum:R} from the best value");

    private static IdealDistance? DistanceOf(IndicatorFrame learned) => learned.Indicator.Direction is Direction.Target or Direction.Interval
        ? new IdealDistance(learned.Indicator.Ideal!)
        : null;
}
