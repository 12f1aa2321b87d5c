namespace FusionMetrics.Numerics;

/// <summary>Sums, products and lengths of columns of numbers of moderate size, right to about the last digit.</summary>
internal static class VectorProducts
{
    /// <summary>The sum.</summary>
    public static double Sum(double[] values) => Total(values).ToDouble();

    /// <summary>Numbers less their mean.</summary>
    public static double[] Centred(double[] values)
    {
        var mean = Total(values) / values.Length;
        return Array.ConvertAll(values, x => (x - mean).ToDouble());
    }

    /// <summary>The sum of products.</summary>
    public static double Of(double[] a, double[] b)
    {
        var sum = DoubleDouble.Zero;
        for (var i = 0; i < a.Length; i++) sum += DoubleDouble.Product(a[i], b[i]);
        return sum.ToDouble();
    }

    /// <summary>The root of the sum of squares.</summary>
    public static double Length(double[] values) => Math.Sqrt(Of(values, values));

    private static DoubleDouble Total(double[] values)
    {
        var sum = DoubleDouble.Zero;
        foreach (var x in values) sum += x;
        return sum;
    }
}
