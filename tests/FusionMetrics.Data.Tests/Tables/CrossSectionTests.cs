namespace FusionMetrics.Data.Tests.Tables;

/// <summary>Tables without a column of periods: <c>as-of</c> says which period all rows are of.</summary>
public class CrossSectionTests
{
    private static readonly TablePanelOptions Of2024 = new() { AsOf = Period.OfYear(2024) };

    [Fact]
    public void Every_row_of_the_wide_form_is_of_that_period()
    {
        var panel = MemoryTable.Panel(Of2024, ["region", "gdp", "period"], ["A", 1.0, 7.0], ["B", 2.0, 8.0]);
        panel.Periods.Should().Equal(Period.OfYear(2024));
        panel.Column("gdp").ToArray().Should().Equal(1, 2);
        panel.Column("period").ToArray().Should().Equal([7, 8], "no column is the period then, whatever it is called");
    }

    [Fact]
    public void Every_row_of_the_long_form_is_of_that_period()
    {
        var panel = MemoryTable.Panel(Of2024 with { Indicator = "what", Value = "value" }, ["region", "what", "value"], ["A", "gdp", 1.0], ["B", "gdp", 2.0], ["A", "rd", 3.0]);
        panel.Periods.Should().Equal(Period.OfYear(2024));
        panel.Column("rd").ToArray().Should().Equal(3, double.NaN);
    }

    [Fact]
    public void A_region_that_is_there_twice_is_named()
        => MemoryTable.Problems(Of2024, ["region", "gdp"], ["A", 1.0], ["A", 2.0]).Should().ContainSingle().Which.Message.Should().StartWith("A in 2024 is given twice: in line 1 and in line 2.");

    [Fact]
    public void A_cell_that_is_no_number_is_named_with_the_period()
        => MemoryTable.Problems(Of2024, ["region", "gdp"], ["A", "many"]).Should().ContainSingle().Which.Location!.Period.Should().Be(Period.OfYear(2024));

    [Fact]
    public void Headings_that_are_periods_have_their_own()
        => MemoryTable.Problems(Of2024 with { Periods = PeriodPlace.Headings, Indicator = "what" }, ["region", "what", "2019"], ["A", "gdp", 1.0])
            .Should().ContainSingle().Which.Rule.Should().Be(SourceRules.BadOptions);

    [Fact]
    public void A_recipe_says_it_and_its_manifest_replays()
    {
        var folder = Directory.CreateTempSubdirectory("fusionmetrics-as-of-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "panel.csv"), "region,gdp,rd\nA,1,5\nB,2,7\nC,3,6\n");
            File.WriteAllText(Path.Combine(folder, "recipe.yaml"), "panel: { path: panel.csv, as-of: 2024-Q2 }\nindicators: [{ code: gdp, subsystem: a }, { code: rd, subsystem: b }]\ncoupling: standard\n");
            var run = EvaluationRun.Evaluate(RecipeFile.Read(Path.Combine(folder, "recipe.yaml")));
            run.Write(Path.Combine(folder, "out"));
            run.Result.Panel.Periods.Should().Equal(Period.OfQuarter(2024, 2));
            File.ReadAllText(Path.Combine(folder, "out", "manifest.json")).Should().Contain("\"as-of\": \"2024-Q2\"");
            Replay.Of(Path.Combine(folder, "out", "manifest.json")).IsIdentical.Should().BeTrue();

            // New rows that have a column of periods are read by it.
            File.WriteAllText(Path.Combine(folder, "next.csv"), "region,quarter,gdp,rd\nA,2024-Q3,2,6\n");
            var model = ModelFile.Read(Path.Combine(folder, "out", "model.json"));
            EvaluationRun.Score(model, model.WithPanel(PanelSource.Read(Path.Combine(folder, "next.csv"), "period: quarter"))).Result.Panel.Periods.Should().Equal(Period.OfQuarter(2024, 3));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void What_is_no_period_is_an_error_of_the_recipe()
    {
        var reading = () => RecipeFile.Parse("panel: { path: panel.csv, as-of: soon }\nindicators: [{ code: gdp, subsystem: a }]\n", "recipe.yaml", "", DataMethods.Catalog);
        reading.Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle().Which.Message.Should().Contain("as-of must be a period, but is 'soon'");
    }
}
