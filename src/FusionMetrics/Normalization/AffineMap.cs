using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Normalization;

/// <summary>
/// The map z = (x - origin) / span: one subtraction and one division, each rounded to the nearest number, so that the origin maps to 0 and
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

    /// <summary>Whether it moves values, and turns their sign at most: z = span * x - span * origin, rounded once.</summary>
    internal bool IsShift => Beyond == BeyondBounds.Keep && Math.Abs(Span) == 1;

    /// <inheritdoc/>
    public override void Apply(ReadOnlySpan<double> values, Span<double> normalized)
    {
        if (Beyond == BeyondBounds.Clamp) Lanes.Map(values, normalized, new Clamped(Origin, Span));
        else if (IsShift) Lanes.Map(values, normalized, new Shifted(Origin, Span));
        else Lanes.Map(values, normalized, new Kept(Origin, Span));
    }

    // For a negative span both signs are turned, so that the origin gives +0 and not -0.
    private readonly struct Shifted(double origin, double span, double unit = 1) : ILaneMap
    {
        private readonly Vector512<double> start = Vector512.Create((span < 0 ? origin : -origin) * unit);
        private readonly Vector512<double> sign = Vector512.Create((span < 0 ? -1 : 1) * unit);

        // The products with the sign and the unit are exact: one rounding in all.
        public Vector512<double> Of(Vector512<double> x) => Vector512.FusedMultiplyAdd(x, sign, start);
    }

    private readonly struct Kept(double origin, double span) : ILaneMap
    {
        private readonly Shifted shifted = new(origin, span, Unit(span));
        private readonly Quotient quotient = new(Math.Abs(span) * Unit(span));

        public Vector512<double> Of(Vector512<double> x) => quotient.Of(shifted.Of(x));

        // A power of two that makes the span a number near 1, so that its reciprocal is in the range of numbers.
        public static double Unit(double span) => Math.ScaleB(1, Math.Min(-Math.ILogB(span), 1000));
    }

    private readonly struct Clamped(double origin, double span) : ILaneMap
    {
        private readonly Shifted shifted = new(origin, span, Kept.Unit(span));
        private readonly Quotient quotient = new(Math.Abs(span) * Kept.Unit(span));
        private readonly Vector512<double> length = Vector512.Create(Math.Abs(span) * Kept.Unit(span));

        public Vector512<double> Of(Vector512<double> x)
            => quotient.Of(Vector512.Min(Vector512.Max(shifted.Of(x), Vector512<double>.Zero), length));
    }
}
