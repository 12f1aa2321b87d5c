using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Tests.Trends.Breaks;

/// <summary>p-values of statistics of a change of level: the tables that they are read from, between and beyond their figures, and those that others have printed.</summary>
public class ChangeLawTests
{
    private static readonly double[][] Rows = BreakTables.Read("change-laws.csv");

    private static readonly ChangeLaw[] Laws = [ChangeLaw.BuishandQ, ChangeLaw.BuishandR, ChangeLaw.BuishandU, ChangeLaw.Snht, ChangeLaw.RecursiveCusum, ChangeLaw.LevelShift, ChangeLaw.Pettitt];

    private static readonly int[] Counts = [.. Rows.Select(row => (int)row[0]).Distinct()];

    [Fact]
    public void The_table_is_the_file()
    {
        var table = ChangeLawTable.Read();
        table.Tails.Should().Equal(Rows.Select(row => row[1]).Distinct());
        for (var place = 0; place < Counts.Length; place++)
        {
            table.Between(Counts[place]).Should().Be((place, place, 0));
            var ofCount = Rows.Where(row => row[0] == Counts[place]).ToList();
            for (var tail = 0; tail < table.Tails.Length; tail++)
                for (var statistic = 0; statistic < Laws.Length; statistic++) table.Quantile(place, tail, statistic).Should().Be(ofCount[tail][statistic + 2]);
        }
    }

    [Theory]
    [InlineData(17, 16, 18)]
    [InlineData(130, 120, 150)]
    [InlineData(9000, 500, 1000)]
    public void Between_two_lengths_and_beyond_the_last_quantiles_are_linear_in_the_root_of_the_length(int count, int before, int after)
    {
        var (low, high, share) = ChangeLawTable.Read().Between(count);
        (Counts[low], Counts[high]).Should().Be((before, after));
        // Where the line through both lengths is at this one.
        ((1 - share) / Math.Sqrt(before) + share / Math.Sqrt(after)).Should().BeApproximately(1 / Math.Sqrt(count), 1e-15);
        for (var s = 0; s < Laws.Length; s++)
        {
            double At(int length) => Rows.Single(row => row[0] == length && row[1] == 0.05)[s + 2];
            Laws[s].P(At(before) * (1 - share) + At(after) * share, count).Should().BeApproximately(0.05, 1e-12);
        }
    }

    [Fact]
    public void Each_quantile_is_exceeded_with_its_probability()
    {
        foreach (var row in Rows)
            for (var s = 0; s < Laws.Length; s++)
                // Of few values several probabilities of a whole number have one quantile: then the least of them.
                Laws[s].P(row[s + 2], (int)row[0]).Should().BeLessThanOrEqualTo(row[1] + 1e-12);
        foreach (var row in Rows.Where(row => row[0] >= 50 && row[1] <= 0.5))
            for (var s = 0; s < Laws.Length - 1; s++) Laws[s].P(row[s + 2], (int)row[0]).Should().BeApproximately(row[1], 1e-12);
    }

    [Fact]
    public void P_falls_from_1_at_nothing_to_0_at_infinity()
    {
        foreach (var count in new[] { 5, 12, 17, 100, 700, 5000 })
            foreach (var law in Laws)
            {
                law.P(0, count).Should().Be(1);
                law.P(double.PositiveInfinity, count).Should().Be(0);
                var before = 1.0;
                for (var statistic = 0.01; statistic < 40; statistic *= 1.1)
                {
                    var p = law.P(statistic, count);
                    p.Should().BeInRange(0, before);
                    before = p;
                }
            }
    }

    [Fact]
    public void Below_the_least_quantile_p_is_a_line_to_1()
    {
        var least = Rows.Single(row => row[0] == 20 && row[1] == 0.99)[2];
        ChangeLaw.BuishandQ.P(least / 2, 20).Should().BeApproximately(0.995, 1e-15);
        ChangeLaw.BuishandQ.P(least, 20).Should().BeApproximately(0.99, 1e-15);
    }

    // Buishand (1982), Journal of Hydrology 58, 11-27, table 1: by simulation, to two digits, of the deviation with n: met within a hundredth.
    [Theory]
    [InlineData(10, 0.10, 1.05, 1.21)]
    [InlineData(10, 0.05, 1.14, 1.28)]
    [InlineData(10, 0.01, 1.29, 1.38)]
    [InlineData(20, 0.10, 1.10, 1.34)]
    [InlineData(20, 0.05, 1.22, 1.43)]
    [InlineData(20, 0.01, 1.42, 1.60)]
    [InlineData(40, 0.10, 1.13, 1.42)]
    [InlineData(40, 0.05, 1.26, 1.53)]
    [InlineData(40, 0.01, 1.50, 1.74)]
    [InlineData(50, 0.10, 1.14, 1.44)]
    [InlineData(50, 0.05, 1.27, 1.55)]
    [InlineData(50, 0.01, 1.52, 1.78)]
    [InlineData(100, 0.10, 1.17, 1.50)]
    [InlineData(100, 0.05, 1.29, 1.62)]
    [InlineData(100, 0.01, 1.55, 1.86)]
    public void Critical_values_of_Buishand_are_met(int count, double p, double q, double r)
    {
        var unit = Math.Sqrt((count - 1.0) / count);
        foreach (var (law, printed) in new[] { (ChangeLaw.BuishandQ, q), (ChangeLaw.BuishandR, r) })
        {
            law.P((printed - 0.01) * unit, count).Should().BeGreaterThan(p);
            law.P((printed + 0.01) * unit, count).Should().BeLessThan(p);
        }
    }
}
