namespace FusionMetrics.Benchmarks;

/// <summary>
/// Min-max, entropy weights in the textbook form and TOPSIS closeness as one would write them down: a pass a step, one number at a time, with
/// Math.Log. What the engine is measured against.
/// </summary>
internal static class PlainEntropyTopsis
{
    public static double[] Closeness(double[][] values, Direction[] directions)
    {
        double[][] normalised = [.. values.Zip(directions, MinMax)];
        var divergences = Array.ConvertAll(normalised, z => 1 - Entropy(z));
        var total = divergences.Sum();
        var (toBest, toWorst) = (new double[values[0].Length], new double[values[0].Length]);
        for (var j = 0; j < normalised.Length; j++) AddSquares(normalised[j], divergences[j] / total, toBest, toWorst);
        for (var i = 0; i < toBest.Length; i++)
        {
            var worst = Math.Sqrt(toWorst[i]);
            toBest[i] = worst / (Math.Sqrt(toBest[i]) + worst);
        }
        return toBest;
    }

    private static double[] MinMax(double[] column, Direction direction)
    {
        var (least, largest) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var x in column)
        {
            if (x < least) least = x;
            if (x > largest) largest = x;
        }
        var normalised = new double[column.Length];
        for (var i = 0; i < column.Length; i++)
            normalised[i] = (direction == Direction.Cost ? largest - column[i] : column[i] - least) / (largest - least);
        return normalised;
    }

    private static double Entropy(double[] column)
    {
        var (sum, entropy) = (0.0, 0.0);
        foreach (var z in column) sum += z;
        foreach (var z in column)
        {
            var share = z / sum;
            if (share > 0) entropy -= share * Math.Log(share);
        }
        return entropy / Math.Log(column.Length);
    }

    // After min-max the best of a column is its weight and the worst 0.
    private static void AddSquares(double[] column, double weight, double[] toBest, double[] toWorst)
    {
        for (var i = 0; i < column.Length; i++)
        {
            var weighted = weight * column[i];
            toBest[i] += (weight - weighted) * (weight - weighted);
            toWorst[i] += weighted * weighted;
        }
    }
}
