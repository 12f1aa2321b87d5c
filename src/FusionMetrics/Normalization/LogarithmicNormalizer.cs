using FusionMetrics.Methods;

namespace FusionMetrics.Normalization;

/// <summary>
/// Logarithmic normalisation: z = ln x / ln(prod x) for a benefit, z = (1 - ln x / ln(prod x)) / (n - 1) for a cost: shares that sum to 1. All
/// normalised columns are benefits. A constant column maps to 1 / n.
/// </summary>
/// <remarks>
/// Needs values above 0 whose product is above 1, or better values would map to worse ones; the unit matters. Source: Zavadskas and Turskis
/// (2008), A new logarithmic normalization method in games theory, Informatica 19, 303-314.
/// </remarks>
public sealed class LogarithmicNormalizer : IRestoringNormalizer
{
    internal static MethodDescription Description { get; } = new("The share of the logarithm in the sum of logarithms.")
    {
        Formula = "benefit: z = ln x / ln(prod x); cost: z = (1 - ln x / ln(prod x)) / (n - 1)",
        Source = "Zavadskas and Turskis (2008), Informatica 19, 303-314",
        Conventions = ["Logarithmic normalisation is no affine map and depends on the unit; values beyond the frame are kept.", "A constant indicator maps to 1 / n."],
    };

    /// <inheritdoc/>
    public ColumnMap Fit(IndicatorColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        if (!(column.Statistics.Minimum > 0)) throw NormalizationRules.NeedsPositive(column, "a logarithm needs values above 0");
        var total = column.Statistics.IsConstant ? 0 : column.Collect(new LogarithmSum()).ToDouble();
        if (total < 0 || (total == 0 && !column.Statistics.IsConstant))
            throw NormalizationRules.NeedsPositive(column, "the product of its values is not above 1, which turns the order round; a smaller unit would help");
        return new CurveMap<LogarithmShare>(Direction.Benefit, new LogarithmShare(total, column.Statistics.Count, column.Direction));
    }

    /// <inheritdoc/>
    public ColumnMap Restore(Direction direction, IReadOnlyDictionary<string, IReadOnlyList<double>> parameters)
        => LogarithmShare.Restore(direction, parameters);
}
