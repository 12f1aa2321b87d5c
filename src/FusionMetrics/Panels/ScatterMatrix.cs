using FusionMetrics.Numerics;

namespace FusionMetrics;

/// <summary>How columns scatter together about their means, to about 30 digits: correlations and covariances of each two. Immutable.</summary>
internal sealed class ScatterMatrix
{
    private readonly ColumnScatter[] columns;
    private readonly DoubleDouble[][] products;

    private ScatterMatrix(ColumnScatter[] columns, DoubleDouble[][] products)
    {
        this.columns = columns;
        this.products = products;
    }

    /// <summary>Measures columns: in one pass over the rows for all of them, after those for their means.</summary>
    /// <param name="columns">Columns with at least one row, in none of which a value is missing.</param>
    public static ScatterMatrix Of(IndicatorMatrix columns)
    {
        ColumnScatter[] scatters = [.. columns.Select(ColumnScatter.Of)];
        return new(scatters, columns.Collect(new CrossProducts(Array.ConvertAll(scatters, s => s.Deviation))));
    }

    /// <summary>The product-moment correlation of two columns neither of which is constant.</summary>
    public DoubleDouble Correlation(int j, int k) => Product(j, k) / DoubleDouble.Sqrt(products[j][j] * products[k][k]);

    /// <summary>The covariance of two columns of two rows or more, with n - 1 for a divisor.</summary>
    /// <param name="j">One column.</param>
    /// <param name="k">The other.</param>
    /// <param name="unit">What values are multiplied by before: a power of two, small enough that the largest of them are of moderate size.</param>
    public DoubleDouble Covariance(int j, int k, double unit)
        => (Product(j, k) / (columns[j].Count - 1)).Scaled(unit / columns[j].Scale).Scaled(unit / columns[k].Scale);

    private DoubleDouble Product(int j, int k) => products[Math.Max(j, k)][Math.Min(j, k)];
}
