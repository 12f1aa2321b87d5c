namespace FusionMetrics.Tests.Evaluation;

/// <summary>A small system of three subsystems, panels for it, and the recipe with every stage.</summary>
internal static class Sample
{
    public static IReadOnlyList<string> Codes { get; } = ["a1", "a2", "b1", "b2", "c1"];

    /// <summary>Five indicators; a2 is a cost.</summary>
    public static IndicatorSystem System { get; } = new(
    [
        new Subsystem("innovation", [new Indicator("a1") { Bounds = new Bounds(0, 10) }, new Indicator("a2", Direction.Cost) { Bounds = new Bounds(2, 8) }]),
        new Subsystem("value", [new Indicator("b1") { Bounds = new Bounds(1, 9) }, new Indicator("b2") { Bounds = new Bounds(0, 5) }]),
        new Subsystem("ecology", [new Indicator("c1") { Bounds = new Bounds(-1, 11) }]),
    ]);

    /// <summary>Every stage.</summary>
    public static EvaluationRecipe Full { get; } = EvaluationRecipe.For(System).Rank("topsis").Couple().Detect() with { Name = "full" };

    /// <summary>The least: indices only.</summary>
    public static EvaluationRecipe Least { get; } = EvaluationRecipe.For(System);

    /// <summary>Values between 0 and 10, of which those of a region grow by and by; the same in every run.</summary>
    public static double Value(int region, int period, int column)
    {
        var hash = (uint)(region * 7919 + period * 104729 + column * 1299709 + 12345) * 2654435761u;
        return (hash >> 8) / 16777216.0 * 7 + 0.5 * period % 3;
    }

    public static Panel Panel(int regions = 12, int periods = 6, Func<int, int, int, double>? value = null, IEnumerable<int>? order = null)
    {
        var builder = new PanelBuilder();
        int[] handles = [.. Codes.Select(builder.Declare)];
        foreach (var row in order ?? Enumerable.Range(0, regions * periods))
        {
            var (region, period) = Math.DivRem(row, periods);
            builder.AddRow($"R{region:00}", Period.OfYear(2010 + period), handles, [.. handles.Select(column => (value ?? Value)(region, period, column))]);
        }
        return builder.Build();
    }

    /// <summary>The numbers of every table, cell by cell, to be compared to the bit.</summary>
    public static IEnumerable<string> Cells(EvaluationResult result) => result.Tables.SelectMany(table
        => Enumerable.Range(0, table.Count).SelectMany(row => table.Columns.Select(column => $"{table.Name} {row} {column.Name}: {column.Text(row)}")));
}
