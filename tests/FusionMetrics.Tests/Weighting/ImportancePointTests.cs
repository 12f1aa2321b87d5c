using CsCheck;
using FusionMetrics.Weighting;

namespace FusionMetrics.Tests.Weighting;

/// <summary>Importance by explained variance, against its definition and differences of it.</summary>
public class ImportancePointTests
{
    // C_i = sum of the products of two random loadings: symmetric, not negative definite.
    private static readonly Gen<(double[][][] Explained, double[] Targets, double[] Shares)> Cases = Gen.Int[2, 4].SelectMany(n => Gen.Select(
        Gen.Double[-1, 1].Array[n].Array[2].Array[n], Gen.Double[0.1, 1].Array[n], Gen.Double[0.1, 1].Array[n],
        (loadings, targets, shares) => (Explained: Array.ConvertAll(loadings, Symmetric), Targets: Scaled(targets), Shares: Scaled(shares)))).Where(c => c.Explained.Sum(m => Form(m, c.Shares)) > 0.2);

    [Fact]
    public void Importance_and_squares_are_as_defined() => Cases.Sample(c =>
    {
        var point = new ImportancePoint(c.Explained, c.Targets, c.Shares);
        var variances = Array.ConvertAll(c.Explained, m => Form(m, c.Shares));

        for (var i = 0; i < c.Targets.Length; i++) point.Importance[i].Should().BeApproximately(variances[i] / variances.Sum(), 1e-14);
        point.Squares.Should().BeApproximately(variances.Zip(c.Targets, (v, t) => (v / variances.Sum() - t) * (v / variances.Sum() - t)).Sum() / 2, 1e-14);
    }, iter: 1000);

    [Fact]
    public void The_gradient_is_how_squares_change() => Cases.Sample(c =>
    {
        var gradient = new ImportancePoint(c.Explained, c.Targets, c.Shares).Gradient;

        for (var k = 0; k < gradient.Length; k++) gradient[k].Should().BeApproximately(Change(c, k, (point, _) => point.Squares), 1e-6);
    }, iter: 1000);

    [Fact]
    public void The_curvature_is_how_the_gradient_changes() => Cases.Sample(c =>
    {
        var curvature = new ImportancePoint(c.Explained, c.Targets, c.Shares).Curvature();

        for (var k = 0; k < curvature.Length; k++)
            for (var l = 0; l < curvature.Length; l++) curvature[k][l].Should().BeApproximately(Change(c, k, (point, sum) => point.Gradient[l] / sum), 1e-6);
    }, iter: 1000);

    [Fact]
    public void A_share_of_0_can_only_rise() => Cases.Sample(c =>
    {
        c.Shares[0] = 0;
        var point = new ImportancePoint(c.Explained, c.Targets, c.Shares);

        point.Slope.Should().Be(Math.Max(Math.Max(0, -point.Gradient[0]), point.Gradient[1..].Max(Math.Abs)));
    }, iter: 1000);

    // The quotient of differences. Points scale their shares to sum to 1.
    private static double Change((double[][][] Explained, double[] Targets, double[] Shares) c, int k, Func<ImportancePoint, double, double> figure)
    {
        const double Step = 1e-5;
        return (At(Step) - At(-Step)) / (2 * Step);

        double At(double step)
        {
            double[] shares = [.. c.Shares.Select((u, i) => i == k ? u + step : u)];
            return figure(new ImportancePoint(c.Explained, c.Targets, shares), shares.Sum());
        }
    }

    private static double Form(double[][] m, double[] u) => m.Select((row, k) => u[k] * row.Zip(u, (x, y) => x * y).Sum()).Sum();

    private static double[][] Symmetric(double[][] loadings)
        => [.. loadings[0].Select((_, k) => loadings[0].Select((_, l) => loadings.Sum(a => a[k] * a[l])).ToArray())];

    private static double[] Scaled(double[] numbers) => Array.ConvertAll(numbers, x => x / numbers.Sum());
}
