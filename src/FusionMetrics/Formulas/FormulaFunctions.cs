using FusionMetrics.Numerics;

namespace FusionMetrics.Formulas;

/// <summary>The functions and operations that formulas have.</summary>
internal static class FormulaFunctions
{
    /// <summary>The operations, by their operators.</summary>
    public static IReadOnlyDictionary<char, FormulaFunction> Operations { get; } = new Dictionary<char, FormulaFunction>
    {
        ['+'] = new("+", "x + y", 2, FormulaConstant.None, RowFunctions.Of((x, y) => x + y)),
        ['-'] = new("-", "x - y", 2, FormulaConstant.None, RowFunctions.Of((x, y) => x - y)),
        ['*'] = new("*", "x * y", 2, FormulaConstant.None, RowFunctions.Of((x, y) => x * y)),
        ['/'] = new("/", "x / y", 2, FormulaConstant.None, RowFunctions.Of(RowFunctions.Quotient)) { Undefined = "the divisor is 0" },
        ['^'] = new("^", "x ^ y", 2, FormulaConstant.None, RowFunctions.Of(RowFunctions.PowerOf)) { Undefined = "0 has no negative powers, and a negative number only whole ones" },
    };

    /// <summary>The functions, by their names.</summary>
    public static IReadOnlyDictionary<string, FormulaFunction> Named { get; } = new FormulaFunction[]
    {
        new("lag", "lag(x, k)", 1, FormulaConstant.Steps, TimeFunctions.Lag),
        new("lead", "lead(x, k)", 1, FormulaConstant.Steps, TimeFunctions.Lead),
        new("diff", "diff(x, k)", 1, FormulaConstant.Steps, TimeFunctions.Difference),
        new("growth", "growth(x, k)", 1, FormulaConstant.Steps, TimeFunctions.Growth) { Undefined = "the value that it starts from is not above 0" },
        new("index", "index(x, 2010)", 1, FormulaConstant.Base, TimeFunctions.Index) { Undefined = "the value in the base period is 0" },
        new("cumulative", "cumulative(x)", 1, FormulaConstant.None, TimeFunctions.Cumulative),
        new("moving_mean", "moving_mean(x, k)", 1, FormulaConstant.Window, TimeFunctions.MovingMean),
        new("log", "log(x)", 1, FormulaConstant.None, RowFunctions.Of(RowFunctions.LogarithmOf)) { Undefined = "only a number above 0 has a logarithm" },
        new("exp", "exp(x)", 1, FormulaConstant.None, RowFunctions.Of(Exponential.Of)),
        new("sqrt", "sqrt(x)", 1, FormulaConstant.None, RowFunctions.Of(Math.Sqrt)) { Undefined = "a negative number has no square root" },
        new("abs", "abs(x)", 1, FormulaConstant.None, RowFunctions.Of(Math.Abs)),
        new("min", "min(x, y, ...)", 2, FormulaConstant.None, RowFunctions.Of(Math.Min)) { TakesMore = true },
        new("max", "max(x, y, ...)", 2, FormulaConstant.None, RowFunctions.Of(Math.Max)) { TakesMore = true },
    }.ToDictionary(f => f.Name, StringComparer.Ordinal);
}
