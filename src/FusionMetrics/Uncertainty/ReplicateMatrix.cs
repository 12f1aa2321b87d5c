namespace FusionMetrics.Uncertainty;

/// <summary>Numbers that each replicate has: a row a replicate, NaN all over where it is declined.</summary>
internal sealed class ReplicateMatrix(int rows, int columns)
{
    private readonly double[] values = new double[checked(rows * columns)];

    public int Rows => rows;

    public Span<double> Row(int row) => values.AsSpan(row * columns, columns);

    public void Decline(int row) => Row(row).Fill(double.NaN);

    /// <summary>A column, one number a replicate.</summary>
    public double[] Column(int column)
    {
        var numbers = new double[rows];
        for (var row = 0; row < rows; row++) numbers[row] = values[row * columns + column];
        return numbers;
    }
}
