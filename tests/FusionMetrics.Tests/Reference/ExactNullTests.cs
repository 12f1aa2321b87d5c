using System.Globalization;
using System.Numerics;
using System.Text.Json;
using FusionMetrics.Trends;

namespace FusionMetrics.Tests.Reference;

/// <summary>
/// exact-mk-null.json: the exact distribution of S under no trend as fractions, P(S = s) for s of 0 and more (it is symmetric), from the
/// generating function of inversions. Its second moment must be the variance that the normal approximation divides by.
/// </summary>
public class ExactNullTests
{
    private static readonly JsonElement Distributions = ReferenceFile.Json("trend/exact-mk-null.json");

    [Fact]
    public void Without_ties_the_variance_is_that_of_the_exact_distribution()
    {
        foreach (var distribution in Distributions.GetProperty("untied").EnumerateObject())
            MustMeet([.. Enumerable.Repeat(1, int.Parse(distribution.Name, CultureInfo.InvariantCulture))], distribution.Value);
    }

    [Fact]
    public void With_ties_the_variance_is_that_of_the_exact_distribution()
    {
        foreach (var distribution in Distributions.GetProperty("tied").EnumerateObject())
            MustMeet([.. distribution.Name.Split(',').Select(size => int.Parse(size, CultureInfo.InvariantCulture))], distribution.Value);
    }

    [Fact]
    public void Every_probability_is_the_fraction_to_the_last_bit()
    {
        foreach (var distribution in Distributions.GetProperty("untied").EnumerateObject())
            MustBe(KendallLaw.Untied(int.Parse(distribution.Name, CultureInfo.InvariantCulture)), distribution.Value);
        foreach (var distribution in Distributions.GetProperty("tied").EnumerateObject())
        {
            int[] groups = [.. distribution.Name.Split(',').Select(size => int.Parse(size, CultureInfo.InvariantCulture))];
            MustBe(KendallLaw.Of(groups.Sum(), [.. groups.Where(size => size > 1)]), distribution.Value);
        }
    }

    // Tails are sums of the fractions, rounded once.
    private static void MustBe(KendallLaw law, JsonElement distribution)
    {
        var tail = (Top: BigInteger.Zero, Bottom: BigInteger.One);
        foreach (var p in distribution.EnumerateObject().Reverse())
        {
            BigInteger[] fraction = [.. p.Value.GetString()!.Split('/').Select(part => BigInteger.Parse(part, CultureInfo.InvariantCulture))];
            tail = (tail.Top * fraction[1] + fraction[0] * tail.Bottom, tail.Bottom * fraction[1]);
            var s = int.Parse(p.Name, CultureInfo.InvariantCulture);
            var common = BigInteger.GreatestCommonDivisor(tail.Top, tail.Bottom);
            if (s > 0) law.Upper(s).Should().Be((double)(tail.Top / common) / (double)(tail.Bottom / common));
            law.Upper(-s).Should().BeApproximately(1 - law.Upper(s + 2), 1e-16);
            law.TwoSided(s).Should().Be(s == 0 ? 1 : Math.Min(1, 2 * law.Upper(s)));
        }
    }

    private static void MustMeet(int[] groups, JsonElement distribution)
    {
        double[] values = [.. groups.SelectMany((size, i) => Enumerable.Repeat((double)i, size))];
        double[] times = [.. values.Select((_, i) => (double)i)];
        var variance = new MannKendall(new MannKendallOptions()).Detect(new TimeSeries(times, values)).Variance;

        var exact = distribution.EnumerateObject().Aggregate((Top: BigInteger.Zero, Bottom: BigInteger.One), (sum, p) =>
        {
            var s = BigInteger.Parse(p.Name, CultureInfo.InvariantCulture);
            BigInteger[] fraction = [.. p.Value.GetString()!.Split('/').Select(part => BigInteger.Parse(part, CultureInfo.InvariantCulture))];
            // Both signs of s, hence twice; a zero adds nothing.
            return (sum.Top * fraction[1] + 2 * s * s * fraction[0] * sum.Bottom, sum.Bottom * fraction[1]);
        });
        var common = BigInteger.GreatestCommonDivisor(exact.Top, exact.Bottom);
        variance.Should().Be((double)(exact.Top / common) / (double)(exact.Bottom / common), "of groups {0}", string.Join(",", groups));
    }
}
