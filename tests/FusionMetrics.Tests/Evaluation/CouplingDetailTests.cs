using FusionMetrics.Coupling;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Evaluation;

/// <summary>Couplings beside that of all subsystems: pairs, and levels below.</summary>
public class CouplingDetailTests
{
    private static readonly Panel Panel = Sample.Panel();

    // innovation: input (a1, a2 in two halves) and output (b1); value: b2 and c1.
    private static readonly IndicatorSystem System = new(
    [
        Subsystem.OfDimensions("innovation",
            Subsystem.OfDimensions("input", new Subsystem("money", [new Indicator("a1")]) { Weight = 1 }, new Subsystem("people", [new Indicator("a2", Direction.Cost)]) { Weight = 3 }) with { Weight = 2 },
            new Subsystem("output", [new Indicator("b1")]) { Weight = 3 }),
        Subsystem.OfDimensions("value", new Subsystem("whole", [new Indicator("b2"), new Indicator("c1")])),
    ]);

    [Theory]
    [InlineData("standard")]
    [InlineData("wang-2021")]
    public void A_pair_is_coupled_as_if_there_were_no_other_subsystem(string model)
    {
        string[] codes = ["a", "b", "c", "d"];
        double[][] rows = [.. Enumerable.Range(0, 700).Select(i => codes.Select((_, k) => (double)((i * 37 + k * 101) % 211) / 211).ToArray())];
        var recipe = new CouplingRecipe { Model = model, Weights = CouplingWeights.Of(0.1, 0.2, 0.3, 0.4), Exponent = 1.0 / 3 };
        var pairs = TestPanel.GivenIndices(codes).Couple(recipe with { Details = CouplingDetails.Pairs }).Evaluate(TestPanel.OfRows(codes, rows)).CouplingPairs!;

        pairs.Take(6).Select(p => (p.First, p.Second)).Should().Equal(("a", "b"), ("a", "c"), ("a", "d"), ("b", "c"), ("b", "d"), ("c", "d"));
        foreach (var (i, j, at) in new[] { (0, 1, 0), (0, 3, 2), (1, 3, 4), (2, 3, 5) })
        {
            var (first, second) = (0.1 * (i + 1), 0.1 * (j + 1));
            var alone = TestPanel.GivenIndices(codes[i], codes[j]).Couple(recipe with { Weights = CouplingWeights.Of(first / (first + second), second / (first + second)) })
                .Evaluate(TestPanel.OfRows([codes[i], codes[j]], [.. rows.Select(row => new[] { row[i], row[j] })])).Coupling!;
            for (var row = 0; row < rows.Length; row++)
            {
                var pair = pairs[6 * row + at];
                (pair.Region, pair.Period, pair.C).Should().Be((alone[row].Region, alone[row].Period, alone[row].C));
                pair.T.Should().BeApproximately(alone[row].T, 1e-15);
                pair.D.Should().BeApproximately(alone[row].D, 1e-15);
                (pair.Grade, pair.Lagging).Should().Be((alone[row].Grade, alone[row].Lagging));
            }
        }
    }

    [Fact]
    public void The_table_of_pairs_has_a_row_a_region_period_and_pair()
    {
        var result = TestPanel.GivenIndices("a", "b", "c").Couple(new CouplingRecipe { Details = CouplingDetails.Pairs }).Evaluate(TestPanel.OfRows(["a", "b", "c"], [[0.2, 0.8, 0.5]]));
        result.Tables.Select(t => t.Name).Should().Equal("weights", "scores", "coupling", "coupling_pairs");
        result.CouplingPairs!.Columns.Select(c => c.Name).Should().Equal("region", "period", "first", "second", "c", "t", "d", "grade", "lagging");
        result.CouplingPairs.Should().HaveCount(3);
        result.CouplingPairs[0].C.Should().Be(0.8);
        result.CouplingPairs[0].T.Should().Be(0.5);
        ((Func<object>)(() => result.CouplingPairs[3])).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Two_subsystems_of_weight_0_weigh_the_same_in_their_pair()
    {
        var recipe = new CouplingRecipe { Weights = CouplingWeights.Of(0, 0, 1), Details = CouplingDetails.Pairs };
        var pairs = TestPanel.GivenIndices("a", "b", "c").Couple(recipe).Evaluate(TestPanel.OfRows(["a", "b", "c"], [[0.25, 0.75, 1]])).CouplingPairs!;
        pairs.Select(p => p.T).Should().Equal(0.5, 1, 1);
    }

    [Theory]
    [InlineData("equal")]
    [InlineData("subsystem")]
    [InlineData("given")]
    public void Below_the_subsystems_dimensions_are_coupled_with_one_another(string weights)
    {
        var recipe = new CouplingRecipe
        {
            Details = CouplingDetails.Levels,
            Weights = weights switch { "equal" => CouplingWeights.Equal, "subsystem" => CouplingWeights.OfSubsystems, _ => CouplingWeights.Of(0.3, 0.7) },
        };
        var result = EvaluationRecipe.For(System).Weigh("equal").Couple(recipe).Evaluate(Panel);

        var levels = result.CouplingLevels!;
        levels.Should().HaveCount(2 * Panel.RowCount);
        levels.Columns.Select(c => c.Name).Should().Equal("region", "period", "group", "c", "t", "d", "grade", "lagging");
        for (var row = 0; row < Panel.RowCount; row++)
        {
            MustBe(levels[2 * row], "innovation", row, "input", "output", weights == "subsystem" ? 0.4 : 0.5);
            MustBe(levels[2 * row + 1], "input", row, "money", "people", weights == "subsystem" ? 0.25 : 0.5);
        }

        void MustBe(CouplingLevelRow level, string group, int row, string first, string second, double weight)
        {
            var (a, b) = (result.Dimensions![row].Index(first), result.Dimensions[row].Index(second));
            (level.Group, level.Region, level.Period).Should().Be((group, Panel.RegionAt(row).Code, Panel.PeriodAt(row)));
            level.C.Should().BeApproximately(a + b == 0 ? 0 : 2 * Math.Sqrt(a * b) / (a + b), 1e-15);
            level.T.Should().BeApproximately(weight * a + (1 - weight) * b, 1e-15);
            level.D.Should().BeApproximately(Math.Sqrt(level.C * level.T), 1e-15);
            level.Lagging.Should().Be(b < a ? second : first);
            level.Grade!.Number.Should().Be(GradeScale.Ten.NumberOf(level.D, EdgeRule.LeftClosed));
        }
    }

    [Fact]
    public void Levels_of_a_system_without_dimensions_are_no_table_and_a_warning()
    {
        var result = TestPanel.GivenIndices("a", "b").Couple(new CouplingRecipe { Details = CouplingDetails.Levels }).Evaluate(TestPanel.OfRows(["a", "b"], [[0.2, 0.8]]));
        result.CouplingLevels.Should().BeNull();
        result.Diagnostics.Should().ContainSingle(d => d.Id == CouplingRules.NoLevels.Id);
    }

    [Fact]
    public void Details_change_no_other_table()
    {
        var plain = EvaluationRecipe.For(System).Weigh("equal").Couple().Evaluate(Panel);
        var detailed = EvaluationRecipe.For(System).Weigh("equal").Couple(new CouplingRecipe { Details = CouplingDetails.Pairs | CouplingDetails.Levels }).Evaluate(Panel);
        detailed.Coupling!.Select(r => r.D).Should().Equal(plain.Coupling!.Select(r => r.D));
        detailed.CouplingPairs!.Select(p => p.D).Should().Equal(plain.Coupling!.Select(r => r.D), "there are two subsystems only");
    }

    [Fact]
    public void Weights_of_a_period_hold_for_its_pairs()
    {
        var scoped = EvaluationRecipe.For(Sample.System).Normalize("min-max", Scope.PerPeriod).Weigh(["entropy", "entropy"])
            .Couple(new CouplingRecipe { Weights = CouplingWeights.OfSubsystems, Details = CouplingDetails.Pairs });
        var result = scoped.Evaluate(Panel);
        var pairs = result.CouplingPairs!;
        foreach (var pair in pairs)
        {
            var groups = result.Groups!.Where(g => g.Period == pair.Period).ToDictionary(g => g.Group, g => g.Weight);
            var scores = result.Scores[Panel.FindRow(pair.Region, pair.Period)];
            var total = groups[pair.First] + groups[pair.Second];
            pair.T.Should().BeApproximately((groups[pair.First] * scores.Index(pair.First) + groups[pair.Second] * scores.Index(pair.Second)) / total, 1e-14);
        }
    }
}
