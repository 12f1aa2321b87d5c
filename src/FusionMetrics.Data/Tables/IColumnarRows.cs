namespace FusionMetrics.Data;

/// <summary>
/// Rows that stand in groups, a column of a group in one place, as columnar formats have them. Whoever reads the cells of a group column by column, and lets go of each, holds one of them in memory, not the group. Either
/// rows are read one after another by <see cref="ITableRows.Read"/>, or groups by <see cref="ReadGroup"/>. Used by one thread.
/// </summary>
public interface IColumnarRows : ITableRows
{
    /// <summary>The number of rows of the current group.</summary>
    int GroupRows { get; }

    /// <summary>Goes to the next group, before its first row.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="FusionMetricsException">The source cannot be read any further.</exception>
    bool ReadGroup();

    /// <summary>Goes to a row of the current group.</summary>
    /// <param name="row">The row, from 0.</param>
    void Go(int row);

    /// <summary>Lets go of a column of the current group. Its cells are read again where they are asked for again.</summary>
    /// <param name="column">The column, from 0.</param>
    void Release(int column);
}
