namespace FusionMetrics;

/// <summary>
/// Collects rows in any order and makes a <see cref="Panel"/> of them. A provider of values pushes into it; the builder owns everything
/// that is the same for all sources: canonical order, duplicates, infinities, mixed frequencies. Not safe for several threads at once.
/// </summary>
public sealed class PanelBuilder
{
    private readonly HashSet<string>? wanted;
    private readonly List<string> codes = [];
    private readonly Dictionary<string, int> handles = new(StringComparer.Ordinal);
    private readonly SortedSet<string> ignored = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> regionIndex = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> regionLookup;
    private readonly List<Region> regions = [];
    private PanelRows rows = new();
    private readonly DiagnosticBag diagnostics = new();
    private ObservationPivot? observations;
    private bool isPart;

    /// <summary>Creates a builder that accepts every column.</summary>
    public PanelBuilder() => regionLookup = regionIndex.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Creates a builder that accepts the columns of some indicators and passes over all others.</summary>
    /// <param name="indicators">The codes of the indicators wanted. One that no source declares is an error.</param>
    public PanelBuilder(IEnumerable<string> indicators) : this() => wanted = new HashSet<string>(indicators, StringComparer.Ordinal);

    /// <summary>A builder for a part of this panel, such as one of several sources: it wants the same columns, and does not mind those that its part lacks.</summary>
    /// <returns>A new builder, empty.</returns>
    public PanelBuilder ForPart() => wanted is null ? new() : new(wanted) { isPart = true };

    /// <summary>Declares a column. A column that is not wanted is noted as ignored, so that its values need not be read.</summary>
    /// <param name="indicator">The indicator's code.</param>
    /// <returns>The handle of the column for <see cref="AddRow"/>; -1 when it is not wanted.</returns>
    public int Declare(string indicator)
    {
        ArgumentException.ThrowIfNullOrEmpty(indicator);
        if (handles.TryGetValue(indicator, out var handle)) return handle;
        if (wanted is not null && !wanted.Contains(indicator))
        {
            ignored.Add(indicator);
            return -1;
        }
        handles.Add(indicator, codes.Count);
        codes.Add(indicator);
        return codes.Count - 1;
    }

    /// <summary>
    /// Says how many rows will come, if the source knows, so that memory for them is set aside once and the panel is built in place. A
    /// guess: more or fewer may come. Only counts before the first row.
    /// </summary>
    /// <param name="rowCount">The number of rows, 0 when it is not known.</param>
    public void Expect(int rowCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rowCount);
        if (rows.Count == 0) rows.Expect(rowCount);
    }

    /// <summary>Gives a region its names. May be called before or after its rows; a region without rows is not in the panel.</summary>
    /// <param name="region">The region.</param>
    public void Describe(Region region)
    {
        ArgumentNullException.ThrowIfNull(region);
        regions[RegionIndex(region.Code)] = region;
    }

    /// <summary>Adds a row: the values of one region in one period.</summary>
    /// <param name="region">The region's code, not empty.</param>
    /// <param name="period">The period.</param>
    /// <param name="columns">The handles of the columns given; columns not given are missing in this row.</param>
    /// <param name="values">The values of those columns; NaN where missing.</param>
    /// <param name="origin">Where the row came from, for messages.</param>
    /// <exception cref="ArgumentException">The two spans differ in length, or a handle is none that <see cref="Declare"/> gave.</exception>
    public void AddRow(ReadOnlySpan<char> region, Period period, ReadOnlySpan<int> columns, ReadOnlySpan<double> values, RowOrigin origin = default)
    {
        if (columns.Length != values.Length) throw new ArgumentException($"{columns.Length} columns, but {values.Length} values.");
        if (!Accepts(region, origin)) return;
        for (var i = 0; i < values.Length; i++)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)columns[i], (uint)codes.Count, nameof(columns));
            if (double.IsInfinity(values[i])) ReportInfinity(codes[columns[i]], new string(region), period, origin);
        }
        rows.Add(RegionIndex(region), period, columns, values, origin);
    }

    /// <summary>Adds a row without values, for sources that give a column at a time.</summary>
    /// <param name="region">The region's code, not empty.</param>
    /// <param name="period">The period.</param>
    /// <param name="origin">Where the row came from, for messages.</param>
    /// <returns>The number of the row, for <see cref="SetValue"/>; -1 where the region is empty, which is reported.</returns>
    public int BeginRow(ReadOnlySpan<char> region, Period period, RowOrigin origin = default) => Accepts(region, origin) ? rows.Add(RegionIndex(region), period, origin) : -1;

    /// <summary>Gives a row a value. Quickest where those of a column come in the order of the rows.</summary>
    /// <param name="row">The number of the row.</param>
    /// <param name="column">The handle of the column.</param>
    /// <param name="value">The value; NaN where missing.</param>
    /// <exception cref="ArgumentOutOfRangeException">The row is none that was added, or the handle none that <see cref="Declare"/> gave.</exception>
    public void SetValue(int row, int column, double value)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)rows.Count, nameof(row));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)column, (uint)codes.Count, nameof(column));
        if (double.IsInfinity(value)) ReportInfinity(codes[column], regions[rows.RegionOf(row)].Code, rows.PeriodOf(row), rows.Origin(row));
        rows.Set(row, column, value);
    }

    /// <summary>Adds one value, for sources that list observations (long form) rather than rows.</summary>
    /// <param name="region">The region's code, not empty.</param>
    /// <param name="period">The period.</param>
    /// <param name="column">The handle of the column.</param>
    /// <param name="value">The value; NaN where missing.</param>
    /// <param name="origin">Where the value came from, for messages.</param>
    public void Add(ReadOnlySpan<char> region, Period period, int column, double value, RowOrigin origin = default)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)column, (uint)codes.Count, nameof(column));
        if (!Accepts(region, origin)) return;
        if (double.IsInfinity(value)) ReportInfinity(codes[column], new string(region), period, origin);
        observations ??= new ObservationPivot();
        var index = RegionIndex(region);
        if (observations.TryAdd(index, period, column, value, origin, out var firstLine)) return;
        var places = firstLine == 0 ? "" : $": in line {firstLine} and in line {origin.Line}";
        Report(PanelRules.DuplicateValue.Says(
            $"{codes[column]} of {regions[index].Code} in {period} is given twice{places}. Remove one of them.",
            origin.ToLocation() with { Column = codes[column], Region = regions[index].Code, Period = period }));
    }

    /// <summary>Reports a problem that the source itself found. An error makes the build fail, after everything has been read.</summary>
    /// <param name="diagnostic">The problem.</param>
    public void Report(Diagnostic diagnostic) => diagnostics.Add(diagnostic);

    /// <summary>Makes the panel.</summary>
    /// <param name="found">Warnings and information found on the way.</param>
    /// <returns>The panel.</returns>
    /// <exception cref="FusionMetricsException">Anything was wrong with the rows; carries everything that was.</exception>
    public Panel Build(out IReadOnlyList<Diagnostic> found)
    {
        if (observations is not null) rows = observations.After(rows);
        observations = null;
        if (rows.Count == 0 && !diagnostics.HasErrors)
            Report(PanelRules.NoRows.Says("The source has no rows. A panel needs at least one region and period.", rows.Origin(0).ToLocation()));
        ReportMissingIndicators();
        foreach (var code in ignored)
            Report(PanelRules.IgnoredColumn.Says($"Column '{code}' is ignored: no indicator names it.", new DiagnosticLocation { Column = code }));

        var order = CanonicalOrder.Of(rows, regions, diagnostics);
        diagnostics.ThrowIfErrors();
        found = diagnostics.ToList();
        return order.Arrange(rows, regions, codes);
    }

    /// <summary>Makes the panel.</summary>
    /// <returns>The panel.</returns>
    /// <exception cref="FusionMetricsException">Anything was wrong with the rows; carries everything that was.</exception>
    public Panel Build() => Build(out _);

    private void ReportMissingIndicators()
    {
        // A source without any column has said what is wrong with it already.
        if (wanted is null || isPart || handles.Count + ignored.Count == 0) return;
        foreach (var code in wanted.Where(code => !handles.ContainsKey(code)).Order(StringComparer.Ordinal))
            Report(PanelRules.MissingIndicator.Says(
                $"The source has no values of indicator '{code}'.{NearestName.DidYouMean(code, ignored)}", new DiagnosticLocation { Column = code }));
    }

    private bool Accepts(ReadOnlySpan<char> region, RowOrigin origin)
    {
        if (region.Length > 0) return true;
        Report(PanelRules.EmptyRegion.Says("The row has no region. Fill the region's code or remove the row.", origin.ToLocation()));
        return false;
    }

    private int RegionIndex(ReadOnlySpan<char> code)
    {
        if (regionLookup.TryGetValue(code, out var index)) return index;
        regions.Add(new Region(new string(code)));
        regionIndex.Add(regions[^1].Code, regions.Count - 1);
        return regions.Count - 1;
    }

    private void ReportInfinity(string code, string region, Period period, RowOrigin origin) => Report(PanelRules.InfiniteValue.Says(
        $"{code} of {region} in {period} is infinite. Leave the cell empty if the value is missing.",
        origin.ToLocation() with { Column = code, Region = region, Period = period }));
}
