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

    /// <inheritdoc/>
    public IEnumerator<TRow> GetEnumerator()
    {
        for (var row = 0; row < Count; row++) yield return this[row];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
