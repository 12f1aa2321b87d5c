using CsCheck;
using FusionMetrics.Methods;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Ranking;

/// <summary>What must hold for every ranking of every table: 1,000 random ones each.</summary>
public class RankingPropertyTests
{
    private const int Tables = 1000;
    private const double Rounding = 1e-9;

    public static TheoryData<string> Names => RankingCase.Names;

    public static TheoryData<string> Of(MethodClaim claim) => [.. RankingCase.All.Where(c => c.Value.Claims.Contains(claim)).Select(c => c.Key)];

    public static TheoryData<string> Dominating => [.. RankingCase.All.Where(c => !c.Value.Claims.Contains(MethodClaim.PenalisesImbalance)).Select(c => c.Key)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_order_of_rows_and_columns_changes_no_score(string name) => Holds(name, (method, table, random) =>
    {
        int[] rows = random.OrderOf(table.Rows.Length), columns = random.OrderOf(table.Directions.Length);
        var other = new RankingTable([.. rows.Select(i => columns.Select(j => table.Rows[i][j]).ToArray())],
            [.. columns.Select(j => table.Directions[j])], [.. columns.Select(j => table.Weights[j])]);
        var scores = Scores(method, table);
        return Differ(Scores(method, other), [.. rows.Select(i => scores[i])]);
    });

    [Theory]
    [MemberData(nameof(Of), MethodClaim.UnitInvariant)]
    public void The_unit_of_a_column_changes_no_score(string name) => Holds(name, (method, table, random) =>
    {
        double[] units = [.. table.Weights.Select(_ => Math.Pow(10, 6 * random.NextDouble() - 3))];
        return Differ(Scores(method, table), Scores(method, table with { Rows = table.Each((x, j) => x * units[j]) }));
    });

    [Theory]
    [MemberData(nameof(Of), MethodClaim.ShiftInvariant)]
    public void The_zero_of_a_column_changes_no_score(string name) => Holds(name, (method, table, random) =>
    {
        // By up to ten times the range: more would take digits from the values.
        double[] shifts = [.. table.Columns.Select(c => (20 * random.NextDouble() - 10) * (c.Statistics.Maximum - c.Statistics.Minimum))];
        return Differ(Scores(method, table), Scores(method, table with { Rows = table.Each((x, j) => x + shifts[j]) }));
    });

    [Theory]
    [MemberData(nameof(Of), MethodClaim.ReplicationInvariant)]
    public void Every_row_given_three_times_changes_no_score(string name) => Holds(name, (method, table, _) =>
        Differ(Scores(method, table), Scores(method, table with { Rows = [.. table.Rows, .. table.Rows, .. table.Rows] })[..table.Rows.Length]));

    [Theory]
    [MemberData(nameof(Dominating))]
    public void A_row_that_is_nowhere_better_never_scores_above(string name) => Holds(name, (method, table, random) =>
    {
        var worse = table.Each((x, j) => random.Next(3) switch { 0 => x, 1 => table.Worst(j), _ => x + (table.Worst(j) - x) * random.NextDouble() });
        var frame = method.Ranking.Fit(table.Columns, table.Weights);
        var (scores, lower) = (table.Columns.Scored(method.Ranking, frame), (table with { Rows = worse }).Columns.Scored(method.Ranking, frame));
        return scores.Zip(lower).Where(s => s.Second > s.First && !Near(s.Second, s.First)).Select(s => $"{s.First} falls to {s.Second}").FirstOrDefault();
    });

    // Among those that learned from both rows too: a worse row that is one of the rows of the scope.
    [Theory]
    [MemberData(nameof(Dominating))]
    public void A_row_of_the_scope_that_is_nowhere_better_never_scores_above(string name) => Holds(name, (method, table, random) =>
    {
        var worse = table.Each((x, j) => x + (table.Worst(j) - x) * random.NextDouble());
        var scores = Scores(method, table with { Rows = [table.Rows[0], worse[0], .. table.Rows[1..]] });
        return scores[1] > scores[0] && !Near(scores[1], scores[0]) ? $"{scores[0]} falls to {scores[1]}" : null;
    });

    private static void Holds(string name, Func<RankingCase, RankingTable, Random, string?> breach)
    {
        var method = RankingCase.All[name];
        Gen.Select(method.Tables, Gen.Int).Sample((table, seed) => breach(method, table, new Random(seed)).Should().BeNull(), iter: Tables);
    }

    private static double[] Scores(RankingCase method, RankingTable table) => table.Columns.Ranked(method.Ranking, table.Weights);

    private static string? Differ(double[] before, double[] after)
        => before.Zip(after).Where(s => !Near(s.First, s.Second)).Select(s => $"{s.First} and then {s.Second}").FirstOrDefault();

    private static bool Near(double a, double b) => Math.Abs(a - b) <= Rounding * Math.Max(1, Math.Max(Math.Abs(a), Math.Abs(b)));
}

internal static class RandomOrder
{
    /// <summary>The numbers of so many things, from 0, in random order.</summary>
    public static int[] OrderOf(this Random random, int count)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        random.Shuffle(order);
        return order;
    }
}
