using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Normalization;

/// <summary>
/// The map z = offset + scale * t with t = (x - origin) / span: one subtraction and one division, each rounded to the nearest number, so that
/// the origin gives t = 0 and origin + span t = 1 exactly; then, unless scale is 1 and offset 0, one product and sum, rounded once. A
/// negative span turns a cost into a benefit: its origin is the worst, largest value. Can be stored.
/// </summary>
public sealed class AffineMap : ColumnMap, IDifferentiableMap
{
    /// <summary>Creates a map z = (x - origin) / span.</summary>
    /// <param name="origin">The raw value that maps to 0, finite.</param>
    /// <param name="span">The distance from there to the raw value that maps to 1: finite and not 0.</param>
    /// <param name="direction">Which way the normalised values are good.</param>
    /// <param name="beyond">What becomes of values that would map outside [0, 1].</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite, or the span is 0.</exception>
    public AffineMap(double origin, double span, Direction direction, BeyondBounds beyond) : this(origin, span, direction, beyond, 1, 0)
    {
    }

    /// <summary>Creates a map to another range than [0, 1].</summary>
    /// <param name="origin">The raw value that gives t = 0, finite.</param>
    /// <param name="span">The distance from there to the raw value that gives t = 1: finite and not 0.</param>
    /// <param name="direction">Which way the normalised values are good.</param>
    /// <param name="beyond">What becomes of values with t outside [0, 1].</param>
    /// <param name="scale">How far t = 1 lies above t = 0 after the map: finite and above 0.</param>
    /// <param name="offset">What t = 0 maps to, finite.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite, the span is 0, or the scale is not above 0.</exception>
    public AffineMap(double origin, double span, Direction direction, BeyondBounds beyond, double scale, double offset) : base(direction)
    {
        if (!double.IsFinite(origin)) throw new ArgumentOutOfRangeException(nameof(origin), origin, "Must be finite.");
        if (!double.IsFinite(span) || span == 0) throw new ArgumentOutOfRangeException(nameof(span), span, "Must be finite and not 0.");
        if (!(scale > 0 && double.IsFinite(scale))) throw new ArgumentOutOfRangeException(nameof(scale), scale, "Must be finite and above 0.");
        if (!double.IsFinite(offset)) throw new ArgumentOutOfRangeException(nameof(offset), offset, "Must be finite.");
        Origin = origin;
        Span = span;
        Beyond = beyond;
        Scale = scale;
        Offset = offset;
    }

    /// <summary>The raw value that gives t = 0.</summary>
    public double Origin { get; }

    /// <summary>The distance from the origin to the raw value that gives t = 1; negative for a cost turned into a benefit.</summary>
    public double Span { get; }

    /// <summary>How far t = 1 lies above t = 0 after the map: above 0, and 1 unless another range was asked for.</summary>
    public double Scale { get; }

    /// <summary>What t = 0 maps to: 0 unless another range was asked for.</summary>
    public double Offset { get; }

    /// <inheritdoc/>
    public override BeyondBounds Beyond { get; }

    /// <summary>Whether it moves values, and turns their sign at most: z = span * x - span * origin, rounded once.</summary>
    internal bool IsShift => Beyond == BeyondBounds.Keep && Math.Abs(Span) == 1 && IsToUnit;

    private bool IsToUnit => Scale == 1 && Offset == 0;

    /// <inheritdoc/>
    public override void Apply(ReadOnlySpan<double> values, Span<double> normalized)
    {
        if (Beyond == BeyondBounds.Clamp) Apply(values, normalized, new Clamped(Origin, Span));
        else if (IsShift) Apply(values, normalized, new Shifted(Origin, Span));
        else Apply(values, normalized, new Kept(Origin, Span));
    }

    /// <inheritdoc/>
    public void Differentiate(ReadOnlySpan<double> values, Span<double> slopes)
    {
        Lanes.Map(values, slopes, new Kept(Origin, Span));
        Lanes.Map(slopes[..values.Length], slopes, new Slope(Scale / Span, Beyond));
    }

    internal override double Unclamped(double value)
    {
        Span<double> mapped = [value];
        if (Beyond == BeyondBounds.Clamp) Apply(mapped, mapped, new Kept(Origin, Span));
        else Apply(mapped, mapped);
        return mapped[0];
    }

    /// <summary>Whether clamping would change what some value between two maps to.</summary>
    internal bool Clamps(double minimum, double maximum)
    {
        if (Beyond == BeyondBounds.Keep) return false;
        Span<double> ends = [minimum, maximum];
        Lanes.Map(ends, ends, new Kept(Origin, Span));
        return Math.Min(ends[0], ends[1]) < 0 || Math.Max(ends[0], ends[1]) > 1;
    }

    private void Apply<TOp>(ReadOnlySpan<double> values, Span<double> normalized, TOp op) where TOp : struct, ILaneMap
    {
        if (IsToUnit) Lanes.Map(values, normalized, op);
        else Lanes.Map(values, normalized, new Rescaled<TOp>(op, Scale, Offset));
    }

    // Of t, not of x.
    private readonly struct Slope(double slope, BeyondBounds beyond) : ILaneMap
    {
        private readonly Vector512<double> slope = Vector512.Create(slope);

        public Vector512<double> Of(Vector512<double> t)
        {
            var known = Vector512.ConditionalSelect(Vector512.Equals(t, t), slope, t);
            if (beyond == BeyondBounds.Keep) return known;
            var clamped = Vector512.LessThan(t, Vector512<double>.Zero) | Vector512.GreaterThan(t, Vector512<double>.One);
            return Vector512.ConditionalSelect(clamped, Vector512<double>.Zero, known);
        }
    }

    private readonly struct Rescaled<TOp>(TOp op, double scale, double offset) : ILaneMap where TOp : struct, ILaneMap
    {
        private readonly Vector512<double> scale = Vector512.Create(scale);
        private readonly Vector512<double> offset = Vector512.Create(offset);

        public Vector512<double> Of(Vector512<double> x) => Vector512.FusedMultiplyAdd(op.Of(x), scale, offset);
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
