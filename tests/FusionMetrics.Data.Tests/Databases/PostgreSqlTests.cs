using System.Globalization;
using Npgsql;

namespace FusionMetrics.Data.Tests.Databases;

/// <summary>
/// On a real server, whose connection string the variable FUSIONMETRICS_POSTGRESQL has: <c>tests/postgresql.sh</c> starts one on loopback for the length of
/// a command.
/// </summary>
public class PostgreSqlTests
{
    private const string Variable = "FUSIONMETRICS_POSTGRESQL";

    [Fact]
    public void The_countries_come_back_from_the_server_to_the_bit()
    {
        using var connection = Connect();
        var csv = Panel.ReadCsv(Repository.PathOf("samples", "countries", "panel_core.csv"), period: "year");
        Execute(connection, $"DROP TABLE IF EXISTS fusionmetrics_panel; CREATE TABLE fusionmetrics_panel (region text, period int, {string.Join(", ", csv.Indicators.Select(i => $"{i} double precision"))})");
        using (var import = connection.BeginBinaryImport("COPY fusionmetrics_panel FROM STDIN (FORMAT BINARY)"))
        {
            for (var row = 0; row < csv.RowCount; row++)
            {
                import.StartRow();
                import.Write(csv.RegionAt(row).Code);
                import.Write(csv.PeriodAt(row).Year);
                foreach (var indicator in csv.Indicators) import.Write(csv.Column(indicator)[row]);
            }
            import.Complete();
        }
        try
        {
            Read("SELECT * FROM fusionmetrics_panel ORDER BY random()").Fingerprint.Should().Be(csv.Fingerprint);
        }
        finally
        {
            Execute(connection, "DROP TABLE fusionmetrics_panel");
        }
    }

    [Fact]
    public void Types_of_the_server_are_read_as_what_they_are()
    {
        var panel = Read("SELECT 'X' AS region, date '2019-12-31' AS period, 0.1::numeric AS a, 3::bigint AS b, 2.5::real AS c, ' 7.25 '::text AS d, NULL::int AS e, "
            + "123456789012345678.12345::numeric AS f", new() { Dates = DateMeaning.Year });

        panel.Periods.Should().Equal(Period.OfYear(2019));
        panel.Indicators.Select(i => panel.Column(i)[0]).Should().Equal(0.1, 3, 2.5, 7.25, double.NaN, double.Parse("123456789012345678.12345", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_server_that_dies_in_the_middle_is_an_error_and_no_half_of_a_panel()
    {
        using var killer = Connect();
        var connections = new List<NpgsqlConnection>();
        var table = new QueryTable(() =>
        {
            connections.Add(new NpgsqlConnection(ConnectionString + ";Pooling=false"));
            return connections[0];
        }, "SELECT 'R' || i AS region, 2000 AS period, i AS a, repeat('x', 1000) AS b FROM generate_series(1, 1000000) i");
        using var rows = table.Open(_ => { }, CancellationToken.None)!;
        rows.Read().Should().BeTrue();
        Execute(killer, $"SELECT pg_terminate_backend({connections[0].ProcessID})");
        var problem = ((Action)(() =>
        {
            while (rows.Read())
            {
            }
        })).Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle().Which;

        problem.Id.Should().Be("FM2333");
    }

    [Fact]
    public void A_read_is_cancelled_on_the_server_too()
    {
        using var cancelling = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        _ = ConnectionString;
        var provider = new TablePanelProvider(new QueryTable(() => new NpgsqlConnection(ConnectionString), "SELECT 'X' AS region, 2000 AS period, 1 AS a, pg_sleep(60)::text AS b"), new());
        var started = System.Diagnostics.Stopwatch.GetTimestamp();

        ((Action)(() => provider.Provide(new PanelBuilder(["a"]), cancelling.Token))).Should().Throw<OperationCanceledException>();
        System.Diagnostics.Stopwatch.GetElapsedTime(started).Should().BeLessThan(TimeSpan.FromSeconds(30), "the query sleeps for 60");
    }

    [Fact]
    public void A_server_that_is_not_there_is_an_error()
    {
        _ = ConnectionString;
        var provider = new TablePanelProvider(new QueryTable(() => new NpgsqlConnection("Host=127.0.0.1;Port=1;Username=x;Database=x;Timeout=2"), "SELECT 1"), new());
        ((Action)(() => provider.Provide(new PanelBuilder(), CancellationToken.None))).Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle(d => d.Id == "FM2331");
    }

    private static string ConnectionString
    {
        get
        {
            var text = Environment.GetEnvironmentVariable(Variable);
            Assert.SkipWhen(string.IsNullOrEmpty(text), $"No PostgreSQL server: {Variable} is not set. tests/postgresql.sh starts one.");
            return text!;
        }
    }

    private static NpgsqlConnection Connect()
    {
        var connection = new NpgsqlConnection(ConnectionString);
        connection.Open();
        return connection;
    }

    private static void Execute(NpgsqlConnection connection, string statement)
    {
        using var command = new NpgsqlCommand(statement, connection);
        command.ExecuteNonQuery();
    }

    private static Panel Read(string query, TablePanelOptions? options = null)
    {
        var connection = ConnectionString;
        return Panel.Read(new TablePanelProvider(new QueryTable(() => new NpgsqlConnection(connection), query), options ?? new()), null, out _);
    }
}
