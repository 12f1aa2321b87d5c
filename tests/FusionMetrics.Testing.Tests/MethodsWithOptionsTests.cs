using FusionMetrics.Methods;
using FusionMetrics.Ranking;
using FusionMetrics.Trends;
using FusionMetrics.Trends.Breaks;
using FusionMetrics.Trends.Forecasts;
using FusionMetrics.Weighting;

namespace FusionMetrics.Testing.Tests;

/// <summary>Built-in methods that need to be told something, told it: about the columns x1, x2, ... of the kit.</summary>
public class MethodsWithOptionsTests
{
    private static readonly string[] Codes = ["x1", "x2", "x3", "x4", "x5"];

    private static readonly RankOrderOptions Ranked = new() { Ranks = Codes.ToDictionary(code => code, code => (double)((code[1] - '0') % 3)) };

    public static TheoryData<MethodFamily, string, MethodOptions> Methods => new()
    {
        { MethodFamily.Trend, "mann-kendall", new MannKendallOptions { P = PLaw.Exact, Interval = SlopeInterval.Exact, Intercept = InterceptRule.MedianResidual } },
        { MethodFamily.Trend, "hamed", new HamedOptions { Interval = SlopeInterval.Normal, Alpha = 0.3 } },
        { MethodFamily.Trend, "yue-wang", new LagOptions { Alpha = 0.3 } },
        { MethodFamily.Trend, "cox-stuart", new CoxStuartOptions { Parts = SeriesParts.Halves } },
        { MethodFamily.Trend, "seasonal-mann-kendall", new SeasonalOptions { Seasons = 4, Covariance = GroupCovariance.Estimated, Continuity = Continuity.Uncorrected } },
        { MethodFamily.Trend, "seasonal-mann-kendall", new SeasonalOptions { Seasons = 1, P = PLaw.Exact } },
        { MethodFamily.Break, "level-segments", new SegmentOptions { Alpha = 0.3, Confidence = 0.5, Persistence = Persistence.Strong } },
        { MethodFamily.Break, "line-segments", new SegmentOptions { Alpha = 0.3, Confidence = 0.5, Persistence = Persistence.Strong } },
        { MethodFamily.Break, "pettitt", new BreakOptions { Alpha = 0.3, Confidence = 0.5 } },
        { MethodFamily.Forecast, "drift", new ForecastOptions { Confidence = 0.8, Law = IntervalLaw.Normal } },
        { MethodFamily.Forecast, "holt", new HoltOptions { Slope = SmoothingSlope.Damped } },
        { MethodFamily.Forecast, "gm11", new GreyModelOptions { Last = 5 } },
        { MethodFamily.Forecast, "combination", new CombinationOptions { Average = ForecastAverage.Mean, Methods = [new("naive"), new("theta")] } },
        { MethodFamily.Ranking, "benefit-of-the-doubt", new BenefitOfTheDoubtOptions { Least = 0.5 } },
        { MethodFamily.Ranking, "benefit-of-the-doubt", new BenefitOfTheDoubtOptions { Least = 0.25, Most = 1.5 } },
        { MethodFamily.Weighting, "ahp", new AhpOptions { Judgements = EveryPair((i, j) => [1.0 + j - i]) } },
        { MethodFamily.Weighting, "ahp", new AhpOptions { Judgements = EveryPair((i, j) => [1.0 + j - i, 9, 1.0 / (i + 2)]), JudgeWeights = [1, 2, 3], Aggregation = AhpAggregation.Priorities } },
        // The best is x1, and the worst x2 of two columns, x3 of three or more.
        { MethodFamily.Weighting, "best-worst", new BestWorstOptions { Judgements = new Dictionary<string, double> { ["x1/x2"] = 3, ["x1/x3"] = 8, ["x1/x4"] = 4, ["x1/x5"] = 2, ["x2/x3"] = 4, ["x4/x3"] = 2, ["x5/x3"] = 5 } } },
        { MethodFamily.Weighting, "combined", new CombinedOptions { Methods = ["entropy", "equal"], Coefficients = [2, 1] } },
        { MethodFamily.Weighting, "combined", new CombinedOptions { Methods = ["entropy", new("rank-order", Ranked)], Rule = CombinationRule.Multiplicative } },
        { MethodFamily.Weighting, "combined", new CombinedOptions { Methods = ["entropy", new("combined", new CombinedOptions { Methods = ["equal", new("rank-order", Ranked)] })], Rule = CombinationRule.GameTheory } },
        { MethodFamily.Weighting, "fixed", new FixedOptions { Weights = Codes.ToDictionary(code => code, code => (double)(code[1] - '0')) } },
        { MethodFamily.Weighting, "rank-order", Ranked },
        { MethodFamily.Weighting, "swara", new SwaraOptions { Steps = Codes.Skip(1).ToDictionary(code => $"x{code[1] - '1'}/{code}", _ => 0.3) } },
        { MethodFamily.Weighting, "target-importance", new TargetImportanceOptions { Targets = Codes.ToDictionary(code => code, code => (double)(code[1] - '0')) } },
        { MethodFamily.Weighting, "target-importance", new TargetImportanceOptions { Measure = ImportanceMeasure.SquaredCorrelation } },
        { MethodFamily.Weighting, "target-importance", new TargetImportanceOptions { Measure = ImportanceMeasure.CorrelationRatio } },
    };

    [Theory]
    [MemberData(nameof(Methods), DisableDiscoveryEnumeration = true)]
    public void Every_built_in_method_keeps_every_promise(MethodFamily family, string id, MethodOptions options)
    {
        var violations = Conformance.Check(BuiltInMethods.Catalog.Find(family, id)!, options);

        string.Join('\n', violations).Should().BeEmpty();
    }

    private static Dictionary<string, IReadOnlyList<double>> EveryPair(Func<int, int, IReadOnlyList<double>> answers) => (
        from i in Enumerable.Range(0, Codes.Length)
        from j in Enumerable.Range(i + 1, Codes.Length - i - 1)
        select (i, j)).ToDictionary(p => $"{Codes[p.i]}/{Codes[p.j]}", p => answers(p.i, p.j));
}
