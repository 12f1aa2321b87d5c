using CsCheck;
using FusionMetrics.Methods;
using FusionMetrics.Ranking;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Ranking;

/// <summary>Rows that lie beyond those a ranking learned from: none gains by being worse, and where one has no score the ranking says why.</summary>
public class NewRowTests
{
    private static readonly Dictionary<string, (IRanking Ranking, Gen<RankingTable> Tables)> All = Cases();

    public static TheoryData<string> Names => [.. All.Keys];

    public static TheoryData<string> Monotone => [.. All.Keys.Except(["mpi", "mpi negative", "ampi", "ampi negative"])];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_row_that_is_worse_in_everything_than_all_others_scores_above_none_of_them(string name)
        => Sample(name, away: -1, (score, others) => score.Should().BeLessThanOrEqualTo(others.Min() + Rounding(score, others)));

    // The others penalise imbalance: the better row may be the less balanced one.
    [Theory]
    [MemberData(nameof(Monotone))]
    public void A_row_that_is_better_in_everything_than_all_others_scores_below_none_of_them(string name)
        => Sample(name, away: 1, (score, others) => score.Should().BeGreaterThanOrEqualTo(others.Max() - Rounding(score, others)));

    [Theory]
    [InlineData("mpi", 500)]
    [InlineData("ampi", 1e5)]
    public void A_row_too_far_out_for_a_penalty_has_no_score_and_the_reason_is_its_mean(string id, double cost)
    {
        var ranking = BuiltInMethods.Catalog.Create<IRanking>(MethodFamily.Ranking, id);
        var columns = Matrix.Columns([[1], [2], [3], [4]], [Direction.Cost]);
        var frame = ranking.Fit(columns, [1]);

        ScoreOf(ranking, frame, cost).Should().Be(double.NaN);
        ((IRankingDomain)ranking).WhyUndefined(frame, Row([cost]), ["x"]).Should().StartWith("The mean of its values, on the scale on which that of the others is 100, is -");
    }

    [Fact]
    public void A_row_too_far_out_has_no_score_for_the_values_that_are_there_either()
    {
        var mpi = new Mpi(new MpiOptions());
        var frame = mpi.Fit(Matrix.Columns([[1, 3], [2, 5], [3, 1]], [Direction.Cost, Direction.Benefit]), [0.5, 0.5]);

        ScoreOf(mpi, frame, 500, double.NaN).Should().Be(double.NaN);
        ((IRankingDomain)mpi).WhyUndefined(frame, Row([500, double.NaN]), ["x", "y"]).Should().NotBeNull();
        ((IRankingDomain)mpi).WhyUndefined(frame, Row([double.NaN, 2]), ["x", "y"]).Should().BeNull();
    }

    [Theory]
    [InlineData("aras", 1, 0, "'cost' is 0 ")]
    [InlineData("aras", -1, 2, "'benefit' is -1 ")]
    [InlineData("marcos", 1, 0, "'cost' is 0 ")]
    [InlineData("marcos", 1, -2, "'cost' is -2 ")]
    [InlineData("waspas", 1, -2, "'cost' is -2 ")]
    [InlineData("waspas", -1, 2, "'benefit' is -1 ")]
    [InlineData("codas", 1, 0, "'cost' is 0 ")]
    [InlineData("codas", 1, -2, "'cost' is -2 ")]
    [InlineData("codas", -1, 2, "'benefit' is -1 ")]
    [InlineData("copras", 1, 0, "'cost' are 0,")]
    [InlineData("copras", 1, -2, "'cost' is -2 ")]
    [InlineData("copras", -1, 2, "'benefit' is -1 ")]
    [InlineData("ram", 1, -2, "'cost' is -2 ")]
    [InlineData("ram", -1, 2, "'benefit' is -1 ")]
    [InlineData("multimoora", 0, 2, "'benefit' is 0 ")]
    public void A_value_that_fitting_would_decline_gives_no_score_and_is_named(string id, double benefit, double cost, string reason)
    {
        var ranking = BuiltInMethods.Catalog.Create<IRanking>(MethodFamily.Ranking, id);
        var frame = ranking.Fit(Matrix.Columns([[1, 2, 5], [2, 3, 5], [3, 1, 7]], [Direction.Benefit, Direction.Cost, Direction.Cost]), [0.5, 0.5, 0]);
        string[] codes = ["benefit", "cost", "weightless"];

        ScoreOf(ranking, frame, benefit, cost, 5).Should().Be(double.NaN);
        ((IRankingDomain)ranking).WhyUndefined(frame, Row([benefit, cost, 5]), codes).Should().StartWith(reason);
        double.IsFinite(ScoreOf(ranking, frame, 1, 2, -1)).Should().BeTrue("what weighs nothing is not looked at");
        ((IRankingDomain)ranking).WhyUndefined(frame, Row([1, 2, -1]), codes).Should().BeNull();
    }

    [Fact]
    public void The_reason_says_what_values_the_column_takes()
    {
        IRankingDomain marcos = new Marcos();
        var frame = marcos.Fit(Matrix.Columns([[1, 2], [2, 3]], [Direction.Benefit, Direction.Cost]), [0.5, 0.5]);
        marcos.WhyUndefined(frame, Row([-1, 2]), ["x", "y"]).Should().EndWith("made of values of 0 or more there.");
        marcos.WhyUndefined(frame, Row([1, 0]), ["x", "y"]).Should().EndWith("made of values above 0 there.");
    }

    [Theory]
    [InlineData("geometric-mean")]
    [InlineData("harmonic-mean")]
    [InlineData("power-mean")]
    public void A_mean_of_a_value_below_0_is_not_defined_and_the_value_is_named(string id)
    {
        var ranking = BuiltInMethods.Catalog.Create<IRanking>(MethodFamily.Ranking, id);
        var frame = ranking.Fit(Matrix.Columns([[1, 2], [2, 3]]), [0.5, 0.5]);

        ScoreOf(ranking, frame, 1, -0.25).Should().Be(double.NaN);
        ((IRankingDomain)ranking).WhyUndefined(frame, Row([1, -0.25]), ["x", "y"]).Should().StartWith("'y' is -0.25 ");
    }

    private static void Sample(string name, int away, Action<double, double[]> must)
    {
        var (ranking, tables) = All[name];
        Gen.Select(tables, Gen.Double[0, 3].Array[5]).Sample((table, beyond) =>
        {
            var frame = ranking.Fit(table.Columns, table.Weights);
            double[] row = [.. table.Columns.Select((c, j) => Ahead(c, away * beyond[j] * (c.Statistics.Maximum - c.Statistics.Minimum), away))];
            var score = ScoreOf(ranking, frame, row);
            if (!double.IsNaN(score)) must(score, table.Columns.Scored(ranking, frame));
            else ((IRankingDomain)ranking).WhyUndefined(frame, Row(row), [.. row.Select((_, j) => $"c{j + 1}")]).Should().NotBeNull();
        }, iter: 1000);
    }

    // So much better than the best value, or worse than the worst.
    private static double Ahead(IndicatorColumn column, double by, int away)
        => (column.Direction == Direction.Benefit) == (away > 0) ? column.Statistics.Maximum + Math.Abs(by) : column.Statistics.Minimum - Math.Abs(by);

    private static double Rounding(double score, double[] others) => 1e-12 * Math.Max(Math.Abs(score), others.Max(Math.Abs));

    private static Dictionary<string, (IRanking, Gen<RankingTable>)> Cases()
    {
        var (raw, unit) = (RankingCase.All["vikor"].Tables, RankingCase.All["weighted-sum"].Tables);
        var cases = RankingCase.All.ToDictionary(c => c.Key, c => (c.Value.Ranking, c.Value.Tables));
        foreach (var id in BuiltInMethods.Catalog.Ids(MethodFamily.Ranking).Except(cases.Keys))
            cases[id] = (BuiltInMethods.Catalog.Create<IRanking>(MethodFamily.Ranking, id), id is "owa" or "power-mean" or "benefit-of-the-doubt" ? unit : raw);
        return cases;
    }

    private static double ScoreOf(IRanking ranking, RankingFrame frame, params double[] row)
    {
        var score = new double[1];
        ranking.Score(frame, Row(row), score);
        return score[0];
    }

    private static RowBlock Row(double[] row) => new(row, row.Length, 1, 1);
}
