namespace FusionMetrics.Treatment;

/// <summary>Treats a panel one indicator at a time.</summary>
internal static class ColumnTreatment
{
    /// <summary>Treats some columns, and makes a panel of what came of them.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="indicators">The indicators to treat.</param>
    /// <param name="treat">Treats one of them.</param>
    /// <param name="report">What there is to say about all changes together.</param>
    public static TreatmentOutcome Of(Panel panel, IReadOnlyList<Indicator> indicators, Action<TreatedColumn> treat,
        Func<IReadOnlyList<CellChange>, IEnumerable<Diagnostic>> report)
    {
        ArgumentNullException.ThrowIfNull(panel);
        var changes = new List<CellChange>();
        var changed = new Dictionary<string, double[]>(StringComparer.Ordinal);
        foreach (var indicator in indicators)
        {
            var before = changes.Count;
            var column = new TreatedColumn(panel, indicator, changes);
            treat(column);
            if (changes.Count > before) changed.Add(indicator.Code, column.Values);
        }
        return new TreatmentOutcome(changed.Count == 0 ? panel : panel.WithColumns(changed)) { Changes = changes, Diagnostics = [.. report(changes)] };
    }
}
