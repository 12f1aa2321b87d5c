using FusionMetrics.Coupling;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Coupling;

public class CoordinationTests
{
    [Fact]
    public void D_grows_with_each_index_when_subsystems_weigh_the_same()
    {
        // D^2 = C T is then the geometric mean of the indices.
        double[] grid = [.. Enumerable.Range(0, 21).Select(i => i / 20.0)];
        double[][] rows = [.. grid.SelectMany(a => grid.SelectMany(b => new double[] { 0.05, 0.35, 1 }.Select(c => new[] { a, b, c })))];
        var coupling = Coupled(rows, CouplingWeights.Equal);
        var of = Enumerable.Range(0, rows.Length).ToDictionary(i => (rows[i][0], rows[i][1], rows[i][2]), i => coupling[i].D);

        foreach (var (a, b, c) in of.Keys.Where(u => u.Item1 < 1))
        {
            var next = grid[Array.IndexOf(grid, a) + 1];
            if (b == 0) of[(next, b, c)].Should().Be(0);
            else of[(next, b, c)].Should().BeGreaterThan(of[(a, b, c)], "({0}, {1}, {2}) is followed by {3}", a, b, c, next);
        }
    }

    [Fact]
    public void T_is_the_weighted_sum_of_the_indices_and_D_the_root_of_C_T()
    {
        double[][] rows = [[0.2, 0.5, 0.8], .. Enumerable.Range(1, 200).Select(i => new[] { i / 201.0, 0.3, 0.7 })];
        var table = Coupled(rows, CouplingWeights.Of(0.5, 0.25, 0.25));
        table[0].T.Should().BeApproximately(0.425, 1e-16);
        table.Should().OnlyContain(row => row.D == Math.Sqrt(row.C * row.T));
    }

    [Fact]
    public void The_lagging_subsystem_has_the_least_index_and_of_several_it_is_the_first()
        => Coupled([[0.3, 0.2, 0.9], [0.5, 0.4, 0.4], [0.1, 0.1, 0.1]], CouplingWeights.Equal).Select(row => row.Lagging).Should().Equal("b", "b", "a");

    [Fact]
    public void An_index_below_0_leaves_C_D_and_the_grade_empty_and_a_warning_says_so()
    {
        var result = TestPanel.GivenIndices("a", "b").Couple().Evaluate(TestPanel.OfRows(["a", "b"], [[0.4, -0.1], [0.4, 0.4]]));
        var (undefined, defined) = (result.Coupling![0], result.Coupling[1]);
        (undefined.C, undefined.D, undefined.Grade).Should().Be((double.NaN, double.NaN, null));
        (defined.C, defined.Grade!.Number).Should().Be((1, 7));
        result.Diagnostics.Should().ContainSingle(d => d.Id == EvaluationRules.NoCoupling.Id).Which.Location!.Region.Should().Be("r0001");
    }

    [Fact]
    public void D_has_the_exponent_that_is_chosen()
    {
        double[][] rows = [[0.2, 0.5, 0.8], [0, 0, 0], [1, 1, 1]];
        foreach (var exponent in new[] { 1.0 / 3, 0.4, 1 })
        {
            var table = Coupled(rows, CouplingWeights.Equal, new CouplingRecipe { Exponent = exponent });
            table.Should().OnlyContain(row => Math.Abs(row.D - Math.Pow(row.C * row.T, exponent)) <= 2e-16);
        }
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(-0.5)]
    [InlineData(1.5)]
    [InlineData(double.NaN)]
    public void An_exponent_that_cannot_be_used_is_an_error_before_anything_is_computed(double exponent)
        => EvaluationEngine.Default.Validate(TestPanel.GivenIndices("a", "b").Couple(new CouplingRecipe { Exponent = exponent }))
            .Should().ContainSingle().Which.Id.Should().Be(CouplingRules.BadExponent.Id);

    [Theory]
    [InlineData("wang-2021")]
    [InlineData("fan-2024")]
    public void An_index_outside_the_unit_is_an_error_in_a_model_of_distances(string model)
    {
        var evaluate = () => TestPanel.GivenIndices("a", "b").Couple(new CouplingRecipe { Model = model }).Evaluate(TestPanel.OfRows(["a", "b"], [[0.4, 0.5], [0.4, 1.25], [-0.5, 2]]));
        var found = evaluate.Should().Throw<FusionMetricsException>().Which.Diagnostics.Where(d => d.Severity == Severity.Error).ToList();
        found.Should().OnlyContain(d => d.Id == CouplingRules.OutsideUnit.Id);
        found.Select(d => (d.Location!.Column, d.Location.Region)).Should().Equal(("u_a", "r0003"), ("u_b", "r0002"));
        found[1].Message.Should().Contain("2 indices of 'b'").And.Contain("1.25");
    }

    [Theory]
    [InlineData("standard")]
    [InlineData("k-form")]
    [InlineData("dispersion")]
    public void An_index_above_1_is_a_warning_in_a_model_of_ratios(string model)
    {
        var result = TestPanel.GivenIndices("a", "b").Couple(new CouplingRecipe { Model = model }).Evaluate(TestPanel.OfRows(["a", "b"], [[0.4, 0.5], [1.25, 1.25]]));
        (result.Coupling![1].C, result.Coupling[1].T).Should().Be((1, 1.25));
        result.Diagnostics.Where(d => d.Id == CouplingRules.AboveUnit.Id).Select(d => d.Location!.Column).Should().Equal("u_a", "u_b");
    }

    [Fact]
    public void Indices_within_the_unit_have_nothing_to_say()
        => TestPanel.GivenIndices("a", "b").Couple(new CouplingRecipe { Model = "fan-2024" }).Evaluate(TestPanel.OfRows(["a", "b"], [[0, 1], [1, 1], [0, 0]]))
            .Diagnostics.Should().NotContain(d => d.Id.StartsWith("FM44", StringComparison.Ordinal) || d.Id == EvaluationRules.NoCoupling.Id);

    [Fact]
    public void The_stage_follows_C_by_the_rule_of_the_edges()
    {
        // C = 0.8 exactly, then 0.6.
        double[][] rows = [[0.2, 0.8], [0.1, 0.9], [0, 1], [0.5, 0.5]];
        var recipe = TestPanel.GivenIndices("a", "b");
        recipe.Couple().Evaluate(TestPanel.OfRows(["a", "b"], rows)).Coupling!.Select(row => row.Stage!.Number).Should().Equal(4, 3, 1, 4);
        recipe.Couple(new CouplingRecipe { Edges = EdgeRule.RightClosed }).Evaluate(TestPanel.OfRows(["a", "b"], rows)).Coupling!
            .Select(row => row.Stage!.NameZh).Should().Equal("磨合", "磨合", "低水平耦合", "高水平耦合");
    }

    [Fact]
    public void No_D_of_equal_weights_lies_above_1()
    {
        for (var n = 2; n <= 40; n++)
        {
            string[] codes = [.. Enumerable.Range(1, n).Select(i => $"s{i}")];
            var row = TestPanel.GivenIndices(codes).Couple().Evaluate(TestPanel.OfRows(codes, [[.. codes.Select(_ => 1.0)]])).Coupling![0];
            row.C.Should().Be(1);
            row.T.Should().BeApproximately(1, 1e-15).And.BeLessThanOrEqualTo(1);
            row.D.Should().BeLessThanOrEqualTo(1);
        }
    }

    private static CouplingTable Coupled(double[][] rows, CouplingWeights weights, CouplingRecipe? recipe = null)
        => TestPanel.GivenIndices("a", "b", "c").Couple((recipe ?? new CouplingRecipe()) with { Weights = weights }).Evaluate(TestPanel.OfRows(["a", "b", "c"], rows)).Coupling!;
}
