namespace FusionMetrics.Formulas;

/// <summary>Computes one formula over the rows of a panel. A row in which a part has no value though its own parts have is counted, and said.</summary>
/// <param name="time">The panel.</param>
/// <param name="derived">The columns computed before.</param>
/// <param name="place">Where is said what has no value.</param>
internal sealed class FormulaEvaluation(PanelTime time, IReadOnlyDictionary<string, double[]> derived, FormulaPlace place)
{
    private readonly Panel panel = time.Panel;

    /// <summary>The values of a part, a row a value; NaN where there is none.</summary>
    public ReadOnlyMemory<double> Of(FormulaNode node) => node switch
    {
        NumberNode number => Everywhere(number.Value),
        ColumnNode column => derived.TryGetValue(column.Code, out var computed) ? computed : panel.ColumnMemory(column.Code),
        NegativeNode negative => Array.ConvertAll(Of(negative.Of).ToArray(), value => -value),
        OperationNode operation => Apply(FormulaFunctions.Operations[operation.Operator], operation.At, [operation.Left, operation.Right], null),
        CallNode call => Apply(call),
        _ => throw new InvalidOperationException($"{node.GetType().Name} has no values."),
    };

    private double[] Everywhere(double value)
    {
        var values = new double[panel.RowCount];
        Array.Fill(values, value);
        return values;
    }

    private double[] Apply(CallNode call)
    {
        var function = FormulaFunctions.Named[call.Function];
        var constant = function.Constant != FormulaConstant.None && call.Arguments.Count > function.Columns ? call.Arguments[^1] : null;
        return Apply(function, call.At, constant is null ? call.Arguments : [.. call.Arguments.Take(function.Columns)], constant);
    }

    private double[] Apply(FormulaFunction function, int at, IReadOnlyList<FormulaNode> columns, FormulaNode? constant)
    {
        var undefined = new FormulaTally();
        var isBase = function.Constant == FormulaConstant.Base;
        var values = function.Of(new([.. columns.Select(Of)], time, isBase ? 0 : (int)((constant as NumberNode)?.Value ?? 1), isBase ? FormulaCheck.PeriodOf(constant!)!.Value : default, undefined));
        var beyond = new FormulaTally();
        for (var row = 0; row < values.Length; row++)
        {
            if (!double.IsInfinity(values[row])) continue;
            beyond.Add(row);
            values[row] = double.NaN;
        }

        Tell(undefined, function, at, function.Undefined!);
        Tell(beyond, function, at, "it is beyond the range of numbers");
        return values;
    }

    private void Tell(FormulaTally tally, FormulaFunction function, int at, string why)
    {
        if (tally.Count == 0) return;
        var (region, period) = (panel.RegionAt(tally.First), panel.PeriodAt(tally.First));
        place.LacksValues(at, $"{function.Usage} has no value in {tally.Count} {(tally.Count == 1 ? "row" : "rows, the first")} ({region.Code}, {period}): {why}. The value is missing there.", region, period);
    }
}
