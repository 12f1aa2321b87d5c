using FusionMetrics.Methods;

namespace FusionMetrics.Data;

/// <summary>Where a database is, and which query gives the table that holds a panel. Immutable.</summary>
public sealed record DatabasePanelOptions : TablePanelOptions
{
    /// <summary>The file of the database, for those that are one, as messages name it. Default null.</summary>
    public string? Path { get; init; }

    /// <summary>The connection string, without a password: recipes and manifests are passed on. Default empty.</summary>
    public string Connection { get; init; } = "";

    /// <summary>
    /// The environment variable that has the connection string, which may have a password: recipes and manifests hold the name alone. Default null.
    /// </summary>
    public string? ConnectionVariable { get; init; }

    /// <summary>The query, one that only reads. Its columns are the headings of the table.</summary>
    public string Query { get; init; } = "";

    /// <summary>How many seconds the query may take; 0 for as long as it takes. Default 0.</summary>
    public int Timeout { get; init; }

    internal static OptionSet<DatabasePanelOptions> Set { get; } = SetOf(new DatabasePanelOptions())
        .Text("path", o => o.Path, (o, v) => o with { Path = v }, "the path of a file, relative to the recipe", "The file of the database, where it is one.", v => v.Length > 0)
        .Text("connection", o => o.Connection.Length == 0 ? null : o.Connection, (o, v) => o with { Connection = v }, "a connection string without a password", "The database.")
        .Text("connection-variable", o => o.ConnectionVariable, (o, v) => o with { ConnectionVariable = v }, "the name of an environment variable", "The variable that has the connection string.", v => v.Length > 0)
        .Text("query", o => o.Query.Length == 0 ? null : o.Query, (o, v) => o with { Query = v }, "a query that only reads", "The query that gives the table.", v => v.Length > 0)
        .Number("timeout", o => o.Timeout, (o, v) => o with { Timeout = (int)v }, v => v is >= 0 and <= 86_400 && v == Math.Floor(v), "a whole number of seconds, 0 for no limit", "How long the query may take.");
}
