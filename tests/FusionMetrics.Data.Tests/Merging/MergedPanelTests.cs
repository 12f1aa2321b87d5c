using FusionMetrics.Data.Tests.Tables;
using FusionMetrics.Methods;
using FusionMetrics.Providers;
using FusionMetrics.Testing;

namespace FusionMetrics.Data.Tests.Merging;

public class MergedPanelTests
{
    private static readonly IIndicatorProvider First = Source(["region", "period", "a", "b"], ["X", 2019, 1, null], ["Y", 2019, 2, 3], ["X", 2020, 4, 5]);
    private static readonly IIndicatorProvider Second = Source(["region", "period", "b", "c"], ["X", 2019, 7, 8], ["Z", 2020, 9, null], ["Y", 2019, 3, 1]);

    [Fact]
    public void Sources_are_merged_by_region_and_period_and_what_is_missing_in_one_is_taken_from_the_other()
    {
        var panel = Read(ConflictRule.Error, First, Second);

        panel.Indicators.Should().BeEquivalentTo("a", "b", "c");
        panel.RowCount.Should().Be(4);
        (At(panel, "X", "b"), At(panel, "Y", "b"), At(panel, "Y", "a"), At(panel, "X", "c")).Should().Be((7, 3, 2, 8));
        At(panel, "Z", "b", 2020).Should().Be(9);
        At(panel, "Z", "a", 2020).Should().Be(double.NaN);
    }

    [Fact]
    public void The_order_of_sources_without_conflicts_changes_no_bit()
        => Read(ConflictRule.Error, First, Second).KeepRegions(_ => true).Column("a").ToArray().Should().Equal(Read(ConflictRule.Error, Second, First).Column("a").ToArray());

    [Fact]
    public void Different_values_are_an_error_that_names_both()
    {
        var third = Source(["region", "period", "b"], ["Y", 2019, 3.5]);
        var problem = ((Func<Panel>)(() => Read(ConflictRule.Error, First, Second, third))).Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle().Which;

        (problem.Id, problem.Location!.Region, problem.Location.Column, problem.Location.File).Should().Be(("FM2341", "Y", "b", "s3"));
        problem.Message.Should().Contain("b of Y in 2019 is 3 in s1 and 3.5 in s3");
    }

    [Theory]
    [InlineData(ConflictRule.First, 3)]
    [InlineData(ConflictRule.Last, 3.5)]
    public void A_rule_says_which_of_different_values_goes_and_a_warning_how_many_do_not(ConflictRule rule, double expected)
    {
        var third = Source(["region", "period", "b"], ["Y", 2019, 3.5]);
        var panel = Panel.Read(Merged(rule, First, third), null, out var found);

        At(panel, "Y", "b").Should().Be(expected);
        found.Should().ContainSingle(d => d.Id == "FM2342" && d.Severity == Severity.Warning && d.Message.StartsWith("1 values"));
    }

    [Fact]
    public void A_source_may_lack_an_indicator_that_another_has_but_one_that_none_has_is_an_error()
    {
        var builder = new PanelBuilder(["a", "c", "d"]);
        Merged(ConflictRule.Error, First, Second).Provide(builder, CancellationToken.None);
        var problems = ((Func<Panel>)builder.Build).Should().Throw<FusionMetricsException>().Which.Diagnostics.Where(d => d.Severity == Severity.Error);

        problems.Should().ContainSingle(d => d.Id == "FM2008" && d.Location!.Column == "d");
    }

    [Fact]
    public void What_is_wrong_with_every_source_is_found_at_once()
    {
        var (bad, worse) = (Source(["region", "period", "a"], ["X", "soon", 1]), Source(["region", "period", "a"], ["", 2019, 1]));
        ((Func<Panel>)(() => Read(ConflictRule.Error, bad, worse))).Should().Throw<FusionMetricsException>().Which.Diagnostics.Select(d => d.Id).Should().BeEquivalentTo("FM2115", "FM2114");
    }

    [Fact]
    public void Names_of_a_table_become_codes()
    {
        var options = new TablePanelOptions
        {
            Region = "地区", Codes = new Dictionary<string, string> { ["gdp"] = "地区生产总值（亿元）" }, RegionCodes = new Dictionary<string, string> { ["110000"] = "北京", ["120000"] = "天津" },
        };
        var wide = MemoryTable.Panel(options, ["地区", "period", "地区生产总值（亿元）", "rd"], ["北京", 2019, 1, 2], ["天津", 2019, 3, 4], ["河北", 2019, 5, 6], ["北京", 2020, 7, 8]);
        wide.Indicators.Should().Equal("gdp", "rd");
        wide.Regions.Select(r => r.Code).Should().Equal("110000", "120000", "河北");

        var longForm = MemoryTable.Panel(options with { Indicator = "i", Value = "v" }, ["地区", "period", "i", "v"], ["北京", 2019, "地区生产总值（亿元）", 1], ["北京", 2019, "rd", 2]);
        longForm.Indicators.Should().Equal("gdp", "rd");

        var yearbook = MemoryTable.Panel(options with { Periods = PeriodPlace.Headings }, ["地区", "地区生产总值（亿元）/2019年", "2020年/地区生产总值（亿元）"], ["北京", 1, 7]);
        (yearbook.Indicators.Single(), yearbook.Column("gdp")[1]).Should().Be(("gdp", 7));
    }

    [Theory]
    [InlineData("[ { path: a.csv }, { path: b.csv, codes: { c: sea } } ]")]
    [InlineData("{ sources: [ a.csv, { path: b.csv, codes: { c: sea } } ], conflicts: error }")]
    [InlineData("{ provider: merged, sources: [ { provider: csv, path: a.csv }, { path: b.csv, codes: { c: sea } } ] }")]
    public void A_recipe_merges_sources_and_its_manifest_replays(string panel)
    {
        var folder = Directory.CreateTempSubdirectory("fusionmetrics-test-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "a.csv"), "region,period,a\nX,2019,1\nY,2019,2\n");
            File.WriteAllText(Path.Combine(folder, "b.csv"), "region,period,sea\nX,2019,5\nY,2019,3\n");
            File.WriteAllText(Path.Combine(folder, "recipe.yaml"), $"panel: {panel}\nindicators: [{{ code: a, subsystem: s }}, {{ code: c, subsystem: t }}]\ncoupling: {{ model: standard }}\n");
            var recipe = RecipeFile.Read(Path.Combine(folder, "recipe.yaml"));
            recipe.Inputs.Select(Path.GetFileName).Should().Equal("a.csv", "b.csv");
            EvaluationRun.Evaluate(recipe).Write(Path.Combine(folder, "out"));

            var manifest = File.ReadAllText(Path.Combine(folder, "out", "manifest.json"));
            manifest.Should().Contain("\"path\": \"b.csv\"").And.NotContain(folder);
            Replay.Of(Path.Combine(folder, "out", "manifest.json")).IsIdentical.Should().BeTrue();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void The_provider_keeps_every_promise()
    {
        using var file = new TemporaryFile("region,period,a,b\nR1,2020,1.5,\nR2,2020,2.5,3\n");
        using var other = new TemporaryFile("region,period,c\nR1,2020,1\nR1,2021,7\n");
        MethodChoice Csv(TemporaryFile source) => new("csv", new CsvPanelOptions { Path = source.Path });
        string.Join('\n', Conformance.Check(DataMethods.Catalog.Find(MethodFamily.Provider, "merged")!, new MergedPanelOptions { Sources = [Csv(file), Csv(other)] })).Should().BeEmpty();
    }

    private static double At(Panel panel, string region, string indicator, int year = 2019) => panel.Column(indicator)[panel.FindRow(region, Period.OfYear(year))];

    private static TablePanelProvider Source(string[] headings, params object?[][] rows) => new(new MemoryTable(headings, rows), new());

    private static MergedPanelProvider Merged(ConflictRule rule, params IIndicatorProvider[] sources) => new(rule, sources.Select((source, i) => ($"s{i + 1}", source)));

    private static Panel Read(ConflictRule rule, params IIndicatorProvider[] sources) => Panel.Read(Merged(rule, sources), null, out _);
}
