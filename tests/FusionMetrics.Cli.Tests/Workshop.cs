using System.Globalization;
using Microsoft.Data.Sqlite;

namespace FusionMetrics.Cli.Tests;

/// <summary>A folder of its own for a test, with a small panel and recipe that are right until a test breaks them.</summary>
internal sealed class Workshop : IDisposable
{
    public const string Panel = "region,year,gdp,rd,co2\nA,2019,1,2,3\nA,2020,2,3,4\nB,2019,5,1,2\nB,2020,3,4,1\nC,2019,4,4,4\nC,2020,6,2,5\n";

    public const string Indicators = "code,name,subsystem,direction,unit\ngdp,GDP,value,benefit,EUR\nrd,R&D,innovation,benefit,EUR\nco2,CO2,value,cost,t\n";

    public const string Recipe = """
        name: Workshop
        panel: { path: panel.csv, period: year }
        indicators: indicators.csv
        subsystems: [innovation, value]
        ranking: topsis
        coupling: { model: standard }
        trend: { method: mann-kendall }
        """;

    public Workshop()
    {
        Folder = Directory.CreateTempSubdirectory("fusionmetrics-test-").FullName;
        Write("panel.csv", Panel).Write("indicators.csv", Indicators).Write("recipe.yaml", Recipe);
    }

    public string Folder { get; }

    public Workshop Write(string name, string content)
    {
        File.WriteAllText(PathOf(name), content);
        return this;
    }

    /// <summary>Writes a panel into the table <c>panel</c> of a database that is a file.</summary>
    public Workshop WriteDatabase(string name, Panel panel, string period = "period")
    {
        using var connection = new SqliteConnection($"Data Source={PathOf(name)};Pooling=False");
        connection.Open();
        using var transaction = connection.BeginTransaction();
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"CREATE TABLE panel (region TEXT, {period} TEXT, {string.Join(", ", panel.Indicators.Select(i => $"\"{i}\" REAL"))})";
        command.ExecuteNonQuery();
        for (var row = 0; row < panel.RowCount; row++)
        {
            command.CommandText = string.Create(CultureInfo.InvariantCulture,
                $"INSERT INTO panel VALUES ('{panel.RegionAt(row).Code}', '{panel.PeriodAt(row)}', {string.Join(", ", panel.Indicators.Select(i => double.IsNaN(panel.Column(i)[row]) ? "NULL" : panel.Column(i)[row].ToString("R", CultureInfo.InvariantCulture)))})");
            command.ExecuteNonQuery();
        }
        transaction.Commit();
        return this;
    }

    /// <summary>Changes what a database that is a file holds.</summary>
    public void Execute(string name, string statement)
    {
        using var connection = new SqliteConnection($"Data Source={PathOf(name)};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    public string PathOf(string name) => Path.Combine(Folder, name);

    public string Read(string name) => File.ReadAllText(PathOf(name));

    public Tool.Outcome Run(params string[] arguments) => Tool.Run(Folder, arguments);

    public Tool.Outcome Evaluate() => Run("evaluate", "recipe.yaml", "--output", "out");

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
