using CsCheck;
using FusionMetrics.Methods;
using FusionMetrics.Testing;
using Microsoft.Data.Sqlite;

namespace FusionMetrics.Data.Tests.Databases;

public class SqliteTests
{
    private const string Table = "CREATE TABLE panel (region TEXT, period INTEGER, a REAL, b REAL)";

    private static readonly MethodCatalog Catalog = DataMethods.Catalog.With(registry
        => registry.AddDatabase("sqlite", SqliteFactory.Instance, path => new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString()));

    [Fact]
    public void Every_double_of_a_database_is_read_to_the_bit()
        => Gen.Double.Where(double.IsFinite).Array[1, 40].Sample(values =>
        {
            using var file = new SqliteFile(Table);
            using (var connection = file.Connect())
            {
                connection.Open();
                for (var i = 0; i < values.Length; i++)
                {
                    using var insert = connection.CreateCommand();
                    insert.CommandText = "INSERT INTO panel VALUES ($region, 2000, $a, NULL)";
                    insert.Parameters.AddWithValue("$region", $"R{i:00}");
                    insert.Parameters.AddWithValue("$a", values[i]);
                    insert.ExecuteNonQuery();
                }
            }
            var panel = Read(file, "SELECT * FROM panel");
            panel.Column("a").ToArray().Select(BitConverter.DoubleToInt64Bits).Should().Equal(values.Select(v => BitConverter.DoubleToInt64Bits(v + 0.0)));
            panel.MissingCount("b").Should().Be(values.Length);
        }, iter: 10);

    [Fact]
    public void A_query_in_long_form_is_read()
    {
        using var file = new SqliteFile("CREATE TABLE o (r TEXT, y TEXT, i TEXT, v)", "INSERT INTO o VALUES ('X', '2019', 'a', 1), ('X', '2019', 'b', 2.5), ('Y', '2019', 'a', NULL)");
        var panel = Read(file, "SELECT r AS region, y AS period, i, v FROM o", new() { Indicator = "i", Value = "v" });

        panel.Indicators.Should().Equal("a", "b");
        panel.Column("b")[0].Should().Be(2.5);
    }

    [Fact]
    public void A_query_that_writes_leaves_no_trace()
    {
        using var file = new SqliteFile(Table, "INSERT INTO panel VALUES ('X', 2000, 1, 2)");
        Read(file, "DELETE FROM panel RETURNING region, period, a, b").RowCount.Should().Be(1);
        Read(file, "SELECT * FROM panel").RowCount.Should().Be(1);
    }

    [Fact]
    public void A_database_that_dies_in_the_middle_is_an_error_and_no_half_of_a_panel()
    {
        using var file = new SqliteFile();
        const string query = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9000) "
            + "SELECT 'R' || i AS region, 2000 AS period, CASE WHEN i = 5000 THEN abs(-9223372036854775807 - 1) ELSE i END AS a FROM n";
        var problem = Problem(file, query);

        problem.Id.Should().Be("FM2333");
        problem.Message.Should().Contain("After 4999 rows").And.Contain("overflow");
    }

    [Fact]
    public void A_query_that_fails_is_told_in_the_words_of_the_database()
    {
        using var file = new SqliteFile();
        var problem = Problem(file, "SELECT * FROM nowhere");

        (problem.Id, problem.Location!.File).Should().Be(("FM2332", "database"));
        problem.Message.Should().Contain("no such table: nowhere");
    }

    [Fact]
    public void A_text_that_is_no_number_names_row_and_column()
    {
        using var file = new SqliteFile(Table, "INSERT INTO panel VALUES ('X', 2000, '1,234 亿元', 2)");
        var problem = Problem(file, "SELECT * FROM panel");

        (problem.Id, problem.Location!.Line, problem.Location.Column).Should().Be(("FM2116", 1, "a"));
    }

    [Fact]
    public void A_recipe_names_a_database_and_its_run_replays()
    {
        var folder = Directory.CreateTempSubdirectory("fusionmetrics-test-").FullName;
        try
        {
            using var file = new SqliteFile(Table, "INSERT INTO panel VALUES ('X', 2000, 1, 2), ('X', 2001, 2, 3), ('Y', 2000, 4, 1), ('Y', 2001, 3, 3)");
            File.Copy(file.Path, Path.Combine(folder, "panel.db"));
            var recipe = Path.Combine(folder, "recipe.yaml");
            File.WriteAllText(recipe, """
                panel: { provider: sqlite, path: panel.db, query: SELECT * FROM panel }
                indicators: [{ code: a, subsystem: s }, { code: b, subsystem: t }]
                coupling: standard
                """.Replace("coupling: standard", "coupling: { model: standard }"));
            var engine = new EvaluationEngine(Catalog);
            EvaluationRun.Evaluate(RecipeFile.Read(recipe, Catalog), engine).Write(Path.Combine(folder, "out"));

            Replay.Of(Path.Combine(folder, "out", "manifest.json"), engine: engine).IsIdentical.Should().BeTrue();
            using (var writer = new SqliteConnection($"Data Source={Path.Combine(folder, "panel.db")};Pooling=False"))
            {
                writer.Open();
                using var update = writer.CreateCommand();
                update.CommandText = "UPDATE panel SET a = 5 WHERE region = 'X'";
                update.ExecuteNonQuery();
            }
            ((Action)(() => Replay.Of(Path.Combine(folder, "out", "manifest.json"), engine: engine))).Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().Contain(d => d.Id == "FM6003");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("Server=db;Password=secret")]
    [InlineData("Server=db;PWD=secret")]
    [InlineData("Host=db;SSL Password=secret")]
    [InlineData("Host=db;Access Token=secret")]
    public void A_password_is_refused_and_not_repeated(string connection)
    {
        var provider = new Data.Databases.DatabasePanelProvider(SqliteFactory.Instance, "sqlite", new() { Connection = connection, Query = "SELECT 1" }, null);
        var builder = new PanelBuilder();
        provider.Provide(builder, CancellationToken.None);
        var problem = ((Func<Panel>)builder.Build).Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle().Which;

        problem.Id.Should().Be("FM2334");
        problem.Message.Should().NotContain("secret");
    }

    [Fact]
    public void A_file_that_is_not_there_is_not_made()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".db");
        var provider = Catalog.Create<Providers.IIndicatorProvider>(MethodFamily.Provider, new MethodChoice("sqlite", new DatabasePanelOptions { Path = path, Query = "SELECT 1" }));
        ((Action)(() => provider.Provide(new PanelBuilder(), CancellationToken.None))).Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle(d => d.Id == "FM2101");
        File.Exists(path).Should().BeFalse();
    }

    [Fact]
    public void The_provider_keeps_every_promise()
    {
        using var file = new SqliteFile(Table, "INSERT INTO panel VALUES ('R1', 2020, 1.5, NULL), ('R2', 2020, 2.5, 3), ('R1', 2021, 0, 7)");
        string.Join('\n', Conformance.Check(Catalog.Find(MethodFamily.Provider, "sqlite")!, new DatabasePanelOptions { Path = file.Path, Query = "SELECT * FROM panel" })).Should().BeEmpty();
    }

    private static Panel Read(SqliteFile file, string query, TablePanelOptions? options = null)
        => Panel.Read(new TablePanelProvider(new QueryTable(file.Connect, query), options ?? new()), null, out _);

    private static Diagnostic Problem(SqliteFile file, string query)
        => ((Func<Panel>)(() => Read(file, query))).Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle().Which;
}
