using CsCheck;
using FusionMetrics.Normalization;
using FusionMetrics.Ranking;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Evaluation;

/// <summary>Rankings by the bounds of the indicators, which are in raw units, after a normalisation: the bounds are normalised as the values are.</summary>
public class BoundsOnScaleTests
{
    // A benefit, a cost, and one that is best at 4: the farther bound is 7 away, the whole range 11.
    private static readonly IndicatorSystem System = new(
    [
        new Subsystem("s",
        [
            new Indicator("benefit") { Bounds = new Bounds(0, 100) },
            new Indicator("cost", Direction.Cost) { Bounds = new Bounds(1, 9) },
            new Indicator("target", Direction.Target) { Ideal = new Bounds(4, 4), Bounds = new Bounds(0, 11) },
        ]),
    ]);

    private static readonly Gen<double[][]> Rows = Gen.Select(Gen.Double[0, 100], Gen.Double[1, 9], Gen.Double[0, 11])
        .Select((benefit, cost, target) => new[] { benefit, cost, target }).Array[2, 8]
        .Where(rows => Vary(rows, row => row[0]) && Vary(rows, row => row[1]) && Vary(rows, row => Math.Abs(row[2] - 4)) && rows.All(row => Math.Abs(row[2] - 4) > 0.01));

    private static readonly MethodChoice[] Affine =
    [
        "min-max", new("min-max", new MinMaxOptions { To = new Bounds(1, 100), Beyond = BeyondBounds.Keep }), "z-score", "maximum", "vector", "sum", "zavadskas-turskis",
    ];

    public static TheoryData<int> Normalizers => [.. Enumerable.Range(0, Affine.Length)];

    [Theory]
    [MemberData(nameof(Normalizers))]
    public void Where_columns_are_measured_by_their_bounds_an_affine_normalisation_changes_no_score(int normalizer)
        => Rows.Sample(rows =>
        {
            foreach (var ranking in new MethodChoice[]
                { new("spotis", new SpotisOptions { Scale = ScaleEnds.Bounds }), new("ampi", new AmpiOptions { Goalposts = ScaleEnds.Bounds }) })
            {
                var panel = TestPanel.OfRows(["benefit", "cost", "target"], rows);
                var raw = Scores("none", ranking, panel);
                var normalized = Scores(Affine[normalizer], ranking, panel);
                normalized.Zip(raw).All(s => Math.Abs(s.First - s.Second) <= 1e-11 * Math.Max(1, Math.Abs(s.Second))).Should().BeTrue();
            }
        }, iter: 1000);

    [Fact]
    public void The_ideals_of_TOPSIS_are_the_normalised_bounds()
    {
        // Values that lie between the bounds by quarters, normalised by their own extremes: the bounds lie at -1/2 and 3/2.
        var topsis = new MethodChoice("topsis", new TopsisOptions { Ideals = ScaleEnds.Bounds });
        var system = new IndicatorSystem([new Subsystem("s", [new Indicator("x") { Bounds = new Bounds(0, 100) }, new Indicator("y", Direction.Cost) { Bounds = new Bounds(1, 9) }])]);
        var result = EvaluationRecipe.For(system).Normalize("min-max").Weigh("equal").IndexBy(topsis).Evaluate(TestPanel.OfRows(["x", "y"], [[25, 3], [75, 7], [50, 5]]));

        result.Model.Frames[0].Groups[0].Index["ideal"].Should().Equal(0.75, 0.75);
        result.Model.Frames[0].Groups[0].Index["anti-ideal"].Should().Equal(-0.25, -0.25);
        // The first row is at (0, 1): 1/2 and 3/2 from the one, 3/2 and 1/2 from the other.
        result.Scores.Select(s => s.Index("s")).Should().OnlyContain(u => Math.Abs(u - 0.5) < 1e-15);
    }

    [Fact]
    public void A_scope_of_bounds_puts_them_at_0_and_1()
        => Rows.Sample(rows =>
        {
            var panel = TestPanel.OfRows(["benefit", "cost", "target"], rows);
            double[] With(ScaleEnds ends) => [.. EvaluationRecipe.For(System).Normalize("min-max", Scope.Fixed).Weigh("equal")
                .IndexBy(new MethodChoice("topsis", new TopsisOptions { Ideals = ends })).Evaluate(panel).Scores.Select(s => s.Index("s"))];
            With(ScaleEnds.Bounds).Should().Equal(With(ScaleEnds.Unit));
        }, iter: 100);

    [Fact]
    public void A_bound_without_a_normalised_value_is_an_error_that_names_the_indicator()
    {
        var system = new IndicatorSystem([new Subsystem("s", [new Indicator("x", Direction.Cost) { Bounds = new Bounds(0, 100) }])]);
        EvaluationRecipe.For(system).Normalize("linear-ratio").Weigh("equal").IndexBy(new MethodChoice("spotis", new SpotisOptions { Scale = ScaleEnds.Bounds }))
            .ShouldRefuse(TestPanel.OfRows(["x"], [[1], [2]]), RankingRules.BoundsOffScale).Location!.Column.Should().Be("x");
    }

    // By enough for a difference of two values to keep its digits. No distance is 0, which some normalisers of costs decline.
    private static bool Vary(double[][] rows, Func<double[], double> value) => rows.Max(value) - rows.Min(value) > 0.01;

    private static double[] Scores(MethodChoice normalization, MethodChoice ranking, Panel panel)
        => [.. EvaluationRecipe.For(System).Normalize(normalization).Weigh("equal").IndexBy(ranking).Evaluate(panel).Scores.Select(s => s.Index("s"))];
}
