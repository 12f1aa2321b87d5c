using System.Runtime.Intrinsics;

namespace FusionMetrics.Normalization;

/// <summary>
/// z = (x / reference)^power for a positive power, (reference / x)^-power for a negative one: one division, then products. Below 0 minus
/// infinity, or infinity at 0 and below: there the curve ends.
/// </summary>
internal readonly struct RatioPower : ICurve
{
    private readonly double reference;
    private readonly int power;
    private readonly Vector512<double> references;

    /// <summary>Creates a curve.</summary>
    /// <param name="reference">The value that maps to 1, above 0.</param>
    /// <param name="power">From -3 to 3, not 0.</param>
    public RatioPower(double reference, int power)
    {
        if (!(reference > 0 && double.IsFinite(reference))) throw new ArgumentOutOfRangeException(nameof(reference), reference, "Must be finite and above 0.");
        if (power is < -3 or 0 or > 3) throw new ArgumentOutOfRangeException(nameof(power), power, "Must be from -3 to 3, not 0.");
        this.reference = reference;
        this.power = power;
        references = Vector512.Create(reference);
    }

    public IReadOnlyDictionary<string, IReadOnlyList<double>> Parameters
        => new Dictionary<string, IReadOnlyList<double>> { ["reference"] = [reference], ["power"] = [power] };

    /// <summary>Makes the map again of its parameters.</summary>
    public static ColumnMap Restore(Direction direction, IReadOnlyDictionary<string, IReadOnlyList<double>> parameters)
        => new CurveMap<RatioPower>(direction, new RatioPower(parameters["reference"][0], (int)parameters["power"][0]));

    public Vector512<double> Of(Vector512<double> x)
    {
        var ratio = power > 0 ? x / references : references / x;
        var result = ratio;
        for (var i = Math.Abs(power); i > 1; i--) result *= ratio;
        return power > 0
            ? Vector512.ConditionalSelect(Vector512.LessThan(x, Vector512<double>.Zero), Vector512.Create(double.NegativeInfinity), result)
            : Vector512.ConditionalSelect(Vector512.LessThanOrEqual(x, Vector512<double>.Zero), Vector512.Create(double.PositiveInfinity), result);
    }

    // z' = power z / x, for a positive power by one factor x fewer, so that there is a derivative at 0.
    public Vector512<double> Slope(Vector512<double> x)
    {
        if (power < 0) return Vector512.Create((double)power) * Of(x) / x;
        var (ratio, slope) = (x / references, Vector512.Create(power / reference));
        for (var i = power; i > 1; i--) slope *= ratio;
        return Vector512.ConditionalSelect(Vector512.Equals(x, x), slope, x);
    }
}
