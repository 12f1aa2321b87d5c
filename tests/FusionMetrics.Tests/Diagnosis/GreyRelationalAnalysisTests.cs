using CsCheck;
using FusionMetrics.Diagnosis;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Tests.Reference;

namespace FusionMetrics.Tests.Diagnosis;

public class GreyRelationalAnalysisTests
{
    private static readonly double[] Reference = [1, 2, 3, 5, 4];
    private static readonly double[] Other = [2, 3, 3, 6, 8];

    [Fact]
    public void Grades_of_sports_are_those_printed()
    {
        var raw = ReferenceFile.Csv("coupling/17_gra_sports_raw.csv");
        var printed = ReferenceFile.Csv("coupling/17_gra_sports_results.csv");
        double[] Series(string name) => [.. raw.Select(row => row.Number(name))];
        // A time to run is turned round: its initial image is the first value over each.
        double[][] series = [.. printed.Select(p => p["direction"] == "cost" ? [.. Series(p["series"]).Select(x => 1 / x)] : Series(p["series"]))];
        var grades = GreyRelationalAnalysis.Grades(Series("shot"), series, new() { Image = GreyImage.Initial });
        foreach (var (grade, row) in grades.Zip(printed)) grade.Should().BeApproximately(row.Number("grey_relational_grade"), 5e-4, row["name_zh"]);
    }

    [Fact]
    public void Grades_of_investments_are_those_printed()
    {
        var raw = ReferenceFile.Csv("coupling/17_gra_invest_raw.csv");
        double[] Series(string name) => [.. raw.Select(row => row.Number(name))];
        var printed = ReferenceFile.Csv("coupling/17_gra_invest_results.csv");
        foreach (var income in new[] { "y1", "y2", "y3", "y4", "y5", "y6" })
        {
            var grades = GreyRelationalAnalysis.Grades(Series(income), [.. printed.Select(p => Series(p["series"]))], new() { Image = GreyImage.Initial });
            foreach (var (grade, row) in grades.Zip(printed)) grade.Should().BeApproximately(row.Number(income), 5e-4);
        }
    }

    /// <summary>By the definitions in exact fractions: python3 with fractions.Fraction.</summary>
    [Theory]
    [InlineData(GreyKind.Absolute, 37.0 / 38)]
    [InlineData(GreyKind.Slope, 61744.0 / 73815)]
    [InlineData(GreyKind.B, 60.0 / 269)]
    [InlineData(GreyKind.T, 31.0 / 120)]
    public void Other_kinds_are_their_definitions(GreyKind kind, double expected)
        => Grade(Other, new() { Kind = kind }).Should().BeApproximately(expected, 1e-15);

    [Fact]
    public void The_scope_of_the_extremes_is_named()
    {
        // Distances 1 1 0 1 4 and 0 1 1 1 1: over the set (0 + 2) / (d + 2), of the second alone (0 + 0.5) / (d + 0.5).
        double[][] series = [Other, [1, 3, 4, 6, 5]];
        GreyRelationalAnalysis.Grades(Reference, series)[1].Should().BeApproximately((1 + 4 * 2 / 3.0) / 5, 1e-15);
        GreyRelationalAnalysis.Grades(Reference, series, new() { Scope = GreyScope.Series })[1].Should().BeApproximately((1 + 4 / 3.0) / 5, 1e-15);
        GreyRelationalAnalysis.Grades(Reference, series, new() { Rho = 1 })[1].Should().BeApproximately((1 + 4 * 0.8) / 5, 1e-15);
    }

    [Fact]
    public void Images_make_series_comparable()
    {
        double[] thrice = [.. Reference.Select(x => 3 * x)], raised = [.. Reference.Select(x => 3 * x + 7)];
        foreach (var image in new[] { GreyImage.Initial, GreyImage.Mean, GreyImage.Range }) Grade(thrice, new() { Image = image, Kind = GreyKind.Absolute }).Should().BeApproximately(1, 1e-15);
        Grade(raised, new() { Image = GreyImage.Range, Kind = GreyKind.B }).Should().BeApproximately(1, 1e-15);
        Grade(raised, new() { Kind = GreyKind.T }).Should().BeApproximately(1, 1e-15);
        Grade([.. Reference.Select(x => -x)], new() { Kind = GreyKind.T }).Should().BeApproximately(-1, 1e-15);
    }

    [Fact]
    public void Grades_lie_in_their_range_and_a_series_is_closest_to_itself()
        => Gen.Select(Gen.Double[0.01, 10].Array[7], Gen.Double[0.01, 10].Array[7], Gen.Enum<GreyKind>(), Gen.Enum<GreyImage>()).Sample((x0, x, kind, image) =>
        {
            var grades = GreyRelationalAnalysis.Grades(x0, [x, x0], new() { Kind = kind, Image = image });
            return grades.All(g => g >= (kind == GreyKind.T ? -1 : 0) && g <= 1 + 1e-15) && Math.Abs(grades[1] - 1) < 1e-15;
        }, iter: 1000);

    [Fact]
    public void What_has_no_grade_is_NaN_and_what_is_missing_is_left_out()
    {
        Grade([0, 3, 3, 6, 8], new() { Image = GreyImage.Initial }).Should().Be(double.NaN);
        Grade([-1, 1, -1, 1, 0], new() { Image = GreyImage.Mean }).Should().Be(double.NaN);
        Grade([-1, 1, -1, 1, 0], new() { Kind = GreyKind.Slope }).Should().Be(double.NaN);
        GreyRelationalAnalysis.Grades([1, 2], [[1, 3]], new() { Kind = GreyKind.B })[0].Should().Be(double.NaN);
        GreyRelationalAnalysis.Grades([1, 1], [[1, 1]])[0].Should().Be(1);
        Grade([1, 1, 1, 1, 1], new() { Kind = GreyKind.T }).Should().Be(0);
        GreyRelationalAnalysis.Grades([1, 1, 2], [[5, 5, 4]], new() { Kind = GreyKind.T })[0].Should().Be(0);
        GreyRelationalAnalysis.Grades([1, 2, double.NaN, 3, 5, 4], [[2, 3, 9, 3, 6, 8]], new() { Kind = GreyKind.B })[0].Should().Be(Grade(Other, new() { Kind = GreyKind.B }));
        FluentActions.Invoking(() => Grade([1], new())).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Grade(Other, new() { Rho = 0 })).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Indicators_of_each_region_are_compared_with_its_score_over_the_years()
    {
        var result = CountryPanel.Result;
        var table = new DiagnosisStudy().GreyRelations(result);
        table.Should().HaveCount(35 * 19);
        table.GroupBy(r => r.Region).Should().OnlyContain(g => g.Count(r => r.Place == 1) >= 1 && g.All(r => r.Grade > 0 && r.Grade <= 1));
        // Argentina by hand: distances of normalised values from D.
        var explained = CountryPanel.Panel.Periods.Select(p => result.Explain("ARG", p)).ToList();
        double[] d = [.. explained.Select(e => e.Coupling!.Value.D)];
        double[][] distances = [.. Enumerable.Range(0, 19).Select(j => explained.Select((e, k) => Math.Abs(e.Indicators[j].Normalized - d[k])).ToArray())];
        var (least, most) = (distances.Min(x => x.Min()), distances.Max(x => x.Max()));
        for (var j = 0; j < 19; j++) table[j].Grade.Should().BeApproximately(distances[j].Average(x => (least + most / 2) / (x + most / 2)), 1e-14);
        new DiagnosisStudy().GreyRelations(result, new() { Values = GreyValues.Raw, Image = GreyImage.Initial }).Should().OnlyContain(r => r.Grade > 0);
    }

    [Fact]
    public void Too_few_periods_are_told()
    {
        var result = TestPanel.GivenIndices("a", "b").Couple().Evaluate(TestPanel.OfRows(["a", "b"], [[0.2, 0.5], [0.5, 0.5]]));
        new DiagnosisStudy().Run(result, new DiagnosisRecipe { Grey = new() { Kind = GreyKind.Slope } }).Diagnostics.Should().ContainSingle(d => d.Id == "FM4517");
        var declined = () => new DiagnosisStudy().Run(result, new DiagnosisRecipe { Grey = new() { Rho = 2 }, Top = 0, Series = "x" });
        declined.Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().HaveCount(3);
    }

    private static double Grade(double[] series, GreyOptions options) => GreyRelationalAnalysis.Grades(Reference, [series], options)[0];
}
