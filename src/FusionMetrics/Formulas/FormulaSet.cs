namespace FusionMetrics.Formulas;

/// <summary>The formulas of a recipe, read: which columns they name, and in which order they are computed.</summary>
internal sealed class FormulaSet
{
    private readonly Dictionary<string, (FormulaNode Formula, FormulaPlace Place)> formulas;
    private readonly IReadOnlyList<string> order;

    private FormulaSet(Dictionary<string, (FormulaNode, FormulaPlace)> formulas, IReadOnlyList<string> order, IReadOnlyList<string> inputs)
    {
        this.formulas = formulas;
        this.order = order;
        Inputs = inputs;
        Named = formulas.Values.SelectMany(f => Codes(f.Item1)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The columns of the panel that formulas name.</summary>
    public IReadOnlyList<string> Inputs { get; }

    /// <summary>Everything that formulas name: columns of the panel, and one another.</summary>
    public IReadOnlySet<string> Named { get; }

    /// <summary>Reads formulas, and reports everything that is wrong with them; null where anything is.</summary>
    /// <param name="derived">The formulas.</param>
    /// <param name="panel">The panel; null where there is none yet.</param>
    /// <param name="report">Where problems go.</param>
    public static FormulaSet? Read(IReadOnlyList<DerivedIndicator> derived, Panel? panel, Action<Diagnostic> report)
    {
        var isGood = true;
        var formulas = new Dictionary<string, (FormulaNode, FormulaPlace)>(StringComparer.Ordinal);
        string[] codes = [.. derived.Select(d => d.Code)];
        var twice = codes.GroupBy(c => c, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        IReadOnlyCollection<string>? columns = panel is null ? null : new HashSet<string>([.. panel.Indicators, .. codes], StringComparer.Ordinal);
        foreach (var (code, formula) in derived)
        {
            var place = new FormulaPlace(code, report);
            if (FormulaParser.Parse(formula, place) is { } node)
            {
                new FormulaCheck(place, columns, panel?.Periods).Check(node);
                formulas.TryAdd(code, (node, place));
            }

            if (code.Length == 0) place.Fails(FormulaRules.Taken, 0, "The formula has no code.");
            else if (twice.Contains(code)) place.Fails(FormulaRules.Taken, 0, "Two formulas have that code. Choose another for one.");
            else if (panel?.Has(code) == true) place.Fails(FormulaRules.Taken, 0, "The panel has a column of that code, which a formula does not replace. Choose another.");
            isGood &= !place.HasErrors;
        }

        var named = formulas.ToDictionary(f => f.Key, f => Codes(f.Value.Item1), StringComparer.Ordinal);
        var order = FormulaOrder.Of([.. named.Select(n => (n.Key, (IReadOnlyList<string>)[.. n.Value.Where(formulas.ContainsKey)]))], out var circles);
        foreach (var circle in circles)
            formulas[circle[0]].Item2.Fails(FormulaRules.Circle, 0, $"The formulas go round in a circle: {string.Join(" -> ", circle.Count <= 12 ? circle : [.. circle.Take(11), "..."])}. One of them must do without the next.");
        return isGood && circles.Count == 0 ? new(formulas, order, [.. named.Values.SelectMany(n => n).Distinct().Except(codes)]) : null;
    }

    /// <summary>Computes every formula. Rows without a value are reported.</summary>
    /// <returns>The columns by their codes, a row a value; NaN where there is none.</returns>
    public IReadOnlyDictionary<string, double[]> Compute(Panel panel)
    {
        var time = new PanelTime(panel);
        var computed = new Dictionary<string, double[]>(StringComparer.Ordinal);
        foreach (var code in order) computed.Add(code, new FormulaEvaluation(time, computed, formulas[code].Place).Of(formulas[code].Formula).ToArray());
        return computed;
    }

    private static HashSet<string> Codes(FormulaNode node)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        Collect(node);
        return codes;

        void Collect(FormulaNode part)
        {
            if (part is ColumnNode column) codes.Add(column.Code);
            foreach (var inner in part.Parts) Collect(inner);
        }
    }
}
