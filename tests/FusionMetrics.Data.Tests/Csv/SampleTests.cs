namespace FusionMetrics.Data.Tests.Csv;

/// <summary>The sample files of the countries are read as they are.</summary>
public class SampleTests
{
    [Fact]
    public void The_countries_are_read_with_the_indicators_of_their_table()
    {
        var system = IndicatorSystem.ReadCsv(Sample("indicators.csv"), subsystems: ["innovation", "value", "ecological"]);

        var panel = Panel.ReadCsv(Sample("panel.csv"), period: "year", indicators: system);

        system.Subsystems.Select(s => s.Indicators.Count).Should().Equal(8, 9, 13);
        system.Indicators.Count(i => i.Direction == Direction.Cost).Should().Be(7);
        panel.ToString().Should().Be("94 regions x 24 periods x 30 indicators, 2256 rows");
        panel.Indicators.Sum(code => panel.Column(code).ToArray().Count(double.IsNaN)).Should().Be(6809);
        panel.Column("rd_gdp")[panel.FindRow("DEU", Period.OfYear(2020))].Should().BeInRange(3, 3.5);
    }

    [Fact]
    public void The_core_has_no_missing_cell_and_every_column_is_an_indicator()
    {
        var panel = Panel.ReadCsv(Sample("panel_core.csv"), period: "year");

        panel.ToString().Should().Be("35 regions x 14 periods x 19 indicators, 490 rows");
        panel.Indicators.Should().OnlyContain(code => !panel.Column(code).ToArray().Any(double.IsNaN));
    }

    [Fact]
    public void The_core_is_part_of_the_whole_to_the_bit()
    {
        var core = Panel.ReadCsv(Sample("panel_core.csv"), period: "year");
        var whole = Panel.ReadCsv(Sample("panel.csv"), period: "year");

        foreach (var code in core.Indicators)
            for (var row = 0; row < core.RowCount; row++)
                core.Column(code)[row].Should().Be(whole.Column(code)[whole.FindRow(core.RegionAt(row).Code, core.PeriodAt(row))]);
    }

    [Fact]
    public void The_regions_have_names_in_two_languages()
    {
        var regions = RegionTable.Read(Sample("regions.csv"));

        regions.Should().HaveCount(94).And.OnlyContain(r => r.Name != null && r.NameZh != null);
    }

    [Fact]
    public void Columns_passed_over_are_said()
    {
        var system = new IndicatorSystem([new Subsystem("innovation", [new Indicator("rd_gdp")])]);

        Panel.ReadCsv(new CsvPanelOptions { Path = Sample("panel_core.csv"), Period = "year" }, system, out var found);

        found.Should().HaveCount(18).And.OnlyContain(d => d.Id == "FM2007");
    }

    private static string Sample(string name) => Path.Combine(AppContext.BaseDirectory, "countries", name);
}
