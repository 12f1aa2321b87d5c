namespace FusionMetrics.Auditing;

/// <summary>A printed column of C, T or D, and the intervals in which the numbers lie that are printed so.</summary>
internal sealed class Figures(AuditedFigure figure, PublishedColumn column, PrintedRounding rounding)
{
    private readonly Interval?[] ranges = [.. column.Cells.Select(cell => cell?.Range(rounding))];

    public AuditedFigure Figure => figure;

    public PublishedColumn Column => column;

    public PrintedRounding Rounding => rounding;

    public int Count => ranges.Length;

    /// <summary>The numbers that are printed as in a row; null where the cell is empty.</summary>
    public Interval? Range(int row) => ranges[row];

    /// <summary>The number printed in a row.</summary>
    public double Value(int row) => column.Cells[row]!.Value.Value;
}
