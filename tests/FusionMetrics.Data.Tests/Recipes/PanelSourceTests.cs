using FusionMetrics.Data.Tests.Tables;
using FusionMetrics.Methods;
using FusionMetrics.Providers;

namespace FusionMetrics.Data.Tests.Recipes;

public class PanelSourceTests
{
    [Theory]
    [InlineData("panel.csv", "", "csv", "panel.csv")]
    [InlineData("panel.tsv", "", "csv", "panel.tsv")]
    [InlineData("panel.unknown", "", "csv", "panel.unknown")]
    [InlineData("panel.json", "", "json-stat", "panel.json")]
    [InlineData("panel.csv", "provider: sdmx-csv", "sdmx-csv", "panel.csv")]
    [InlineData(null, "path: panel.csv", "csv", "panel.csv")]
    [InlineData(null, "{ provider: csv, path: panel.csv }", "csv", "panel.csv")]
    [InlineData(null, "sources: [a.csv, { path: b.json }]", "merged", "a.csv b.json")]
    public void A_source_is_what_a_panel_of_a_recipe_would_be(string? path, string settings, string provider, string files)
    {
        var source = PanelSource.Read(path, settings);
        (source.Choice.Id, string.Join(' ', source.Files)).Should().Be((provider, files));
    }

    [Theory]
    [InlineData("regoin: land", "FM1203")]
    [InlineData("provider: oracle", "FM1001")]
    [InlineData("path: again.csv", "FM1205")]
    [InlineData("delimiter: [", "FM1202")]
    [InlineData("- a list", "FM1202")]
    [InlineData("decimal: colon", "FM1205")]
    public void What_is_no_source_is_said(string settings, string id)
        => FluentActions.Invoking(() => PanelSource.Read("panel.csv", settings)).Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle().Which.Id.Should().Be(id);

    [Fact]
    public void Columns_and_cells_are_read_as_the_source_says_and_else_recognised()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("a.csv");
        File.WriteAllText(path, "land;jahr;x\nA;2000;1,5\nA;2001;k. A.\n");

        var series = PanelSource.Read(path, "region: land\nperiod: jahr\ndecimal: comma\nmissing: [k. A.]").ReadSeries(null, out _).Single();

        (series.Region, series.Series).Should().Be(("A", "x"));
        series.Values.Should().Equal(1.5, double.NaN);
        FluentActions.Invoking(() => PanelSource.Read(path, "region: land").ReadSeries(null, out _)).Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().Contain(d => d.Id == "FM2105");
    }

    [Fact]
    public void A_provider_without_a_table_gives_the_series_of_its_panel()
    {
        var catalog = DataMethods.Catalog.With(registry => registry.Add<IIndicatorProvider>("sky", "Values from nowhere.", () => new Sky()));
        var source = PanelSource.Read(null, "provider: sky", catalog);

        source.ReadSeries(null, out _).Select(s => (s.Region, s.Series, string.Join(' ', s.Periods), string.Join(' ', s.Values))).Should().Equal(("A", "x", "2000 2001", "1 2"), ("A", "y", "2000 2001", "3 4"), ("B", "x", "2000", "5"), ("B", "y", "2000", "NaN"));
        source.ReadSeries(["y"], out _).Select(s => s.Series).Distinct().Should().Equal("y");
        source.Name.Should().Be("sky");
        FluentActions.Invoking(() => RecipeDraft.Of(source)).Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle(d => d.Id == "FM2442");
    }

    private sealed class Sky : IIndicatorProvider
    {
        private static readonly MemoryTable Table = new(["region", "period", "x", "y"], [["B", "2000", 5.0, null], ["A", "2001", 2.0, 4.0], ["A", "2000", 1.0, 3.0]]);

        public void Provide(PanelBuilder builder, CancellationToken cancellationToken) => new TablePanelProvider(Table, new()).Provide(builder, cancellationToken);
    }
}
