using System.Collections;

namespace FusionMetrics;

/// <summary>A table of a result with typed rows.</summary>
/// <typeparam name="TRow">A row.</typeparam>
public abstract class ResultTable<TRow> : ResultTable, IReadOnlyList<TRow>
{
    private protected ResultTable(string name) : base(name)
    {
    }

    /// <summary>A row.</summary>
    /// <param name="index">The row, from 0.</param>
    public abstract TRow this[int index] { get; }

    /// <summary>The rows as a list of their own, typed, for LINQ and for other libraries. The table itself is such a list too, which makes a row when it is asked for.</summary>
    /// <returns>The rows, in the order of the table.</returns>
    public IReadOnlyList<TRow> ToRows() => [.. this];

    /// <inheritdoc/>
    public IEnumerator<TRow> GetEnumerator()
    {
        for (var row = 0; row < Count; row++) yield return this[row];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
