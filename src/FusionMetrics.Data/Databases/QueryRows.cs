using System.Data.Common;

namespace FusionMetrics.Data.Databases;

/// <summary>The rows of a query, as they come.</summary>
internal sealed class QueryRows : ITableRows
{
    private readonly DbConnection connection;
    private readonly DbTransaction transaction;
    private readonly DbCommand command;
    private readonly DbDataReader reader;
    private readonly CancellationTokenRegistration cancelling;
    private readonly string name;

    private QueryRows(DbConnection connection, DbTransaction transaction, DbCommand command, DbDataReader reader, string name, CancellationTokenRegistration cancelling)
    {
        this.connection = connection;
        this.transaction = transaction;
        this.command = command;
        this.reader = reader;
        this.name = name;
        this.cancelling = cancelling;
        Headings = [.. Enumerable.Range(0, reader.FieldCount).Select(i => new ColumnHeading(reader.GetName(i)))];
    }

    /// <inheritdoc/>
    public IReadOnlyList<ColumnHeading> Headings { get; }

    /// <inheritdoc/>
    public int ExpectedRows => 0;

    /// <inheritdoc/>
    public int Line { get; private set; }

    /// <inheritdoc/>
    public TableCell this[int column]
    {
        get
        {
            try
            {
                return TableCell.OfValue(reader.GetValue(column));
            }
            catch (Exception e) when (IsTrouble(e))
            {
                throw Interrupted(e);
            }
        }
    }

    /// <summary>Runs a query.</summary>
    public static QueryRows Open(DbConnection connection, string query, int timeout, string name, CancellationToken cancellationToken)
    {
        var transaction = connection.BeginTransaction();
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = query;
        command.CommandTimeout = timeout;
        // By the asynchronous call: a cancellation that comes just before the query has begun would be lost on Cancel.
        var reader = command.ExecuteReaderAsync(cancellationToken).GetAwaiter().GetResult();
        return new QueryRows(connection, transaction, command, reader, name, cancellationToken.Register(command.Cancel));
    }

    /// <inheritdoc/>
    public bool Read()
    {
        try
        {
            if (!reader.Read()) return false;
        }
        catch (Exception e) when (IsTrouble(e))
        {
            throw Interrupted(e);
        }
        if (Line < int.MaxValue) Line++;
        return true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        cancelling.Dispose();
        try
        {
            // A query that is not read to its end would be read to it on closing.
            command.Cancel();
            reader.Dispose();
            command.Dispose();
            transaction.Dispose();
        }
        catch (Exception e) when (IsTrouble(e))
        {
            // The connection is gone, and the transaction with it.
        }
        connection.Dispose();
    }

    /// <summary>Whether an exception is one that databases throw, each driver its own.</summary>
    public static bool IsTrouble(Exception e) => e is not (FusionMetricsException or OperationCanceledException or OutOfMemoryException);

    /// <summary>What a driver says, on one line.</summary>
    public static string Sentence(Exception e) => string.Join(' ', e.Message.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).TrimEnd('.') + ".";

    private FusionMetricsException Interrupted(Exception e)
    {
        cancelling.Token.ThrowIfCancellationRequested();
        return new(DatabaseRules.Interrupted.Says($"After {Line} rows the database says: {Sentence(e)} Nothing was kept; read it again.", DiagnosticLocation.In(name)));
    }
}
