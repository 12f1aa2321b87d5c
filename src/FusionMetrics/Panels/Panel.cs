using FusionMetrics.Numerics;

namespace FusionMetrics;

/// <summary>
/// A panel: regions x periods x indicators, immutable. Values are stored a column an indicator, in canonical row order: by region code
/// (ordinal), then by period. The order in which rows were read therefore changes no bit of any result. A missing value is NaN;
/// infinities cannot occur. A region need not have every period. Safe for any number of threads.
/// </summary>
public sealed class Panel
{
    // Each at least RowCount long: what was set aside for rows that never came stays unused at its end.
    private readonly double[][] columns;
    private readonly int[] missing;
    private readonly Dictionary<string, int> columnByCode;
    private readonly Dictionary<string, int> regionByCode;
    private readonly int[] regionStarts;
    private readonly int[] periodOfRow;
    private readonly Lazy<string> fingerprint;

    internal Panel(IReadOnlyList<Region> regions, IReadOnlyList<Period> periods, IReadOnlyList<string> indicators,
        int[] regionStarts, int[] periodOfRow, double[][] columns)
    {
        Regions = regions;
        Periods = periods;
        Indicators = indicators;
        this.regionStarts = regionStarts;
        this.periodOfRow = periodOfRow;
        this.columns = columns;
        missing = Array.ConvertAll(columns, MissingIn);
        columnByCode = Index(indicators);
        regionByCode = Index([.. regions.Select(r => r.Code)]);
        fingerprint = new Lazy<string>(() => PanelFingerprint.Of(this));
    }

    // With the columns at some places replaced; what does not depend on values is shared.
    private Panel(Panel panel, IEnumerable<KeyValuePair<int, double[]>> replacements)
    {
        (Regions, Periods, Indicators) = (panel.Regions, panel.Periods, panel.Indicators);
        (regionStarts, periodOfRow) = (panel.regionStarts, panel.periodOfRow);
        (columnByCode, regionByCode) = (panel.columnByCode, panel.regionByCode);
        (columns, missing) = ((double[][])panel.columns.Clone(), (int[])panel.missing.Clone());
        foreach (var (place, column) in replacements) (columns[place], missing[place]) = (column, MissingIn(column));
        fingerprint = new Lazy<string>(() => PanelFingerprint.Of(this));
    }

    /// <summary>The regions, in canonical order.</summary>
    public IReadOnlyList<Region> Regions { get; }

    /// <summary>The periods that occur, ascending, all of one frequency.</summary>
    public IReadOnlyList<Period> Periods { get; }

    /// <summary>The codes of the indicators, in the order in which their columns were declared.</summary>
    public IReadOnlyList<string> Indicators { get; }

    /// <summary>The number of rows: region-periods.</summary>
    public int RowCount => periodOfRow.Length;

    /// <summary>
    /// SHA-256 over the canonical content (regions, periods, indicator codes in ordinal order, the bits of every value), as lower-case
    /// hexadecimal digits. Computed on first use. Equal panels have equal fingerprints whatever file they came from.
    /// </summary>
    public string Fingerprint => fingerprint.Value;

    /// <summary>Whether the panel has a column for the indicator.</summary>
    /// <param name="indicator">The indicator's code.</param>
    /// <returns>Whether the column exists.</returns>
    public bool Has(string indicator) => columnByCode.ContainsKey(indicator);

    /// <summary>How many values of an indicator are missing.</summary>
    /// <param name="indicator">The indicator's code.</param>
    /// <returns>The number of rows without a value.</returns>
    /// <exception cref="KeyNotFoundException">The panel has no such column.</exception>
    public int MissingCount(string indicator) => missing[IndexOf(indicator)];

    /// <summary>The values of an indicator, one a row in canonical order; NaN where missing.</summary>
    /// <param name="indicator">The indicator's code.</param>
    /// <returns>The column.</returns>
    /// <exception cref="KeyNotFoundException">The panel has no such column.</exception>
    public ReadOnlySpan<double> Column(string indicator) => ColumnMemory(indicator).Span;

    /// <summary>The values of an indicator, as memory that can be kept.</summary>
    /// <param name="indicator">The indicator's code.</param>
    /// <returns>The column.</returns>
    /// <exception cref="KeyNotFoundException">The panel has no such column.</exception>
    public ReadOnlyMemory<double> ColumnMemory(string indicator) => columns[IndexOf(indicator)].AsMemory(0, RowCount);

    /// <summary>The region of a row.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <returns>The region.</returns>
    public Region RegionAt(int row) => Regions[RegionIndexAt(row)];

    /// <summary>The period of a row.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <returns>The period.</returns>
    public Period PeriodAt(int row) => Periods[periodOfRow[row]];

    /// <summary>The rows of a region, its periods ascending.</summary>
    /// <param name="region">The position of the region in <see cref="Regions"/>.</param>
    /// <returns>The range of rows.</returns>
    public Range RowsOf(int region) => regionStarts[region]..regionStarts[region + 1];

    /// <summary>The row of a region and period.</summary>
    /// <param name="region">The region's code.</param>
    /// <param name="period">The period.</param>
    /// <returns>The row, or -1 when the panel has none.</returns>
    public int FindRow(string region, Period period)
    {
        if (!regionByCode.TryGetValue(region, out var index)) return -1;
        for (var row = regionStarts[index]; row < regionStarts[index + 1]; row++)
            if (PeriodAt(row) == period) return row;
        return -1;
    }

    /// <summary>The panel with the values of some columns replaced.</summary>
    /// <param name="replacements">The new values by indicator code, one a row in canonical order; NaN where missing. Copied.</param>
    /// <returns>A new panel; columns not named are shared.</returns>
    /// <exception cref="ArgumentException">A code is unknown, a length differs, or a value is infinite.</exception>
    public Panel WithColumns(IReadOnlyDictionary<string, double[]> replacements)
    {
        ArgumentNullException.ThrowIfNull(replacements);
        var changed = new Dictionary<int, double[]>(replacements.Count);
        foreach (var (code, values) in replacements)
        {
            if (!columnByCode.TryGetValue(code, out var place)) throw new ArgumentException($"The panel has no column '{code}'.");
            if (values.Length != RowCount) throw new ArgumentException($"Column '{code}' needs {RowCount} values, not {values.Length}.");
            if (Array.Exists(values, double.IsInfinity)) throw new ArgumentException($"Column '{code}' has an infinite value.");
            // Adding zero turns -0 into +0, as building a panel does.
            changed.Add(place, Array.ConvertAll(values, v => v + 0.0));
        }
        return new Panel(this, changed);
    }

    /// <summary>The panel with some of its columns, and with more, which become its own.</summary>
    internal Panel With(Func<string, bool> keep, IEnumerable<KeyValuePair<string, double[]>> more)
    {
        var (codes, all) = (new List<string>(), new List<double[]>());
        foreach (var code in Indicators.Where(keep))
        {
            codes.Add(code);
            all.Add(columns[columnByCode[code]]);
        }

        foreach (var (code, values) in more)
        {
            codes.Add(code);
            all.Add(Array.ConvertAll(values, v => v + 0.0));
        }

        return new Panel(Regions, Periods, codes, regionStarts, periodOfRow, [.. all]);
    }

    /// <summary>The panel with only some of its regions.</summary>
    /// <param name="keep">Whether to keep the region at a position in <see cref="Regions"/>.</param>
    /// <returns>A new panel, or this one when every region is kept.</returns>
    public Panel KeepRegions(Func<int, bool> keep)
    {
        ArgumentNullException.ThrowIfNull(keep);
        bool[] kept = [.. Enumerable.Range(0, Regions.Count).Select(keep)];
        return Array.TrueForAll(kept, k => k) ? this : PanelSelection.Rows(this, row => kept[RegionIndexAt(row)]);
    }

    /// <summary>The panel with only some of its periods. A region without a row left is left out too.</summary>
    /// <param name="keep">Whether to keep the period at a position in <see cref="Periods"/>.</param>
    /// <returns>A new panel, or this one when every period is kept.</returns>
    public Panel KeepPeriods(Func<int, bool> keep)
    {
        ArgumentNullException.ThrowIfNull(keep);
        bool[] kept = [.. Enumerable.Range(0, Periods.Count).Select(keep)];
        return Array.TrueForAll(kept, k => k) ? this : PanelSelection.Rows(this, row => kept[periodOfRow[row]]);
    }

    /// <summary>The number of periods, regions and indicators: <c>35 regions x 14 periods x 19 indicators, 490 rows</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString()
        => $"{Regions.Count} regions x {Periods.Count} periods x {Indicators.Count} indicators, {RowCount} rows";

    internal int RegionIndexAt(int row)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)RowCount, nameof(row));
        var found = Array.BinarySearch(regionStarts, row);
        return found >= 0 ? found : ~found - 1;
    }

    internal ReadOnlySpan<int> PeriodIndices => periodOfRow;

    private int IndexOf(string indicator) => columnByCode.TryGetValue(indicator, out var index)
        ? index
        : throw new KeyNotFoundException($"The panel has no column '{indicator}'. Its columns are: {string.Join(", ", Indicators)}.");

    private int MissingIn(double[] column) => MissingValues.Count(column.AsSpan(0, RowCount));

    private static Dictionary<string, int> Index(IReadOnlyList<string> codes)
    {
        var index = new Dictionary<string, int>(codes.Count, StringComparer.Ordinal);
        for (var i = 0; i < codes.Count; i++) index.Add(codes[i], i);
        return index;
    }
}
