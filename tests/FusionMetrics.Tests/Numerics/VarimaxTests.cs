using CsCheck;
using FusionMetrics.Numerics;

namespace FusionMetrics.Tests.Numerics;

public class VarimaxTests
{
    private static readonly Gen<double[][]> Loadings = Gen.Select(Gen.Int[2, 10], Gen.Int[1, 4]).SelectMany((rows, factors) => Gen.Double[-1, 1].Array[factors].Array[rows]);

    [Fact]
    public void A_row_keeps_its_length_and_two_rows_their_angle()
        => Loadings.Sample(loadings =>
        {
            var rotated = Varimax.Rotated(loadings);
            for (var i = 0; i < loadings.Length; i++)
                for (var j = 0; j <= i; j++)
                    if (Math.Abs(Product(rotated[i], rotated[j]) - Product(loadings[i], loadings[j])) > 1e-14) return false;
            return true;
        }, iter: 1000);

    // Tried at 63 angles for each two factors.
    [Fact]
    public void No_turn_of_two_factors_makes_the_criterion_larger()
        => Loadings.Where(l => l[0].Length > 1).Sample(loadings =>
        {
            var rows = Scaled(Varimax.Rotated(loadings));
            var found = Criterion(rows);
            for (var a = 0; a < rows[0].Length; a++)
            {
                for (var b = a + 1; b < rows[0].Length; b++)
                {
                    for (var step = 1; step < 64; step++)
                    {
                        var (sine, cosine) = Math.SinCos(step * Math.PI / 128);
                        double[][] turned = [.. rows.Select(row => row.Select((x, f) => f == a ? cosine * row[a] + sine * row[b] : f == b ? cosine * row[b] - sine * row[a] : x).ToArray())];
                        if (Criterion(turned) > found + 1e-12) return false;
                    }
                }
            }
            return true;
        }, iter: 300);

    // By less than an eighth of a turn, so that no factor takes the place or the sign of another.
    [Theory]
    [InlineData(-0.7)]
    [InlineData(-0.2)]
    [InlineData(0.2)]
    [InlineData(0.7)]
    public void Factors_are_turned_the_shorter_way(double angle)
    {
        double[][] simple = [[0.9, 0], [0.8, 0], [0, 0.7], [0, -0.6]];
        var (s, c) = Math.SinCos(angle);
        var found = Varimax.Rotated([.. simple.Select(r => new[] { c * r[0] + s * r[1], c * r[1] - s * r[0] })]);
        for (var i = 0; i < simple.Length; i++)
            for (var f = 0; f < 2; f++) found[i][f].Should().BeApproximately(simple[i][f], 1e-15);
    }

    [Fact]
    public void Simple_structure_is_found_again()
    {
        double[][] simple = [[0.9, 0, 0], [0.8, 0, 0], [0, 0.7, 0], [0, -0.6, 0], [0, 0, 0.5], [0, 0, 0.95]];
        var (s, c) = Math.SinCos(0.4);
        double[][] turned = [.. simple.Select(r => new[] { c * r[0] + s * r[1], c * r[1] - s * r[0], r[2] }).Select(r => new[] { r[0], c * r[1] + s * r[2], c * r[2] - s * r[1] })];

        var found = Varimax.Rotated(turned);

        for (var i = 0; i < simple.Length; i++)
            found[i].Select(Math.Abs).Order().Should().Equal(simple[i].Select(Math.Abs).Order(), (a, b) => Math.Abs(a - b) < 1e-15);
    }

    // Of rows at the corners of a regular pentagon every sum in the criterion is 0.
    [Fact]
    public void Rows_that_lie_evenly_around_leave_every_rotation_as_good()
    {
        double[][] around = [.. Enumerable.Range(0, 5).Select(i => Math.SinCos(2 * Math.PI * i / 5)).Select(a => (double[])[a.Cos, a.Sin])];

        Varimax.IsDetermined(around).Should().BeFalse();
        Varimax.IsDetermined([.. around.Select(row => (double[])[0.1, .. row])]).Should().BeFalse();
        Varimax.IsDetermined([.. around.Select(row => (double[])[row[0], 0, row[1]])]).Should().BeFalse();
        Varimax.IsDetermined([[0.9, 0], [0.8, 0], [0, 0.7]]).Should().BeTrue();
        Varimax.IsDetermined([[0.9, 0, 0], [0.8, 0, 0], [0, 0.7, 0], [0, 0, 0.6]]).Should().BeTrue();
        Varimax.IsDetermined([[0.5], [-0.3]]).Should().BeTrue();
    }

    [Fact]
    public void One_factor_and_rows_without_a_loading_stay_as_they_are()
    {
        Varimax.Rotated([[0.5], [-0.3]]).Should().BeEquivalentTo(new double[][] { [0.5], [-0.3] });
        Varimax.Rotated([[0, 0], [0, 0.5], [0.25, 0]]).Should().BeEquivalentTo(new double[][] { [0, 0], [0, 0.5], [0.25, 0] });
    }

    private static double Product(double[] x, double[] y) => x.Zip(y, (a, b) => a * b).Sum();

    private static double[][] Scaled(double[][] rows) => [.. rows.Select(row => row.Select(x => x / Math.Sqrt(Product(row, row))).ToArray())];

    // The variance of squared loadings, summed over factors.
    private static double Criterion(double[][] rows) => Enumerable.Range(0, rows[0].Length).Sum((int f) =>
    {
        double[] squares = [.. rows.Select(row => row[f] * row[f])];
        return squares.Sum((double q) => q * q) / rows.Length - Math.Pow(squares.Average(), 2);
    });
}
