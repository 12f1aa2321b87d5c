using System.Data.Common;
using FusionMetrics.Providers;

namespace FusionMetrics.Data.Databases;

/// <summary>Reads a panel from a query that a recipe names.</summary>
internal sealed class DatabasePanelProvider(DbProviderFactory factory, string id, DatabasePanelOptions options, Func<string, string>? file) : IIndicatorProvider
{
    /// <inheritdoc/>
    public void Provide(PanelBuilder builder, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (Problems().FirstOrDefault() is { } problem) builder.Report(problem);
        else new TablePanelProvider(new QueryTable(Connect, options.Query, options.Path ?? id, options.Timeout), options).Provide(builder, cancellationToken);
    }

    private IEnumerable<Diagnostic> Problems()
    {
        var place = DiagnosticLocation.In(options.Path ?? id);
        if (DatabaseMethods.HasPassword(options.Connection))
            yield return DatabaseRules.Password.Says(
                "The connection has a password, which the manifest would pass on. Leave it out: drivers take it from their own files or variables, such as ~/.pgpass or PGPASSWORD.", place);
        if (string.IsNullOrWhiteSpace(options.Query)) yield return SourceRules.BadOptions.Says("There is no query. Write one that gives the table.", place);
        if (options.Path is null && options.Connection.Length == 0) yield return SourceRules.BadOptions.Says("Neither a path nor a connection says where the database is.", place);
        if (options.Path is not null && file is null) yield return SourceRules.BadOptions.Says($"A database of the kind '{id}' is no file: write a connection.", place);
        // A driver would make a database where there is none.
        if (options.Path is { } path && !File.Exists(path)) SourceFile.Open(path).Dispose();
    }

    private DbConnection Connect()
    {
        var connection = factory.CreateConnection()!;
        connection.ConnectionString = options.Path is { } path ? string.Join(';', new[] { file!(path), options.Connection }.Where(part => part.Length > 0)) : options.Connection;
        return connection;
    }
}
