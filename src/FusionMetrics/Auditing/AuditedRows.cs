namespace FusionMetrics.Auditing;

/// <summary>The indices U of a printed table, and the boxes in which those lie that are printed so.</summary>
internal sealed class AuditedRows
{
    private readonly Interval[]?[] boxes;
    private readonly double[]?[] printed;
    private readonly Dictionary<CouplingFormula, Interval[]> ranges = [];

    public AuditedRows(PublishedTable table, PrintedRounding rounding)
    {
        Rounding = rounding;
        Subsystems = table.Indices.Count;
        boxes = new Interval[]?[table.RowCount];
        printed = new double[]?[table.RowCount];
        for (var row = 0; row < table.RowCount; row++)
        {
            if (table.Indices.Any(u => u.Cells[row] is null)) continue;
            PrintedNumber[] numbers = [.. table.Indices.Select(u => u.Cells[row]!.Value)];
            boxes[row] = [.. numbers.Select(n => Box(n, rounding))];
            printed[row] = [.. numbers.Select(n => n.Value)];
        }
    }

    public PrintedRounding Rounding { get; }

    public int Subsystems { get; }

    public int Count => boxes.Length;

    /// <summary>The box of a row; null where an index is missing.</summary>
    public Interval[]? Box(int row) => boxes[row];

    /// <summary>The indices of a row as printed; null where one is missing.</summary>
    public double[]? Printed(int row) => printed[row];

    /// <summary>What a formula of C can give in a row of which no index is missing.</summary>
    public Interval Range(CouplingFormula formula, int row)
    {
        if (!ranges.TryGetValue(formula, out var found))
            ranges.Add(formula, found = Array.ConvertAll(boxes, box => box is null ? Interval.None : formula.IsEven ? BoxRange.OfEven(formula.Values, box) : BoxRange.OfAny(formula.Values, box)));
        return found[row];
    }

    public bool HasZeros => printed.Any(row => row?.Contains(0) == true);

    // An index is never below 0; and above 1 only where it is printed so.
    private static Interval Box(PrintedNumber number, PrintedRounding rounding)
    {
        var range = number.Range(rounding);
        var high = number.Value <= 1 ? Math.Min(range.High, 1) : range.High;
        return new(Math.Min(Math.Max(range.Low, 0), high), high);
    }
}
