using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Normalization;

/// <summary>
/// The map z = (x - origin) / span: one subtraction and one division, each exactly rounded, so that the origin maps to 0 and
/// origin + span to 1 exactly. A negative span turns a cost into a benefit: its origin is the worst, largest value. Can be stored.
/// </summary>
public sealed class AffineMap : ColumnMap
{
    /// <summary>Creates a map.</summary>
    /// <param name="origin">The raw value that maps to 0, finite.</param>
    /// <param name="span">The distance from there to the raw value that maps to 1: finite and not 0.</param>
    /// <param name="direction">Which way the normalised values are good.</param>
    /// <param name="beyond">What becomes of values that would map outside [0, 1].</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite, or the span is 0.</exception>
    public AffineMap(double origin, double span, Direction direction, BeyondBounds beyond) : base(direction)
    {
        if (!double.IsFinite(origin)) throw new ArgumentOutOfRangeException(nameof(origin), origin, "Must be finite.");
        if (!double.IsFinite(span) || span == 0) throw new ArgumentOutOfRangeException(nameof(span), span, "Must be finite and not 0.");
        Origin = origin;
        Span = span;
        Beyond = beyond;
    }

    /// <summary>The raw value that maps to 0.</summary>
    public double Origin { get; }

    /// <summary>The distance from the origin to the raw value that maps to 1; negative for a cost turned into a benefit.</summary>
    public double Span { get; }

    /// <summary>What becomes of values that would map outside [0, 1].</summary>
    public BeyondBounds Beyond { get; }

    /// <inheritdoc/>
    public override void Apply(ReadOnlySpan<double> values, Span<double> normalized)
    {
        if (Beyond == BeyondBounds.Clamp) Lanes.Map(values, normalized, new Clamped(Origin, Span));
        else if (Math.Abs(Span) == 1) Lanes.Map(values, normalized, new Shifted(Origin, Span));
        else Lanes.Map(values, normalized, new Kept(Origin, Span));
    }

    // For a negative span both signs are turned, so that the origin gives +0 and not -0.
    private readonly struct Shifted(double origin, double span) : ILaneMap
    {
        private readonly Vector512<double> start = Vector512.Create(span < 0 ? origin : -origin);
        private readonly Vector512<double> sign = Vector512.Create(span < 0 ? -1.0 : 1.0);

        // The product with the sign is exact: one rounding in all.
        public Vector512<double> Of(Vector512<double> x) => Vector512.FusedMultiplyAdd(x, sign, start);
    }

    private readonly struct Kept(double origin, double span) : ILaneMap
    {
        private readonly Shifted shifted = new(origin, span);
        private readonly Vector512<double> length = Vector512.Create(Math.Abs(span));

        public Vector512<double> Of(Vector512<double> x) => shifted.Of(x) / length;
    }

    private readonly struct Clamped(double origin, double span) : ILaneMap
    {
        private readonly Kept kept = new(origin, span);

        public Vector512<double> Of(Vector512<double> x)
            => Vector512.Min(Vector512.Max(kept.Of(x), Vector512<double>.Zero), Vector512<double>.One);
    }
}
