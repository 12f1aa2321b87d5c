namespace FusionMetrics.Formulas;

/// <summary>Finds what is wrong with the names and arguments of a formula that has been read.</summary>
/// <param name="place">Where problems go.</param>
/// <param name="columns">The columns that can be named; null where that is not known yet.</param>
/// <param name="periods">The periods of the panel; null where that is not known yet.</param>
internal sealed class FormulaCheck(FormulaPlace place, IReadOnlyCollection<string>? columns, IReadOnlyList<Period>? periods)
{
    /// <summary>The longest time that a formula looks back.</summary>
    private const int MostSteps = 1_000;

    /// <summary>Checks a part and its parts.</summary>
    public void Check(FormulaNode node)
    {
        switch (node)
        {
            case ColumnNode column when columns?.Contains(column.Code) == false:
                place.Fails(FormulaRules.UnknownName, column.At, $"There is no column '{column.Code}'.{NearestName.DidYouMean(column.Code, columns)} Formulas name columns of the panel, and one another, by their codes.");
                break;
            case TextNode text:
                place.Fails(FormulaRules.WrongArgument, text.At, $"'{text.Text}' is text, which only index takes. Put the code of a column between backticks.");
                break;
            case CallNode call:
                Check(call);
                return;
        }

        foreach (var part in node.Parts) Check(part);
    }

    private void Check(CallNode call)
    {
        if (!FormulaFunctions.Named.TryGetValue(call.Function, out var function))
        {
            place.Fails(FormulaRules.UnknownName, call.At,
                $"There is no function '{call.Function}'.{NearestName.DidYouMean(call.Function, FormulaFunctions.Named.Keys)} There are: {string.Join(", ", FormulaFunctions.Named.Values.Select(f => f.Usage))}.");
            foreach (var argument in call.Arguments.Where(a => a is not TextNode)) Check(argument);
            return;
        }

        var (count, most) = (call.Arguments.Count, function.TakesMore ? int.MaxValue : function.Columns + (function.Constant == FormulaConstant.None ? 0 : 1));
        var least = function.Columns + (function.Constant is FormulaConstant.Window or FormulaConstant.Base ? 1 : 0);
        if (count < least || count > most) place.Fails(FormulaRules.WrongArgument, call.At, $"{function.Usage} has {count} {(count == 1 ? "argument" : "arguments")} here.");
        var constant = function.Constant != FormulaConstant.None && count == most ? call.Arguments[^1] : null;
        foreach (var argument in call.Arguments.Where(a => a != constant))
        {
            if (function.IsOfTime && argument is not TextNode && !HasColumn(argument)) place.Fails(FormulaRules.WrongArgument, argument.At, $"{function.Usage} needs a column for x, but this is the same in every period.");
            Check(argument);
        }

        if (constant is not null && function.Constant == FormulaConstant.Base) Base(function, constant);
        else if (constant is not null && !(constant is NumberNode { Value: >= 1 and <= MostSteps } k && k.Value == Math.Floor(k.Value)))
            place.Fails(FormulaRules.WrongArgument, constant.At, $"{function.Usage} needs a whole number from 1 to {MostSteps} for k, written out.");
    }

    private void Base(FormulaFunction function, FormulaNode constant)
    {
        if (PeriodOf(constant) is not { } period)
            place.Fails(FormulaRules.WrongArgument, constant.At, $"{function.Usage} needs a period as its base: a year, or '2010-Q1' in quotes.");
        else if (periods?.Contains(period) == false)
            place.Fails(FormulaRules.WrongArgument, constant.At, $"The panel has no period {period}. It has {periods[0]} to {periods[^1]}.");
    }

    /// <summary>The period that a part is: a year, or one in quotes.</summary>
    public static Period? PeriodOf(FormulaNode node)
        => Period.TryParse((node as NumberNode)?.Text ?? (node as TextNode)?.Text, out var period) ? period : null;

    private static bool HasColumn(FormulaNode node) => node is ColumnNode || node.Parts.Any(HasColumn);
}
