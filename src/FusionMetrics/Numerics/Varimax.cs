namespace FusionMetrics.Numerics;

/// <summary>
/// Varimax rotation (Kaiser 1958, Psychometrika 23(3), 187-200): turns factors, two at a time, so that the variance of the squared loadings is
/// largest, with each row scaled to length 1 while it is done (Kaiser's normalisation). In twice the precision, so that where it stops does not
/// show, and built from exactly rounded operations only.
/// </summary>
internal static class Varimax
{
    private const int MostSweeps = 500;

    // Angles below this turn nothing that can be seen.
    private const double SmallestAngle = 1e-18;

    // A row without any loading has no direction to be scaled to; and where the criterion differs by less, any angle will do.
    private const double Nothing = 1e-14;

    // What rounding of the loadings can make of a criterion that is flat.
    private const double Flat = 1e-9;

    /// <summary>Rotated loadings: their squares sum to the same in each row.</summary>
    /// <param name="loadings">A row a variable, a number a factor.</param>
    /// <returns>New rows.</returns>
    public static double[][] Rotated(double[][] loadings)
    {
        var lengths = Array.ConvertAll(loadings, Length);
        var rows = Scaled(loadings);
        var factors = loadings[0].Length;
        var turning = factors > 1;
        for (var sweep = 0; turning && sweep < MostSweeps; sweep++)
        {
            turning = false;
            for (var a = 0; a < factors; a++)
                for (var b = a + 1; b < factors; b++) turning |= Turn(rows, a, b);
        }
        return [.. rows.Select((row, i) => Array.ConvertAll(row, x => (x * lengths[i]).ToDouble()))];
    }

    /// <summary>Whether no other rotation is as good: of no two factors is the criterion the same at every angle, but for rounding.</summary>
    /// <param name="rotated">Rotated loadings.</param>
    public static bool IsDetermined(double[][] rotated)
    {
        var rows = Scaled(rotated);
        for (var a = 0; a < rotated[0].Length; a++)
            for (var b = a + 1; b < rotated[0].Length; b++)
                if (Size(Criterion(rows, a, b)).High < Flat) return false;
        return true;
    }

    // Turns two factors by the angle at which the criterion is largest. Whether there was one to be seen.
    private static bool Turn(DoubleDouble[][] rows, int a, int b)
    {
        var (sine, cosine) = Criterion(rows, a, b);
        var size = Size((sine, cosine));
        if (size.High < Nothing) return false;
        (sine, cosine) = Half(sine / size, cosine / size);
        (sine, cosine) = Half(sine, cosine);
        if (Math.Abs(sine.High) < SmallestAngle) return false;
        foreach (var row in rows) (row[a], row[b]) = (cosine * row[a] + sine * row[b], cosine * row[b] - sine * row[a]);
        return true;
    }

    // How the criterion of two factors changes as they are turned: like the sine of 4 times the angle and its cosine, with these factors.
    private static (DoubleDouble Sine, DoubleDouble Cosine) Criterion(DoubleDouble[][] rows, int a, int b)
    {
        // With u = x^2 - y^2 and v = 2 x y: tan(4 angle) = 2 (sum u v - sum u sum v / n) / (sum (u^2 - v^2) - ((sum u)^2 - (sum v)^2) / n).
        var (sumU, sumV, sumUV, sumDifference) = (DoubleDouble.Zero, DoubleDouble.Zero, DoubleDouble.Zero, DoubleDouble.Zero);
        foreach (var row in rows)
        {
            var (u, v) = (row[a] * row[a] - row[b] * row[b], 2 * row[a] * row[b]);
            sumU += u;
            sumV += v;
            sumUV += u * v;
            sumDifference += u * u - v * v;
        }
        var n = (DoubleDouble)rows.Length;
        return (2 * (sumUV - sumU * sumV / n), sumDifference - (sumU * sumU - sumV * sumV) / n);
    }

    private static DoubleDouble Size((DoubleDouble Sine, DoubleDouble Cosine) criterion) => DoubleDouble.Sqrt(criterion.Sine * criterion.Sine + criterion.Cosine * criterion.Cosine);

    private static DoubleDouble[][] Scaled(double[][] loadings) => [.. loadings.Select(row =>
    {
        var length = Length(row);
        return Array.ConvertAll(row, x => length.High > Nothing ? x / length : 0);
    })];

    // Sine and cosine of half an angle from -pi to pi.
    private static (DoubleDouble Sine, DoubleDouble Cosine) Half(DoubleDouble sine, DoubleDouble cosine)
    {
        if (cosine.High < 0)
        {
            var s = DoubleDouble.Sqrt((1 - cosine) / 2);
            return sine.High < 0 ? (-s, -sine / (2 * s)) : (s, sine / (2 * s));
        }
        var c = DoubleDouble.Sqrt((1 + cosine) / 2);
        return (sine / (2 * c), c);
    }

    private static DoubleDouble Length(double[] row)
    {
        var squares = DoubleDouble.Zero;
        foreach (var x in row) squares += DoubleDouble.Product(x, x);
        return DoubleDouble.Sqrt(squares);
    }
}
