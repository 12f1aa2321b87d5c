using FusionMetrics.Methods;
using FusionMetrics.Testing;

namespace FusionMetrics.Data.Tests.JsonStat;

public class JsonStatTests
{
    // Laid out as https://json-stat.org/full/ shows it; the figures are made up.
    private const string Dataset = """
        {
          "version": "2.0", "class": "dataset", "label": "Made up", "extension": { "anything": [1, { "at": "all" }] },
          "id": ["metric", "time", "geo", "sex"], "size": [2, 2, 2, 1],
          "role": { "time": ["time"], "geo": ["geo"], "metric": ["metric"] },
          "dimension": {
            "metric": { "category": { "index": ["gdp", "rd"], "label": { "gdp": "GDP", "rd": "R&D" }, "unit": { "gdp": { "decimals": 1, "symbol": "€" } } } },
            "time": { "category": { "index": { "2020": 1, "2019": 0 } } },
            "geo": { "category": { "index": ["DE", "FR"], "label": { "DE": "Germany", "FR": "France" } } },
            "sex": { "category": { "label": { "T": "total" } } }
          },
          "value": [1.5, 2.5, null, 2.75, 0.25, 0.5, 0.125, null],
          "status": { "1": "F", "3": "e" }
        }
        """;

    [Fact]
    public void A_dataset_is_read_by_its_roles()
    {
        var panel = Read(Dataset);

        panel.Indicators.Should().BeEquivalentTo("gdp", "rd");
        (At(panel, "DE", "gdp", 2019), At(panel, "FR", "gdp", 2019), At(panel, "DE", "gdp", 2020), At(panel, "FR", "gdp", 2020)).Should().Be((1.5, 2.5, double.NaN, 2.75));
        (At(panel, "DE", "rd", 2019), At(panel, "FR", "rd", 2019), At(panel, "DE", "rd", 2020), At(panel, "FR", "rd", 2020)).Should().Be((0.25, 0.5, 0.125, double.NaN));
    }

    [Theory]
    [InlineData("""{ "1": "F", "3": "e" }""", false, true)]
    [InlineData("""[null, "F", null, "e", null, null, null, null]""", false, true)]
    [InlineData("\"F\"", false, false)]
    [InlineData("[\"F\"]", false, false)]
    [InlineData("\"A\"", true, true)]
    public void Values_of_a_status_can_count_as_missing(string status, bool hasFrance2019, bool hasRest)
    {
        var options = new JsonStatOptions { OmitStatus = ["F"] };
        var text = Dataset.Replace("""{ "1": "F", "3": "e" }""", status);
        if (!hasRest)
        {
            Problems(text, options).Should().ContainSingle(d => d.Id == "FM2104");
            return;
        }

        var panel = Read(text, options);
        double.IsNaN(At(panel, "FR", "gdp", 2019)).Should().Be(!hasFrance2019);
        At(panel, "FR", "gdp", 2020).Should().Be(2.75);
    }

    [Fact]
    public void The_countries_come_back_to_the_bit_dense_and_sparse()
    {
        var panel = Panel.ReadCsv(Repository.PathOf("samples", "countries", "panel_core.csv"), period: "year");
        Read(JsonStatWriter.Dense(panel)).Fingerprint.Should().Be(panel.Fingerprint);
        Read(JsonStatWriter.Sparse(panel)).Fingerprint.Should().Be(panel.Fingerprint);
    }

    [Fact]
    public void Dimensions_without_roles_are_named_and_several_are_the_indicator()
    {
        const string roles = "\"role\": { \"time\": [\"time\"], \"geo\": [\"geo\"], \"metric\": [\"metric\"] },";
        Dataset.Should().Contain(roles);
        var panel = Read(Dataset.Replace(roles, ""), new() { Dimensions = ["metric", "sex"], Codes = new Dictionary<string, string> { ["income"] = "gdp.T" } });
        panel.Indicators.Should().BeEquivalentTo("income", "rd.T");
    }

    [Fact]
    public void A_cube_of_regions_and_periods_alone_is_one_indicator()
    {
        const string text = """
            { "class": "dataset", "id": ["年", "地区"], "size": [2, 2], "role": { "time": ["年"] },
              "dimension": { "年": { "category": { "index": ["t1", "t2"], "label": { "t1": "2019", "t2": "2020" } } }, "地区": { "category": { "index": ["<script>", "مصر 🦀"] } } },
              "value": { "0": 1, "3": 4 } }
            """;
        var panel = Read(text, new() { Region = "地区", Codes = new Dictionary<string, string> { ["population"] = "value" } });
        (panel.RowCount, At(panel, "<script>", "population", 2019), At(panel, "مصر 🦀", "population", 2020)).Should().Be((2, 1, 4));
    }

    [Fact]
    public void A_dimension_left_open_is_an_error_that_lists_its_codes()
    {
        var text = Dataset.Replace("\"metric\": [\"metric\"]", "\"other\": [\"metric\"]");
        Problems(text, new() { Indicator = "sex" }).Should().ContainSingle(d => d.Id == "FM2361").Which.Message.Should().Contain("'metric'").And.Contain("'gdp', 'rd'").And.Contain("filter");
        Problems(text.Replace("\"metric\"", "\"concept\"")).Should().ContainSingle(d => d.Id == "FM2404").Which.Message.Should().Contain("dimensions").And.Contain("concept ('gdp', 'rd')");
        Read(text, new() { Indicator = "sex", Filter = new Dictionary<string, string> { ["metric"] = "rd" } }).Indicators.Should().Equal("T");
    }

    [Fact]
    public void Everything_wrong_with_what_is_named_is_said_at_once()
        => Problems(Dataset, new() { Region = "goe", Period = "tiem", Dimensions = ["metrik"], Filter = new Dictionary<string, string> { ["sex"] = "M" } }).Select(d => d.Id)
            .Should().Equal("FM2404", "FM2404", "FM2405", "FM2404");

    [Fact]
    public void A_dimension_cannot_be_two_things()
        => Problems(Dataset, new() { Period = "geo", Filter = new Dictionary<string, string> { ["time"] = "2019" } }).Select(d => d.Id).Distinct().Should().Equal("FM2117");

    [Fact]
    public void One_dataset_of_several_is_chosen_by_name()
    {
        var bundle = $$"""{ "first": {{Dataset.Replace("1.5", "9.5")}}, "second": {{Dataset}} }""";
        At(Read(bundle, new() { Dataset = "second" }), "DE", "gdp", 2019).Should().Be(1.5);
        Problems(bundle).Should().ContainSingle(d => d.Id == "FM2411").Which.Message.Should().Contain("'first', 'second'");
        Problems(bundle, new() { Dataset = "secnd" }).Single().Message.Should().Contain("Did you mean 'second'?");

        var collection = $$"""{ "class": "collection", "link": { "item": [ { "class": "dataset", "label": "Elsewhere", "href": "https://example.org/a.json" }, {{Dataset}} ] } }""";
        At(Read(collection, new() { Dataset = "Made up" }), "DE", "gdp", 2019).Should().Be(1.5);
        Problems(collection, new() { Dataset = "Elsewhere" }).Single().Message.Should().Contain("https://example.org/a.json");
    }

    [Fact]
    public void Version_1_with_sizes_among_the_dimensions_is_read()
    {
        const string text = """
            { "dataset": { "value": [1, 2], "dimension": { "id": ["geo", "time"], "size": [1, 2], "role": { "geo": ["geo"] },
              "geo": { "category": { "index": { "DE": 0 } } }, "time": { "category": { "index": ["2019", "2020"] } } } } }
            """;
        At(Read(text), "DE", "value", 2020).Should().Be(2);
    }

    [Theory]
    [InlineData("FM2401", "", "Was the file cut off?")]
    [InlineData("FM2401", """{ "class": "dataset", "value": [1, 2""", "Was the file cut off?")]
    [InlineData("FM2401", """{ "value": NaN }""", "This is not JSON")]
    [InlineData("FM2401", """{ "value": [1], "value": [2] }""", "value")]
    [InlineData("FM2401", "DEEP", "depth")]
    [InlineData("FM2411", "[]", "no dataset")]
    [InlineData("FM2411", "3", "no dataset")]
    [InlineData("FM2411", """{ "class": "dimension", "category": { "index": ["a"] } }""", "no dataset")]
    [InlineData("FM2411", """{ "data": { "dataSets": [] } }""", "provider: sdmx-json")]
    [InlineData("FM2403", """{ "value": [1] }""", "'dimension'")]
    [InlineData("FM2403", """{ "value": [1], "dimension": [] }""", "'id'")]
    public void What_is_no_dataset_is_an_error(string id, string text, string says)
        => Problems(text == "DEEP" ? new string('[', 100_000) : text).Should().ContainSingle(d => d.Id == id).Which.Message.Should().Contain(says);

    [Theory]
    [InlineData("FM2412", "\"size\": [2, 2, 2, 1]", "\"size\": [2, 2, 2]")]
    [InlineData("FM2412", "\"size\": [2, 2, 2, 1]", "\"size\": [2, 2, 3, 1]")]
    [InlineData("FM2412", "\"size\": [2, 2, 2, 1]", "\"size\": [2, 2, 2, 2147483647]")]
    [InlineData("FM2403", "\"size\": [2, 2, 2, 1]", "\"size\": [2, 2, 2, -1]")]
    [InlineData("FM2403", "\"size\": [2, 2, 2, 1]", "\"size\": [2, 2, 2, 1e99]")]
    [InlineData("FM2403", "\"size\": [2, 2, 2, 1]", "\"size\": \"2x2x2x1\"")]
    [InlineData("FM2403", "\"id\": [\"metric\", \"time\", \"geo\", \"sex\"]", "\"id\": [\"metric\", \"time\", \"geo\", \"geo\"]")]
    [InlineData("FM2403", "\"id\": [\"metric\", \"time\", \"geo\", \"sex\"]", "\"id\": [\"metric\", \"time\", \"geo\", {}]")]
    [InlineData("FM2403", "\"index\": [\"DE\", \"FR\"]", "\"index\": [\"DE\", \"DE\"]")]
    [InlineData("FM2403", "\"index\": [\"DE\", \"FR\"]", "\"index\": [\"DE\", \"\\ud800\"]")]
    [InlineData("FM2403", "\"index\": [\"DE\", \"FR\"]", "\"index\": 5")]
    [InlineData("FM2403", "{ \"2020\": 1, \"2019\": 0 }", "{ \"2020\": 1, \"2019\": 1 }")]
    [InlineData("FM2403", "{ \"2020\": 1, \"2019\": 0 }", "{ \"2020\": 2, \"2019\": 0 }")]
    [InlineData("FM2412", "[1.5, 2.5, null, 2.75, 0.25, 0.5, 0.125, null]", "[1.5, 2.5]")]
    [InlineData("FM2412", "[1.5, 2.5, null, 2.75, 0.25, 0.5, 0.125, null]", "{ \"8\": 1 }")]
    [InlineData("FM2412", "[1.5, 2.5, null, 2.75, 0.25, 0.5, 0.125, null]", "{ \"-1\": 1 }")]
    [InlineData("FM2412", "[1.5, 2.5, null, 2.75, 0.25, 0.5, 0.125, null]", "{ \"01\": 1 }")]
    [InlineData("FM2412", "[1.5, 2.5, null, 2.75, 0.25, 0.5, 0.125, null]", "{ \"99999999999999999999\": 1 }")]
    [InlineData("FM2403", "[1.5, 2.5, null, 2.75, 0.25, 0.5, 0.125, null]", "\"1.5\"")]
    [InlineData("FM2115", "\"2019\": 0", "\"once\": 0")]
    [InlineData("FM2116", "[1.5", "[\"1,234 亿元\"")]
    [InlineData("FM2116", "[1.5", "[1e999")]
    [InlineData("FM2116", "[1.5", "[true")]
    [InlineData("FM2116", "[1.5", "[{}")]
    public void A_damaged_dataset_is_an_error(string id, string part, string damaged)
    {
        Dataset.Should().Contain(part);
        Problems(Dataset.Replace(part, damaged)).Select(d => d.Id).Distinct().Should().Equal(id);
    }

    [Fact]
    public void Sizes_whose_product_is_beyond_all_numbers_are_an_error()
    {
        var ids = Enumerable.Range(0, 40).Select(i => $"\"d{i}\"").ToArray();
        var text = $$"""
            { "id": [{{string.Join(",", ids)}}], "size": [{{string.Join(",", ids.Select(_ => 4))}}], "role": { "geo": ["d0"], "time": ["d1"] },
              "dimension": { {{string.Join(",", ids.Select(id => id + """: { "category": { "index": ["2019", "2020", "2021", "2022"] } }"""))}} }, "value": {} }
            """;
        Problems(text, new() { Dimensions = [.. Enumerable.Range(2, 38).Select(i => $"d{i}")] }).Should().ContainSingle(d => d.Id == "FM2412").Which.Message.Should().Contain("too large");
    }

    [Fact]
    public void A_text_of_ten_megabytes_is_cut_in_the_message()
    {
        var problem = Problems(Dataset.Replace("[1.5", "[\"" + new string('九', 10_000_000) + "\"")).Single();
        (problem.Id, problem.Message.Length < 400).Should().Be(("FM2116", true));
    }

    [Fact]
    public void A_recipe_reads_it_by_its_extension()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.PathOf("data.json"), Dataset);
        File.WriteAllText(folder.PathOf("recipe.yaml"), "panel: { path: data.json, dataset: Made up, filter: { sex: T } }\nindicators: [{ code: rd, subsystem: a }]\ntreatment: drop-region\n");
        var recipe = RecipeFile.Read(folder.PathOf("recipe.yaml"));
        recipe.ReadPanel(out _).Indicators.Should().Equal("rd");
        recipe.Source.Id.Should().Be("json-stat");
        ((JsonStatOptions)recipe.Source.Options!).Dataset.Should().Be("Made up");
    }

    [Fact]
    public void The_provider_keeps_every_promise()
    {
        using var file = new TemporaryFile(Dataset);
        string.Join('\n', Conformance.Check(DataMethods.Catalog.Find(MethodFamily.Provider, "json-stat")!, new JsonStatOptions { Path = file.Path })).Should().BeEmpty();
    }

    private static double At(Panel panel, string region, string indicator, int year) => panel.Column(indicator)[panel.FindRow(region, Period.OfYear(year))];

    private static IReadOnlyList<Diagnostic> Problems(string text, JsonStatOptions? options = null)
        => ((Func<Panel>)(() => Read(text, options))).Should().Throw<FusionMetricsException>().Which.Diagnostics;

    private static Panel Read(string text, JsonStatOptions? options = null)
    {
        using var file = new TemporaryFile(text);
        return Panel.ReadJsonStat((options ?? new()) with { Path = file.Path }, null, out _);
    }
}
