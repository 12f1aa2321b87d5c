namespace FusionMetrics.Data.Cubes;

/// <summary>The values of a cube that belong to the panel, as a table in long form: region, period, indicator, value.</summary>
/// <param name="options">What the columns are called.</param>
/// <param name="cells">The values.</param>
/// <param name="document">What they are read from, closed with the table.</param>
internal sealed class CubeRows(CubePanelOptions options, IEnumerator<CubeCell> cells, IDisposable document) : ITableRows
{
    /// <inheritdoc/>
    public IReadOnlyList<ColumnHeading> Headings { get; } = [new(options.Region), new(options.Period), new(options.Indicator!), new(options.Value!)];

    /// <inheritdoc/>
    public int ExpectedRows => 0;

    /// <inheritdoc/>
    public int Line => 0;

    /// <inheritdoc/>
    public TableCell this[int column]
    {
        get
        {
            var (cube, key, value) = cells.Current;
            return column switch
            {
                0 => cube.Region(key),
                1 => cube.Period(key),
                2 => cube.Indicator(key),
                _ => value,
            };
        }
    }

    /// <inheritdoc/>
    public bool Read()
    {
        while (cells.MoveNext())
            if (cells.Current.Cube.Has(cells.Current.Key)) return true;
        return false;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        cells.Dispose();
        document.Dispose();
    }
}
