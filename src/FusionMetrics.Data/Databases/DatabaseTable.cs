using System.Data.Common;

namespace FusionMetrics.Data.Databases;

/// <summary>What the query of a recipe gives, as a table. Where the database is, the recipe says: by a file, a connection without a password, or a variable that has one.</summary>
internal sealed class DatabaseTable(DbProviderFactory factory, string id, DatabasePanelOptions options, Func<string, string>? file) : ITableSource
{
    /// <inheritdoc/>
    public string Name => options.Path ?? id;

    /// <inheritdoc/>
    public ITableRows? Open(Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        var problems = Problems().ToList();
        foreach (var problem in problems) report(problem with { Location = DiagnosticLocation.In(Name) });
        return problems.Count > 0 ? null : new QueryTable(Connect, options.Query, Name, options.Timeout).Open(report, cancellationToken);
    }

    private IEnumerable<Diagnostic> Problems()
    {
        if (ConnectionText.HasSecret(options.Connection))
            yield return DatabaseRules.Password.Says(
                "The connection has a password, which the manifest would pass on. Write all of the connection into an environment variable, and its name as connection-variable; or leave the password to the driver's own file, such as ~/.pgpass.");
        if (string.IsNullOrWhiteSpace(options.Query)) yield return SourceRules.BadOptions.Says("There is no query. Write one that gives the table.");
        if (options.Path is null && options.Connection.Length == 0 && options.ConnectionVariable is null)
            yield return SourceRules.BadOptions.Says("Nothing says where the database is: write a path, a connection, or as connection-variable the environment variable that has one.");
        if (options.Path is not null && file is null) yield return SourceRules.BadOptions.Says($"A database of the kind '{id}' is no file: write a connection.");
        if (options.Connection.Length > 0 && options.ConnectionVariable is not null) yield return SourceRules.BadOptions.Says("There are both a connection and a connection-variable. Keep one of them.");
        if (options.ConnectionVariable is { } variable && string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable)))
            yield return DatabaseRules.NoVariable.Says($"The environment variable '{variable}', which is to have the connection string, is not set. Set it and run this again.");
        // A driver would make a database where there is none.
        if (options.Path is { } path && !File.Exists(path)) SourceFile.Open(path).Dispose();
    }

    private DbConnection Connect()
    {
        var more = options.ConnectionVariable is { } variable ? Environment.GetEnvironmentVariable(variable)! : options.Connection;
        var connection = factory.CreateConnection()!;
        try
        {
            connection.ConnectionString = string.Join(';', new[] { options.Path is { } path ? file!(path) : "", more }.Where(part => part.Length > 0));
            return connection;
        }
        catch (ArgumentException e)
        {
            connection.Dispose();
            // What is in the variable is a secret, and the driver may repeat it.
            var why = options.ConnectionVariable is null ? QueryRows.Sentence(e) : "Write it as the driver has it, such as Host=db;Database=statistics;Username=reader;Password=...";
            throw new FusionMetricsException(DatabaseRules.NoConnection.Says($"{(options.ConnectionVariable is { } named ? $"What the environment variable '{named}' has" : "The connection")} is no connection string of '{id}'. {why}",
                DiagnosticLocation.In(Name)));
        }
    }
}
