using FusionMetrics.Methods;
using FusionMetrics.Treatment;

namespace FusionMetrics.Tests.Reference;

/// <summary>COINr's standard example, stage by stage: every cell that COINr wrote.</summary>
public class AsemStageTests
{
    private static readonly Period Year = Period.OfYear(2018);
    private static readonly EvaluationResult Result = Asem.Standard.Evaluate(Asem.Panel);

    [Theory]
    [InlineData("Denominated", 1, 1e-15)]
    [InlineData("Imputed", 2, 1e-15)]
    [InlineData("Screened", 3, 1e-15)]
    [InlineData("Treated", 4, 1e-15)]
    [InlineData("Treated", 5, 1e-15)]
    public void Values_after_each_treatment_are_those_of_the_stage(string stage, int steps, double tolerance)
    {
        var panel = Treated(steps).Panel;
        panel.Regions.Count.Should().Be(51);
        var error = new LargestError(stage);
        foreach (var reference in Asem.Results("coinr-results.csv", ("stage", stage)))
        {
            var value = panel.Column(reference["iCode"])[panel.FindRow(reference["uCode"], Year)];
            if (reference["value"].Length == 0) double.IsNaN(value).Should().BeTrue();
            else error.Relative(value, reference["value"], $"{reference["iCode"]} {reference["uCode"]}");
        }
        error.ShouldBeAtMost(tolerance);
    }

    [Fact]
    public void The_cells_that_winsorising_changed_are_those_that_COINr_changed()
    {
        var changes = Treated(4).Last.Changes;
        var screened = Asem.Results("coinr-results.csv", ("stage", "Screened")).ToDictionary(r => (r["iCode"], r["uCode"]), r => r["value"]);
        var changed = Asem.Results("coinr-results.csv", ("stage", "Treated")).Where(r => r["value"] != screened[(r["iCode"], r["uCode"])]).Select(r => (r["iCode"], r["uCode"]));

        changes.Should().HaveCount(35);
        changes.Select(c => (c.Indicator, c.Region)).Should().BeEquivalentTo(changed);
        foreach (var details in Asem.Results("coinr-treatment-details.csv").Where(d => d["winsorise.nwin"].Length > 0))
            changes.Count(c => c.Indicator == details["iCode"]).Should().Be(details.Integer("winsorise.nwin"), details["iCode"]);
    }

    [Fact]
    public void What_was_done_is_told_cell_by_cell_and_in_a_line_an_indicator()
    {
        Result.Treatment!.Select(c => c.Reason).Should().Contain(["divided by GDP", "Energy is missing", "mean of 29 in Europe in 2018"]);
        Result.Diagnostics.Should().Contain(d => d.Rule == TreatmentRules.MissingDenominator && d.Message.StartsWith("2 values", StringComparison.Ordinal));
        Result.Diagnostics.Where(d => d.Rule == TreatmentRules.OutliersTreated).Should().HaveCount(15).And.Contain(d => d.Message
            == "'Bord' had 3 points winsorised: from skewness 4.211, excess kurtosis 19.905 to skewness 1.66, excess kurtosis 1.539.");
        Result.Diagnostics.Should().NotContain(d => d.Rule == TreatmentRules.StillSkewed);
    }

    [Fact]
    public void Skewness_and_kurtosis_of_the_raw_indicators_are_those_of_the_statistics_to_their_three_digits()
    {
        foreach (var statistics in Asem.Results("coinr-stats-raw.csv"))
        {
            var sums = new OutlierSample(new Indicator("x"), null, [.. Asem.Panel.Column(statistics["iCode"]).ToArray().Where(v => !double.IsNaN(v))]).Sums;
            sums.Skewness.Should().BeApproximately(statistics.Number("Skew"), Printed.HalfUnit(statistics.Number("Skew"), 3), statistics["iCode"]);
            sums.Kurtosis.Should().BeApproximately(statistics.Number("Kurt"), Printed.HalfUnit(statistics.Number("Kurt"), 3), statistics["iCode"]);
        }
    }

    [Fact]
    public void Effective_weights_are_those_of_COINr()
    {
        var error = new LargestError("effective weights");
        foreach (var reference in Asem.Results("coinr-effective-weights.csv").Where(r => r["Level"] != "4"))
        {
            var weight = reference["Level"] == "1" ? Result.Weights.Single(w => w.Indicator == reference["iCode"]).EffectiveWeight
                : Result.Groups!.Single(g => g.Group == reference["iCode"]).EffectiveWeight;
            error.Absolute(weight, reference.Number("EffWeight"), reference["iCode"]);
        }
        error.ShouldBeAtMost(1e-15);
    }

    [Fact]
    public void Skewness_and_kurtosis_before_and_after_are_those_of_the_details()
    {
        var error = new LargestError("skewness and kurtosis");
        var (before, after) = (Treated(3).Panel, Treated(4).Panel);
        foreach (var details in Asem.Results("coinr-treatment-details.csv"))
        {
            Shape(before, details["iCode"], details["check_SkewKurt0.Skew"], details["check_SkewKurt0.Kurt"], error);
            if (details["check_SkewKurt1.Skew"].Length > 0) Shape(after, details["iCode"], details["check_SkewKurt1.Skew"], details["check_SkewKurt1.Kurt"], error);
        }
        error.ShouldBeAtMost(1e-12);
    }

    [Fact]
    public void Normalised_values_are_those_of_the_stage()
    {
        var error = new LargestError("Normalised");
        var values = Result.Model.Frames[0].Indicators.ToDictionary(i => i.Indicator.Code, i =>
        {
            var normalized = new double[Result.Panel.RowCount];
            i.FromRaw.Apply(Result.Panel.Column(i.Indicator.Code), normalized);
            return normalized;
        });
        foreach (var reference in Asem.Results("coinr-results.csv", ("stage", "Normalised")))
            error.Absolute(values[reference["iCode"]][Result.Panel.FindRow(reference["uCode"], Year)], reference.Number("value"), $"{reference["iCode"]} {reference["uCode"]}");
        error.ShouldBeAtMost(1e-12);
    }

    [Fact]
    public void Pillars_sub_indexes_and_the_index_are_those_of_COINr()
    {
        var error = new LargestError("Aggregated");
        foreach (var reference in Asem.Results("coinr-results.csv", ("stage", "Aggregated")))
            error.Absolute(Asem.Aggregate(Result, reference["uCode"], Year, reference.Integer("level"), reference["iCode"]), reference.Number("value"), $"{reference["iCode"]} {reference["uCode"]}");
        error.ShouldBeAtMost(1e-12);
    }

    [Fact]
    public void Ranks_are_those_of_COINr_at_every_level()
    {
        foreach (var code in Asem.Results("coinr-results.csv", ("stage", "Aggregated")).GroupBy(r => (Level: r.Integer("level"), Code: r["iCode"])))
        {
            var regions = code.Select(r => r["uCode"]).Order(StringComparer.Ordinal).ToArray();
            double[] scores = [.. regions.Select(region => Asem.Aggregate(Result, region, Year, code.Key.Level, code.Key.Code))];
            var ranks = PeriodRanks.Of(Result.Panel, scores, "weighted-sum");
            foreach (var reference in code) ranks[Array.IndexOf(regions, reference["uCode"])].Should().Be(reference.Number("rank"), $"{code.Key.Code} {reference["uCode"]}");
        }
        foreach (var reference in Asem.Results("coinr-results.csv", ("stage", "Aggregated"), ("iCode", "Index")))
            Result.Scores[Result.Panel.FindRow(reference["uCode"], Year)].Rank.Should().Be(reference.Number("rank"));
    }

    private static (Panel Panel, TreatmentOutcome Last) Treated(int steps)
    {
        var (panel, last) = (Asem.Panel, default(TreatmentOutcome)!);
        foreach (var choice in Asem.Standard.Treatment.Take(steps))
        {
            last = BuiltInMethods.Catalog.Create<ITreatment>(MethodFamily.Treatment, choice).Treat(panel, Asem.System);
            panel = last.Panel;
        }
        return (panel, last);
    }

    private static void Shape(Panel panel, string code, string skewness, string kurtosis, LargestError error)
    {
        var sums = new OutlierSample(new Indicator(code), null, panel.Column(code).ToArray()).Sums;
        error.Relative(sums.Skewness, skewness, code);
        error.Relative(sums.Kurtosis, kurtosis, code);
    }
}
