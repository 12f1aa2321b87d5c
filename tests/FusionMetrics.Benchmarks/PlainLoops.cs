namespace FusionMetrics.Benchmarks;

/// <summary>Rankings as one would write them by hand: scalar loops, a row at a time, with the platform's own functions.</summary>
internal static class PlainLoops
{
    public static void WeightedSum(double[][] values, double[] weights, double[] scores)
    {
        for (var row = 0; row < scores.Length; row++)
        {
            var sum = 0.0;
            for (var j = 0; j < weights.Length; j++) sum += weights[j] * values[j][row];
            scores[row] = sum;
        }
    }

    public static void GeometricMean(double[][] values, double[] weights, double[] scores)
    {
        for (var row = 0; row < scores.Length; row++)
        {
            var sum = 0.0;
            for (var j = 0; j < weights.Length; j++) sum += weights[j] * Math.Log(values[j][row]);
            scores[row] = Math.Exp(sum);
        }
    }

    public static void PowerMean(double[][] values, double[] weights, double p, double[] scores)
    {
        for (var row = 0; row < scores.Length; row++)
        {
            var sum = 0.0;
            for (var j = 0; j < weights.Length; j++) sum += weights[j] * Math.Pow(values[j][row], p);
            scores[row] = Math.Pow(sum, 1 / p);
        }
    }

    public static void Waspas(double[][] values, double[] weights, double[] scores)
    {
        double[] best = [.. values.Select(column => column.Max())];
        for (var row = 0; row < scores.Length; row++)
        {
            var (sum, product) = (0.0, 1.0);
            for (var j = 0; j < weights.Length; j++)
            {
                var ratio = values[j][row] / best[j];
                sum += weights[j] * ratio;
                product *= Math.Pow(ratio, weights[j]);
            }
            scores[row] = 0.5 * sum + 0.5 * product;
        }
    }

    public static void Mabac(double[][] values, double[] weights, double[] scores)
    {
        double[] least = [.. values.Select(column => column.Min())];
        double[] span = [.. values.Select((column, j) => column.Max() - least[j])];
        var border = new double[weights.Length];
        for (var j = 0; j < weights.Length; j++)
        {
            foreach (var value in values[j]) border[j] += Math.Log((value - least[j]) / span[j] + 1);
            border[j] = weights[j] * Math.Exp(border[j] / values[j].Length);
        }
        for (var row = 0; row < scores.Length; row++)
        {
            var sum = 0.0;
            for (var j = 0; j < weights.Length; j++) sum += weights[j] * ((values[j][row] - least[j]) / span[j] + 1) - border[j];
            scores[row] = sum;
        }
    }

    public static void Vikor(double[][] values, double[] weights, double[] scores)
    {
        double[] most = [.. values.Select(column => column.Max())];
        double[] span = [.. values.Select((column, j) => most[j] - column.Min())];
        var (s, r) = (new double[scores.Length], new double[scores.Length]);
        for (var row = 0; row < scores.Length; row++)
        {
            for (var j = 0; j < weights.Length; j++)
            {
                var loss = weights[j] * (most[j] - values[j][row]) / span[j];
                s[row] += loss;
                r[row] = Math.Max(r[row], loss);
            }
        }
        var (leastS, spanS, leastR, spanR) = (s.Min(), s.Max() - s.Min(), r.Min(), r.Max() - r.Min());
        for (var row = 0; row < scores.Length; row++) scores[row] = 1 - 0.5 * ((s[row] - leastS) / spanS + (r[row] - leastR) / spanR);
    }
}
