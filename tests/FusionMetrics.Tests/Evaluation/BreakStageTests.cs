using FusionMetrics.Methods;
using FusionMetrics.Trends;
using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Tests.Evaluation;

/// <summary>Breaks of the series that are tested for a trend.</summary>
public class BreakStageTests
{
    // Region R01 gets better after 2019 in all columns, a2 being a cost; others do not.
    private static readonly Panel Panel = Sample.Panel(4, 20, (region, period, column)
        => Sample.Value(region, 0, column) + 0.1 * (7 * period * (region + 2) % 5) + (region != 1 || period < 10 ? 0 : column == 1 ? -5 : 5));

    private static readonly TrendRecipe Trend = new() { Series = ["u", "d"], Breaks = new("level-segments", new SegmentOptions { Alpha = 0.01 }) };

    private static readonly EvaluationResult Result = Sample.Full.Detect(Trend).Evaluate(Panel);

    [Fact]
    public void Without_breaks_there_is_no_table()
    {
        var result = Sample.Full.Detect(Trend with { Breaks = null }).Evaluate(Panel);

        result.Breaks.Should().BeNull();
        result.Explain("R01", Period.OfYear(2012)).Breaks.Should().BeEmpty();
        result.ToString().Should().NotContain("break");
    }

    [Fact]
    public void A_row_a_break_or_one_that_there_is_none_by_region_then_series()
    {
        Result.Tables.Select(table => table.Name).Should().ContainInOrder("trends", "breaks");
        Result.Breaks!.Select(row => (row.Region, row.Series)).Distinct().Should().Equal(Result.Trends!.Select(row => (row.Region, row.Series)));
        Result.Breaks!.Where(row => row.Region != "R01").Should().OnlyContain(row => row.Break == null && row.Number == 0 && row.FirstAfter == null && row.Finding.Verdict == BreakVerdict.NoBreak);
        foreach (var row in Result.Breaks!.Where(row => row.Region == "R01" && row.Series == "d"))
            (row.Number, row.LastBefore, row.FirstAfter, row.Finding.Breaks.Count).Should().Be((1, Period.OfYear(2019), Period.OfYear(2020), 1));
    }

    [Fact]
    public void What_is_found_is_what_the_detector_finds_in_the_rows_of_the_region()
    {
        double[] d = [.. Result.Coupling!.Where(c => c.Region == "R01").Select(c => c.D)];
        var expected = new LevelSegments(new SegmentOptions { Alpha = 0.01 }).Detect(new TimeSeries([.. Enumerable.Range(2010, 20).Select(year => (double)year)], d));

        var row = Result.Breaks!.Of("R01").Single(row => row.Series == "d");

        row.Finding.Should().BeEquivalentTo(expected);
        (row.Earliest, row.Latest).Should().Be((Period.OfYear(2009 + expected.Breaks[0].Lower), Period.OfYear(2009 + expected.Breaks[0].Upper)));
    }

    [Fact]
    public void Missing_values_are_left_out_and_periods_are_those_of_the_values()
    {
        var gaps = Sample.Panel(4, 20, (region, period, column) => region == 1 && period is 4 or 9 ? double.NaN : Panel.Column(Sample.Codes[column])[region * 20 + period]);
        var result = (Sample.Full with { Ranking = null, Missing = MissingRule.Reweight(0.5) }).Detect(Trend).Evaluate(gaps);

        var row = result.Breaks!.Of("R01").Single(row => row.Series == "d");

        (row.Finding.Count, row.Break!.Position, row.LastBefore, row.FirstAfter).Should().Be((18, 8, Period.OfYear(2018), Period.OfYear(2020)));
    }

    [Fact]
    public void Adjusted_p_is_over_all_series_and_the_same_for_breaks_of_one()
    {
        var result = Sample.Full.Detect(Trend with { Adjust = FalseDiscoveryRule.BenjaminiHochberg }).Evaluate(Panel);
        var series = result.Breaks!.DistinctBy(row => (row.Region, row.Series)).ToList();

        series.Select(row => row.AdjustedP).Should().Equal(FalseDiscovery.Adjust([.. series.Select(row => row.Finding.P)], FalseDiscoveryRule.BenjaminiHochberg));
        result.Breaks!.Columns.Select(column => column.Name).Should().Equal("region", "series", "n", "statistic", "p", "p_adjusted", "verdict", "break",
            "last_before", "first_after", "earliest", "latest", "level_before", "level_after");
        Result.Breaks!.Columns.Select(column => column.Name).Should().NotContain("p_adjusted");
    }

    [Fact]
    public void Lines_have_slopes()
        => Sample.Full.Detect(Trend with { Breaks = "line-segments" }).Evaluate(Panel).Breaks!.Columns.Select(column => column.Name).Should().EndWith(["slope_before", "slope_after"]);

    [Fact]
    public void An_explanation_and_the_summary_tell_the_breaks()
    {
        Result.Explain("R01", Period.OfYear(2012)).Breaks.Should().Equal(Result.Breaks!.Of("R01"));
        foreach (var row in Result.Breaks)
            Result.Explain(row.Region, Period.OfYear(2012)).ToString().Contains($"\nBreak of {row.Series}: between {row.LastBefore} and {row.FirstAfter}, p = ").Should().Be(row.Break is not null);
        ResultSummary.Of(Result).Top.Single(row => row.Region.Code == "R01").Breaks.Select(row => row.FirstAfter).Should().Equal(Period.OfYear(2020));
        Result.ToString().Split('\n').Should().Contain(line => line.StartsWith("R01", StringComparison.Ordinal) && line.Contains("2020")).And.Contain("break: the first period of another level or line");
    }

    [Fact]
    public void Any_number_of_threads_gives_the_same_bits_and_conventions_say_what_was_used()
    {
        var alone = new EvaluationEngine(BuiltInMethods.Catalog, new FusionMetricsOptions { Threads = 1 }).Evaluate(Sample.Full.Detect(Trend), Panel);
        var together = new EvaluationEngine(BuiltInMethods.Catalog, new FusionMetricsOptions { Threads = 4 }).Evaluate(Sample.Full.Detect(Trend), Panel);

        together.Breaks.Should().BeEquivalentTo(alone.Breaks, options => options.WithStrictOrdering());
        alone.Conventions.Should().Contain(sentence => sentence.StartsWith("Levels: p given the number of values", StringComparison.Ordinal));
    }

    [Fact]
    public void A_detector_that_there_is_not_and_options_of_another_are_refused()
    {
        Sample.Full.Detect(Trend with { Breaks = "petit" }).ShouldRefuse(Panel, EvaluationRules.UnknownMethod).Message.Should().StartWith("There is no break method 'petit'. Did you mean 'pettitt'?");
        Sample.Full.Detect(Trend with { Breaks = new("pettitt", new MannKendallOptions()) }).ShouldRefuse(Panel, EvaluationRules.WrongOptions);
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(20, 1, 19)]
    [InlineData(5, 6, 7)]
    [InlineData(5, 4, 20)]
    [InlineData(5, 0, 0)]
    public void Breaks_outside_the_series_are_refused_as_a_defect_of_the_method(int position, int lower, int upper)
    {
        var engine = new EvaluationEngine(BuiltInMethods.Catalog.With(registry => registry.Add<IBreakDetector>("fake", "Fake.", () => new Misplaced(position, lower, upper))));

        engine.Invoking(e => e.Evaluate(Sample.Full.Detect(Trend with { Breaks = "fake" }), Panel)).Should().Throw<FusionMetricsException>()
            .Which.Diagnostics.Single(d => d.Rule == BreakRules.BadPlaces).Message.Should().Contain("'fake'").And.Contain("'u_innovation' of R00");
    }

    private sealed class Misplaced(int position, int lower, int upper) : IBreakDetector
    {
        public BreakFinding Detect(TimeSeries series) => new(series.Count, BreakVerdict.Break) { Breaks = [new(position, 0, 1) { Lower = lower, Upper = upper }] };
    }
}
