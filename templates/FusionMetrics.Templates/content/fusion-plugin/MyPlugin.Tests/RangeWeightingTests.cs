using FusionMetrics;
using FusionMetrics.Methods;
using FusionMetrics.Testing;
using Xunit;

namespace MyPlugin.Tests;

public class RangeWeightingTests
{
    private static readonly MethodCatalog Catalog = BuiltInMethods.Catalog.With(registry => registry.AddRangeWeighting());

    [Fact]
    public void It_keeps_every_promise_of_the_contract() => Assert.Empty(Conformance.Check(Catalog.Find(MethodFamily.Weighting, "range")!));

    [Fact]
    public void A_recipe_can_name_it()
    {
        var system = new IndicatorSystem([new Subsystem("value", [new Indicator("wide"), new Indicator("narrow")])]);
        var builder = new PanelBuilder();
        int[] columns = [builder.Declare("wide"), builder.Declare("narrow")];
        builder.AddRow("A", Period.OfYear(2024), columns, [0, 10]);
        builder.AddRow("B", Period.OfYear(2024), columns, [30, 20]);
        var recipe = EvaluationRecipe.For(system).Normalize("none").Weigh("range");

        var result = new EvaluationEngine(Catalog).Evaluate(recipe, builder.Build(), cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal([0.75, 0.25], result.Weights.Select(w => w.Weight));
    }
}
