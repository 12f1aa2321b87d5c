using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Tests.Trends.Breaks;

/// <summary>The limits of the detectors of several breaks, as they stand in their tables and between them.</summary>
public class BreakLimitsTests
{
    public static TheoryData<string> Tables => ["level-limits-moderate", "level-limits-strong", "line-limits-moderate", "line-limits-strong"];

    [Theory]
    [MemberData(nameof(Tables))]
    public void At_lengths_and_correlations_of_the_table_limits_are_its_figures(string name)
    {
        var (limits, rows, tails) = (Of(name), BreakTables.Read($"{name}.csv"), BreakTables.Tails($"{name}.csv"));
        limits.LeastCount.Should().Be((int)rows[0][0]);
        foreach (var row in rows)
            for (var tail = 0; tail < tails.Length; tail++)
            {
                limits.Limit(tails[tail], (int)row[0], row[1]).Should().BeApproximately(row[tail + 2], 1e-12 * row[tail + 2]);
                // A statistic of many breaks may have two tails alike; p is one of them.
                var p = limits.P(row[tail + 2], (int)row[0], row[1]);
                p.Should().BeApproximately(tails[tail], 1e-9);
            }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Between_lengths_logarithms_are_linear_in_one_over_the_length_and_beyond_the_last_in_its_logarithm(string name)
    {
        var (limits, rows) = (Of(name), BreakTables.Read($"{name}.csv"));
        int[] counts = [.. rows.Select(row => (int)row[0]).Distinct()];
        var after = Array.FindIndex(counts, count => count >= 30);
        var (low, high) = (counts[after - 1], counts[after]);
        for (var count = low; count <= high; count++)
        {
            var share = (1.0 / low - 1.0 / count) / (1.0 / low - 1.0 / high);
            var expected = Math.Exp(Math.Log(limits.Limit(0.05, low, 0.3)) * (1 - share) + Math.Log(limits.Limit(0.05, high, 0.3)) * share);
            limits.Limit(0.05, count, 0.3).Should().BeApproximately(expected, 1e-12 * expected);
        }
        // Of twice as many values as much larger as of the last length than of half of it.
        var (half, last) = (limits.Limit(0.05, counts[^1] / 2, 0.3), limits.Limit(0.05, counts[^1], 0.3));
        limits.Limit(0.05, 2 * counts[^1], 0.3).Should().BeApproximately(last * last / half, 1e-12 * last);
        limits.Limit(0.05, 4 * counts[^1], 0.3).Should().BeApproximately(last * Math.Pow(last / half, 2), 1e-12 * last);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void P_and_limit_are_each_others_inverse(string name)
    {
        var limits = Of(name);
        foreach (var count in new[] { 8, 23, 71, 400 })
            foreach (var correlation in new[] { -1, -0.4, 0.1, 0.55, 1 })
            {
                foreach (var p in new[] { 0.4, 0.17, 0.05, 0.03, 0.002 }) limits.P(limits.Limit(p, count, correlation), count, correlation).Should().BeApproximately(p, 1e-12);
                var median = limits.Limit(0.5, count, correlation);
                limits.P(median / 2, count, correlation).Should().BeApproximately(0.75, 1e-12);
                limits.P(0, count, correlation).Should().Be(1);
                limits.P(double.NaN, count, correlation).Should().Be(1);
                limits.P(double.PositiveInfinity, count, correlation).Should().Be(0);
                limits.P(1e9, count, correlation).Should().BeInRange(0, 0.001);
            }
    }

    private static BreakLimits Of(string name)
    {
        var persistence = name.EndsWith("strong", StringComparison.Ordinal) ? Persistence.Strong : Persistence.Moderate;
        return name.StartsWith("level", StringComparison.Ordinal) ? BreakLimits.OfLevels(persistence) : BreakLimits.OfLines(persistence);
    }
}
