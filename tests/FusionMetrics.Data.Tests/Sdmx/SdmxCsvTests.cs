using FusionMetrics.Methods;
using FusionMetrics.Testing;

namespace FusionMetrics.Data.Tests.Sdmx;

public class SdmxCsvTests
{
    // Laid out as the field guides of SDMX-CSV 1.0 and 2.0 show it.
    private const string First = """
        DATAFLOW,FREQ,REF_AREA,INDICATOR,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,OBS_STATUS,DECIMALS
        EST:NA(1.6),A,DE,GDP,EUR,2019,1.5,A,1
        EST:NA(1.6),A,DE,GDP,EUR,2020,NaN,M,1
        EST:NA(1.6),A,FR,GDP,EUR,2019,2.5,F,1
        EST:NA(1.6),A,DE,RD,EUR,2019,0.25,A,1
        """;

    private const string Labelled = """
        STRUCTURE;STRUCTURE_ID;ACTION;FREQ: Frequency;REF_AREA: Reference area;INDICATOR: Indicator;SEX: Sex;TIME_PERIOD: Time;OBS_VALUE: Value;OBS_STATUS: Status
        dataflow;EST:NA(1.6);I;A: Annual;DE: Germany;GDP: Gross: domestic;T: Total;2019;1.5;A: Normal
        dataflow;EST:NA(1.6);I;A: Annual;DE: Germany;GDP: Gross: domestic;F: Female;2019;9.5;A: Normal
        dataflow;EST:NA(1.6);D;A: Annual;FR: France;GDP: Gross: domestic;T: Total;2019;;A: Normal
        """;

    [Fact]
    public void Version_1_is_read()
    {
        var panel = Read(First);

        panel.Indicators.Should().BeEquivalentTo("GDP", "RD");
        (At(panel, "DE", "GDP", 2019), At(panel, "DE", "GDP", 2020), At(panel, "FR", "GDP", 2019), At(panel, "DE", "RD", 2019)).Should().Be((1.5, double.NaN, 2.5, 0.25));
    }

    [Fact]
    public void Version_2_with_labels_is_read_and_what_is_to_be_deleted_is_told_of()
    {
        using var file = new TemporaryFile(Labelled);
        var panel = Panel.Read(new SdmxCsvPanelProvider(new() { Path = file.Path, Filter = new Dictionary<string, string> { ["SEX"] = "T" } }), null, out var found);

        (panel.RowCount, At(panel, "DE", "GDP", 2019)).Should().Be((1, 1.5));
        found.Should().ContainSingle(d => d.Id == "FM2362" && d.Severity == Severity.Warning);
    }

    [Fact]
    public void A_dimension_left_open_is_an_error_that_says_what_to_do()
    {
        var problem = Problems(Labelled).Should().ContainSingle(d => d.Id == "FM2361").Which;

        problem.Location!.Line.Should().Be(3);
        problem.Message.Should().Contain("'SEX: Sex'").And.Contain("'T' and 'F'").And.Contain("filter");
    }

    [Fact]
    public void Several_dimensions_together_are_the_indicator()
        => Read(First, new() { Dimensions = ["INDICATOR", "UNIT_MEASURE"] }).Indicators.Should().BeEquivalentTo("GDP.EUR", "RD.EUR");

    [Fact]
    public void Observations_of_a_status_can_count_as_missing()
        => At(Read(First, new() { OmitStatus = ["F"] }), "FR", "GDP", 2019).Should().Be(double.NaN);

    [Fact]
    public void A_dimension_that_is_not_there_is_an_error_with_the_nearest()
        => Problems(First, new() { Region = "REF_AERA" }).Should().ContainSingle(d => d.Id == "FM2105").Which.Message.Should().Contain("Did you mean 'REF_AREA'?");

    [Fact]
    public void The_countries_come_back_from_a_file_of_ours_to_the_bit()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".csv");
        var panel = Panel.ReadCsv(Repository.PathOf("samples", "countries", "panel_core.csv"), period: "year");
        panel.WriteSdmxCsv(path, "FM:COUNTRIES(1.0)");
        Panel.Read(new SdmxCsvPanelProvider(new() { Path = path }), null, out _).Fingerprint.Should().Be(panel.Fingerprint);
        File.Delete(path);
    }

    [Fact]
    public void The_provider_keeps_every_promise()
    {
        using var file = new TemporaryFile(First);
        string.Join('\n', Conformance.Check(DataMethods.Catalog.Find(MethodFamily.Provider, "sdmx-csv")!, new SdmxCsvOptions { Path = file.Path })).Should().BeEmpty();
    }

    private static double At(Panel panel, string region, string indicator, int year) => panel.Column(indicator)[panel.FindRow(region, Period.OfYear(year))];

    private static IReadOnlyList<Diagnostic> Problems(string text, SdmxCsvOptions? options = null)
        => ((Func<Panel>)(() => Read(text, options))).Should().Throw<FusionMetricsException>().Which.Diagnostics;

    private static Panel Read(string text, SdmxCsvOptions? options = null)
    {
        using var file = new TemporaryFile(text);
        return Panel.Read(new SdmxCsvPanelProvider((options ?? new()) with { Path = file.Path }), null, out _);
    }
}
