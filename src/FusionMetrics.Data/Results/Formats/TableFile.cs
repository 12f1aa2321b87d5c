namespace FusionMetrics.Data;

/// <summary>A file that holds tables, not written yet. Immutable.</summary>
/// <param name="Name">Its name: <c>scores.csv</c>.</param>
/// <param name="Tables">The tables in it.</param>
/// <param name="Write">
/// Writes it to a stream, from start to end. Throws a <see cref="FusionMetricsException"/> where a table does not fit the format, and an
/// <see cref="OperationCanceledException"/> where writing is cancelled.
/// </param>
public sealed record TableFile(string Name, IReadOnlyList<ResultTable> Tables, Action<Stream, CancellationToken> Write);
