using FusionMetrics.Methods;
using FusionMetrics.Providers;
using FusionMetrics.Trends;
using SamplePlugin;

namespace FusionMetrics.Tests.Hosting;

/// <summary>A third party's assembly, without a service collection.</summary>
public class PluginByCatalogTests
{
    private static readonly MethodCatalog Catalog = BuiltInMethods.Catalog.With(registry => registry.AddSamplePlugin());

    private static readonly InlineOptions Inline = new()
    {
        Columns = ["output", "waste"],
        Rows = ["A 2020 10 90", "A 2021 20 80", "A 2022 30 60", "A 2023 45 50", "B 2020 50 50", "B 2021 40 60", "B 2022 45 55", "B 2023 50 45"],
    };

    private static readonly EvaluationRecipe Recipe = EvaluationRecipe
        .For(new IndicatorSystem([new Subsystem("economy", [new Indicator("output")]), new Subsystem("nature", [new Indicator("waste", Direction.Cost)])]))
        .Normalize(new MethodChoice("common-goalposts", new GoalpostOptions { Upper = 200 }))
        .Weigh("deviation")
        .Couple()
        .Detect(new TrendRecipe { Method = new("least-squares", new LeastSquaresOptions { Critical = 3 }), Series = ["u"] });

    [Fact]
    public void A_recipe_that_names_its_ids_is_evaluated_from_provider_to_trend()
    {
        var result = new EvaluationEngine(Catalog).Evaluate(Recipe, Panel());

        result.Weights.Select(w => w.Weight).Should().Equal(1, 1);
        result.Weights.Columns.Select(c => c.Name).Should().Contain("deviation");
        result.Scores[0].Indices.Should().Equal(10.0 / 200, 110.0 / 200);
        result.Trends!.Of("A").Select(t => t.Finding.Verdict).Should().Equal(Verdict.Increasing, Verdict.Increasing);
        result.Trends.Of("B").Select(t => t.Finding.Verdict).Should().Equal(Verdict.NoTrend, Verdict.NoTrend);
    }

    [Fact]
    public void Its_break_detector_is_named_in_the_trend_stage()
    {
        var trend = Recipe.Trend! with { Breaks = new("largest-step", new LargestStepOptions { Factor = 1.25 }) };

        var result = new EvaluationEngine(Catalog).Evaluate(Recipe.Detect(trend), Panel());

        result.Breaks!.Where(row => row.Series == "u_economy").Select(row => (row.Region, row.Number, row.LastBefore, row.FirstAfter)).Should()
            .Equal(("A", 1, Period.OfYear(2022), Period.OfYear(2023)), ("B", 1, Period.OfYear(2020), Period.OfYear(2021)));
        new EvaluationEngine(Catalog).Evaluate(Recipe.Detect(trend with { Breaks = "largest-step" }), Panel()).Breaks!.Should().OnlyContain(row => row.Break == null);
    }

    [Fact]
    public void Its_options_make_a_difference()
    {
        var engine = new EvaluationEngine(Catalog);

        engine.Evaluate(Recipe.Normalize("common-goalposts"), Panel()).Scores[0].Indices.Should().Equal(0.1, 0.1);
        engine.Invoking(e => e.Evaluate(Recipe.Normalize(new MethodChoice("common-goalposts", new GoalpostOptions { Lower = 500 })), Panel()))
            .Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().OnlyContain(d => d.Id == "SP0002");
    }

    [Fact]
    public void Its_columns_merge_over_many_parts_and_threads_to_the_same_bits()
    {
        var panel = Evaluation.Sample.Panel(1500, 6);
        var recipe = Evaluation.Sample.Full with { Weighting = "deviation" };

        var alone = new EvaluationEngine(Catalog, new FusionMetricsOptions { Threads = 1 }).Evaluate(recipe, panel);
        var together = new EvaluationEngine(Catalog, new FusionMetricsOptions { Threads = 4 }).Evaluate(recipe, panel);

        together.Weights.Select(w => w.Weight).Should().Equal(alone.Weights.Select(w => w.Weight));
    }

    [Fact]
    public void A_recipe_that_mistypes_its_id_is_told_the_nearest()
        => new EvaluationEngine(Catalog).Validate(Recipe.Weigh("deviations")).Should().ContainSingle()
            .Which.Message.Should().Be("There is no weighting method 'deviations'. Did you mean 'deviation'? "
                + $"There are: {string.Join(", ", Catalog.Ids(MethodFamily.Weighting))}.");

    [Fact]
    public void What_its_provider_cannot_read_is_reported_with_the_line()
    {
        var builder = new PanelBuilder();

        new InlineProvider(Inline with { Rows = ["A 2020 1", "A 2021 1 2"] }).Provide(builder, TestContext.Current.CancellationToken);

        builder.Invoking(b => b.Build()).Should().Throw<FusionMetricsException>()
            .Which.Diagnostics.Single().ToString().Should().StartWith("inline(1): error SP0001: ");
    }

    [Fact]
    public void The_catalog_it_was_added_to_is_as_it_was()
    {
        Catalog.Methods.Should().HaveCount(BuiltInMethods.Catalog.Methods.Count + 5);
        BuiltInMethods.Catalog.Find(MethodFamily.Weighting, "deviation").Should().BeNull();
    }

    [Fact]
    public void Adding_it_twice_is_refused_with_the_id_that_is_taken()
        => Catalog.Invoking(c => c.With(registry => registry.AddSamplePlugin())).Should().Throw<ArgumentException>()
            .WithMessage("There is a Provider method 'inline' already. Choose another id.*");

    private static Panel Panel()
    {
        var builder = new PanelBuilder(Recipe.System.Indicators.Select(i => i.Code));
        ((IIndicatorProvider)Catalog.Find(MethodFamily.Provider, "inline")!.CreateObject(Inline)).Provide(builder, TestContext.Current.CancellationToken);
        return builder.Build();
    }
}
