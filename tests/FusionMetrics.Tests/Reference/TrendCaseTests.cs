using System.Text.Json;
using FusionMetrics.Trends;

namespace FusionMetrics.Tests.Reference;

/// <summary>
/// The original Mann-Kendall test with Sen's slope, on 30 cases over 28 series, against R (trend, Kendall, EnvStats, stats) and
/// pyMannKendall. Times are 0..n-1 as in the file, or the file's own; a missing value keeps its place in time.
/// </summary>
public class TrendCaseTests
{
    private static readonly Dictionary<string, JsonElement> Series
        = ReferenceFile.Json("trend/series.json").EnumerateArray().ToDictionary(series => series.GetProperty("id").GetString()!);

    private static readonly Dictionary<string, JsonElement> All
        = ReferenceFile.Json("trend/cases.json").EnumerateArray().ToDictionary(c => c.GetProperty("id").GetString()!);

    public static TheoryData<string> Cases => [.. All.Keys];

    [Fact]
    public void All_30_cases_are_here() => All.Should().HaveCount(30);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_figure_of_a_case_is_met(string id)
    {
        var (reference, error) = (All[id], new LargestError(id));
        var (times, values) = KnownValues(Series[reference.GetProperty("series").GetString()!]);

        var finding = Detect(times, values, new MannKendallOptions());

        foreach (var figure in reference.GetProperty("expected").EnumerateObject())
        {
            if (figure.Name == "trend")
                finding.Verdict.Should().Be(figure.Value.GetString() == "increasing" ? Verdict.Increasing : Verdict.NoTrend);
            else if (figure.Name == "p" && PrecisionOfLowerTail(id) is { } precision)
                finding.P.Should().BeApproximately(figure.Value.GetDouble(), precision);
            else if (Figure(finding, figure.Name, values) is { } computed)
                error.Relative(computed, figure.Value.GetRawText(), figure.Name);
            else if (OtherFigure(id, times, values, figure.Name) is { } other)
                error.Relative(other, figure.Value.GetRawText(), figure.Name);
        }
        error.ShouldBeAtMost(Tolerance(id));
    }

    [Theory]
    [InlineData("mk-aqua_a", 11.25)]
    [InlineData("mk-aqua_b", 1.00)]
    [InlineData("mk-irregular-epa", -1909.3333333333333)]
    public void The_intercept_is_Conovers_where_the_two_conventions_differ(string id, double conover)
    {
        var (times, values) = KnownValues(Series[All[id].GetProperty("series").GetString()!]);
        var finding = new MannKendall(new MannKendallOptions()).Detect(new TimeSeries(times, values));
        finding.Intercept.Should().BeApproximately(conover, 1e-12 * Math.Abs(conover));
    }

    [Fact]
    public void In_real_years_the_slope_stays_and_the_intercept_moves_to_year_0()
    {
        var (times, values) = KnownValues(Series["nile"]);
        var years = Array.ConvertAll(times, t => 1871 + t);
        var (counted, dated) = (new MannKendall(new()).Detect(new TimeSeries(times, values)), new MannKendall(new()).Detect(new TimeSeries(years, values)));
        (dated with { Intercept = 0 }).Should().Be(counted with { Intercept = 0 });
        dated.Intercept.Should().BeApproximately(counted.Intercept - counted.Slope * 1871, 1e-9);
    }

    // Two peers take p = 2 (1 - cdf) and lose what is below the last digit of 1: pyMannKendall in double precision, the Kendall package
    // for R in single precision. The others take the upper tail, as the library does.
    private static double? PrecisionOfLowerTail(string id) => id switch
    {
        "mk-precipgl-kendall" => 6e-8,
        "original_test-shampoo" or "original_test-births" or "original-pymk1d" => 4.5e-16,
        _ => null,
    };

    // R prints 15 digits, and a slope is a small difference of two of them.
    private static double Tolerance(string id) => id == "mk-precipgl-kendall" ? 1e-6 : 1e-13;

    // What options ask for. Only EnvStats interpolates the limits of the slope.
    private static double? OtherFigure(string id, double[] times, double[] values, string name)
    {
        var interval = id == "mk-irregular-epa" ? SlopeInterval.Normal : SlopeInterval.NormalRounded;
        return name switch
        {
            "pExact" => Detect(times, values, new MannKendallOptions { P = PLaw.Exact }).P,
            "interceptMedianResidual" => Detect(times, values, new MannKendallOptions { Intercept = InterceptRule.MedianResidual }).Intercept,
            // The places of the limits among the slopes in ascending order: (N -+ C) / 2.
            "gilbertM1" => (Pairs(values) - Reach(times, values)) / 2,
            "gilbertM2" => (Pairs(values) + Reach(times, values)) / 2,
            "slopeLow95" => Detect(times, values, new MannKendallOptions { Interval = interval }).SlopeLow,
            "slopeHigh95" => Detect(times, values, new MannKendallOptions { Interval = interval }).SlopeHigh,
            _ => null,
        };
    }

    private static double Pairs(double[] values) => values.Length * (values.Length - 1) / 2.0;

    private static double Reach(double[] times, double[] values) => 1.9599639845400543 * Math.Sqrt(Detect(times, values, new MannKendallOptions()).Variance);

    private static TrendFinding Detect(double[] times, double[] values, MannKendallOptions options)
        => new MannKendall(options).Detect(new TimeSeries(times, values));

    // What the file calls by other names.
    private static double? Figure(TrendFinding finding, string name, double[] values) => name switch
    {
        "n" => finding.Count,
        "S" or "s" => finding.S,
        "varS" or "var_s" => finding.Variance,
        "T" => (finding.S + values.Length * (values.Length - 1) / 2) / 2, // concordant pairs, where nothing is tied
        "z" => finding.Z,
        "p" or "pNormal" => finding.P,
        "tauB" or "tau" => finding.Tau,
        "tauA" or "Tau" => finding.TauA,
        "slope" => finding.Slope,
        "intercept" or "interceptConover" => finding.Intercept,
        _ => null,
    };

    private static (double[] Times, double[] Values) KnownValues(JsonElement series)
    {
        var values = series.GetProperty("values").EnumerateArray().ToList();
        var times = series.TryGetProperty("times", out var stamps) ? stamps.Numbers() : [.. Enumerable.Range(0, values.Count).Select(i => (double)i)];
        int[] known = [.. Enumerable.Range(0, values.Count).Where(i => values[i].ValueKind != JsonValueKind.Null)];
        return (Array.ConvertAll(known, i => times[i]), Array.ConvertAll(known, i => values[i].GetDouble()));
    }
}
