using FusionMetrics.Methods;
using FusionMetrics.Normalization;
using FusionMetrics.Tests.Evaluation;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Normalization;

/// <summary>Every normaliser under every scope: the engine fits it to the rows of the scope, and to bounds where it can take them.</summary>
public class NormalizerScopeTests
{
    // 1 to 9.5, all positive.
    private static readonly Panel Panel = Sample.Panel(value: (region, period, column) => 1 + Sample.Value(region, period, column));

    private static readonly IndicatorSystem System = new([new Subsystem("s",
    [
        new Indicator("a1") { Bounds = new Bounds(0.5, 12), Ideal = new Bounds(15, 15) },
        new Indicator("a2", Direction.Cost) { Bounds = new Bounds(0.5, 12), Ideal = new Bounds(0.25, 0.25) },
    ])]);

    public static TheoryData<string> All => [.. BuiltInMethods.Catalog.Ids(MethodFamily.Normalization)];

    [Theory]
    [MemberData(nameof(All))]
    public void Pooled_is_fitted_to_all_rows(string id) => Must(id, Scope.Pooled, _ => true);

    [Theory]
    [MemberData(nameof(All))]
    public void Reference_is_fitted_to_the_rows_of_the_window(string id)
        => Must(id, Scope.Reference(Period.OfYear(2011), Period.OfYear(2012)), row => Panel.PeriodAt(row).Year is 2011 or 2012);

    [Theory]
    [MemberData(nameof(All))]
    public void Per_period_is_fitted_to_the_rows_of_each_period(string id)
    {
        var model = EvaluationEngine.Default.Fit(Recipe(id, Scope.PerPeriod), Panel);
        foreach (var frame in model.Frames) MustBeFitted(id, frame, row => Panel.PeriodAt(row) == frame.Period);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Fixed_takes_bounds_instead_of_extremes_or_is_declined(string id)
    {
        var claims = BuiltInMethods.Catalog.Find(MethodFamily.Normalization, id)!.Description.Claims;
        var found = EvaluationEngine.Default.Validate(Recipe(id, Scope.Fixed), Panel).Where(d => d.Severity == Severity.Error).ToList();
        if (!claims.Contains(MethodClaim.TakesBounds))
        {
            found.Should().ContainSingle().Which.Rule.Should().Be(EvaluationRules.NoUseForBounds);
            found[0].Message.Should().Contain(id).And.Contain("min-max");
            return;
        }
        found.Should().BeEmpty();
        var (frame, normalizer) = (EvaluationEngine.Default.Fit(Recipe(id, Scope.Fixed), Panel).Frames[0], Normalizer(id));
        for (var j = 0; j < 2; j++)
        {
            // The two ends alone have the same extremes.
            var map = normalizer.Fit(new ArrayColumn([0.5, 12], System.Indicators[j]));
            frame.Indicators[j].Map.Of(0.5, 3, 7.7, 12, 13).Should().Equal(map.Of(0.5, 3, 7.7, 12, 13));
        }
    }

    private static void Must(string id, Scope scope, Func<int, bool> rows)
        => MustBeFitted(id, EvaluationEngine.Default.Fit(Recipe(id, scope), Panel).Frames.Should().ContainSingle().Subject, rows);

    private static void MustBeFitted(string id, EvaluationFrame frame, Func<int, bool> rows)
    {
        for (var j = 0; j < 2; j++)
        {
            double[] x = [.. Panel.Column(System.Indicators[j].Code).ToArray().Where((_, row) => rows(row))];
            var map = Normalizer(id).Fit(new ArrayColumn(x, System.Indicators[j]));
            frame.Indicators[j].Map.Of(0.5, 3, 7.7, 12).Should().Equal(map.Of(0.5, 3, 7.7, 12), (a, b) => Math.Abs(a - b) <= 1e-13 * Math.Max(1, Math.Abs(b)));
        }
    }

    private static INormalizer Normalizer(string id) => BuiltInMethods.Catalog.Create<INormalizer>(MethodFamily.Normalization, id);

    private static EvaluationRecipe Recipe(string id, Scope scope)
        => EvaluationRecipe.For(System).Normalize(id, scope).Weigh("equal").IndexBy("topsis");
}
