using FusionMetrics.Methods;

namespace FusionMetrics.Treatment;

/// <summary>
/// Divides indicators by their denominators: per head, per area, per GDP. Indicators without a denominator are left alone. Where the denominator
/// is missing the value becomes missing; one of 0 or below is an error. Reports every cell.
/// </summary>
/// <param name="options">The options.</param>
public sealed class Denominate(DenominateOptions options) : ITreatment
{
    internal static MethodDescription Description { get; } = new("Indicators are divided by their denominators: per head, per area, per GDP.")
    {
        Formula = "x / denominator * factor",
        Source = "Becker et al. (2022), COINr, Journal of Open Source Software 7(78), 4567",
    };

    /// <inheritdoc/>
    public TreatmentOutcome Treat(Panel panel, IndicatorSystem system)
    {
        ArgumentNullException.ThrowIfNull(panel);
        Indicator[] indicators = [.. ChosenIndicators.Of(system, options.Only).Where(i => i.Denominator is not null)];
        if (indicators.Length == 0) return new TreatmentOutcome(panel)
        {
            Diagnostics = [TreatmentRules.NoDenominator.Says("No indicator has a denominator, so nothing was divided. Name denominators with the indicators, or leave the treatment out.")],
        };
        return ColumnTreatment.Of(panel, indicators, column => Divide(panel, column), changes => Report(changes, indicators.Length));
    }

    private void Divide(Panel panel, TreatedColumn column)
    {
        var code = column.Indicator.Denominator!;
        if (!panel.Has(code)) throw new FusionMetricsException(PanelRules.MissingIndicator.Says(
            $"Denominator '{code}' has no column in the panel. Add the column or remove the denominator.", new DiagnosticLocation { Column = code }));
        var denominators = panel.Column(code);
        var (per, missing) = ($"divided by {code}", $"{code} is missing");
        for (var row = 0; row < denominators.Length; row++)
        {
            var denominator = denominators[row];
            if (denominator <= 0) throw new FusionMetricsException(TreatmentRules.BadDenominator.Says(
                FormattableString.Invariant($"{code} is {denominator:R} and cannot be divided by. Correct it, or leave the cell empty."),
                new DiagnosticLocation { Column = code, Region = panel.RegionAt(row).Code, Period = panel.PeriodAt(row) }));
            column.Set(row, column.Values[row] / denominator * options.Factor, double.IsNaN(denominator) ? missing : per);
        }
    }

    private static IEnumerable<Diagnostic> Report(IReadOnlyList<CellChange> changes, int indicators)
    {
        var lost = changes.Count(c => double.IsNaN(c.To));
        yield return TreatmentRules.Denominated.Says($"{changes.Count - lost} values of {indicators} indicators were divided by their denominators. Every cell is listed in the treatment table.");
        if (lost > 0) yield return TreatmentRules.MissingDenominator.Says(lost == 1
            ? "1 value is missing now, because its denominator is. It is listed in the treatment table."
            : $"{lost} values are missing now, because their denominators are. They are listed in the treatment table.");
    }
}
