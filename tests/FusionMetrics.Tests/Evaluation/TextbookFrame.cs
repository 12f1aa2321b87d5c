namespace FusionMetrics.Tests.Evaluation;

/// <summary>
/// Min-max, entropy weights, weighted sums, TOPSIS and coupling as a textbook has them, over plain arrays: nothing of the engine in it but
/// the panel and the indicator system. Loses digits where the engine does not, but none that a test of the scope needs.
/// </summary>
internal sealed class TextbookFrame
{
    private readonly Panel panel;
    private readonly IndicatorSystem system;
    private readonly bool clamps;
    private readonly (double Low, double High)[] bounds;
    private readonly double[] weights;
    private readonly (double Best, double Worst)[] ideals;

    public TextbookFrame(Panel panel, IndicatorSystem system, Func<int, bool> inScope, bool bySystemBounds = false, bool clamps = true)
    {
        this.panel = panel;
        this.system = system;
        this.clamps = clamps;
        int[] scope = [.. Enumerable.Range(0, panel.RowCount).Where(inScope)];
        var indicators = system.Indicators;
        bounds = [.. indicators.Select(i => bySystemBounds ? (i.Bounds!.Minimum, i.Bounds.Maximum) : (scope.Min(r => Raw(i, r)), scope.Max(r => Raw(i, r))))];
        weights = [.. system.Subsystems.SelectMany(s => EntropyWeights(s, scope))];
        ideals = [.. indicators.Select((_, j) => (scope.Max(r => weights[j] * Normalized(j, r)), scope.Min(r => weights[j] * Normalized(j, r))))];
    }

    public double Weight(int indicator) => weights[indicator];

    public (double Low, double High) Bounds(int indicator) => bounds[indicator];

    /// <summary>U of each subsystem of a row.</summary>
    public double[] Indices(int row) => [.. system.Subsystems.Select(s => s.Indicators.Sum(i => weights[Position(i)] * Normalized(Position(i), row)))];

    /// <summary>Closeness over all indicators; equal weights of subsystems divide every distance alike.</summary>
    public double Closeness(int row)
    {
        var (toBest, toWorst) = (0.0, 0.0);
        for (var j = 0; j < weights.Length; j++)
        {
            var v = weights[j] * Normalized(j, row);
            toBest += Math.Pow(v - ideals[j].Best, 2);
            toWorst += Math.Pow(v - ideals[j].Worst, 2);
        }
        return Math.Sqrt(toWorst) / (Math.Sqrt(toBest) + Math.Sqrt(toWorst));
    }

    /// <summary>C, T and D of a row.</summary>
    public (double C, double T, double D) Coupling(int row)
    {
        var u = Indices(row);
        var (product, sum) = (u.Aggregate(1.0, (p, x) => p * x), u.Sum());
        var c = sum == 0 ? 0 : u.Length * Math.Pow(product, 1.0 / u.Length) / sum;
        var t = sum / u.Length;
        return (c, t, Math.Sqrt(c * t));
    }

    private double Raw(Indicator indicator, int row) => panel.Column(indicator.Code)[row];

    private double Normalized(int j, int row)
    {
        var indicator = system.Indicators[j];
        var (low, high) = bounds[j];
        var z = indicator.Direction == Direction.Benefit ? (Raw(indicator, row) - low) / (high - low) : (high - Raw(indicator, row)) / (high - low);
        return clamps ? Math.Clamp(z, 0, 1) : z;
    }

    // e = -1 / ln N sum p ln p, w = (1 - e) / sum (1 - e).
    private IEnumerable<double> EntropyWeights(Subsystem subsystem, int[] scope)
    {
        double[] diversity = [.. subsystem.Indicators.Select(indicator =>
        {
            double[] z = [.. scope.Select(row => Normalized(Position(indicator), row))];
            var total = z.Sum();
            var entropy = -z.Sum(x => x == 0 ? 0 : x / total * Math.Log(x / total)) / Math.Log(scope.Length);
            return 1 - entropy;
        })];
        return diversity.Select(d => d / diversity.Sum());
    }

    private int Position(Indicator indicator) => system.Indicators.ToList().IndexOf(indicator);
}
