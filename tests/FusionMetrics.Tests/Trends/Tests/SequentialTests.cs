using FusionMetrics.Trends;

namespace FusionMetrics.Tests.Trends;

/// <summary>The sequential test of Sneyers against its definition, on every series of five small numbers.</summary>
public class SequentialTests
{
    [Fact]
    public void Statistics_and_crossings_are_those_of_the_definition()
    {
        var touching = 0;
        for (var code = 0; code < 243; code++)
        {
            double[] x = [code % 3, code / 3 % 3, code / 9 % 3, code / 27 % 3, code / 81];
            var found = SequentialMannKendall.Of(new([0, 1, 2, 3, 4], x));

            double[] forward = Path(x), backward = [.. Path([.. x.Reverse()]).Select(u => -u).Reverse()];
            found.Forward.Should().Equal(forward, (a, b) => Math.Abs(a - b) < 1e-14);
            found.Backward.Should().Equal(backward, (a, b) => Math.Abs(a - b) < 1e-14);
            double[] apart = [.. forward.Zip(backward, (u, v) => Math.Abs(u - v) < 1e-12 ? 0 : u - v)];
            touching += apart[1..4].Count(d => d == 0);
            // From one side to the line or beyond; a line that is left was crossed before.
            found.Crossings.Should().Equal(Enumerable.Range(0, 4).Where(k => apart[k] != 0 && Math.Sign(apart[k + 1]) != Math.Sign(apart[k])), "{0}", string.Join(' ', x));
        }
        touching.Should().BePositive();
    }

    [Fact]
    public void A_rise_of_ten_goes_as_far_as_it_can()
    {
        var found = SequentialMannKendall.Of(new([.. Enumerable.Range(0, 10).Select(i => (double)i)], [.. Enumerable.Range(0, 10).Select(i => (double)i)]));
        // All 45 pairs rise, 22.5 are expected, with a variance of 10 9 25 / 72.
        found.Forward[^1].Should().BeApproximately(22.5 / Math.Sqrt(31.25), 1e-14);
        found.Backward[0].Should().BeApproximately(22.5 / Math.Sqrt(31.25), 1e-14);
    }

    [Fact]
    public void Equal_values_do_not_fall_but_as_Sneyers_counts_them()
    {
        var equal = new TimeSeries([0, 1, 2, 3], [7, 7, 7, 7]);
        SequentialMannKendall.Of(equal).Forward.Should().OnlyContain(u => u == 0);
        // No pair of 6 rises, 3 are expected, with a variance of 4 3 13 / 72.
        SequentialMannKendall.Of(equal, SequentialTies.Falls).Forward[^1].Should().BeApproximately(-3 / Math.Sqrt(156 / 72.0), 1e-14);
    }

    // Pairs that rise less pairs that fall of the first values, over the root of the mean square of that over all their orders.
    private static double[] Path(double[] x) => [.. x.Select((_, i) =>
    {
        var deviation = Math.Sqrt(Orders(x[..(i + 1)]).Average(order => Score(order) * Score(order)));
        return deviation == 0 ? 0 : Score(x[..(i + 1)]) / deviation;
    })];

    private static double Score(double[] x) => (from b in Enumerable.Range(0, x.Length) from a in Enumerable.Range(0, b) select Math.Sign(x[b] - x[a])).Sum();

    private static IEnumerable<double[]> Orders(double[] values) => values.Length <= 1
        ? [values]
        : values.SelectMany((first, i) => Orders([.. values[..i], .. values[(i + 1)..]]).Select(rest => (double[])[first, .. rest]));
}
