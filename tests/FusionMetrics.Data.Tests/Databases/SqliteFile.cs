using Microsoft.Data.Sqlite;

namespace FusionMetrics.Data.Tests.Databases;

/// <summary>A database in a file for the length of a test.</summary>
internal sealed class SqliteFile : IDisposable
{
    public SqliteFile(params string[] statements)
    {
        using var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        foreach (var statement in statements)
        {
            using var command = connection.CreateCommand();
            command.CommandText = statement;
            command.ExecuteNonQuery();
        }
    }

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), System.IO.Path.GetRandomFileName() + ".db");

    public SqliteConnection Connect() => new($"Data Source={Path};Pooling=False");

    public void Dispose() => File.Delete(Path);
}
