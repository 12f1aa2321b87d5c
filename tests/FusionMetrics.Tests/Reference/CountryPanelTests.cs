using FusionMetrics.Tests.Oracles;

namespace FusionMetrics.Tests.Reference;

/// <summary>
/// The whole way from raw values to coordination, on real data: 490 region-years. The references core_weights.csv and core_ccd.csv were
/// computed with 50 digits and carry 17, so that a double can lie 1e-16 from them; 1e-15 is what holds.
/// </summary>
public class CountryPanelTests
{
    [Fact]
    public void The_block_has_35_countries_14_years_and_19_indicators_in_three_chains()
    {
        CountryPanel.Panel.ToString().Should().Be("35 regions x 14 periods x 19 indicators, 490 rows");
        CountryPanel.System.Subsystems.Select(s => (s.Code, s.Indicators.Count))
            .Should().Equal(("innovation", 6), ("value", 7), ("ecological", 6));
    }

    [Fact]
    public void Bounds_and_directions_are_those_of_the_reference()
    {
        foreach (var (row, reference) in CountryPanel.Result.Weights.Zip(CountryPanel.Weights))
        {
            row.Indicator.Should().Be(reference["code"]);
            row.Subsystem.Should().Be(reference["chain"]);
            row.Direction.ToString().Should().BeEquivalentTo(reference["direction"]);
            row.Minimum.Should().Be(reference.Number("minimum"));
            row.Maximum.Should().Be(reference.Number("maximum"));
        }
    }

    [Fact]
    public void Entropies_and_weights_are_those_of_the_reference()
    {
        var (entropy, weight) = (new LargestError("entropy"), new LargestError("weight"));
        foreach (var (row, reference) in CountryPanel.Result.Weights.Zip(CountryPanel.Weights))
        {
            entropy.Relative(row.Measures.Single(m => m.Key == "entropy").Value, reference["entropy"], row.Indicator);
            weight.Relative(row.Weight, reference["weight"], row.Indicator);
        }
        entropy.ShouldBeAtMost(1e-15);
        weight.ShouldBeAtMost(1e-15);
    }

    [Fact]
    public void Indices_coupling_and_coordination_are_those_of_the_reference()
    {
        var errors = new[] { "u_innovation", "u_value", "u_ecological", "t", "c_standard", "d_standard" }.ToDictionary(name => name, name => new LargestError(name));
        foreach (var reference in ReferenceFile.Csv("coupling/core_ccd.csv"))
        {
            var (scores, coupling) = RowsOf(reference);
            var where = $"{reference["region"]} {reference["year"]}";
            foreach (var chain in new[] { "innovation", "value", "ecological" })
                errors[$"u_{chain}"].Relative(scores.Index(chain), reference[$"u_{chain}"], where);
            errors["t"].Relative(coupling.T, reference["t"], where);
            errors["c_standard"].Relative(coupling.C, reference["c_standard"], where);
            errors["d_standard"].Relative(coupling.D, reference["d_standard"], where);
        }
        foreach (var error in errors.Values) error.ShouldBeAtMost(1e-15);
    }

    [Theory]
    [InlineData("wang-2021", "wang")]
    [InlineData("fan-2024", "fan")]
    [InlineData("dispersion", "pairwise")]
    public void Other_models_are_those_of_the_reference(string model, string column)
    {
        var (coupling, coordination) = (new LargestError($"c_{column}"), new LargestError($"d_{column}"));
        var result = CountryPanel.Recipe.Couple(new CouplingRecipe { Model = model }).Evaluate(CountryPanel.Panel);
        foreach (var reference in ReferenceFile.Csv("coupling/core_ccd.csv"))
        {
            var row = result.Coupling![CountryPanel.Panel.FindRow(reference["region"], Period.Parse(reference["year"]))];
            coupling.Relative(row.C, reference[$"c_{column}"], $"{row.Region} {row.Period}");
            coordination.Relative(row.D, reference[$"d_{column}"], $"{row.Region} {row.Period}");
        }
        coupling.ShouldBeAtMost(1e-15);
        coordination.ShouldBeAtMost(1e-15);
    }

    [Fact]
    public void Grades_and_lagging_chains_are_those_of_the_reference()
    {
        var table = ReferenceFile.Csv("coupling/core_ccd.csv");
        table.Should().HaveCount(CountryPanel.Result.Coupling!.Count);
        foreach (var reference in table)
        {
            var (_, coupling) = RowsOf(reference);
            (coupling.Grade!.Number, coupling.Grade.NameZh, coupling.Lagging)
                .Should().Be((reference.Integer("grade_standard"), reference["grade_zh"], reference["lagging"]), "{0} {1}", coupling.Region, coupling.Period);
        }
    }

    [Fact]
    public void Topsis_over_all_indicators_is_the_definition_in_77_digits()
    {
        var system = CountryPanel.System;
        BigReal[][] columns = [.. system.Indicators.Select(i => Definitions.MinMax(Definitions.Exact(CountryPanel.Panel.Column(i.Code).ToArray()), i.Direction))];
        var weights = new List<BigReal>();
        foreach (var chain in system.Subsystems)
            weights.AddRange(Definitions.EntropyWeights(columns[weights.Count..(weights.Count + chain.Indicators.Count)]).Select(w => w / 3));
        var expected = Definitions.Topsis(columns, [.. weights], new Direction[columns.Length]);

        var closeness = new LargestError("closeness");
        for (var row = 0; row < expected.Length; row++)
        {
            var scored = CountryPanel.Result.Scores[row];
            closeness.Relative(scored.Score, expected[row], $"{scored.Region} {scored.Period}");
        }
        closeness.ShouldBeAtMost(1e-15);
    }

    private static (ScoreRow Scores, CouplingRow Coupling) RowsOf(CsvRow reference)
    {
        var row = CountryPanel.Panel.FindRow(reference["region"], Period.Parse(reference["year"]));
        return (CountryPanel.Result.Scores[row], CountryPanel.Result.Coupling![row]);
    }
}
