using FusionMetrics.Numerics;

namespace FusionMetrics.Tests.Numerics;

public class RandomStreamTests
{
    private static readonly int Draws = SameCases.Count(200_000);

    // Salmon et al. (2011), known answers of the Random123 library for philox4x32 with 10 rounds.
    [Theory]
    [InlineData(new uint[] { 0, 0, 0, 0 }, new uint[] { 0, 0 }, new uint[] { 0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8 })]
    [InlineData(new[] { uint.MaxValue, uint.MaxValue, uint.MaxValue, uint.MaxValue }, new[] { uint.MaxValue, uint.MaxValue }, new uint[] { 0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd })]
    [InlineData(new uint[] { 0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344 }, new uint[] { 0xa4093822, 0x299f31d0 }, new uint[] { 0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1 })]
    public void Blocks_are_the_known_answers(uint[] counter, uint[] key, uint[] expected)
    {
        var (a, b, c, d) = Philox.Block((counter[0], counter[1], counter[2], counter[3]), (key[0], key[1]));

        new[] { a, b, c, d }.Should().Equal(expected);
    }

    [Fact]
    public void Bits_are_those_of_the_blocks_one_after_another()
    {
        var stream = new RandomStream(7L << 32 | 5, 3, 2);
        for (var block = 0U; block < 3; block++)
        {
            var (a, b, c, d) = Philox.Block((block, 3, 2, 0), (5, 7));
            new[] { stream.Bits(), stream.Bits() }.Should().Equal(a | ((ulong)b << 32), c | ((ulong)d << 32));
        }
    }

    // Marsaglia and Bray (1964): a point in the unit circle gives two.
    [Fact]
    public void Normals_come_in_pairs()
    {
        var (stream, units) = (new RandomStream(7, 3, 2), new RandomStream(7, 3, 2));
        for (var pair = 0; pair < 20; pair++)
        {
            double x, y, square;
            do
            {
                (x, y) = (2 * units.Unit() - 1, 2 * units.Unit() - 1);
                square = x * x + y * y;
            }
            while (square >= 1);
            var factor = Math.Sqrt(-2 * Math.Log(square) / square);
            stream.Normal().Should().BeApproximately(x * factor, 1e-14);
            stream.Normal().Should().BeApproximately(y * factor, 1e-14);
        }
    }

    [Fact]
    public void A_stream_is_named_by_its_seed_and_place_and_branches_do_not_depend_on_what_was_drawn()
    {
        double[] First(RandomStream stream) => [.. Enumerable.Range(0, 5).Select(_ => stream.Unit())];
        var used = new RandomStream(7, 3, 2);
        used.Normal();

        First(new(7, 3, 2)).Should().Equal(First(new(7, 3, 2)));
        First(used.Branch(4)).Should().Equal(First(new RandomStream(7, 3, 2).Branch(4)));
        new[] { First(new(7, 3, 2)), First(new(8, 3, 2)), First(new(7, 4, 2)), First(new(7, 3, 1)), First(new RandomStream(7, 3, 2).Branch(1)), First(new(7L << 32, 3, 2)) }
            .Select(f => f[0]).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Units_lie_inside_0_and_1_and_fill_it_evenly()
    {
        var stream = new RandomStream(1, 1, 1);
        var counts = new int[100];
        for (var i = 0; i < Draws; i++)
        {
            var unit = stream.Unit();
            unit.Should().BeGreaterThan(0).And.BeLessThan(1);
            counts[(int)(unit * 100)]++;
        }

        // Chi-square with 99 degrees of freedom: mean 99, deviation 14.
        counts.Sum(c => Math.Pow(c - Draws / 100.0, 2) / (Draws / 100.0)).Should().BeInRange(99 - 4 * 14, 99 + 4 * 14);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(1000)]
    public void Whole_numbers_are_equally_likely(int count)
    {
        var stream = new RandomStream(1, 2, 1);
        var counts = new int[count];
        for (var i = 0; i < Draws; i++) counts[stream.Below(count)]++;

        var expected = (double)Draws / count;
        counts.Sum(c => Math.Pow(c - expected, 2) / expected).Should().BeLessThan(count - 1 + 4 * Math.Sqrt(2 * count));
    }

    // The largest distance of the empirical distribution function from the true one is above 1.95 / sqrt n once in a thousand samples.
    [Fact]
    public void Normals_follow_the_normal_distribution()
    {
        var stream = new RandomStream(1, 3, 1);

        Distance(_ => stream.Normal(), x => x < 0 ? NormalTail.TwoSided(x) / 2 : 1 - NormalTail.TwoSided(x) / 2).Should().BeLessThan(1.95 / Math.Sqrt(Draws));
    }

    // The distribution functions of shapes 1 and 2 are closed; that of 1/2 is that of half a squared normal.
    [Fact]
    public void Gammas_follow_the_gamma_distribution()
    {
        var stream = new RandomStream(1, 4, 1);

        Distance(_ => Math.Exp(stream.LogGamma(1)), x => 1 - Math.Exp(-x)).Should().BeLessThan(1.95 / Math.Sqrt(Draws));
        Distance(_ => Math.Exp(stream.LogGamma(2)), x => 1 - (1 + x) * Math.Exp(-x)).Should().BeLessThan(1.95 / Math.Sqrt(Draws));
        Distance(_ => Math.Exp(stream.LogGamma(0.5)), x => 1 - NormalTail.TwoSided(Math.Sqrt(2 * x))).Should().BeLessThan(1.95 / Math.Sqrt(Draws));
    }

    [Theory]
    [InlineData(0.05)]
    [InlineData(3.7)]
    [InlineData(150)]
    public void Gammas_of_any_shape_have_its_mean_and_variance(double shape)
    {
        var stream = new RandomStream(1, 5, 1);
        double[] values = [.. Enumerable.Range(0, Draws).Select(_ => Math.Exp(stream.LogGamma(shape)))];
        var mean = values.Average();

        mean.Should().BeApproximately(shape, 5 * Math.Sqrt(shape / Draws));
        // The variance of the sample variance is (mu4 - sigma^4) / n with mu4 = 3 a^2 + 6 a.
        values.Average(v => (v - mean) * (v - mean)).Should().BeApproximately(shape, 5 * Math.Sqrt((2 * shape * shape + 6 * shape) / Draws));
    }

    // Digamma and trigamma of 1 and 2: -0.5772 (Euler) and pi^2 / 6, and from there by their recurrences. What is lost near 0 shows in logarithms first.
    [Theory]
    [InlineData(1, -0.57721566490153286, 1.6449340668482264)]
    [InlineData(2, 0.42278433509846714, 0.6449340668482264)]
    public void Logarithms_of_gammas_have_the_mean_of_their_law(double shape, double mean, double variance)
    {
        var stream = new RandomStream(1, 7, 1);
        Enumerable.Range(0, Draws).Average(_ => stream.LogGamma(shape)).Should().BeApproximately(mean, 5 * Math.Sqrt(variance / Draws));
    }

    [Fact]
    public void Gammas_of_tiny_shape_are_finite_in_logarithms()
    {
        var stream = new RandomStream(1, 6, 1);

        Enumerable.Range(0, 1000).Select(_ => stream.LogGamma(1e-6)).Should().OnlyContain(l => double.IsFinite(l));
    }

    private static double Distance(Func<int, double> draw, Func<double, double> distribution)
    {
        double[] values = [.. Enumerable.Range(0, Draws).Select(draw).Order()];
        return values.Select((v, i) => Math.Max(Math.Abs(distribution(v) - (double)i / Draws), Math.Abs(distribution(v) - (i + 1.0) / Draws))).Max();
    }
}
