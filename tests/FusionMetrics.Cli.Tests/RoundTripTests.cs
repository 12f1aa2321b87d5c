using FusionMetrics.Data;
using FusionMetrics.Data.Parquet;
using Npgsql;

namespace FusionMetrics.Cli.Tests;

/// <summary>From one format to the next and back: the same values bit for bit, and the same scores.</summary>
public class RoundTripTests
{
    private const string Server = "FUSIONMETRICS_POSTGRESQL";

    [Fact]
    public void The_countries_go_through_every_format_and_score_the_same() => GoThrough(panel => panel);

    // A real server, which tests/postgresql.sh starts on loopback.
    [Fact]
    public void The_countries_go_through_every_format_and_a_database_server_and_score_the_same()
    {
        var address = Environment.GetEnvironmentVariable(Server);
        Assert.SkipWhen(string.IsNullOrEmpty(address), $"No PostgreSQL: {Server} is not set. tests/postgresql.sh starts a server.");
        GoThrough(panel => ThroughServer(panel, address!));
    }

    private static Panel ThroughServer(Panel panel, string address)
    {
        using var connection = new NpgsqlConnection(address);
        connection.Open();
        using (var create = new NpgsqlCommand($"DROP TABLE IF EXISTS trip; CREATE TABLE trip (region text, period int, {string.Join(", ", panel.Indicators.Select(i => $"{i} double precision"))})", connection)) create.ExecuteNonQuery();
        using (var import = connection.BeginBinaryImport("COPY trip FROM STDIN (FORMAT BINARY)"))
        {
            for (var row = 0; row < panel.RowCount; row++)
            {
                import.StartRow();
                import.Write(panel.RegionAt(row).Code);
                import.Write(panel.PeriodAt(row).Year);
                foreach (var indicator in panel.Indicators) import.Write(panel.Column(indicator)[row]);
            }
            import.Complete();
        }
        return Panel.Read(new TablePanelProvider(new QueryTable(() => new NpgsqlConnection(address), "SELECT * FROM trip ORDER BY random()"), new()), null, out _);
    }

    private static void GoThrough(Func<Panel, Panel> between)
    {
        var folder = Directory.CreateTempSubdirectory("fusionmetrics-test-").FullName;
        try
        {
            string At(string name) => Path.Combine(folder, name);
            var panel = Panel.ReadCsv(Repository.PathOf("samples", "countries", "panel_core.csv"), period: "year");
            panel.WriteTo(At("panel.xlsx"), TableFormats.Workbook);
            Panel.ReadExcel(At("panel.xlsx")).WriteTo(At("panel.parquet"), ParquetFormat.Instance);
            var last = between(Panel.Read(new ParquetPanelProvider(new() { Path = At("panel.parquet") }), null, out _));
            last.WriteSdmxCsv(At("sdmx.csv"), "FM:COUNTRIES(1.0)");
            Panel.Read(new SdmxCsvPanelProvider(new() { Path = At("sdmx.csv") }), null, out _).WriteTo(At("panel.csv"));

            last.Fingerprint.Should().Be(panel.Fingerprint);
            Panel.ReadCsv(At("panel.csv")).Fingerprint.Should().Be(panel.Fingerprint);

            var recipe = File.ReadAllText(Repository.PathOf("samples", "countries", "recipe.yaml"));
            foreach (var input in new[] { "indicators.csv", "regions.csv" }) File.Copy(Repository.PathOf("samples", "countries", input), At(input));
            foreach (var file in new[] { "panel.csv", "panel.xlsx", "panel.parquet" })
            {
                File.WriteAllText(At("recipe.yaml"), recipe.Replace("panel: { path: panel_core.csv, region: region, period: year }", $"panel: {file}"));
                Tool.Run(folder, "evaluate", "recipe.yaml", "--output", "out-" + file).ExitCode.Should().Be(0);
                Tool.Run(folder, "replay", $"out-{file}/manifest.json").ExitCode.Should().Be(0);
            }
            foreach (var table in new[] { "weights", "scores", "coupling", "trends" })
                foreach (var file in new[] { "panel.xlsx", "panel.parquet" })
                    File.ReadAllBytes(At($"out-{file}/{table}.csv")).Should().Equal(File.ReadAllBytes(At($"out-panel.csv/{table}.csv")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
