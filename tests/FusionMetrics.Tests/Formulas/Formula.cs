using FusionMetrics.Formulas;

namespace FusionMetrics.Tests.Formulas;

/// <summary>Computes formulas beside a panel.</summary>
internal static class Formula
{
    /// <summary>The values of a formula in a panel.</summary>
    public static double[] Of(Panel panel, string formula) => Of(panel, formula, out _);

    /// <summary>The values of a formula in a panel, and what was said.</summary>
    public static double[] Of(Panel panel, string formula, out IReadOnlyList<Diagnostic> found)
    {
        var bag = new DiagnosticBag();
        var set = FormulaSet.Read([new("derived", formula)], panel, bag.Add);
        bag.ThrowIfErrors();
        var values = set!.Compute(panel)["derived"];
        found = bag.ToList();
        return values;
    }

    /// <summary>What is wrong with formulas.</summary>
    public static IReadOnlyList<Diagnostic> Problems(Panel? panel, params DerivedIndicator[] derived)
    {
        var bag = new DiagnosticBag();
        (FormulaSet.Read(derived, panel, bag.Add) is null).Should().Be(bag.HasErrors);
        return bag.ToList();
    }

    /// <summary>A panel with a column x of one region; a year that is left out has no row.</summary>
    public static Panel Series(params (int Year, double X)[] values) => Rows([.. values.Select(v => ("A", v.Year, v.X, double.NaN))]);

    /// <summary>A panel with columns x and y.</summary>
    public static Panel Rows(params (string Region, int Year, double X, double Y)[] rows)
    {
        var builder = new PanelBuilder();
        int[] columns = [builder.Declare("x"), builder.Declare("y")];
        foreach (var (region, year, x, y) in rows) builder.AddRow(region, Period.OfYear(year), columns, [x, y]);
        return builder.Build();
    }
}
