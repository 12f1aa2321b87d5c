namespace FusionMetrics.Testing.Treatments;

/// <summary>A cell of a panel.</summary>
/// <param name="Region">The region's code.</param>
/// <param name="Period">The period.</param>
/// <param name="Indicator">The indicator's code.</param>
internal readonly record struct Cell(string Region, Period Period, string Indicator)
{
    public override string ToString() => $"{Indicator} of {Region} in {Period}";
}
