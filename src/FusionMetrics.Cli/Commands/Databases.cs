using FusionMetrics.Data;
using FusionMetrics.Methods;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace FusionMetrics.Cli.Commands;

/// <summary>The databases that recipes and command lines can name.</summary>
internal static class Databases
{
    public static void Register(IMethodRegistry registry)
    {
        registry.AddDatabase("sqlite", SqliteFactory.Instance, path => new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString(), ".db", ".sqlite", ".sqlite3");
        registry.AddDatabase("postgresql", NpgsqlFactory.Instance);
    }
}
