using CsCheck;
using FusionMetrics.Coupling;
using FusionMetrics.Diagnosis;
using FusionMetrics.Methods;
using FusionMetrics.Tests.Evaluation;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Tests.Oracles;
using FusionMetrics.Tests.Reference;

namespace FusionMetrics.Tests.Diagnosis;

public class GradientTests
{
    private static readonly DiagnosisStudy Study = new();

    public static TheoryData<string, string> Analytic => new()
    {
        { "min-max", "weighted-sum" }, { "min-max", "geometric-mean" }, { "min-max", "topsis" }, { "linear-ratio", "weighted-sum" },
        { "non-linear", "weighted-sum" }, { "z-score", "topsis" }, { "vector", "topsis" }, { "zavadskas-turskis", "topsis" }, { "maximum", "weighted-sum" },
    };

    [Fact]
    public void The_gradient_of_D_on_the_country_panel_is_the_closed_form_in_77_digits()
    {
        // With equal weights in T, dD/dU = D / (2 n U): so dD/dz = w D / (6 U), and dD/dx that over the range.
        var (byNormalized, byValue) = (new LargestError("dD/dz"), new LargestError("dD/dx"));
        var weights = CountryPanel.Result.Weights;
        foreach (var row in Study.Gradient(CountryPanel.Result))
        {
            var learned = weights.Single(w => w.Indicator == row.Indicator.Code);
            var at = CountryPanel.Panel.FindRow(row.Region, row.Period);
            var (d, u) = (CountryPanel.Result.Coupling![at].D, CountryPanel.Result.Scores[at].Index(learned.Subsystem));
            var slope = BigReal.FromDouble(learned.Weight) * d / (6 * BigReal.FromDouble(u));
            byNormalized.Relative(row.ByNormalized, slope, $"{row.Region} {row.Period} {row.Indicator.Code}");
            var range = BigReal.FromDouble(learned.Maximum) - learned.Minimum;
            byValue.Relative(row.ByValue, row.Indicator.Direction == Direction.Cost ? -slope / range : slope / range, $"{row.Region} {row.Period} {row.Indicator.Code}");
        }
        byNormalized.ShouldBeAtMost(3e-15);
        byValue.ShouldBeAtMost(3e-15);
    }

    [Theory]
    [MemberData(nameof(Analytic))]
    public void Closed_forms_are_what_central_differences_of_the_engine_give(string normalizer, string index)
    {
        var recipe = Sample.Full.Normalize(normalizer).Weigh("equal").IndexBy(index);
        var result = recipe.Evaluate(Sample.Panel(8, 3, (r, p, c) => 1 + Sample.Value(r, p, c)));
        foreach (var series in Series(result))
        {
            var gradient = Study.Gradient(result, series.Key);
            ScoreFunction.Of(result.Model, series.Key).ByDifferences.Should().BeEmpty();
            foreach (var row in Inside(result, gradient))
            {
                var at = result.Panel.FindRow(row.Region, row.Period);
                var expected = Central.Slope(result, series.Value, at, row.Indicator.Code, Central.Step(result, row.Indicator.Code));
                row.ByValue.Should().BeApproximately(expected, 1e-7, "{0} by {1} in {2} {3}", series.Key, row.Indicator.Code, row.Region, row.Period);
            }
        }
    }

    [Theory]
    [InlineData("k-form", 0.5)]
    [InlineData("fan-2024", 0.5)]
    [InlineData("wang-2021", 0.5)]
    [InlineData("dispersion", 0.5)]
    [InlineData("standard", 0.25)]
    [InlineData("fan-2024", 1.0)]
    public void Other_couplings_and_exponents_have_closed_forms_too(string model, double exponent)
    {
        var coupling = new CouplingRecipe { Model = model, Exponent = exponent, Weights = CouplingWeights.Of(0.5, 0.3, 0.2) };
        var result = Sample.Full.Couple(coupling).Weigh("equal").Evaluate(Sample.Panel(8, 3));
        ScoreFunction.Of(result.Model).ByDifferences.Should().BeEmpty();
        foreach (var row in Inside(result, Study.Gradient(result)))
        {
            var expected = Central.Slope(result, (r, i) => r.Coupling![i].D, result.Panel.FindRow(row.Region, row.Period), row.Indicator.Code, Central.Step(result, row.Indicator.Code));
            row.ByValue.Should().BeApproximately(expected, 1e-7, "{0} in {1} {2}", row.Indicator.Code, row.Region, row.Period);
        }
    }

    [Fact]
    public void Where_two_indices_are_equal_the_derivative_of_Wang_is_the_mean_of_both_sides()
    {
        var result = TestPanel.GivenIndices("a", "b", "c").Couple(new CouplingRecipe { Model = "wang-2021" }).Evaluate(TestPanel.OfRows(["a", "b", "c"], [[0.6, 0.6, 0.3], [0.5, 0.3, 0.3]]));
        foreach (var row in Study.Gradient(result, "c"))
        {
            var expected = Central.Slope(result, (r, i) => r.Coupling![i].C, result.Panel.FindRow(row.Region, row.Period), row.Indicator.Code, 1e-6);
            row.ByValue.Should().BeApproximately(expected, 1e-5);
        }
    }

    [Fact]
    public void Beyond_the_ideals_of_TOPSIS_nothing_moves()
    {
        var result = TestPanel.GivenIndices("a", "b").Rank("topsis").Evaluate(TestPanel.OfRows(["a", "b"], [[0.2, 0.5], [0.6, 0.1], [0.3, 0.3]]));
        var gradient = new double[2];
        var closeness = ScoreFunction.Of(result.Model, "topsis");
        closeness.At([0.7, 0.3], gradient).Should().Be(closeness.At([0.6, 0.3]));
        gradient[0].Should().Be(0);
        gradient[1].Should().BeGreaterThan(0);
    }

    [Theory]
    [InlineData("rank", "weighted-sum")]
    [InlineData("min-max", "vikor")]
    [InlineData("min-max", "harmonic-mean")]
    public void Methods_without_a_closed_form_are_differentiated_numerically_and_named(string normalizer, string index)
    {
        var recipe = Sample.Full.Normalize(normalizer).Weigh("equal").IndexBy(index);
        var result = recipe.Evaluate(Sample.Panel(8, 3, (r, p, c) => 1 + Sample.Value(r, p, c)));
        var name = normalizer == "rank" ? "rank" : index;
        ScoreFunction.Of(result.Model, "t").ByDifferences.Should().Equal(name);
        new DiagnosisStudy().Run(result, new DiagnosisRecipe { Contributions = new() { Parts = ContributionParts.Subsystems } })
            .Diagnostics.Should().ContainSingle(d => d.Id == "FM4511").Which.Message.Should().StartWith(name);
        foreach (var row in Inside(result, Study.Gradient(result, "t")))
        {
            var at = result.Panel.FindRow(row.Region, row.Period);
            // As many digits as the step of both leaves; at the values of the sample ranks have kinks, where both give the mean of the two slopes.
            var expected = Central.Slope(result, (r, i) => r.Coupling![i].T, at, row.Indicator.Code, Central.Step(result, row.Indicator.Code, 7.62939453125e-06));
            row.ByValue.Should().BeApproximately(expected, 1e-5 * Math.Max(1, Math.Abs(expected)), "{0} in {1} {2}", row.Indicator.Code, row.Region, row.Period);
        }
    }

    [Fact]
    public void Dimensions_are_passed_by_the_chain_rule()
    {
        var system = new IndicatorSystem(
        [
            Subsystem.OfDimensions("a", new Subsystem("a1", Group.Of("p", "q")), Subsystem.OfDimensions("a2", new Subsystem("a21", Group.Of("r")), new Subsystem("a22", Group.Of("s", "t")))),
            new Subsystem("b", Group.Of("u", "v")),
        ]);
        string[] codes = ["p", "q", "r", "s", "t", "u", "v"];
        var random = new Random(5);
        var panel = TestPanel.OfRows(codes, [.. Enumerable.Range(0, 13).Select(_ => codes.Select(_ => 1 + random.NextDouble()).ToArray())]);
        var recipe = EvaluationRecipe.For(system).Weigh("equal").IndexBy(MethodsByLevel.Of("weighted-sum", "geometric-mean", "topsis")).Rank(new RankingRecipe("topsis") { Over = RankingBase.Indices }).Couple();
        var result = recipe.Evaluate(panel);
        foreach (var series in Series(result))
            foreach (var row in Inside(result, Study.Gradient(result, series.Key)).Where(row => series.Key != "topsis" || IndicesAreInside(result, row)).Take(30))
            {
                var expected = Central.Slope(result, series.Value, result.Panel.FindRow(row.Region, row.Period), row.Indicator.Code, 1e-5);
                row.ByValue.Should().BeApproximately(expected, 1e-7, "{0} by {1} in {2}", series.Key, row.Indicator.Code, row.Region);
            }
    }

    [Fact]
    public void A_score_at_a_row_has_the_bits_of_the_engine_and_so_has_its_gradient()
    {
        var result = CountryPanel.Result;
        var gradient = Study.Gradient(result);
        var function = ScoreFunction.Of(result.Model);
        function.Series.Should().Be("d");
        var slopes = new double[19];
        for (var row = 0; row < result.Panel.RowCount; row++)
        {
            double[] values = [.. function.Indicators.Select(i => result.Panel.Column(i.Code)[row])];
            function.At(values).Should().Be(result.Coupling![row].D);
            function.At(values, slopes).Should().Be(result.Coupling[row].D);
            slopes.Should().Equal(gradient.Of(result.Panel.RegionAt(row).Code, result.Panel.PeriodAt(row)).Select(g => g.ByValue));
        }
        ScoreFunction.Of(result.Model, "topsis").At([.. function.Indicators.Select(i => result.Panel.Column(i.Code)[7])]).Should().Be(result.Scores[7].Score);
    }

    [Fact]
    public void The_sign_of_a_derivative_is_that_of_the_direction()
        => Gen.Double[0.01, 0.99].Array[15].Sample(values =>
        {
            var panel = Sample.Panel(3, 1, (r, _, c) => values[r * 5 + c]);
            var result = Sample.Full.Weigh("equal").Evaluate(panel);
            return Study.Gradient(result).Where(g => double.IsFinite(g.ByValue))
                .All(g => g.Indicator.Direction == Direction.Cost ? g.ByValue <= 0 : g.ByValue >= 0);
        }, iter: 1000);

    [Fact]
    public void A_clamped_value_moves_nothing_and_a_value_at_a_bound_moves_as_within()
    {
        var result = Sample.Full.Normalize("min-max", Scope.Fixed).Weigh("equal").Evaluate(Sample.Panel(3, 1, (r, _, c) => c == 0 ? r * 10 - 5 : 3 + r));
        // a1 is bounded by 0 and 10: -5 and 15 are beyond, 5 is within.
        var function = ScoreFunction.Of(result.Model, "t");
        var gradient = new double[5];
        double SlopeOfFirst(double value)
        {
            function.At([value, 5, 5, 2, 5], gradient);
            return gradient[0];
        }
        SlopeOfFirst(-5).Should().Be(0);
        SlopeOfFirst(15).Should().Be(0);
        SlopeOfFirst(0).Should().Be(SlopeOfFirst(5));
        SlopeOfFirst(10).Should().Be(SlopeOfFirst(5));
        SlopeOfFirst(5).Should().BeApproximately(1 / 3.0 / 2 / 10, 1e-17);
    }

    [Fact]
    public void Where_D_is_0_there_is_no_derivative_and_a_warning_says_so()
    {
        var result = TestPanel.GivenIndices("a", "b").Couple().Evaluate(TestPanel.OfRows(["a", "b"], [[0, 0.5], [0.5, 0.5]]));
        var diagnosis = Study.Run(result);
        diagnosis.Gradient.Select(g => double.IsNaN(g.ByValue)).Should().Equal(true, true, false, false);
        diagnosis.Diagnostics.Should().ContainSingle(d => d.Id == "FM4512").Which.Message.Should().StartWith("1 of 2 rows");
        diagnosis.Gradient[2].ByValue.Should().BeApproximately(Math.Sqrt(0.5) / 2, 1e-16);
        diagnosis.Gradient[2].Elasticity.Should().BeApproximately(0.25, 1e-16);
    }

    [Fact]
    public void A_missing_value_has_no_derivative_and_those_of_the_others_grow()
    {
        var system = new IndicatorSystem([new Subsystem("s", Group.Of("x", "y")), new Subsystem("t", Group.Of("z"))]);
        var panel = TestPanel.OfRows(["x", "y", "z"], [[0.5, double.NaN, 0.25], [1, 1, 1], [0, 0, 0]]);
        var result = EvaluationRecipe.For(system).Normalize("none").Weigh("equal").Leave(MissingRule.Reweight()).Couple().Evaluate(panel);
        var t = Study.Gradient(result, "t").Of("r0001", Period.OfYear(2000));
        t.Select(g => g.ByValue).Should().Equal(0.5, double.NaN, 0.5);
        Study.Gradient(result, "t").Of("r0002", Period.OfYear(2000)).Select(g => g.ByValue).Should().Equal(0.25, 0.25, 0.5);
        Study.Run(result, new DiagnosisRecipe { Series = "t" }).Diagnostics.Should().NotContain(d => d.Id == "FM4512");
    }

    [Fact]
    public void A_coupling_model_without_a_gradient_is_differentiated_numerically()
    {
        var catalog = BuiltInMethods.Catalog.With(methods => methods.Add<ICouplingModel>("plain", "The standard model without its gradient.", () => new Plain()));
        var engine = new EvaluationEngine(catalog);
        var recipe = CountryPanel.Recipe.Couple(new CouplingRecipe { Model = "plain" });
        var result = engine.Evaluate(recipe, CountryPanel.Panel);
        var plain = new DiagnosisStudy(engine).Gradient(result);
        foreach (var (numeric, closed) in plain.Zip(Study.Gradient(CountryPanel.Result)).Where((_, i) => i % 97 == 0))
            numeric.ByNormalized.Should().BeApproximately(closed.ByNormalized, 1e-8);
        ScoreFunction.Of(result.Model, "d", catalog: catalog).ByDifferences.Should().Equal("plain");
    }

    [Fact]
    public void A_model_a_period_needs_the_period()
    {
        var result = Sample.Full.Normalize("min-max", Scope.PerPeriod).Evaluate(Sample.Panel());
        FluentActions.Invoking(() => ScoreFunction.Of(result.Model)).Should().Throw<FusionMetricsException>().WithMessage("*FM4510*name the period*");
        FluentActions.Invoking(() => ScoreFunction.Of(result.Model, "topsiss", Period.OfYear(2010))).Should().Throw<FusionMetricsException>().WithMessage("*Did you mean*");
        var row = result.Panel.FindRow("R03", Period.OfYear(2012));
        double[] values = [.. Sample.Codes.Select(code => result.Panel.Column(code)[row])];
        ScoreFunction.Of(result.Model, "d", Period.OfYear(2012)).At(values).Should().Be(result.Coupling![row].D);
        Study.Gradient(result).Of("R03", Period.OfYear(2012))[0].Score.Should().Be(result.Coupling[row].D);
    }

    [Fact]
    public void Any_number_of_threads_gives_the_same_bits()
    {
        var panel = Sample.Panel(700, 9);
        var results = new[] { 1, 4 }.Select(threads =>
        {
            var engine = new EvaluationEngine(BuiltInMethods.Catalog, new FusionMetricsOptions { Threads = threads });
            var study = new DiagnosisStudy(engine).Run(engine.Evaluate(Sample.Full, panel));
            return study.Tables.SelectMany(t => Enumerable.Range(0, t.Count).SelectMany(r => t.Columns.Select(c => c.Text(r)))).ToArray();
        }).ToArray();
        results[0].Should().Equal(results[1]);
    }

    // Values at the ends of their column have a derivative on one side only, or stand where an ideal is.
    private static IEnumerable<GradientRow> Inside(EvaluationResult result, GradientTable gradient) => gradient.Where(g =>
    {
        var column = result.Panel.Column(g.Indicator.Code).ToArray();
        var at = result.Panel.FindRow(g.Region, g.Period);
        return g.Value > column.Min() && g.Value < column.Max() && result.Coupling![at].D > 0.05;
    });

    // Where an index is the best or worst of all, TOPSIS over indices has a derivative on one side only.
    private static bool IndicesAreInside(EvaluationResult result, GradientRow row)
    {
        var own = result.Scores[result.Panel.FindRow(row.Region, row.Period)].Indices;
        return Enumerable.Range(0, own.Count).All(k => result.Scores.Any(s => s.Indices[k] < own[k]) && result.Scores.Any(s => s.Indices[k] > own[k]));
    }

    private static Dictionary<string, Func<EvaluationResult, int, double>> Series(EvaluationResult result) => new()
    {
        ["d"] = (r, i) => r.Coupling![i].D, ["t"] = (r, i) => r.Coupling![i].T, ["c"] = (r, i) => r.Coupling![i].C, ["topsis"] = (r, i) => r.Scores[i].Score,
        [$"u_{result.Recipe.System.Subsystems[1].Code}"] = (r, i) => r.Scores[i].Indices[1],
    };

    private sealed class Plain : ICouplingModel
    {
        public void Couple(RowBlock indices, Span<double> coupling) => new StandardCoupling().Couple(indices, coupling);
    }
}
