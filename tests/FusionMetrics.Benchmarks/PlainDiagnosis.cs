using FusionMetrics.Normalization;

namespace FusionMetrics.Benchmarks;

/// <summary>Coupling coordination, obstacle degrees and the gradient of D as one would write them by hand: a row at a time, with the platform's own power.</summary>
internal static class PlainDiagnosis
{
    public static double Of(EvaluationModel model, double[][] columns)
    {
        var frame = model.Frames[0];
        var (rows, indicators, subsystems) = (columns[0].Length, columns.Length, model.Recipe.System.Subsystems.Count);
        int[] subsystemOf = [.. model.Recipe.System.Subsystems.SelectMany((s, k) => s.Indicators.Select(_ => k))];
        double[] weights = [.. frame.Indicators.Select(i => i.Weight)];
        AffineMap[] maps = [.. frame.Indicators.Select(i => (AffineMap)i.Map)];
        var (c, t, d) = (new double[rows], new double[rows], new double[rows]);
        double[][] obstacles = [.. columns.Select(_ => new double[rows])], byNormalized = [.. columns.Select(_ => new double[rows])], byValue = [.. columns.Select(_ => new double[rows])];
        var (z, u) = (new double[indicators], new double[subsystems]);
        for (var row = 0; row < rows; row++)
        {
            Array.Clear(u);
            var shortfall = 0.0;
            for (var j = 0; j < indicators; j++)
            {
                z[j] = (columns[j][row] - maps[j].Origin) / maps[j].Span;
                u[subsystemOf[j]] += weights[j] * z[j];
                shortfall += weights[j] / subsystems * (1 - z[j]);
            }
            var (product, sum) = (1.0, 0.0);
            foreach (var index in u) (product, sum) = (product * index, sum + index);
            (c[row], t[row]) = (subsystems * Math.Pow(product, 1.0 / subsystems) / sum, sum / subsystems);
            d[row] = Math.Sqrt(c[row] * t[row]);
            for (var j = 0; j < indicators; j++)
            {
                obstacles[j][row] = 100 * weights[j] / subsystems * (1 - z[j]) / shortfall;
                byNormalized[j][row] = weights[j] * d[row] / (2 * subsystems * u[subsystemOf[j]]);
                byValue[j][row] = byNormalized[j][row] / maps[j].Span;
            }
        }
        return d[^1] + obstacles[^1][^1] + byValue[^1][^1];
    }
}
