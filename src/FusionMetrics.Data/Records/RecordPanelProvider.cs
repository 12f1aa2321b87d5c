using FusionMetrics.Providers;

namespace FusionMetrics.Data;

/// <summary>
/// Reads a panel from records in memory, or from any sequence: one record a region and period. The sequence is gone through once a read, and only the
/// columns that the builder wants are asked for. As safe for several threads as the sequence is.
/// </summary>
/// <typeparam name="TRecord">A record.</typeparam>
public sealed class RecordPanelProvider<TRecord> : IIndicatorProvider
{
    private const string Name = "records";
    private const int RowsBetweenChecks = 4_096;

    private readonly IEnumerable<TRecord> records;
    private readonly Func<TRecord, string?> region;
    private readonly Func<TRecord, Period> period;
    private readonly (string Indicator, Func<TRecord, double?> Value)[] columns;

    /// <summary>Creates a provider.</summary>
    /// <param name="records">The records, in any order. Gone through anew for every read.</param>
    /// <param name="region">The region's code.</param>
    /// <param name="period">The period.</param>
    /// <param name="columns">The indicators' codes, and their values in a record, null or NaN where missing; at least one, none twice.</param>
    /// <exception cref="ArgumentException">There is no column, or an indicator has two.</exception>
    public RecordPanelProvider(IEnumerable<TRecord> records, Func<TRecord, string?> region, Func<TRecord, Period> period, params (string Indicator, Func<TRecord, double?> Value)[] columns)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(region);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(columns);
        if (columns.Length == 0) throw new ArgumentException("A panel needs at least one indicator.", nameof(columns));
        if (columns.GroupBy(c => c.Indicator).FirstOrDefault(g => g.Count() > 1) is { } twice) throw new ArgumentException($"Indicator '{twice.Key}' has two columns.", nameof(columns));
        this.records = records;
        this.region = region;
        this.period = period;
        this.columns = [.. columns];
    }

    /// <inheritdoc/>
    /// <exception cref="FusionMetricsException">The sequence, or a column of it, throws an exception.</exception>
    public void Provide(PanelBuilder builder, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(builder);
        cancellationToken.ThrowIfCancellationRequested();
        var wanted = columns.Select(column => (column.Value, Handle: builder.Declare(column.Indicator))).Where(column => column.Handle >= 0).ToArray();
        int[] handles = [.. wanted.Select(column => column.Handle)];
        var values = new double[handles.Length];
        if (records.TryGetNonEnumeratedCount(out var count)) builder.Expect(count);
        var row = 0;
        try
        {
            foreach (var record in records)
            {
                if (row++ % RowsBetweenChecks == 0) cancellationToken.ThrowIfCancellationRequested();
                for (var i = 0; i < values.Length; i++) values[i] = wanted[i].Value(record) ?? double.NaN;
                builder.AddRow(region(record), period(record), handles, values, new RowOrigin(Name, row));
            }
        }
        catch (Exception e) when (e is not (OperationCanceledException or FusionMetricsException or OutOfMemoryException))
        {
            throw new FusionMetricsException(SourceRules.RecordFails.Says($"Record {row} cannot be read: {e.GetType().Name}: {e.Message}", new RowOrigin(Name, row).ToLocation()));
        }
    }
}
