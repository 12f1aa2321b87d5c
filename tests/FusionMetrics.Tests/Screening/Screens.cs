using FusionMetrics.Screening;

namespace FusionMetrics.Tests.Screening;

/// <summary>Panels of one year for check-ups, given column by column.</summary>
internal static class Screens
{
    public static Period Year { get; } = Period.OfYear(2020);

    /// <summary>A panel whose columns are called as their keys; regions R0000, R0001, ...</summary>
    public static Panel Panel(params (string Code, double[] Values)[] columns)
    {
        var builder = new PanelBuilder();
        int[] handles = [.. columns.Select(c => builder.Declare(c.Code))];
        for (var row = 0; row < columns[0].Values.Length; row++) builder.AddRow($"R{row:0000}", Year, handles, [.. columns.Select(c => c.Values[row])]);
        return builder.Build();
    }

    public static IndicatorSystem System(params Indicator[] indicators) => new([new Subsystem("g", indicators)]);

    /// <summary>Checks benefits of one group up.</summary>
    public static ScreeningResult Of(params (string Code, double[] Values)[] columns)
        => EvaluationRecipe.For(System([.. columns.Select(c => new Indicator(c.Code))])).Screen(Panel(columns));

    /// <summary>Every cell of every table, to be compared to the bit.</summary>
    public static IEnumerable<string> Cells(ScreeningResult result) => result.Tables.SelectMany(table => Enumerable.Range(0, table.Count)
        .SelectMany(row => table.Columns.Select(column => $"{table.Name} {row} {column.Name}: {column.Text(row)}")));
}
