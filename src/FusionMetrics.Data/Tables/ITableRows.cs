namespace FusionMetrics.Data;

/// <summary>The rows of an open table, one at a time, from the first to the last. Used by one thread.</summary>
public interface ITableRows : IDisposable
{
    /// <summary>The headings of the columns, in their order. A column may have none.</summary>
    IReadOnlyList<ColumnHeading> Headings { get; }

    /// <summary>How many rows there are, if the source knows; 0 otherwise. A guess: memory is set aside for them.</summary>
    int ExpectedRows { get; }

    /// <summary>The number of the current row in its source, counted from 1; 0 where it has none.</summary>
    int Line { get; }

    /// <summary>A cell of the current row.</summary>
    /// <param name="column">The column, from 0.</param>
    TableCell this[int column] { get; }

    /// <summary>Goes to the next row.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="FusionMetricsException">The source cannot be read any further.</exception>
    bool Read();
}
