using FusionMetrics.Numerics;
using FusionMetrics.Uncertainty;

namespace FusionMetrics.Tests.Uncertainty;

public class SobolIndicesTests
{
    private const int Count = 20_000;

    // Ishigami and Homma (1990); indices by Saltelli et al. (2008), Global Sensitivity Analysis, for a = 7, b = 0.1.
    [Fact]
    public void The_Ishigami_function_has_its_indices()
    {
        var (first, total) = Estimate(3, x =>
        {
            double[] angles = [.. x.Select(u => Math.PI * (2 * u - 1))];
            return Math.Sin(angles[0]) + 7 * Math.Pow(Math.Sin(angles[1]), 2) + 0.1 * Math.Pow(angles[2], 4) * Math.Sin(angles[0]);
        });

        first.Zip([0.3139, 0.4424, 0]).Should().OnlyContain(p => Math.Abs(p.First - p.Second) < 0.03);
        total.Zip([0.5576, 0.4424, 0.2437]).Should().OnlyContain(p => Math.Abs(p.First - p.Second) < 0.02);
    }

    // Sobol's g function: product of (|4 x - 2| + a) / (1 + a), with V_i = 1 / (3 (1 + a_i)^2) and V = product of (1 + V_i) - 1.
    [Fact]
    public void The_g_function_has_its_indices()
    {
        double[] a = [0, 1, 4.5, 9];
        double[] parts = [.. a.Select(k => 1 / (3 * (1 + k) * (1 + k)))];
        var variance = parts.Aggregate(1.0, (product, v) => product * (1 + v)) - 1;

        var (first, total) = Estimate(4, x => x.Zip(a, (u, k) => (Math.Abs(4 * u - 2) + k) / (1 + k)).Aggregate(1.0, (p, f) => p * f));

        first.Zip(parts.Select(v => v / variance)).Should().OnlyContain(p => Math.Abs(p.First - p.Second) < 0.03);
        total.Zip(parts.Select(v => v * (variance + 1) / (1 + v) / variance)).Should().OnlyContain(p => Math.Abs(p.First - p.Second) < 0.03);
    }

    [Fact]
    public void An_output_that_does_not_vary_has_no_indices()
    {
        double[] same = [3, 3, 3, 3];
        var (first, total) = (new double[1], new double[1]);

        new SobolIndices(same, same, [same]).Estimate([1, 1, 1, 1], first, total);

        (first[0], total[0]).Should().Be((double.NaN, double.NaN));
    }

    [Fact]
    public void The_only_factor_has_all_of_the_variance()
    {
        var random = new RandomStream(5, 0, 0);
        double[] a = [.. Enumerable.Range(0, Count).Select(_ => random.Normal())], b = [.. Enumerable.Range(0, Count).Select(_ => random.Normal())];
        var (first, total) = (new double[1], new double[1]);

        new SobolIndices(a, b, [b]).Estimate(Ones, first, total);

        first[0].Should().BeApproximately(1, 0.03);
        total[0].Should().BeApproximately(1, 0.03);
    }

    [Fact]
    public void A_replicate_that_is_missing_in_one_sample_counts_in_none_however_often_it_is_drawn()
    {
        double[] a = [1, 2, 5, 3], b = [2, 4, 1, 7], c = [1, 3, double.NaN, 9];
        var (first, total) = (new double[1], new double[1]);
        var (firstWithout, totalWithout) = (new double[1], new double[1]);

        new SobolIndices(a, b, [c]).Estimate([1, 2, 5, 1], first, total);
        new SobolIndices([1, 2, 3], [2, 4, 7], [[1, 3, 9]]).Estimate([1, 2, 1], firstWithout, totalWithout);

        first[0].Should().BeApproximately(firstWithout[0], 1e-14);
        total[0].Should().BeApproximately(totalWithout[0], 1e-14);
    }

    private static double[] Ones => [.. Enumerable.Repeat(1.0, Count)];

    private static (double[] First, double[] Total) Estimate(int factors, Func<double[], double> output)
    {
        double Unit(int n, int factor, int sample) => new RandomStream(11, (uint)n, (uint)(2 * factor + sample)).Unit();
        double[] Sample(Func<int, int> sampleOf)
            => [.. Enumerable.Range(0, Count).Select(n => output([.. Enumerable.Range(0, factors).Select(f => Unit(n, f, sampleOf(f)))]))];
        var (first, total) = (new double[factors], new double[factors]);
        new SobolIndices(Sample(_ => 0), Sample(_ => 1), [.. Enumerable.Range(0, factors).Select(i => Sample(f => f == i ? 1 : 0))]).Estimate(Ones, first, total);
        return (first, total);
    }
}
