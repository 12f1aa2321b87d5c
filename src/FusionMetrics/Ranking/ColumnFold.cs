using System.Buffers;

namespace FusionMetrics.Ranking;

/// <summary>
/// Scores of rows, made by taking in one column after another: so a column is scored while it is in the cache, and normalised values are
/// never stored. Prepared once for a frame; immutable, called from several threads at once.
/// </summary>
public abstract class ColumnFold
{
    /// <summary>Creates a fold.</summary>
    /// <param name="accumulators">How many numbers it keeps for each row between columns, at least 1.</param>
    protected ColumnFold(int accumulators)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(accumulators, 1);
        Accumulators = accumulators;
    }

    /// <summary>How many numbers it keeps for each row between columns.</summary>
    public int Accumulators { get; }

    /// <summary>Takes in a column. The columns come in their order, each once.</summary>
    /// <param name="column">The column, from 0.</param>
    /// <param name="values">Its normalised values.</param>
    /// <param name="accumulators">
    /// What is kept for the rows, one accumulator after another, each as long as <paramref name="values"/>; all 0 before the first column.
    /// </param>
    public abstract void Add(int column, ReadOnlySpan<double> values, Span<double> accumulators);

    /// <summary>Makes the scores, after the last column.</summary>
    /// <param name="accumulators">What was kept for the rows. May be overwritten.</param>
    /// <param name="scores">Receives a score for each row.</param>
    public abstract void Finish(Span<double> accumulators, Span<double> scores);

    /// <summary>Scores a block of rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="scores">Receives a score for each row.</param>
    public void Score(RowBlock rows, Span<double> scores)
    {
        var rented = ArrayPool<double>.Shared.Rent(Accumulators * rows.Rows);
        var accumulators = rented.AsSpan(0, Accumulators * rows.Rows);
        accumulators.Clear();
        for (var column = 0; column < rows.Columns; column++) Add(column, rows[column], accumulators);
        Finish(accumulators, scores);
        ArrayPool<double>.Shared.Return(rented);
    }
}
