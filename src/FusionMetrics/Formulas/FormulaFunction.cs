namespace FusionMetrics.Formulas;

/// <summary>What the last argument of a function is, where it is no column.</summary>
internal enum FormulaConstant
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>A number of periods, 1 unless it is given.</summary>
    Steps,

    /// <summary>A number of periods, which must be given.</summary>
    Window,

    /// <summary>A period of the panel.</summary>
    Base,
}

/// <summary>A function that formulas can name.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Usage">How it is written: <c>lag(x, k)</c>.</param>
/// <param name="Columns">How many columns it takes at least.</param>
/// <param name="Constant">What its last argument is, where that is no column.</param>
/// <param name="Of">The values, a row a value; NaN where there is none, an infinity where it is beyond the range of numbers.</param>
internal sealed record FormulaFunction(string Name, string Usage, int Columns, FormulaConstant Constant, Func<FormulaArguments, double[]> Of)
{
    /// <summary>Whether it takes any number of columns.</summary>
    public bool TakesMore { get; init; }

    /// <summary>Whether its values depend on other rows than their own, so that a number makes no sense as its column.</summary>
    public bool IsOfTime => Constant != FormulaConstant.None || Name == "cumulative";

    /// <summary>Why it has no value where its arguments have; null where it always has one.</summary>
    public string? Undefined { get; init; }
}

/// <summary>What a function is computed from.</summary>
/// <param name="Columns">The columns, a row a value; NaN where one is missing.</param>
/// <param name="Time">The rows of the panel in time.</param>
/// <param name="Steps">The number of periods.</param>
/// <param name="Base">The base period.</param>
/// <param name="Undefined">Takes the rows in which there is no value though every argument has one.</param>
internal sealed record FormulaArguments(IReadOnlyList<ReadOnlyMemory<double>> Columns, PanelTime Time, int Steps, Period Base, FormulaTally Undefined)
{
    /// <summary>A value of a row, with what it is computed from: missing where that is.</summary>
    public double Of(int row, double x, Func<double, double> function) => double.IsNaN(x) ? double.NaN : Known(row, function(x));

    /// <inheritdoc cref="Of(int, double, Func{double, double})"/>
    public double Of(int row, double x, double y, Func<double, double, double> function) => double.IsNaN(x) || double.IsNaN(y) ? double.NaN : Known(row, function(x, y));

    private double Known(int row, double value)
    {
        if (double.IsNaN(value)) Undefined.Add(row);
        return value;
    }
}
