using FusionMetrics.Coupling;
using FusionMetrics.Data.Recipes;
using FusionMetrics.Diagnosis;
using FusionMetrics.Normalization;
using FusionMetrics.Screening;
using FusionMetrics.Treatment;
using FusionMetrics.Trends;
using FusionMetrics.Weighting;

namespace FusionMetrics.Data.Tests.Recipes;

public class RecipeFileTests
{
    private const string Inline = """
        panel: panel.csv
        indicators:
          - { code: a, subsystem: x }
          - { code: b, subsystem: y, direction: cost, name: Beta, unit: kg, unit_zh: 千克 }

        """;

    [Fact]
    public void The_sample_recipe_is_read_as_it_is_written()
    {
        var file = RecipeFile.Read(Repository.PathOf("samples", "countries", "recipe.yaml"));
        var recipe = file.Recipe;

        recipe.Name.Should().Be("Three chains, 35 countries");
        recipe.System.Subsystems.Select(s => (s.Code, s.Indicators.Count)).Should().Equal(("innovation", 6), ("value", 7), ("ecological", 6));
        recipe.Treatment.Should().BeEmpty();
        recipe.Scope.Should().Be(Scope.Pooled);
        recipe.Normalization.Should().Be(new MethodChoice("min-max", new MinMaxOptions()));
        (recipe.Weighting.ToString(), recipe.Index.ToString(), recipe.Ranking!.Id).Should().Be(("entropy", "weighted-sum", "topsis"));
        recipe.Coupling!.Model.Id.Should().Be("standard");
        (recipe.Coupling.Weights, recipe.Coupling.Grades, recipe.Coupling.Edges).Should().Be((CouplingWeights.Equal, GradeScale.Ten, EdgeRule.LeftClosed));
        recipe.Trend!.Method.Should().Be(new MethodChoice("mann-kendall", new MannKendallOptions { Alpha = 0.05 }));
        recipe.TrendSeries.Should().Equal("d", "t", "u", "topsis");
        file.Inputs.Select(Path.GetFileName).Should().Equal("panel_core.csv", "regions.csv", "indicators.csv");
    }

    [Fact]
    public void Indicators_can_stand_in_the_recipe_itself()
    {
        var system = Parse(Inline).System;

        system.Subsystems.Select(s => s.Code).Should().Equal("x", "y");
        system.Indicators[1].Should().Be(new Indicator("b", Direction.Cost) { Name = "Beta", Unit = "kg", UnitZh = "千克" });
    }

    [Fact]
    public void Subsystems_can_have_names_and_weights()
    {
        var system = Parse(Inline + "subsystems: [{ code: y, name: Why, weight: 3 }, { code: x, weight: 1 }]").System;

        system.Subsystems.Select(s => (s.Code, s.Name)).Should().Equal(("y", "Why"), ("x", null));
        system.SubsystemWeights.Should().Equal(0.75, 0.25);
    }

    [Fact]
    public void Treatments_are_done_in_the_order_in_which_they_are_listed()
        => Parse(Inline + "treatment: { missing: [{ method: linear, ends: nearest }, drop-region] }").Treatment.Should().BeEquivalentTo(
            [new MethodChoice("linear", new LinearInterpolationOptions { Ends = InterpolationEnds.Nearest }), new MethodChoice("drop-region", new DropOptions())],
            o => o.WithStrictOrdering().ComparingRecordsByMembers().RespectingRuntimeTypes());

    [Theory]
    [InlineData("{ scope: per-period }", "per-period")]
    [InlineData("{ method: min-max, scope: reference, window: [2010, 2012] }", "reference 2010 to 2012")]
    [InlineData("{ scope: reference, window: [2010-Q1, 2010-Q4] }", "reference 2010-Q1 to 2010-Q4")]
    [InlineData("vector", "pooled")]
    public void The_scope_is_part_of_the_normalisation(string normalization, string scope)
        => Parse(Inline + $"index: topsis\nnormalization: {normalization}").Scope.ToString().Should().Be(scope);

    [Fact]
    public void A_fixed_scope_takes_the_bounds_of_the_indicators()
    {
        var recipe = Parse("""
            panel: panel.csv
            indicators:
              - { code: a, subsystem: x, lower: 0, upper: 10 }
              - { code: b, subsystem: y, lower: -1, upper: 1e3 }
            normalization: { scope: fixed }
            """);

        recipe.System.Indicators.Select(i => i.Bounds).Should().Equal(new Bounds(0, 10), new Bounds(-1, 1000));
        recipe.Scope.Should().Be(Scope.Fixed);
    }

    [Fact]
    public void Coupling_weights_can_be_given_as_numbers()
        => Parse(Inline + "coupling: { model: standard, weights: [0.3, 0.7], edges: right-closed }").Coupling!.Weights.Given.Should().Equal(0.3, 0.7);

    [Fact]
    public void Coupling_can_be_graded_detailed_and_typed()
    {
        var coupling = Parse(Inline + "coupling: { model: { method: k-form, k: 1/2 }, exponent: 0.25, details: [levels], lag: ratio, grades: { edges: [0.5], names: [low, high] } }").Coupling!;

        (coupling.Model, coupling.Exponent, coupling.Details, coupling.Lag).Should().Be(
            (new MethodChoice("k-form", new KFormOptions { K = 0.5 }), 0.25, CouplingDetails.Levels, LagRule.Ratio()));
        coupling.Grades.Edges.Should().Equal(0.5);
        coupling.Grades.Grades.Should().Equal(new Grade(1, "low", ""), new Grade(2, "high", ""));
    }

    [Theory]
    [InlineData("normalization: { scope: fixed }", "FM1009", 5)]
    [InlineData("coupling: { weights: [0.3, 0.8] }", "FM1004", 5)]
    [InlineData("coupling: { weights: [1] }", "FM1004", 5)]
    [InlineData("coupling: { weights: [a, b] }", "FM1205", 5)]
    [InlineData("coupling: [standard]", "FM1205", 5)]
    [InlineData("coupling: { model: { method: k-form, k: 0 } }", "FM1205", 5)]
    [InlineData("coupling: { model: wang }", "FM1001", 5)]
    [InlineData("coupling: { exponent: 0 }", "FM4413", 5)]
    [InlineData("coupling: { exponent: half }", "FM1205", 5)]
    [InlineData("coupling: { details: pairs }", "FM1205", 5)]
    [InlineData("coupling: { details: [pair] }", "FM1205", 5)]
    [InlineData("coupling: { lag: least }", "FM1205", 5)]
    [InlineData("coupling: { lag: { threshold: 0.1 } }", "FM1204", 5)]
    [InlineData("coupling: { lag: { by: ratio, threshold: 2 } }", "FM4414", 5)]
    [InlineData("coupling: { lag: { by: order, threshold: 2 } }", "FM1205", 5)]
    [InlineData("coupling: { grades: nine }", "FM1205", 5)]
    [InlineData("coupling: { grades: { names: [low, high] } }", "FM1204", 5)]
    [InlineData("coupling: { grades: { edges: 0.5, names: [low, high] } }", "FM1205", 5)]
    [InlineData("coupling: { grades: { edges: [0.5, 0.4], names: [low, middle, high] } }", "FM4412", 5)]
    [InlineData("coupling: { grades: { edges: [0.5], names: [low, middle, high] } }", "FM4412", 5)]
    [InlineData("coupling: { grades: { edges: [0.5], names: [low, high], names-zh: [低] } }", "FM1205", 5)]
    [InlineData("subsystems: x", "FM1205", 5)]
    [InlineData("subsystems: [x, y, z]", "FM2204", null)]
    [InlineData("subsystems: [{ code: x, weight: 1 }, y]", "FM1105", null)]
    [InlineData("subsystems: [{ code: x, weight: -1 }, { code: y, weight: 2 }]", "FM1105", null)]
    [InlineData("treatment: linaer", "FM1001", 5)]
    [InlineData("treatment: [linear, { method: reweight, minimum-share: 2 }]", "FM1205", 5)]
    [InlineData("treatment: [reweight, linear]", "FM1001", 5)]
    [InlineData("treatment: reweight\nranking: topsis", "FM1010", 5)]
    [InlineData("ranking: { method: topsis, over: all }", "FM1205", 5)]
    [InlineData("ranking: { method: topsis, ties: least }", "FM1205", 5)]
    [InlineData("ranking: { method: topsis, tolerance: -1 }", "FM1011", 5)]
    [InlineData("weighting: [entropy, entropie]", "FM1001", 5)]
    [InlineData("weighting: []", "FM1205", 5)]
    [InlineData("weighting: [equal, fixed]", "FM4234", 5)]
    [InlineData("weighting: combined", "FM4242", 5)]
    [InlineData("weighting: { method: combined, methods: [entropy, entropie] }", "FM1001", 5)]
    [InlineData("weighting: { method: combined, methods: [entropy, { method: equal, shift: 1 }] }", "FM1203", 5)]
    [InlineData("weighting: { method: combined, methods: [entropy, { mehtod: equal }] }", "FM1204", 5)]
    [InlineData("weighting: { method: combined, methods: entropy }", "FM1205", 5)]
    [InlineData("weighting: { method: combined, methods: [entropy, { method: fixed, weights: { q: 1 } }] }", "FM4231", 5)]
    [InlineData("treatment: reweight\nweighting: { method: combined, methods: [entropy, { method: combined, methods: [equal, target-importance] }] }", "FM1010", 5)]
    [InlineData("weighting: { method: fixed, weights: { a: 1, c: 1 } }", "FM4231", 5)]
    [InlineData("weighting: { method: fixed, weights: { a: -1 } }", "FM1205", 5)]
    [InlineData("weighting: { method: ahp, judgements: { a/b: 3 } }", "FM4232", 5)]
    [InlineData("weighting: [equal, { method: ahp, judgements: { x/y: 0 } }]", "FM1205", 5)]
    [InlineData("weighting: [equal, { method: ahp, judgement: { x/y: 3 } }]", "FM1203", 5)]
    [InlineData("treatment: { missing: linaer }", "FM1001", 5)]
    [InlineData("treatment: { missing: [linear, drop-regions] }", "FM1001", 5)]
    [InlineData("treatment: { mising: linear }", "FM1203", 5)]
    [InlineData("normalization: { scope: reference }", "FM1204", 5)]
    [InlineData("normalization: { window: [2010, 2011] }", "FM1205", 5)]
    [InlineData("ranking: { metod: topsis }", "FM1204", 5)]
    [InlineData("trend: { method: mann-kendall, alpha: much }", "FM1205", 5)]
    [InlineData("trend: { method: hamed, adjust: bonferroni }", "FM1205", 5)]
    [InlineData("trend: { breaks: petit }", "FM1001", 5)]
    [InlineData("trend: { breaks: { alpha: 0.01 } }", "FM1204", 5)]
    [InlineData("trend: { breaks: { method: snht, alpha: 0.0001 } }", "FM1205", 5)]
    [InlineData("trend: { breaks: { method: snht, alfa: 0.01 } }", "FM1203", 5)]
    [InlineData("name: [a]", "FM1205", 5)]
    [InlineData("dynamic: { method: tova }", "FM1001", 5)]
    [InlineData("dynamic: { method: towa, series: [d] }", "FM1006", 5)]
    [InlineData("uncertainty: yes", "FM1205", 5)]
    [InlineData("uncertainty: { replicates: 10 }", "FM1204", 5)]
    [InlineData("uncertainty: { factors: {} }", "FM1301", 5)]
    [InlineData("uncertainty: { factors: { wights: {} } }", "FM1203,FM1301", 5)]
    [InlineData("uncertainty: { replicates: 1, factors: { weights: {} } }", "FM1205", 5)]
    [InlineData("uncertainty: { seed: -1, factors: { weights: {} } }", "FM1205", 5)]
    [InlineData("uncertainty: { period: yesterday, factors: { weights: {} } }", "FM1205", 5)]
    [InlineData("uncertainty: { top: 3, factors: { weights: {} } }", "FM1205", 5)]
    [InlineData("uncertainty: { confidence: 2, factors: { weights: {} } }", "FM1301", 5)]
    [InlineData("uncertainty: { series: topsis, factors: { weights: {} } }", "FM1301", 5)]
    [InlineData("uncertainty: { factors: { weights: { concentration: 0 } } }", "FM1301", 5)]
    [InlineData("uncertainty: { factors: { weights: dirichlet } }", "FM1205,FM1301", 5)]
    [InlineData("uncertainty: { factors: { indicators: drop-two } }", "FM1205,FM1301", 5)]
    [InlineData("uncertainty: { factors: { normalization: min-max } }", "FM1205", 5)]
    [InlineData("uncertainty: { factors: { normalization: [min-max] } }", "FM1301", 5)]
    [InlineData("uncertainty: { factors: { normalization: [min-max, min-mix] } }", "FM1001", 5)]
    [InlineData("uncertainty: { factors: { ranking: [topsis, weighted-sum] } }", "FM1301", 5)]
    [InlineData("uncertainty: { grades: 0.9, factors: { weights: {} } }", "FM1205", 5)]
    [InlineData("uncertainty: { grades: { certain: 0.9 }, factors: { weights: {} } }", "FM1203,FM1301", 5)]
    [InlineData("uncertainty: { trends: hamed, factors: { weights: {} } }", "FM1205", 5)]
    [InlineData("uncertainty: { trends: { method: hamd }, factors: { weights: {} } }", "FM1001", 5)]
    [InlineData("uncertainty: { trends: { method: hamed, alfa: 0.1 }, factors: { weights: {} } }", "FM1203", 5)]
    [InlineData("uncertainty: { trends: { alpha: 0.1 }, factors: { weights: {} } }", "FM1203", 5)]
    [InlineData("uncertainty: { trends: { certainty: 1.5 }, factors: { weights: {} } }", "FM1301", 5)]
    [InlineData("uncertainty: { grades: { certainty: 1.5 }, factors: { weights: {} } }", "FM1301", 5)]
    [InlineData("outlook: yes", "FM1205", 5)]
    [InlineData("outlook: { serie: [d] }", "FM1203", 5)]
    [InlineData("outlook: { series: [topsis] }", "FM4660", 5)]
    [InlineData("outlook: { test: petit }", "FM1001", 5)]
    [InlineData("outlook: { breaks: hamed, forecast: hamed }", "FM1001,FM1001", 5)]
    [InlineData("outlook: { horizon: 0 }", "FM1205", 5)]
    [InlineData("outlook: { horizon: 5000 }", "FM4660", 5)]
    [InlineData("outlook: { life-cycle: birth, adjust: holm }", "FM1205,FM1205", 5)]
    [InlineData("diagnosis: yes", "FM1205", 5)]
    [InlineData("diagnosis: { series: topsis }", "FM4510", 5)]
    [InlineData("diagnosis: { obstacle: {} }", "FM1203", 5)]
    [InlineData("diagnosis: { obstacles: { ideal: two } }", "FM1205", 5)]
    [InlineData("diagnosis: { obstacles: { top: 0 } }", "FM1205", 5)]
    [InlineData("diagnosis: { contributions: mean }", "FM1205", 5)]
    [InlineData("diagnosis: { contributions: { period: then } }", "FM1205", 5)]
    [InlineData("diagnosis: { contributions: { parts: regions } }", "FM1205", 5)]
    [InlineData("diagnosis: { grey-relations: { rho: 0 } }", "FM4510", 5)]
    [InlineData("diagnosis: { grey-relations: { kind: c-type } }", "FM1205", 5)]
    [InlineData("path: yes", "FM1205", 5)]
    [InlineData("path: {}", "FM4520", 5)]
    [InlineData("path: { regoin: A }", "FM1203,FM4520", 5)]
    [InlineData("path: { region: A, goal: next }", "FM1205,FM4520", 5)]
    [InlineData("path: { region: A, goal: {} }", "FM1205,FM4520", 5)]
    [InlineData("path: { region: A, series: u_x, goal: { score: 1, overtake: B } }", "FM1205", 5)]
    [InlineData("path: { region: A, series: u_x, goal: { grade: next } }", "FM4520", 5)]
    [InlineData("path: { region: A, series: u_x, budget: 0 }", "FM4520", 5)]
    [InlineData("path: { region: A, series: u_x, budget: much }", "FM1205,FM4520", 5)]
    [InlineData("path: { region: A, series: u_x, budget: 1, years: 0 }", "FM1205", 5)]
    [InlineData("path: { region: A, series: u_x, budget: 1, schedule: late }", "FM1205", 5)]
    [InlineData("path: { region: A, series: u_x, budget: 1, costs: [1] }", "FM1205", 5)]
    [InlineData("path: { region: A, series: u_x, budget: 1, bounds: { a: 3 } }", "FM1205", 5)]
    [InlineData("path: { region: A, series: u_x, budget: 1, bounds: { z: [1, 3] } }", "FM4520", 5)]
    [InlineData("path: { budget: 1, series: u_x, allocate: median }", "FM1205", 5)]
    [InlineData("robustness: rank-reversals", "FM1205,FM1301", 5)]
    [InlineData("robustness: { tests: [] }", "FM1301", 5)]
    [InlineData("robustness: { series: d }", "FM1301", 5)]
    [InlineData("screening: cooked", "FM1205", 5)]
    [InlineData("screening: [raw]", "FM1205", 5)]
    [InlineData("screening: { value: raw }", "FM1203", 5)]
    [InlineData("screening: { collinear: 2 }", "FM1205", 5)]
    [InlineData("screening: { period: yesterday }", "FM1205", 5)]
    public void What_cannot_be_meant_is_an_error_with_its_line(string line, string id, int? expected)
    {
        var wrong = FluentActions.Invoking(() => Parse(Inline + line)).Should().Throw<FusionMetricsException>().Which.Diagnostics;
        wrong.Should().OnlyContain(d => d.Severity == Severity.Error && id.Contains(d.Id) && (expected == null || d.Location!.Line == expected));
    }

    [Fact]
    public void Treatments_can_be_a_list_that_ends_with_what_becomes_of_missing_values()
    {
        var recipe = Parse(Inline + "treatment: [{ method: linear, ends: nearest }, { method: reweight, minimum-share: 0.66 }]");

        recipe.Treatment.Select(t => t.Id).Should().Equal("linear");
        recipe.Missing.Should().Be(MissingRule.Reweight(0.66));
        Parse(Inline + "treatment: linear").Missing.Should().Be(MissingRule.Error);
        Parse(Inline + "treatment: { missing: reweight }").Missing.Should().Be(MissingRule.Reweight());
    }

    [Fact]
    public void Indicators_can_have_dimensions_targets_weights_and_denominators()
    {
        var system = Parse("""
            panel: panel.csv
            indicators:
              - { code: a, subsystem: x, dimension: p, direction: target, target: 5, weight: 2 }
              - { code: b, subsystem: x, dimension: [q, r], direction: interval, target: [1, 2] }
              - { code: c, subsystem: y, denominator: population }
            subsystems: [y, { code: x, dimensions: [{ code: q, weight: 1 }, { code: p, name: Pea, weight: 3 }] }]
            """).System;

        system.Groups.Select(g => g.Code).Should().Equal("y", "x", "q", "p", "r");
        system.Groups.Select(g => g.Weight).Should().Equal(null, null, 1, 3, null);
        system.Indicators.Select(i => i.Code).Should().Equal("c", "b", "a");
        system.Indicators.Select(i => i.Ideal).Should().Equal(null, new Bounds(1, 2), new Bounds(5, 5));
        (system.Indicators[2].Weight, system.Denominators.Single()).Should().Be((2, "population"));
    }

    [Fact]
    public void A_recipe_as_resolved_reads_back_as_the_same_recipe()
    {
        var written = """
            panel: panel.csv
            indicators:
              - { code: a, subsystem: x, dimension: p, direction: target, target: 5, weight: 2 }
              - { code: b, subsystem: x, dimension: [q, r], direction: interval, target: [1, 2] }
              - { code: c, subsystem: y, direction: cost, name: Sea, unit: kg, unit_zh: 千克, denominator: population }
              - { code: d, subsystem: y }
            name: All there is
            subsystems: [{ code: x, weight: 2, dimensions: [{ code: q, weight: 1 }, { code: p, weight: 3 }] }, { code: y, name: Why, weight: 1 }]
            treatment: [{ method: linear, ends: nearest }, drop-region, { method: reweight, minimum-share: 0.5 }]
            normalization: { method: min-max, beyond: keep, scope: reference, window: [2010, 2015] }
            weighting: [{ method: fixed, weights: { a: 1/3, b: 2, c: 1, d: 2 } }, equal, { method: ahp, judgements: { q/p: [3, 1/7] }, judge-weights: [1, 2] }, { method: best-worst, judgements: { x/y: 4 } }]
            index: weighted-sum
            ranking: { method: weighted-sum, over: indices, ties: average, tolerance: 1e-9 }
            coupling: { model: { method: k-form, k: 3 }, weights: [0.25, 0.75], exponent: 0.4, grades: { edges: [0.3, 0.6], names: [low, middle, high], names-zh: [低, 中, 高] },
                        edges: right-closed, details: [pairs, levels], lag: { by: difference, threshold: 0.2 } }
            trend: { method: mann-kendall, series: [t, u], alpha: 0.1, p: exact, interval: normal, adjust: storey, breaks: { method: level-segments, alpha: 0.01, confidence: 0.8 } }
            dynamic: { method: growth, time-weights: time-degree, time-degree: 0.25, speed: 2, series: [t, u] }
            uncertainty:
              replicates: 50
              seed: 7
              series: t
              period: 2015
              top: [1, 2]
              sensitivity: none
              resamples: 30
              confidence: 0.8
              grades: { certainty: 0.95 }
              trends: { method: spearman, alpha: 0.1, certainty: 0.8 }
              factors:
                weights: { distribution: uniform, spread: 0.1, levels: [0, 2] }
                values: { deviation: 0.02, unit: spread }
                indicators: drop-one
                treatment: [none, [{ method: linear, ends: nearest }, { method: reweight, minimum-share: 0.7 }]]
                normalization: [min-max, { method: min-max, beyond: keep, scope: per-period }]
                weighting: [equal, [entropy, equal]]
                index: [weighted-sum, [weighted-sum, weighted-sum]]
                ranking: [{ method: weighted-sum, over: indices }, { method: weighted-sum, ties: max }]
                coupling: [{ model: standard, lag: order }, { model: fan-2024, grades: seven, edges: right-closed, lag: ratio }]
            outlook: { series: [d, u_x, a], test: { method: spearman, alpha: 0.1 }, breaks: none, forecast: { method: theta, confidence: 0.8 }, life-cycle: gompertz, horizon: 3, adjust: storey }
            robustness: { tests: [rank-reversal], series: u_x, period: 2016 }
            diagnosis:
              series: u_x
              obstacles: { ideal: frontier, top: 3 }
              contributions: { region: A, period: 2016, against: B/2015, method: shapley, parts: subsystems }
              grey-relations: { kind: b-type, rho: 0.25, scope: series, image: range, values: raw }
            path:
              region: A
              period: 2016
              series: t
              goal: { overtake: B }
              periods: 7
              schedule: steady
              speed: region
              costs: { c: 2, b: 0.5 }
              bounds: { c: [0, 3] }
              speeds: { b: 0.1 }
              fixed: [a]
              alternatives: 3
            screening:
              values: treated
              period: 2014
              availability: 2/3
              unique: 0.4
              zeros: 0.3
              skewness: 1
              kurtosis: -0.5
              fences: 3
              collinear: 0.8
              negative: -0.2
              weak: 0.1
              alpha: 0.01
              consistency: 0.6
              denominator: 0.5
            """;
        var first = File(written);
        var resolved = new RecipeWriter(DataMethods.Catalog).Write(first).ToJsonString();
        var second = File(resolved);

        second.Recipe.Should().BeEquivalentTo(first.Recipe, o => o.RespectingRuntimeTypes());
        second.Uncertainty.Should().BeEquivalentTo(first.Uncertainty, o => o.RespectingRuntimeTypes());
        second.Robustness.Should().BeEquivalentTo(first.Robustness);
        second.Diagnosis.Should().Be(first.Diagnosis);
        second.PlannedPath.Should().BeEquivalentTo(first.PlannedPath).And.BeEquivalentTo(new PathRecipe
        {
            Region = "A", Period = Period.OfYear(2016), Series = "t", Goal = PathGoal.Overtaking("B"), Periods = 7, Schedule = PathSchedule.Steady, Speed = PathSpeed.Region,
            Costs = new Dictionary<string, double> { ["b"] = 0.5, ["c"] = 2 }, Bounds = new Dictionary<string, Bounds> { ["c"] = new(0, 3) },
            Speeds = new Dictionary<string, double> { ["b"] = 0.1 }, Fixed = ["a"], Alternatives = 3,
        });
        second.Screening.Should().Be(first.Screening).And.Be(new ScreeningRecipe
        {
            Values = ScreenedValues.Treated, Period = Period.OfYear(2014), Availability = 2 / 3.0, Unique = 0.4, Zeros = 0.3, Skewness = 1, Kurtosis = -0.5, Fences = 3,
            Collinear = 0.8, Negative = -0.2, Weak = 0.1, Alpha = 0.01, Consistency = 0.6, Denominator = 0.5,
        });
        new RecipeWriter(DataMethods.Catalog).Write(second).ToJsonString().Should().Be(resolved);
    }

    [Theory]
    [InlineData("{ region: A, goal: { grade: next }, years: 3 }")]
    [InlineData("{ region: A, goal: { grade: 好 } }")]
    [InlineData("{ region: A, goal: { score: 0.25 }, speed: unlimited }")]
    [InlineData("{ budget: 2.5, allocate: count, goal: { grade: 2 }, regions: [A, B] }")]
    public void A_path_as_resolved_reads_back_as_the_same_path(string path)
    {
        var first = File(Inline + "coupling: { grades: { edges: [0.4], names: [low, high], names-zh: [低, 好] } }\npath: " + path);
        var resolved = new RecipeWriter(DataMethods.Catalog).Write(first).ToJsonString();

        File(resolved).PlannedPath.Should().BeEquivalentTo(first.PlannedPath);
        first.With((PathRecipe?)null).PlannedPath.Should().BeNull();
    }

    [Fact]
    public void Judgements_are_numbers_fractions_or_lists_by_pair()
    {
        var options = (AhpOptions)Parse(Inline + "weighting: [equal, { method: ahp, judgements: { x/y: [3, 1/4] }, judge-weights: [1, 2], aggregation: priorities }]").Weighting[1].Options!;

        options.Judgements!["x/y"].Should().Equal(3, 0.25);
        options.JudgeWeights.Should().Equal(1, 2);
        options.Aggregation.Should().Be(AhpAggregation.Priorities);
    }

    [Fact]
    public void Methods_within_a_method_are_read_and_written_as_they_are_elsewhere()
    {
        var first = File(Inline + """
            weighting:
              - method: combined
                methods: [entropy, { method: combined, methods: [equal, { method: fixed, weights: { a: 1/3, b: 2 } }], rule: multiplicative, coefficients: [1, 1/2] }]
                rule: game-theory
            """);
        var outer = (CombinedOptions)first.Recipe.Weighting[0].Options!;
        (outer.Rule, string.Join(' ', outer.Methods)).Should().Be((CombinationRule.GameTheory, "entropy combined"));
        var inner = (CombinedOptions)outer.Methods[1].Options!;
        inner.Coefficients.Should().Equal(1, 0.5);
        ((FixedOptions)inner.Methods[1].Options!).Weights!["a"].Should().Be(1.0 / 3);

        var resolved = new RecipeWriter(DataMethods.Catalog).Write(first.Recipe).ToJsonString();
        var second = File(resolved.Replace("{\"indicators\"", "{\"panel\":\"p.csv\",\"indicators\"", StringComparison.Ordinal));

        second.Recipe.Weighting.Should().BeEquivalentTo(first.Recipe.Weighting, o => o.RespectingRuntimeTypes());
    }

    private static EvaluationRecipe Parse(string text) => File(text).Recipe;

    private static RecipeFile File(string text) => RecipeFile.Parse(text, "recipe.yaml", "", DataMethods.Catalog);
}
