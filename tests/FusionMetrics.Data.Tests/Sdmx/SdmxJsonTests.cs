using System.Text.RegularExpressions;
using FusionMetrics.Methods;
using FusionMetrics.Testing;

namespace FusionMetrics.Data.Tests.Sdmx;

public class SdmxJsonTests
{
    // Laid out as the field guide of the data message shows it; the figures are made up.
    private const string Message = """
        {
          "meta": { "id": "M1", "prepared": "2024-03-11T14:30:47Z" },
          "data": {
            "structures": [ {
              "name": "Made up", "dataSets": [0],
              "dimensions": {
                "dataSet": [ { "id": "FREQ", "keyPosition": 0, "values": [ { "id": "A", "name": "Annual" } ] } ],
                "series": [
                  { "id": "REF_AREA", "keyPosition": 1, "values": [ { "id": "DE", "name": "Germany", "names": { "en": "Germany", "zh": "德国" } }, { "id": "FR" } ] },
                  { "id": "INDICATOR", "keyPosition": 2, "values": [ { "id": "GDP" }, { "id": "RD" } ] },
                  { "id": "UNIT", "keyPosition": 3, "values": [ { "id": "EUR" } ] }
                ],
                "observation": [ { "id": "TIME_PERIOD", "keyPosition": 4, "roles": ["TIME_PERIOD"], "values": [ { "id": "2019", "start": "2019-01-01T00:00:00Z" }, { "value": 2020 } ] } ]
              },
              "attributes": {
                "series": [ { "id": "TITLE", "values": [ { "value": "A title" } ] } ],
                "observation": [ { "id": "DECIMALS", "values": [ { "value": 1 } ] }, { "id": "OBS_STATUS", "default": "A", "values": [ { "id": "A" }, { "id": "F" } ] } ]
              },
              "annotations": [ { "title": "A note" } ]
            } ],
            "dataSets": [ {
              "structure": 0, "action": "Information",
              "series": {
                "0:0:0": { "attributes": [0], "annotations": [0], "observations": { "0": [1.5, 0], "1": [null] } },
                "1:0:0": { "observations": { "0": [2.5, null, 1], "1": ["2.75", null, 0, 0] } },
                "0:1:0": { "observations": { "0": [0.25], "1": ["NaN"] } }
              }
            } ]
          }
        }
        """;

    [Fact]
    public void Observations_in_series_are_read()
    {
        var panel = Read(Message);

        panel.Indicators.Should().BeEquivalentTo("GDP", "RD");
        (At(panel, "DE", "GDP", 2019), At(panel, "DE", "GDP", 2020), At(panel, "FR", "GDP", 2019), At(panel, "FR", "GDP", 2020), At(panel, "DE", "RD", 2019), At(panel, "DE", "RD", 2020))
            .Should().Be((1.5, double.NaN, 2.5, 2.75, 0.25, double.NaN));
    }

    [Fact]
    public void Observations_of_a_status_can_count_as_missing()
    {
        var forecasts = Read(Message, new() { OmitStatus = ["F"] });
        (At(forecasts, "FR", "GDP", 2019), At(forecasts, "DE", "GDP", 2019)).Should().Be((double.NaN, 1.5));

        var usual = Read(Message, new() { OmitStatus = ["A"] });
        (At(usual, "FR", "GDP", 2019), At(usual, "FR", "GDP", 2020), At(usual, "DE", "GDP", 2019)).Should().Be((2.5, double.NaN, double.NaN));
    }

    [Fact]
    public void A_status_can_belong_to_series_or_to_the_data_set()
    {
        var ofSeries = Message.Replace("\"TITLE\", \"values\": [ { \"value\": \"A title\" } ]", "\"OBS_STATUS\", \"values\": [ { \"id\": \"F\" } ]").Replace("\"id\": \"OBS_STATUS\", \"default\"", "\"id\": \"CONF\", \"default\"");
        var panel = Read(ofSeries, new() { OmitStatus = ["F"] });
        (At(panel, "DE", "GDP", 2019), At(panel, "FR", "GDP", 2019)).Should().Be((double.NaN, 2.5));

        var ofDataSet = Regex.Replace(ofSeries, "\"attributes\": \\{\\s*\"series\"", "\"attributes\": { \"dataSet\"").Replace("\"action\": \"Information\",", "\"action\": \"Information\", \"attributes\": [0],");
        Read(ofDataSet, new() { OmitStatus = ["F"] }).Column("GDP").ToArray().Should().OnlyContain(value => double.IsNaN(value));
    }

    [Fact]
    public void The_countries_come_back_to_the_bit_in_series_across_and_flat()
    {
        var panel = Panel.ReadCsv(Repository.PathOf("samples", "countries", "panel_core.csv"), period: "year");
        foreach (var text in new[] { SdmxJsonWriter.InSeries(panel), SdmxJsonWriter.CrossSection(panel), SdmxJsonWriter.Flat(panel) })
            Read(text).Fingerprint.Should().Be(panel.Fingerprint);
    }

    [Fact]
    public void One_of_several_measures_is_the_value_and_attributes_follow_them()
    {
        const string text = """
            { "data": { "structures": [ {
                "dimensions": { "observation": [ { "id": "REF_AREA", "values": [ { "id": "DE" } ] }, { "id": "TIME_PERIOD", "values": [ { "id": "2019" }, { "id": "2020" } ] } ] },
                "measures": { "observation": [ { "id": "LOW" }, { "id": "OBS_VALUE" } ] },
                "attributes": { "observation": [ { "id": "OBS_STATUS", "values": [ { "id": "F" } ] } ] } } ],
              "dataSets": [ { "observations": { "0:0": [1, 2, 0], "0:1": [3, 4] } } ] } }
            """;
        At(Read(text), "DE", "OBS_VALUE", 2020).Should().Be(4);
        At(Read(text, new() { Value = "LOW" }), "DE", "LOW", 2019).Should().Be(1);
        At(Read(text, new() { OmitStatus = ["F"] }), "DE", "OBS_VALUE", 2019).Should().Be(double.NaN);
        Problems(text, new() { Value = "LWO" }).Should().ContainSingle(d => d.Id == "FM2404").Which.Message.Should().Contain("Did you mean 'LOW'?");
    }

    [Fact]
    public void Version_1_with_one_structure_and_several_data_sets_are_read()
    {
        const string text = """
            { "structure": { "dimensions": { "observation": [ { "id": "REF_AREA", "values": [ { "id": "DE" } ] }, { "id": "TIME_PERIOD", "values": [ { "id": "2019" }, { "id": "2020" } ] } ] } },
              "dataSets": [ { "action": "Replace", "observations": { "0:0": [1] } }, { "action": "Append", "observations": { "0:1": [2] } } ] }
            """;
        Read(text).Column("OBS_VALUE").ToArray().Should().Equal(1, 2);
        Problems(text.Replace("\"Append\"", "\"Delete\"")).Should().ContainSingle(d => d.Id == "FM2422").Which.Message.Should().Contain("dataSets[1]");
        Problems(text.Replace("\"0:1\"", "\"0:0\"")).Should().ContainSingle(d => d.Severity == Severity.Error).Which.Message.Should().Contain("given twice");
    }

    [Fact]
    public void A_dimension_left_open_or_without_a_name_is_an_error_that_lists_codes()
    {
        var text = Message.Replace("{ \"id\": \"EUR\" }", "{ \"id\": \"EUR\" }, { \"id\": \"PPS\" }");
        Problems(text).Should().ContainSingle(d => d.Id == "FM2361").Which.Message.Should().Contain("'EUR', 'PPS'");
        Read(text, new() { Filter = new Dictionary<string, string> { ["UNIT"] = "EUR" } }).Indicators.Should().BeEquivalentTo("GDP", "RD");
        Read(text, new() { Dimensions = ["INDICATOR", "UNIT"] }).Indicators.Should().BeEquivalentTo("GDP.EUR", "RD.EUR");
        Problems(text, new() { Region = "REF_AERA", Filter = new Dictionary<string, string> { ["UNIT"] = "EURO" } }).Select(d => d.Id).Should().Equal("FM2404", "FM2405");
    }

    [Theory]
    [InlineData("FM2423", "\"0:0:0\"", "\"0:0\"")]
    [InlineData("FM2423", "\"0:0:0\"", "\"0:0:0:0\"")]
    [InlineData("FM2423", "\"0:0:0\"", "\"0:0:9\"")]
    [InlineData("FM2423", "\"0:0:0\"", "\"0:0:-1\"")]
    [InlineData("FM2423", "\"0:0:0\"", "\"0:0:99999999999\"")]
    [InlineData("FM2423", "\"0:0:0\"", "\"\"")]
    [InlineData("FM2423", "\"1\": [null]", "\"2\": [null]")]
    [InlineData("FM2421", "\"structure\": 0", "\"structure\": 1")]
    [InlineData("FM2422", "\"Information\"", "\"Delete\"")]
    [InlineData("FM2403", "\"1\": [null]", "\"1\": 5")]
    [InlineData("FM2403", "{ \"0\": [1.5, 0], \"1\": [null] }", "[]")]
    [InlineData("FM2403", "[2.5, null, 1]", "[2.5, null, 2]")]
    [InlineData("FM2403", "[2.5, null, 1]", "[2.5, null, {}]")]
    [InlineData("FM2403", "{ \"id\": \"A\", \"name\": \"Annual\" }", "")]
    [InlineData("FM2403", "\"id\": \"REF_AREA\",", "")]
    [InlineData("FM2403", "\"dataSets\": [ {", "\"others\": [ {")]
    [InlineData("FM2403", "\"value\": 2020", "\"value\": {}")]
    [InlineData("FM2116", "[1.5, 0]", "[\"1,234 亿元\", 0]")]
    [InlineData("FM2116", "[1.5, 0]", "[1e999, 0]")]
    [InlineData("FM2115", "\"id\": \"2019\"", "\"id\": \"once\"")]
    [InlineData("FM2401", "[1.5, 0]", "[1.5, 0")]
    public void A_damaged_message_is_an_error(string id, string part, string damaged)
    {
        Message.Should().Contain(part);
        Problems(Message.Replace(part, damaged), new() { OmitStatus = ["F"] }).Select(d => d.Id).Distinct().Should().Equal(id);
    }

    [Fact]
    public void A_message_of_errors_says_the_first()
        => Problems("""{ "errors": [ { "code": 404, "title": "No data were found" } ] }""").Single().Message.Should().Contain("No data were found");

    [Fact]
    public void A_text_of_ten_megabytes_is_cut_in_the_message()
    {
        var problem = Problems(Message.Replace("\"0:0:0\"", "\"" + new string('0', 10_000_000) + "\"")).Single();
        (problem.Id, problem.Message.Length < 400).Should().Be(("FM2423", true));
    }

    [Fact]
    public void Names_in_any_script_are_names()
    {
        var panel = Read(Message.Replace("\"DE\"", "\"<script>alert(1)</script>\"").Replace("\"FR\"", "\"مصر 🦀\""));
        panel.Regions.Select(r => r.Code).Should().BeEquivalentTo("<script>alert(1)</script>", "مصر 🦀");
    }

    [Fact]
    public void The_provider_keeps_every_promise()
    {
        using var file = new TemporaryFile(Message);
        string.Join('\n', Conformance.Check(DataMethods.Catalog.Find(MethodFamily.Provider, "sdmx-json")!, new SdmxJsonOptions { Path = file.Path })).Should().BeEmpty();
    }

    private static double At(Panel panel, string region, string indicator, int year) => panel.Column(indicator)[panel.FindRow(region, Period.OfYear(year))];

    private static IReadOnlyList<Diagnostic> Problems(string text, SdmxJsonOptions? options = null)
        => ((Func<Panel>)(() => Read(text, options))).Should().Throw<FusionMetricsException>().Which.Diagnostics;

    private static Panel Read(string text, SdmxJsonOptions? options = null)
    {
        using var file = new TemporaryFile(text);
        return Panel.ReadSdmxJson((options ?? new()) with { Path = file.Path }, null, out _);
    }
}
