namespace FusionMetrics.Testing.Examination;

/// <summary>A table of numbers that can be turned into columns, and into other tables that a method should treat alike. Immutable.</summary>
internal sealed class Table
{
    private readonly string[] codes;
    private readonly Direction[] directions;
    private readonly double[][] columns;

    private Table(string name, string[] codes, Direction[] directions, double[][] columns)
    {
        Case = name;
        this.codes = codes;
        this.directions = directions;
        this.columns = columns;
    }

    /// <summary>The table in words.</summary>
    public string Case { get; }

    public int ColumnCount => columns.Length;

    public int RowCount => columns[0].Length;

    public IReadOnlyList<Direction> Directions => directions;

    /// <summary>A table of columns named x1, x2, ..., all of them benefits.</summary>
    public static Table Of(string name, params double[][] columns)
        => new(name, [.. columns.Select((_, i) => FormattableString.Invariant($"x{i + 1}"))], new Direction[columns.Length], columns);

    public double[] this[int column] => columns[column];

    /// <summary>The columns as a method sees them.</summary>
    public IndicatorMatrix Columns(int partLength = TestColumn.EnginePartLength)
        => [.. columns.Select((values, i) => new TestColumn(codes[i], values, directions[i], partLength))];

    /// <summary>The columns as a method sees them, each of them cheaper to compute in another unit.</summary>
    public IndicatorMatrix ColumnsCheaperInAnotherUnit()
        => [.. columns.Select((values, i) => new RescaledColumn(new TestColumn(codes[i], values, directions[i])))];

    /// <summary>The rows as a ranking or coupling model sees them: column after column.</summary>
    public double[] Flat() => [.. columns.SelectMany(c => c)];

    public Table WithCost(int column)
        => new($"{Case}, x{column + 1} a cost", codes, [.. directions.Select((d, i) => i == column ? Direction.Cost : d)], columns);

    public Table WithColumn(int column, string what, Func<double, double> change)
        => new($"{Case}, {what}", codes, directions, [.. columns.Select((c, i) => i == column ? [.. c.Select(change)] : c)]);

    public Table WithEveryColumn(string what, Func<double, double> change)
        => new($"{Case}, {what}", codes, directions, [.. columns.Select(c => Array.ConvertAll(c, x => change(x)))]);

    public Table WithColumnsOrdered(int[] order)
        => new($"{Case}, columns in another order",
            [.. order.Select(i => codes[i])], [.. order.Select(i => directions[i])], [.. order.Select(i => columns[i])]);

    public Table WithRowsOrdered(int[] order)
        => new($"{Case}, rows in another order", codes, directions, [.. columns.Select(c => order.Select(row => c[row]).ToArray())]);

    public Table WithRowsTwice()
        => new($"{Case}, every row twice", codes, directions, [.. columns.Select(c => c.SelectMany(x => new[] { x, x }).ToArray())]);

    /// <summary>The table with a value missing in some cells.</summary>
    public Table Without(string what, Func<int, int, bool> isMissing) => new($"{Case}, {what}", codes, directions,
        [.. columns.Select((c, column) => c.Select((x, row) => isMissing(column, row) ? double.NaN : x).ToArray())]);

    public Table WithRows(string what, params double[][] rows)
        => new($"{Case}, {what}", codes, directions, [.. columns.Select((_, i) => rows.Select(row => row[i]).ToArray())]);
}
