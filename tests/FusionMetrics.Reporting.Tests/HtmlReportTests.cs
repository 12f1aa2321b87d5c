using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using FusionMetrics.Methods;

namespace FusionMetrics.Reporting.Tests;

/// <summary>What is in the file, without a browser.</summary>
public class HtmlReportTests
{
    [Fact]
    public void The_same_result_gives_the_same_bytes()
        => HtmlReport.Of(Samples.Hostile, Samples.Everything).ToHtml().Should().Be(HtmlReport.Of(Samples.Hostile, Samples.Everything).ToHtml());

    [Fact]
    public void A_panel_of_94_regions_24_periods_and_30_indicators_stays_under_3_megabytes()
    {
        var system = new IndicatorSystem(Enumerable.Range(0, 3).Select(k => new Subsystem($"chain_{k}", [.. Enumerable.Range(0, 10).Select(j => new Indicator($"indicator_{k}_{j}") { Name = $"Indicator {j} of chain {k}" })])));
        var (builder, random) = (new PanelBuilder(), new Random(1));
        int[] columns = [.. system.Indicators.Select(i => builder.Declare(i.Code))];
        for (var region = 0; region < 94; region++)
        {
            for (var year = 2000; year < 2024; year++)
                builder.AddRow($"R{region:00}", Period.OfYear(year), columns, [.. columns.Select(_ => 1 + random.NextDouble())]);
        }
        var result = EvaluationRecipe.For(system).Rank("topsis").Couple().Detect().Evaluate(builder.Build());
        var outlook = new Outlook.OutlookStudy().OfScores(result, new() { Forecast = "drift", Breaks = null, LifeCycle = null });
        Encoding.UTF8.GetByteCount(HtmlReport.Of(result, new() { Outlook = outlook }).ToHtml()).Should().BeLessThan(3_000_000);
    }

    [Fact]
    public void Numbers_read_back_to_the_last_bit()
    {
        using var island = Island(HtmlReport.Of(Samples.Hostile));
        var panel = Samples.Hostile.Panel;
        var d = island.RootElement.GetProperty("series").GetProperty("d").EnumerateArray().Select(v => v.GetDouble());
        d.Should().Equal(panel.Regions.SelectMany(r => panel.Periods.Select(p => Samples.Hostile.Coupling![panel.FindRow(r.Code, p)].D)));
    }

    [Fact]
    public void Profiles_and_obstacles_of_every_period_are_those_of_the_result_to_half_a_unit()
    {
        var result = Samples.Countries.Result;
        using var island = Island(HtmlReport.Of(result));
        var (normalized, degrees) = (Rows(island, "profile", "normalized"), Rows(island, "obstacles", "degrees"));
        normalized.Unit.Should().Be(1e-4);
        degrees.Unit.Should().BeLessThanOrEqualTo(1e-2);
        var row = 0;
        foreach (var region in result.Panel.Regions)
        {
            foreach (var period in result.Panel.Periods)
            {
                var z = result.Explain(region.Code, period).Indicators.Select(i => i.Normalized).ToList();
                normalized.Rows[row].Zip(z).Should().OnlyContain(pair => Math.Abs(pair.First - pair.Second) <= 0.5001 * normalized.Unit);
                degrees.Rows[row].Zip(Samples.ObstaclesOf(z)).Should().OnlyContain(pair => Math.Abs(pair.First - pair.Second) <= 0.5001 * degrees.Unit);
                row++;
            }
        }
        degrees.Rows.Should().HaveCount(row);
    }

    [Fact]
    public void Every_method_has_a_name_and_a_sentence_in_Chinese()
    {
        using var script = new StreamReader(typeof(HtmlReport).Assembly.GetManifestResourceStream("Page.methods.js")!);
        var known = Regex.Matches(script.ReadToEnd(), @"^  '([\w-]+/[\w-]+)': \['[^']+', '[^']*\p{IsCJKUnifiedIdeographs}[^']*'\],$", RegexOptions.Multiline).Select(m => m.Groups[1].Value);
        known.Should().BeEquivalentTo(EvaluationEngine.Default.Catalog.Methods.Where(m => m.Family != MethodFamily.Provider).Select(m => $"{m.Family.ToString().ToLowerInvariant()}/{m.Id}"));
    }

    [Fact]
    public void Every_convention_of_a_method_has_a_sentence_in_Chinese()
    {
        using var script = new StreamReader(typeof(HtmlReport).Assembly.GetManifestResourceStream("Page.conventions.js")!);
        var known = Regex.Matches(script.ReadToEnd(), @"^  \['((?:[^'\\]|\\')+)', '[^']*(?:\p{IsCJKUnifiedIdeographs}|≤)[^']*'\],$", RegexOptions.Multiline).Select(m => m.Groups[1].Value.Replace("\\'", "'", StringComparison.Ordinal)).ToList();
        known.Should().OnlyHaveUniqueItems();
        EvaluationEngine.Default.Catalog.Methods.Where(m => m.Family != MethodFamily.Provider).SelectMany(m => m.Description.Conventions).Distinct().Except(known).Should().BeEmpty();
    }

    [Fact]
    public void No_text_can_end_the_island()
    {
        var html = HtmlReport.Of(Samples.Hostile, Samples.Everything).ToHtml();
        var start = html.IndexOf("id=\"data\">", StringComparison.Ordinal);
        var island = html[start..html.IndexOf("<script>", start, StringComparison.Ordinal)];
        island.Split("</script>").Should().HaveCount(2);
        island.Should().NotContain("<!--").And.NotContain("\u2028");
        using var read = Island(HtmlReport.Of(Samples.Hostile, Samples.Everything));
        read.RootElement.GetProperty("regions").EnumerateArray().Select(r => r.GetProperty("name").GetString()).Should().Equal(Samples.Script, Samples.Break, Samples.Arabic, Samples.Emoji);
    }

    [Fact]
    public void The_page_holds_every_method_its_formula_and_the_manifest()
    {
        using var island = Island(HtmlReport.OfRun(Samples.Countries, Path.GetTempPath()));
        var methods = island.RootElement.GetProperty("methods").EnumerateArray().ToList();
        methods.Select(m => m.GetProperty("id").GetString()).Should().Contain(["min-max", "entropy", "weighted-sum", "topsis", "standard", "mann-kendall"]);
        methods.Should().OnlyContain(m => m.GetProperty("source").GetString()!.Length > 0);
        using var manifest = JsonDocument.Parse(island.RootElement.GetProperty("manifest").GetString()!);
        manifest.RootElement.GetProperty("outputs").GetArrayLength().Should().BeGreaterThan(4);
    }

    [Fact]
    public void The_verdicts_are_those_of_the_recipe()
    {
        using var island = Island(HtmlReport.Of(Samples.Countries.Result));
        var rows = island.RootElement.GetProperty("outlook").GetProperty("rows").EnumerateArray().ToDictionary(r => (r.GetProperty("region").GetString()!, r.GetProperty("series").GetString()!), r => r.GetProperty("p")[0].GetDouble());
        foreach (var trend in Samples.Countries.Result.Trends!) rows[(trend.Region, trend.Series)].Should().Be(trend.Finding.P);
    }

    [Fact]
    public void A_result_without_coupling_ranking_and_trends_has_a_report_too()
    {
        var system = new IndicatorSystem([new Subsystem("one", [new Indicator("x"), new Indicator("y")])]);
        var builder = new PanelBuilder();
        int[] columns = [builder.Declare("x"), builder.Declare("y")];
        builder.AddRow("a", Period.OfYear(2020), columns, [1, 2]);
        builder.AddRow("b", Period.OfYear(2020), columns, [2, 1]);
        using var island = Island(HtmlReport.Of(EvaluationRecipe.For(system).Evaluate(builder.Build())));
        island.RootElement.GetProperty("leading").GetString().Should().Be("u_one");
    }

    [Fact]
    public void The_file_is_written_whole_or_not_at_all()
    {
        var folder = Directory.CreateTempSubdirectory("fusionmetrics-test-").FullName;
        try
        {
            var path = Path.Combine(folder, "new", "report.html");
            var report = HtmlReport.Of(Samples.Hostile);
            report.Save(path);
            File.ReadAllText(path).Should().Be(report.ToHtml());
            Directory.GetFiles(Path.Combine(folder, "new")).Should().ContainSingle();
            var overwriting = () => report.Save(Path.Combine(folder, "new"));
            overwriting.Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle().Which.Id.Should().Be("FM6001");
            Directory.GetFiles(folder).Should().BeEmpty();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (double Unit, List<double[]> Rows) Rows(JsonDocument island, string part, string name)
    {
        var rounded = island.RootElement.GetProperty(part).GetProperty(name);
        var unit = double.Parse($"1e-{rounded.GetProperty("decimals").GetInt32()}", System.Globalization.CultureInfo.InvariantCulture);
        return (unit, [.. rounded.GetProperty("rows").EnumerateArray().Select(row => row.EnumerateArray().Select(v => v.GetInt32() * unit).ToArray())]);
    }

    private static JsonDocument Island(HtmlReport report)
    {
        var html = report.ToHtml();
        var start = html.IndexOf("id=\"data\">", StringComparison.Ordinal) + "id=\"data\">".Length;
        return JsonDocument.Parse(html[start..html.IndexOf("</script>", start, StringComparison.Ordinal)]);
    }
}
