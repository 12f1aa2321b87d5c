namespace FusionMetrics;

/// <summary>Some rows of a panel, in canonical order: all of them, or a list.</summary>
internal sealed class RowSet
{
    private readonly int[]? rows;

    private RowSet(int count, int[]? rows)
    {
        Count = count;
        this.rows = rows;
    }

    public int Count { get; }

    public static RowSet All(Panel panel) => new(panel.RowCount, null);

    /// <summary>The rows whose period is accepted, by its position in <see cref="Panel.Periods"/>.</summary>
    public static RowSet OfPeriods(Panel panel, Func<int, bool> accepts)
    {
        var found = new List<int>();
        var periods = panel.PeriodIndices;
        for (var row = 0; row < periods.Length; row++)
            if (accepts(periods[row])) found.Add(row);
        return found.Count == panel.RowCount ? All(panel) : new(found.Count, [.. found]);
    }

    /// <summary>Those of the rows in which a column has a value.</summary>
    public RowSet WhereNumbers(ReadOnlySpan<double> column)
    {
        var found = new List<int>();
        for (var i = 0; i < Count; i++)
            if (!double.IsNaN(column[this[i]])) found.Add(this[i]);
        return found.Count == Count ? this : new(found.Count, [.. found]);
    }

    /// <summary>Those of the rows that are accepted.</summary>
    public RowSet Where(Func<int, bool> accepts)
    {
        int[] found = [.. Enumerable.Range(0, Count).Select(i => this[i]).Where(accepts)];
        return found.Length == Count ? this : new(found.Length, found);
    }

    public int this[int position] => rows is null ? position : rows[position];

    /// <summary>Some values of a column: a view where the rows are neighbours, else a copy in the buffer.</summary>
    public ReadOnlySpan<double> Read(ReadOnlySpan<double> column, int start, int count, Span<double> buffer)
    {
        if (rows is null) return column.Slice(start, count);
        for (var i = 0; i < count; i++) buffer[i] = column[rows[start + i]];
        return buffer[..count];
    }

    /// <summary>Those values of a column that lie side by side in memory, as far as there are any.</summary>
    public ReadOnlySpan<double> Neighbours(ReadOnlySpan<double> column, int start, int count)
        => rows is null ? column.Slice(Math.Min(start, Count), Math.Clamp(Count - start, 0, count)) : [];

    /// <summary>Puts computed values in the rows they belong to.</summary>
    public void Write<T>(ReadOnlySpan<T> values, int start, Span<T> column)
    {
        if (rows is null) values.CopyTo(column[start..]);
        else
            for (var i = 0; i < values.Length; i++) column[rows[start + i]] = values[i];
    }
}
