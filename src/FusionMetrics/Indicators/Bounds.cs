namespace FusionMetrics;

/// <summary>A range of values: those that count as worst and best where the scope is fixed, or those that are best of all.</summary>
/// <param name="Minimum">The lower end, finite.</param>
/// <param name="Maximum">The upper end, finite and not below the lower one.</param>
public sealed record Bounds(double Minimum, double Maximum)
{
    internal bool IsRange => double.IsFinite(Minimum) && double.IsFinite(Maximum) && Minimum < Maximum;

    internal bool IsPoint => double.IsFinite(Minimum) && Minimum == Maximum;
}
