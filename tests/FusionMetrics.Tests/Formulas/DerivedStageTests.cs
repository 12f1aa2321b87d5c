using FusionMetrics.Screening;
using FusionMetrics.Uncertainty;

namespace FusionMetrics.Tests.Formulas;

public class DerivedStageTests
{
    private static readonly IndicatorSystem System = new([new("a", [new("patents_pm"), new("growth_pm")]), new("b", [new("water", Direction.Cost), new("forest")])]);

    private static readonly EvaluationRecipe Recipe = EvaluationRecipe.For(System)
        .Derive("patents_pm", "patents / population * 1e6")
        .Derive("growth_pm", "moving_mean(patents_pm, 2) - offset")
        .Derive("offset", "min(patents_pm, 1)")
        .Treat("drop-period").Rank(new("topsis")).Couple();

    [Fact]
    public void An_evaluation_of_formulas_is_that_of_the_columns_they_compute()
    {
        var (raw, computed) = Panels();
        var plain = (Recipe with { Derived = [] }).Evaluate(computed);
        var result = Recipe.Evaluate(raw);

        result.Panel.Fingerprint.Should().Be(plain.Panel.Fingerprint);
        result.Scores.Select(s => s.Rank).Should().Equal(plain.Scores.Select(s => s.Rank));
        result.Coupling!.Select(c => c.D).Should().Equal(plain.Coupling!.Select(c => c.D));
        result.Panel.Indicators.Should().BeEquivalentTo("patents_pm", "growth_pm", "water", "forest");
        result.Diagnostics.Should().NotContain(d => d.Id == "FM1105" || d.Message.Contains("is ignored"));
        result.Conventions.Should().Contain(c => c.Contains("patents_pm = patents / population * 1e6"));
    }

    [Fact]
    public void A_model_derives_a_new_panel_as_it_did_the_old_one()
    {
        var (raw, computed) = Panels();
        var engine = EvaluationEngine.Default;
        var model = engine.Fit(Recipe, raw);
        var plain = engine.Fit(Recipe with { Derived = [] }, computed);
        engine.Score(model, raw).Coupling!.Select(c => c.D).Should().Equal(engine.Score(plain, computed).Coupling!.Select(c => c.D));
    }

    [Fact]
    public void Studies_derive_once_and_then_do_as_always()
    {
        var (raw, computed) = Panels();
        var uncertainty = new UncertaintyRecipe([new UncertainValues { Deviation = 0.05 }]) { Replicates = 20 };
        var study = new UncertaintyStudy(EvaluationEngine.Default);
        study.Run(Recipe, raw, uncertainty).Regions.Should().BeEquivalentTo(study.Run(Recipe with { Derived = [] }, computed, uncertainty).Regions, o => o.WithStrictOrdering());
        var screening = new ScreeningStudy(EvaluationEngine.Default);
        screening.Run(Recipe, raw, new()).Indicators.Should().BeEquivalentTo(screening.Run(Recipe with { Derived = [] }, computed, new()).Indicators, o => o.WithStrictOrdering());
    }

    [Fact]
    public void Only_what_formulas_and_indicators_need_is_asked_of_a_source()
        => Recipe.InputColumns.Should().Equal("water", "forest", "patents", "population");

    [Fact]
    public void A_column_that_a_formula_needs_and_nobody_has_is_an_error_with_its_place()
    {
        var (_, computed) = Panels();
        var problems = EvaluationEngine.Default.Validate(Recipe, computed).Where(d => d.Severity == Severity.Error).ToList();
        problems.Select(p => p.Id).Should().Equal("FM2432", "FM2432", "FM2435", "FM2435");
        problems[0].Location!.Should().Be(new DiagnosticLocation { Stage = "derive", Column = "patents_pm", Position = 1 });
    }

    [Fact]
    public void A_formula_that_nothing_uses_is_told_of()
        => EvaluationEngine.Default.Validate(Recipe.Derive("patnts_pm", "patents")).Should().ContainSingle(d => d.Id == "FM2437").Which.Message.Should().Contain("'patnts_pm'");

    [Fact]
    public void What_has_no_value_is_missing_for_the_treatments()
    {
        var (raw, _) = Panels(population: 0);
        EvaluationEngine.Default.Validate(Recipe with { Treatment = [] }, raw).Select(d => d.Id).Should().Contain(["FM2436", "FM3001"]);
    }

    private static (Panel Raw, Panel Computed) Panels(double population = 2e6)
    {
        var (raw, computed) = (new PanelBuilder(), new PanelBuilder());
        int[] ofRaw = [.. new[] { "water", "forest", "patents", "population" }.Select(raw.Declare)];
        int[] ofComputed = [.. new[] { "patents_pm", "growth_pm", "water", "forest" }.Select(computed.Declare)];
        foreach (var (region, r) in new[] { ("A", 1), ("B", 2), ("C", 3) })
        {
            var before = double.NaN;
            for (var year = 2019; year < 2024; year++)
            {
                var (water, forest, patents, people) = (r * 7 % 5 + year % 3, r + (year - 2019) * r * 0.5, 100.0 * r + (year - 2019) * (5 - r) * 9, population * r);
                raw.AddRow(region, Period.OfYear(year), ofRaw, [water, forest, patents, people]);
                var perMillion = people == 0 ? double.NaN : patents / people * 1e6;
                computed.AddRow(region, Period.OfYear(year), ofComputed, [perMillion, (before + perMillion) / 2 - Math.Min(perMillion, 1), water, forest]);
                before = perMillion;
            }
        }

        return (raw.Build(), computed.Build());
    }
}
