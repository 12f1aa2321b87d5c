using System.Data.Common;
using FusionMetrics.Data.Databases;

namespace FusionMetrics.Data;

/// <summary>
/// What a query gives, as a table. Each reading opens a connection of its own and closes it; the query runs within a transaction that is taken back, so
/// that nothing stays changed. Safe for several threads at once.
/// </summary>
public sealed class QueryTable : ITableSource
{
    private readonly Func<DbConnection> connect;
    private readonly string query;
    private readonly int timeout;

    /// <summary>Names a query.</summary>
    /// <param name="connect">Makes a connection, closed.</param>
    /// <param name="query">The query. Its columns are the headings of the table.</param>
    /// <param name="name">The database, as messages name it.</param>
    /// <param name="timeout">How many seconds the query may take; 0 for as long as it takes.</param>
    public QueryTable(Func<DbConnection> connect, string query, string name = "database", int timeout = 0)
    {
        ArgumentNullException.ThrowIfNull(connect);
        ArgumentException.ThrowIfNullOrWhiteSpace(query);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentOutOfRangeException.ThrowIfNegative(timeout);
        this.connect = connect;
        this.query = query;
        this.timeout = timeout;
        Name = name;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public ITableRows? Open(Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var connection = Try(DatabaseRules.NoConnection, "The database cannot be opened", () =>
        {
            var made = connect();
            try
            {
                made.Open();
                return made;
            }
            catch
            {
                made.Dispose();
                throw;
            }
        }, cancellationToken);
        try
        {
            return Try(DatabaseRules.QueryFails, "The query fails", () => QueryRows.Open(connection, query, timeout, Name, cancellationToken), cancellationToken);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private T Try<T>(DiagnosticRule rule, string what, Func<T> act, CancellationToken cancellationToken)
    {
        try
        {
            return act();
        }
        catch (Exception e) when (QueryRows.IsTrouble(e))
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw new FusionMetricsException(rule.Says($"{what}: {QueryRows.Sentence(e)}", DiagnosticLocation.In(Name)));
        }
    }
}
