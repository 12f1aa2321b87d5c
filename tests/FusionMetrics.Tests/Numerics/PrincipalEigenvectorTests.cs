using CsCheck;
using FusionMetrics.Numerics;
using FusionMetrics.Tests.Oracles;

namespace FusionMetrics.Tests.Numerics;

/// <summary>Against the definition, in 77 digits.</summary>
public class PrincipalEigenvectorTests
{
    private static readonly Gen<double[][]> Positive = Gen.Int[1, 8].SelectMany(n => Gen.Double[-4, 4].Select(e => Math.Pow(10, e)).Array[n].Array[n]);

    [Fact]
    public void The_matrix_times_the_vector_is_the_vector_times_the_value() => Positive.Sample(MustBeEigen, iter: 1000);

    // The first component is a third from the first squaring to the second, while the others still move.
    [Fact]
    public void Nothing_has_settled_before_all_components_have() => MustBeEigen([[0.5, 0.5, 1], [0.5, 0.25, 0.25], [1, 0.5, 1.5]]);

    private static void MustBeEigen(double[][] matrix)
    {
        var (value, vector) = Of(matrix);
        for (var i = 0; i < matrix.Length; i++)
        {
            var product = BigReal.Zero;
            for (var j = 0; j < matrix.Length; j++) product += (BigReal)matrix[i][j] * Exact(vector[j]);
            var residual = product - Exact(value) * Exact(vector[i]);
            (BigReal.Abs(residual) / product).ToDouble().Should().BeLessThan(1e-26);
        }
    }

    [Fact]
    public void The_vector_is_positive_and_sums_to_1() => Positive.Sample(matrix =>
    {
        var (_, vector) = Of(matrix);
        vector.Should().OnlyContain(x => x.High > 0);
        (vector.Aggregate(DoubleDouble.Zero, (sum, x) => sum + x) - 1).High.Should().BeApproximately(0, 1e-30);
    }, iter: 1000);

    // The eigenvalues of a circulant matrix are known: 1 + a + 1/a here, the others nearly as large.
    [Theory]
    [InlineData(9)]
    [InlineData(1000)]
    public void A_value_that_others_are_close_to_is_found(double a)
    {
        var (value, vector) = Of([[1, a, 1 / a], [1 / a, 1, a], [a, 1 / a, 1]]);

        value.ToDouble().Should().BeApproximately(1 + a + 1 / a, 1e-15 * a);
        vector.Select(x => x.ToDouble()).Should().Equal([1 / 3.0, 1 / 3.0, 1 / 3.0], (x, y) => Math.Abs(x - y) < 1e-16);
    }

    private static (DoubleDouble Value, DoubleDouble[] Vector) Of(double[][] matrix)
        => PrincipalEigenvector.Of(Array.ConvertAll(matrix, row => Array.ConvertAll(row, x => (DoubleDouble)x)));

    private static BigReal Exact(DoubleDouble x) => (BigReal)x.High + x.Low;
}
