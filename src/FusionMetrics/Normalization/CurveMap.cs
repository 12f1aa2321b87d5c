using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Normalization;

/// <summary>
/// A map along a curve over the positive numbers. Values beyond the frame are kept; a value of 0 or below, which only a new row can have,
/// maps to an infinity, which is reported.
/// </summary>
/// <typeparam name="TCurve">The curve.</typeparam>
internal sealed class CurveMap<TCurve>(Direction direction, TCurve curve) : ColumnMap(direction), IStorableMap, IDifferentiableMap where TCurve : struct, ICurve
{
    /// <inheritdoc/>
    public IReadOnlyDictionary<string, IReadOnlyList<double>> Parameters => curve.Parameters;

    /// <inheritdoc/>
    public override void Apply(ReadOnlySpan<double> values, Span<double> normalized) => Lanes.Map(values, normalized, curve);

    /// <inheritdoc/>
    public void Differentiate(ReadOnlySpan<double> values, Span<double> slopes) => Lanes.Map(values, slopes, new Slope(curve));

    private readonly struct Slope(TCurve curve) : ILaneMap
    {
        public Vector512<double> Of(Vector512<double> x) => curve.Slope(x);
    }
}
