namespace FusionMetrics.Coupling.Dynamics;

/// <summary>
/// Which of two subsystems is the order parameter (序参量): Haken's model fitted with each of them in that place, and the one taken under which the other relaxes
/// fast. Immutable.
/// </summary>
public sealed class HakenAnalysis
{
    private HakenAnalysis(HakenModel first, HakenModel second)
    {
        First = first;
        Second = second;
    }

    /// <summary>The model with the first subsystem as the order parameter.</summary>
    public HakenModel First { get; }

    /// <summary>The model with the second subsystem as the order parameter.</summary>
    public HakenModel Second { get; }

    /// <summary>
    /// The model whose adiabatic approximation holds; where both do, that with the larger l2 / |l1|, and the first where they are equal. Null where neither does.
    /// </summary>
    public HakenModel? Governing => (First.IsAdiabatic, Second.IsAdiabatic) switch
    {
        (true, true) => Separation(Second) > Separation(First) ? Second : First,
        (true, false) => First,
        (false, true) => Second,
        _ => null,
    };

    /// <summary>Fits both models.</summary>
    /// <param name="steps">The steps of all regions: two or more, finite.</param>
    /// <returns>The analysis; null where there are too few steps, or they do not tell the coefficients apart.</returns>
    public static HakenAnalysis? Of(IReadOnlyList<HakenStep> steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        return HakenModel.Fit(steps) is { } first && HakenModel.Fit([.. steps.Select(s => s.Exchanged)]) is { } second ? new(first, second) : null;
    }

    private static double Separation(HakenModel model) => model.Lambda2.Value / Math.Abs(model.Lambda1.Value);
}
