using Microsoft.Data.Sqlite;
using Npgsql;

namespace FusionMetrics.Cli.Tests;

/// <summary>Recipes over databases: what they gave is fingerprinted, and what lets them in is told to nobody.</summary>
public class DatabaseTests
{
    private const string Server = "FUSIONMETRICS_POSTGRESQL";
    private const string Secret = "open-sesame-7421";

    private static readonly string OfFile = Recipe("{ path: panel.db, query: 'SELECT * FROM panel' }");

    [Fact]
    public void A_recipe_over_a_file_scores_like_one_over_csv_and_its_replay_tells_of_a_change()
    {
        using var workshop = new Workshop();
        workshop.Evaluate().ExitCode.Should().Be(0);
        workshop.WriteDatabase("panel.db", Panel.ReadCsv(workshop.PathOf("panel.csv"), period: "year")).Write("database.yaml", OfFile);

        workshop.Run("evaluate", "database.yaml", "--output", "db").ExitCode.Should().Be(0);

        foreach (var table in new[] { "scores.csv", "coupling.csv", "trends.csv" }) workshop.Read($"db/{table}").Should().Be(workshop.Read($"out/{table}"));
        workshop.Run("replay", "db/manifest.json").Output.Should().Contain("have the same bytes as then");
        workshop.Execute("panel.db", "UPDATE panel SET gdp = 2 WHERE region = 'A' AND period = '2019'");
        workshop.Run("replay", "db/manifest.json").Errors.Should().Contain("error FM6003").And.Contain("panel.db' has changed since the run");
    }

    [Fact]
    public void What_is_still_in_the_log_of_a_database_counts_as_part_of_it()
    {
        using var workshop = new Workshop();
        workshop.WriteDatabase("panel.db", Panel.ReadCsv(workshop.PathOf("panel.csv"), period: "year")).Write("database.yaml", OfFile);
        using var writer = new SqliteConnection($"Data Source={workshop.PathOf("panel.db")};Pooling=False");
        writer.Open();
        void Execute(string statement)
        {
            using var command = writer.CreateCommand();
            command.CommandText = statement;
            command.ExecuteNonQuery();
        }
        Execute("PRAGMA journal_mode = WAL");
        Execute("UPDATE panel SET gdp = 3 WHERE region = 'A' AND period = '2019'");

        workshop.Run("evaluate", "database.yaml", "--output", "db").ExitCode.Should().Be(0);

        workshop.Read("db/manifest.json").Should().Contain("panel.db-wal");
        workshop.Run("replay", "db/manifest.json").Output.Should().Contain("have the same bytes as then");
        Execute("UPDATE panel SET gdp = 2 WHERE region = 'A' AND period = '2019'");
        workshop.Run("replay", "db/manifest.json").Errors.Should().Contain("error FM6003").And.Contain("panel.db-wal' has changed since the run");
    }

    [Fact]
    public void A_connection_in_a_variable_is_used_and_never_told()
    {
        using var workshop = new Workshop();
        workshop.WriteDatabase("panel.db", Panel.ReadCsv(workshop.PathOf("panel.csv"), period: "year"))
            .Write("recipe.yaml", Recipe("{ provider: sqlite, connection-variable: STATISTICS, query: 'SELECT * FROM panel' }"));
        Dictionary<string, string> environment = new() { ["STATISTICS"] = $"Data Source={workshop.PathOf("panel.db")};Mode=ReadOnly;Pooling=False" };

        var outcome = Tool.Run(workshop.Folder, environment, "evaluate", "recipe.yaml", "--output", "out");

        outcome.ExitCode.Should().Be(0, outcome.Errors);
        workshop.Read("out/manifest.json").Should().Contain("\"connection-variable\": \"STATISTICS\"").And.NotContain("Data Source");
        Tool.Run(workshop.Folder, environment, "replay", "out/manifest.json").ExitCode.Should().Be(0);
        workshop.Execute("panel.db", "UPDATE panel SET gdp = 2 WHERE region = 'A' AND period = '2019'");
        Tool.Run(workshop.Folder, environment, "replay", "out/manifest.json").Errors.Should().Contain("error FM6003: 'sqlite' gives other values than at the time of the run").And.Contain("error FM6004: scores.csv differs");
        var trend = Tool.Run(workshop.Folder, environment, "trend", "--provider", "sqlite", "--source", "connection-variable: STATISTICS", "--source", "query: SELECT * FROM panel", "--format", "json");
        trend.Output.Should().Contain("\"connection-variable\": \"STATISTICS\"").And.MatchRegex("\"sha256_of_values\": \"[0-9a-f]{64}\"").And.NotContain("Data Source");
    }

    [Theory]
    [InlineData("{ provider: sqlite, connection-variable: NOT_SET_AT_ALL, query: SELECT 1 }", "error FM2441: The environment variable 'NOT_SET_AT_ALL', which is to have the connection string, is not set.")]
    [InlineData("{ provider: sqlite, connection-variable: NO_CONNECTION, query: SELECT 1 }", "error FM2331: What the environment variable 'NO_CONNECTION' has is no connection string of 'sqlite'.")]
    [InlineData("{ provider: postgresql, connection-variable: NO_CONNECTION, query: SELECT 1 }", "error FM2331: What the environment variable 'NO_CONNECTION' has is no connection string of 'postgresql'.")]
    [InlineData("{ provider: postgresql, connection: Host=localhost;Password=" + Secret + ", query: SELECT 1 }", "error FM2334: The connection has a password")]
    [InlineData("{ provider: postgresql, connection-variable: NO_SERVER, query: SELECT 1 }", "error FM2331: The database cannot be opened")]
    [InlineData("{ provider: postgresql, path: panel.db, query: SELECT 1 }", "A database of the kind 'postgresql' is no file")]
    [InlineData("{ provider: postgresql, query: SELECT 1 }", "Nothing says where the database is")]
    [InlineData("{ path: panel.db }", "There is no query.")]
    [InlineData("{ path: panel.db, query: SELECT * FROM nowhere }", "error FM2332: The query fails: ")]
    [InlineData("{ path: nothing.db, query: SELECT 1 }", "error FM2101")]
    [InlineData("{ provider: oracle, query: SELECT 1 }", "There is no provider method 'oracle'")]
    public void What_is_wrong_with_a_database_is_said_and_no_secret_with_it(string panel, string error)
    {
        using var workshop = new Workshop();
        workshop.WriteDatabase("panel.db", Panel.ReadCsv(workshop.PathOf("panel.csv"), period: "year")).Write("recipe.yaml", Recipe(panel));
        Dictionary<string, string> environment = new() { ["NO_CONNECTION"] = $"postgresql://reader:{Secret}@db/statistics", ["NO_SERVER"] = $"Host=127.0.0.1;Port=1;Username=reader;Password={Secret};Timeout=2" };

        var outcome = Tool.Run(workshop.Folder, environment, "evaluate", "recipe.yaml", "--output", "out");

        outcome.ExitCode.Should().Be(1);
        outcome.Errors.Should().Contain(error).And.NotContain(Secret);
        Directory.Exists(workshop.PathOf("out")).Should().BeFalse();
    }

    // A real server, which tests/postgresql.sh starts on loopback.
    [Fact]
    public void A_recipe_over_a_server_scores_like_one_over_csv_and_its_replay_tells_of_a_change()
    {
        var address = Environment.GetEnvironmentVariable(Server);
        Assert.SkipWhen(string.IsNullOrEmpty(address), $"No PostgreSQL: {Server} is not set. tests/postgresql.sh starts a server.");
        using var workshop = new Workshop();
        workshop.Evaluate().ExitCode.Should().Be(0);
        using var connection = new NpgsqlConnection(address);
        connection.Open();
        void Execute(string statement)
        {
            using var command = new NpgsqlCommand(statement, connection);
            command.ExecuteNonQuery();
        }
        Execute("DROP TABLE IF EXISTS workshop; CREATE TABLE workshop (region text, year int, gdp float8, rd float8, co2 float8); INSERT INTO workshop VALUES "
            + string.Join(", ", Workshop.Panel.Trim().Split('\n').Skip(1).Select(line => $"('{line[0]}'{line[1..]})")));
        // The server trusts whoever comes, so that a password does no harm.
        Dictionary<string, string> environment = new() { ["STATISTICS"] = $"{address};Password={Secret}" };
        workshop.Write("database.yaml", Recipe("{ provider: postgresql, connection-variable: STATISTICS, query: SELECT * FROM workshop ORDER BY random(), period: year }"));

        Tool.Run(workshop.Folder, environment, "evaluate", "database.yaml", "--output", "db", "--report", "db/report.html").ExitCode.Should().Be(0);

        foreach (var table in new[] { "scores.csv", "coupling.csv", "trends.csv" }) workshop.Read($"db/{table}").Should().Be(workshop.Read($"out/{table}"));
        foreach (var file in Directory.GetFiles(workshop.PathOf("db"))) File.ReadAllText(file).Should().NotContain(Secret);
        Tool.Run(workshop.Folder, environment, "replay", "db/manifest.json").Output.Should().Contain("have the same bytes as then");
        Execute("UPDATE workshop SET gdp = 2 WHERE region = 'A' AND year = 2019");
        Tool.Run(workshop.Folder, environment, "replay", "db/manifest.json").Errors.Should().Contain("error FM6003: 'postgresql' gives other values than at the time of the run");
        Execute("DROP TABLE workshop");
        Tool.Run(workshop.Folder, environment, "evaluate", "database.yaml").Errors.Should().Contain("error FM2332").And.Contain("workshop").And.NotContain(Secret);
    }

    private static string Recipe(string panel) => Workshop.Recipe.Replace("{ path: panel.csv, period: year }", panel);
}
