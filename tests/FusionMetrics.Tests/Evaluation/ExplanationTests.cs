namespace FusionMetrics.Tests.Evaluation;

/// <summary>How the numbers of a region came about, and what a reader sees first.</summary>
public class ExplanationTests
{
    private static readonly EvaluationResult Result = Sample.Full.Evaluate(Sample.Panel());

    [Fact]
    public void An_explanation_leads_from_raw_values_to_the_index()
    {
        var explanation = Result.Explain("R04", Period.OfYear(2012));

        explanation.Indicators.Select(i => i.Indicator.Code).Should().Equal(Sample.Codes);
        explanation.Indicators.Select(i => i.Raw).Should().Equal(Enumerable.Range(0, 5).Select(column => Sample.Value(4, 2, column)));
        foreach (var (subsystem, k) in Sample.System.Subsystems.Select((s, k) => (s, k)))
            explanation.Indicators.Where(i => i.Subsystem == subsystem).Sum(i => i.Contribution).Should().BeApproximately(explanation.Scores.Indices[k], 1e-15);
    }

    [Fact]
    public void An_explanation_carries_the_scores_coupling_and_trends_of_the_region()
    {
        var explanation = Result.Explain("R04", Period.OfYear(2012));
        var row = Result.Panel.FindRow("R04", Period.OfYear(2012));

        (explanation.Region.Code, explanation.Period).Should().Be(("R04", Period.OfYear(2012)));
        explanation.Scores.Score.Should().Be(Result.Scores[row].Score);
        explanation.Coupling!.Value.D.Should().Be(Result.Coupling![row].D);
        explanation.Trends.Should().Equal(Result.Trends!.Of("R04"));
    }

    [Fact]
    public void An_explanation_reads_as_a_table_and_what_follows_from_it()
    {
        var text = Result.Explain("R04", Period.OfYear(2012)).ToString();

        text.Should().StartWith("R04 in 2012\nsubsystem").And.Contain("\ninnovation  a2         cost").And.Contain("\nU(innovation) = ").And.Contain("\nC = ");
        text.Split('\n').Should().Contain(line => line.StartsWith("topsis = ", StringComparison.Ordinal) && line.EndsWith(" in 2012", StringComparison.Ordinal));
        var trend = Result.Trends!.Of("R04")[0];
        text.Should().MatchRegex($@"\nTrend of {trend.Series}: (increasing|decreasing|no-trend), -?[0-9.E-]+ a year, p = [0-9.E-]+\n").And.NotContain("Break of");
    }

    [Fact]
    public void An_explanation_of_a_per_period_result_uses_the_frame_of_the_period()
    {
        var result = (Sample.Full with { Scope = Scope.PerPeriod }).Evaluate(Sample.Panel());

        var explanation = result.Explain("R04", Period.OfYear(2013));

        explanation.Indicators.Select(i => i.Weight).Should().Equal(result.Weights.Where(w => w.Period == Period.OfYear(2013)).Select(w => w.Weight));
    }

    [Fact]
    public void A_stage_left_out_is_left_out_of_the_explanation()
    {
        var explanation = Sample.Least.Evaluate(Sample.Panel()).Explain("R04", Period.OfYear(2012));

        (explanation.Coupling, explanation.Trends.Count).Should().Be((null, 0));
        explanation.ToString().Should().NotContain("topsis").And.NotContain("\nC = ");
    }

    [Theory]
    [InlineData("nowhere", 2012)]
    [InlineData("R04", 1912)]
    public void A_row_that_there_is_not_cannot_be_explained(string region, int year)
        => Result.Invoking(r => r.Explain(region, Period.OfYear(year))).Should().Throw<KeyNotFoundException>().WithMessage($"*{region}*{year}*");

    [Fact]
    public void The_summary_shows_the_last_period_the_ends_of_the_order_and_the_weights()
    {
        var summary = ResultSummary.Of(Result, 3);
        var last = Result.Coupling!.Where(c => c.Period == Period.OfYear(2015)).OrderByDescending(c => c.D).Select(c => c.Region).ToList();

        summary.Period.Should().Be(Period.OfYear(2015));
        summary.Regions.Should().Be(12);
        summary.Top.Select(r => r.Region.Code).Should().Equal(last[..3]);
        summary.Bottom.Select(r => r.Region.Code).Should().Equal(last[^3..]);
        Result.ToString().Should().Contain("full").And.Contain("12 regions x 6 periods x 5 indicators, 72 rows").And.Contain(last[0]).And.Contain("entropy");
    }

    [Fact]
    public void A_summary_of_few_regions_shows_each_of_them_once()
    {
        var summary = ResultSummary.Of(Sample.Least.Evaluate(Sample.Panel(4, 2)), 3);

        summary.Top.Concat(summary.Bottom).Select(r => r.Region.Code).Should().BeEquivalentTo("R00", "R01", "R02", "R03");
    }

    [Fact]
    public void The_text_of_a_result_carries_its_diagnostics()
        => (Sample.Least with { Scope = Scope.PerPeriod }).Evaluate(Sample.Panel()).ToString().Should().Contain("warning FM4002: ");
}
