namespace FusionMetrics.Normalization;

/// <summary>
/// z = (rank - first) / divisor, where the rank of a value of the sample is its own, that of a value between two of them lies on the straight
/// line between theirs, and that of a value beyond all of them is that of the nearest. Monotone.
/// </summary>
internal sealed class RankMap : ColumnMap, IStorableMap
{
    private readonly double[] values;
    private readonly double[] ranks;
    private readonly double first;
    private readonly double divisor;

    /// <summary>Creates a map.</summary>
    /// <param name="direction">Which way the normalised values are good.</param>
    /// <param name="values">The different values of the sample, ascending.</param>
    /// <param name="ranks">Their ranks.</param>
    /// <param name="first">The rank that maps to 0.</param>
    /// <param name="divisor">How many ranks are 1, above 0.</param>
    public RankMap(Direction direction, double[] values, double[] ranks, double first, double divisor) : base(direction)
    {
        if (values.Length == 0 || values.Length != ranks.Length || !(divisor > 0)) throw new ArgumentException("There must be a rank a value, and a divisor above 0.");
        this.values = values;
        this.ranks = ranks;
        this.first = first;
        this.divisor = divisor;
    }

    /// <inheritdoc/>
    public override BeyondBounds Beyond => BeyondBounds.Clamp;

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, IReadOnlyList<double>> Parameters => new Dictionary<string, IReadOnlyList<double>>
    {
        ["values"] = values, ["ranks"] = ranks, ["first"] = [first], ["divisor"] = [divisor],
    };

    /// <summary>Makes the map again of its parameters.</summary>
    public static RankMap Restore(Direction direction, IReadOnlyDictionary<string, IReadOnlyList<double>> parameters)
        => new(direction, [.. parameters["values"]], [.. parameters["ranks"]], parameters["first"][0], parameters["divisor"][0]);

    /// <inheritdoc/>
    public override void Apply(ReadOnlySpan<double> values, Span<double> normalized)
    {
        for (var i = 0; i < values.Length; i++) normalized[i] = double.IsNaN(values[i]) ? double.NaN : (RankOf(values[i]) - first) / divisor;
    }

    private double RankOf(double value)
    {
        var at = Array.BinarySearch(values, value);
        if (at >= 0) return ranks[at];
        var above = ~at;
        if (above == 0) return ranks[0];
        if (above == values.Length) return ranks[^1];
        var (low, high) = (values[above - 1], values[above]);
        // Halves of numbers so large are exact.
        var part = double.IsInfinity(high - low) ? (value / 2 - low / 2) / (high / 2 - low / 2) : (value - low) / (high - low);
        return Math.FusedMultiplyAdd(part, ranks[above] - ranks[above - 1], ranks[above - 1]);
    }
}
