using CsCheck;
using FusionMetrics.Numerics;
using MathNet.Numerics.LinearAlgebra;

namespace FusionMetrics.Tests.Numerics;

/// <summary>Against the definition, and against Math.NET, a second implementation by another algorithm.</summary>
public class SymmetricEigenTests
{
    private static readonly Gen<double[][]> Symmetric = Gen.Int[1, 8].SelectMany(n => Gen.Double[-1, 1].Array[n].Array[n])
        .Select(a => a.Select((row, i) => row.Select((_, j) => a[Math.Min(i, j)][Math.Max(i, j)]).ToArray()).ToArray());

    [Fact]
    public void Each_vector_is_stretched_by_its_value_and_has_length_1()
        => Symmetric.Sample(a =>
        {
            var (values, vectors) = SymmetricEigen.Of(a);
            for (var k = 0; k < a.Length; k++)
            {
                vectors[k].Sum(x => x * x).Should().BeApproximately(1, 1e-13);
                for (var i = 0; i < a.Length; i++)
                    a[i].Select((x, j) => x * vectors[k][j]).Sum().Should().BeApproximately(values[k] * vectors[k][i], 1e-13);
            }
            values.Should().BeInDescendingOrder();
            vectors.Should().OnlyContain(v => v.MaxBy(x => Math.Abs(x)) > 0 || v.Max(Math.Abs) - v.Max() < 1e-11);
        });

    [Fact]
    public void Values_are_those_of_another_implementation()
        => Symmetric.Sample(a =>
        {
            var expected = Matrix<double>.Build.DenseOfRowArrays(a).Evd(Symmetricity.Symmetric).EigenValues.Select(v => v.Real).OrderDescending().ToArray();
            SymmetricEigen.Of(a).Values.Should().Equal(expected, (x, y) => Math.Abs(x - y) < 1e-12);
        });

    [Fact]
    public void Known_values_and_signs()
    {
        var (values, vectors) = SymmetricEigen.Of([[2, -1], [-1, 2]]);

        values.Should().Equal([3, 1], (x, y) => Math.Abs(x - y) < 1e-15);
        vectors[0].Should().Equal([Math.Sqrt(0.5), -Math.Sqrt(0.5)], (x, y) => Math.Abs(x - y) < 1e-15);
        // A rotation by so little that its square vanishes, and of equal numbers by 45 degrees.
        SymmetricEigen.Of([[1e200, 1], [1, 0]]).Vectors[0].Should().Equal(1, 1e-200);
        SymmetricEigen.Of([[1, 0.25], [0.25, 1]]).Values.Should().Equal([1.25, 0.75], (x, y) => Math.Abs(x - y) < 1e-15);
        SymmetricEigen.Of([[5, 0], [0, 7]]).Values.Should().Equal(7, 5);
        SymmetricEigen.Of([[0, 0], [0, 0]]).Values.Should().Equal(0, 0);
    }
}
