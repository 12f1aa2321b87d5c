using Parquet;

namespace FusionMetrics.Data.Parquet;

/// <summary>A Parquet file as a table. Safe for several threads at once: each opening reads the file by itself.</summary>
public sealed class ParquetTable : ITableSource
{
    private static readonly ParquetOptions Reading = new() { UseDateOnlyTypeForDates = true, TreatByteArrayAsString = true };

    private readonly ParquetPanelOptions options;

    /// <summary>Names a file.</summary>
    /// <param name="options">The file.</param>
    public ParquetTable(ParquetPanelOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
    }

    /// <inheritdoc/>
    public string Name => options.Path;

    /// <inheritdoc/>
    public ITableRows? Open(Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        cancellationToken.ThrowIfCancellationRequested();
        var stream = SourceFile.Open(options.Path);
        try
        {
            var reader = Guarded(Name, () => Await.Result(ParquetReader.CreateAsync(stream, Reading, cancellationToken: cancellationToken)));
            return Guarded(Name, () => new ParquetRows(stream, reader, options, report, cancellationToken));
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>Reads something, and turns what goes wrong into a diagnostic: a damaged file shows itself by whatever exception comes up.</summary>
    internal static T Guarded<T>(string name, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is not (FusionMetricsException or OperationCanceledException or OutOfMemoryException))
        {
            throw new FusionMetricsException(ParquetRules.Unreadable.Says($"This cannot be read as Parquet: {e.Message.TrimEnd('.')}. Write the file anew.", DiagnosticLocation.In(name)));
        }
    }
}
